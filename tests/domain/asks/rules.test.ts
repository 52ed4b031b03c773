import { describe, expect, it } from 'vitest';
import { expand } from '@/lib/domain/asks/compile';
import { languages } from '@/lib/domain/asks/languages';
import type { Language } from '@/lib/domain/asks/rule';

/** Whether a pattern repeats something without bound that itself repeats without bound. */
function nestsUnboundedRepeats(source: string): boolean {
  const open: { unbounded: boolean }[] = [{ unbounded: false }];
  let last = { unbounded: false };
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') { at += 1; last = { unbounded: false }; continue; }
    if (char === '[') {
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      last = { unbounded: false };
      continue;
    }
    if (char === '(') { open.push({ unbounded: false }); continue; }
    if (char === ')') {
      last = open.pop()!;
      if (last.unbounded) open.at(-1)!.unbounded = true;
      continue;
    }
    const counted = /^\{\d*,?\}/.exec(source.slice(at));
    if ((char === '*' || char === '+' || (counted && counted[0].endsWith(',}'))) && source[at - 1] !== '(') {
      if (last.unbounded) return true;
      open.at(-1)!.unbounded = true;
      last = { unbounded: true };
      continue;
    }
    last = { unbounded: false };
  }
  return false;
}

function everyPattern(language: Language): string[] {
  const { rules, masks, gives, invitations, replies, cues, negation, nudges, pressure } = language;
  return [
    ...rules.flatMap(({ patterns, unless }) => [...patterns, ...(unless ?? [])]), ...masks.flatMap(({ patterns }) => patterns), ...gives.flatMap(({ patterns }) => patterns),
    ...invitations.flatMap(({ patterns }) => patterns), ...replies.refuses, ...replies.defers, ...replies.agrees, ...replies.courtesy, ...replies.introduces,
    ...replies.spans.map(([pattern]) => pattern), ...Object.values(cues).flat(), negation, ...nudges, ...pressure,
  ];
}

describe('the check for nested repeats', () => {
  it('knows a nested repeat from a plain one', () => {
    expect(nestsUnboundedRepeats('(a+)+')).toBe(true);
    expect(nestsUnboundedRepeats('(?:x(?:a|b*))*y')).toBe(true);
    expect(nestsUnboundedRepeats('(?:[\\w]{1,24} ){0,3}a+b*')).toBe(false);
  });
});

describe.each([...languages.values()])('the rules of $code', (language) => {
  it('has rows to read', () => {
    expect(language.rules.length).toBeGreaterThan(10);
  });

  it('grow linearly: nothing unbounded repeats something unbounded', () => {
    for (const pattern of everyPattern(language)) expect({ pattern, nests: nestsUnboundedRepeats(expand(pattern, language.words)) }).toEqual({ pattern, nests: false });
  });

  it('have kebab-case ids of their own, begun by the language', () => {
    const ids = language.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(new RegExp(`^${language.code}(-[a-z]+)+$`));
  });

  it('say why in one sentence, and how sure they are', () => {
    for (const { why, confidence } of language.rules) {
      expect(why).toMatch(/^[A-Z].+\.$/);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});
