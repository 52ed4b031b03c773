import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readyLanguage } from '@/lib/domain/asks/compile';
import { chooseLanguages } from '@/lib/domain/asks/detect-asks';
import { findPlaces, masked } from '@/lib/domain/asks/find-asks';
import { languages } from '@/lib/domain/asks/languages';
import { plainText } from '@/lib/domain/asks/plain-text';
import type { RuleExamples } from '@/lib/domain/asks/rule';

const files = import.meta.glob<Readonly<Record<string, Readonly<Record<string, RuleExamples>>>>>('../../../lib/domain/asks/*/*.examples.ts', { eager: true });
const examplesOf = (code: string): ReadonlyMap<string, RuleExamples> => new Map(Object.entries(files)
  .filter(([path]) => path.includes(`/asks/${code}/`))
  .flatMap(([, file]) => Object.values(file).flatMap((group) => Object.entries(group))));

/** Ids of the rules of one language that speak on a sentence. */
function speaking(code: string, sentence: string): string[] {
  const language = readyLanguage(languages.get(code)!);
  return [...new Set(findPlaces(masked(plainText(sentence).text, language), plainText(sentence).text, language, {}).map(({ ready }) => ready.rule.id))];
}

/** The language itself, and every other whose rules the detector would run on the sentence. */
const runOn = (code: string, sentence: string): string[] => [...new Set([code, ...chooseLanguages(plainText(sentence), sentence, code, []).run.map(({ language }) => language.code)])];

describe.each([...languages.values()])('the examples of $code', (language) => {
  const examples = examplesOf(language.code);

  it('stand beside every rule and beside nothing else', () => {
    expect([...examples.keys()].sort()).toEqual(language.rules.map(({ id }) => id).sort());
  });

  it('are at least five on either side, no sentence twice under one rule', () => {
    for (const [id, { asks, innocent }] of examples) {
      expect({ id, asks: new Set(asks).size >= 5, innocent: new Set(innocent).size >= 5 }).toEqual({ id, asks: true, innocent: true });
    }
  });

  it('ask: the rule speaks on each of its own', () => {
    const silent = [...examples].flatMap(([id, { asks }]) => asks.filter((sentence) => !speaking(language.code, sentence).includes(id)).map((sentence) => `${id}: ${sentence}`));
    expect(silent).toEqual([]);
  });

  it('are innocent: no rule of any language that is tried on them speaks', () => {
    const loud = [...examples].flatMap(([id, { innocent }]) => innocent.flatMap((sentence) => runOn(language.code, sentence).flatMap((code) => speaking(code, sentence)).map((rule) => `${id}: ${sentence} (${rule})`)));
    expect(loud).toEqual([]);
  });
});

describe('sentences shown in the options', () => {
  it('are loaded by nothing but the options page', () => {
    const root = new URL('../../../', import.meta.url);
    const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)).filter((name) => /\.tsx?$/.test(name));
    expect(sources.length).toBeGreaterThan(100);
    const loading = sources.filter((name) => /(?:from|import\()\s*'[^']*\.examples'|glob[^\n]*\.examples\.ts/.test(readFileSync(new URL(name, root), 'utf8')));
    expect(loading.filter((name) => !name.startsWith('entrypoints/options/'))).toEqual([]);
  });
});
