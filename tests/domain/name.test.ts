import { describe, expect, it } from 'vitest';
import { companyKeyOf, isFullName, nameKeyOf } from '@/lib/domain/name';

describe('two spellings of one name', () => {
  it.each([
    ['Zoë Halloran', 'ZOE HALLORAN'],
    ['Dr. Mirela Okonjo', 'Mirela Okonjo'],
    ['Prof. Dr. Jörg Weiß', 'Jorg Weiss'],
    ['Ana Brook, Ph.D., MBA', 'Ana Brook'],
    ['Ana Brook MBA', 'ana brook'],
    ['Ana Brook (She/Her)', 'Ana Brook'],
    ['🚀 Ana  Brook ✨', 'Ana Brook'],
    ['Siobhán O’Neill', "Siobhan O'Neill"],
    ['Jean‑Luc Moreau', 'Jean-Luc Moreau'],
    ['Łukasz Wójcik', 'Lukasz Wojcik'],
    ['Ｍａｒｉａ Lopez', 'Maria Lopez'],
    ['Ana\u200b Brook\u200e', 'Ana Brook'],
    ['لَيلى الحدّاد', 'ليلى الحداد'],
    ['Алёна Ёлкина', 'Алена Елкина'],
    ['Ana Brook | Sales leader', 'Ana Brook | Sales leader'],
  ])('%s and %s are equal', (a, b) => {
    expect(nameKeyOf(a)).toBe(nameKeyOf(b));
    expect(nameKeyOf(a)).not.toBe('');
  });
});

describe('two names', () => {
  it.each([
    ['Ana Brook', 'Brook Ana'],
    ['Ana Brook', 'Ana Brooks'],
    ['Ana Brook', 'Ana Maria Brook'],
    ['王小明', '王小红'],
    ['अनिल कुमार', 'अनल कुमार'],
    ['がくと', 'かくと'],
  ])('%s and %s stay apart', (a, b) => expect(nameKeyOf(a)).not.toBe(nameKeyOf(b)));
});

describe('a full name', () => {
  it.each(['Ana Brook', 'J. K. Rowan', '王小明', 'ليلى الحداد', 'Ko Bo', '김 민준'])('%s is one', (name) => expect(isFullName(nameKeyOf(name))).toBe(true));
  it.each(['Ana', 'Ana B.', '', '🚀', 'LinkedIn', '王'])('%s is none', (name) => expect(isFullName(nameKeyOf(name))).toBe(false));
  it('keeps a name that looks like a title', () => {
    expect(nameKeyOf('Don Carter')).toBe('don carter');
    expect(nameKeyOf('Ma Jun')).toBe('ma jun');
    expect(nameKeyOf('Dr Okonjo')).toBe('okonjo');
  });
});

describe('a company', () => {
  it.each([['Saltmarsh Labs GmbH', 'saltmarsh labs'], ['SALTMARSH LABS, Inc.', 'Saltmarsh Labs'], ['Fenwick & Daughters Ltd.', 'Fenwick and Daughters']])('%s and %s are one', (a, b) => {
    expect(companyKeyOf(a)).toBe(companyKeyOf(b));
  });
  it('keeps a name that is only a legal form', () => expect(companyKeyOf('The Group')).toBe('the group'));
});
