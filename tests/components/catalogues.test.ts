import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createWords } from '@/lib/words';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '@/scripts/compile-catalogues';

/*
 * Every key that a file uses stands in a catalogue, and every key of a catalogue is used: a sentence nobody can see is
 * removed, a sentence nobody wrote is found.
 */

const root = path.resolve(import.meta.dirname, '../..');
const filesIn = (folder: string): string[] => existsSync(path.join(root, folder))
  ? readdirSync(path.join(root, folder), { recursive: true }).map(String).filter((file) => /\.(?:tsx?|mjs)$/.test(file)).map((file) => path.join(root, folder, file))
  : [];
const sources = ['components', 'entrypoints', 'lib'].flatMap(filesIn).map((file) => ({ file: path.relative(root, file), text: readFileSync(file, 'utf8') }));
const catalogues = readdirSync(path.join(root, 'locales/en')).filter((file) => file.endsWith('.json')).map((file) => ({
  surface: file.replace('.json', ''), text: readFileSync(path.join(root, 'locales/en', file), 'utf8'),
}));
const keysOf = (text: string) => Object.keys(JSON.parse(text) as Record<string, string>);
const allKeys = new Set(catalogues.flatMap(({ text }) => keysOf(text)));
const surfaces = catalogues.map(({ surface }) => surface).join('|');

/** Keys as files write them: whole, or with `${…}` where a part is chosen at run time. */
const used = sources.flatMap(({ file, text }) => [...text.matchAll(new RegExp(`['"\`]((?:${surfaces})\\.(?:[\\w.-]|\\$\\{[^}]*\\})+)['"\`]`, 'g'))]
  .map((match) => match[1] as string)
  .filter((key) => !/\.(?:json|css|ts|tsx|js|html)$/.test(key))
  .map((key) => ({ file, key })));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patternOf = (key: string) => new RegExp(`^${key.split(/\$\{[^}]*\}/).map(escaped).join('.+')}$`);

describe('the message catalogues', () => {
  it('are read by this test, and so are the files that use them', () => {
    expect(allKeys.size).toBeGreaterThan(100);
    expect(used.length).toBeGreaterThan(100);
  });

  it.each(catalogues)('$surface keeps its keys in its own namespace', ({ surface, text }) => {
    expect(keysOf(text).filter((key) => !key.startsWith(`${surface}.`))).toEqual([]);
  });

  it('hold every key that is used', () => {
    expect(used.filter(({ key }) => ![...allKeys].some((known) => patternOf(key).test(known))).map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });

  it('hold no key that nobody uses', () => {
    const patterns = [...new Set(used.map(({ key }) => key))].map(patternOf);
    expect([...allKeys].filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it.each(catalogues)('$surface can be read: no message falls back to its own source', ({ text }) => {
    const words = createWords('en', compileCatalogue(text));
    const raw = JSON.parse(text) as Record<string, string>;
    const unread = Object.entries(raw).filter(([key, message]) => /\{/.test(message) && words(key) === message).map(([key]) => key);
    expect(unread).toEqual([]);
  });

  it.each(catalogues)('$surface writes no exclamation mark, no emoji and no straight quotes', ({ text }) => {
    const wrong = Object.entries(JSON.parse(text) as Record<string, string>).filter(([key, message]) => (/!|"|'|\p{Extended_Pictographic}/u.test(message) && !key.includes('.draft')));
    expect(wrong).toEqual([]);
  });

  it('are where every word comes from: no component writes text of its own', () => {
    const components = sources.filter(({ file }) => file.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(20);
    const written = components.flatMap(({ file, text }) => [
      ...[...text.matchAll(/>\s*([\p{L}]{2}[^<>{}=;()]*)<\//gu)].map(([, words]) => words),
      ...[...text.matchAll(/\b(?:aria-label|aria-description|title|placeholder|alt|label)="([^"]*\p{L}[^"]*)"/gu)].map(([, words]) => words),
    ].map((words) => `${file}: ${words}`));
    expect(written).toEqual([]);
  });
});
