import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '@/scripts/compile-catalogues';
import { judge } from '@/lib/domain/verdict';
import { type Warning, warningOf } from '@/lib/domain/warning';
import { createWords } from '@/lib/words';
import { calendar, presetRows } from './verdict-vectors/calendar';
import { intervals } from './verdict-vectors/intervals';
import { refusals } from './verdict-vectors/refusals';
import { surroundings } from './verdict-vectors/surroundings';
import { time } from './verdict-vectors/time';
import { unanswered } from './verdict-vectors/unanswered';
import { type Given, inputOf } from './verdict-vectors/vector';

const json = readFileSync(new URL('../../locales/en/warning.json', import.meta.url), 'utf8');
const catalogue = JSON.parse(json) as Record<string, string>;
const words = createWords('en', compileCatalogue(json));

function warned(given: Given): Warning {
  const { input, readLine } = inputOf(given);
  return warningOf(judge(input, readLine), input.reading, input.people, input.today);
}

const sentencesOf = ({ facts, lines, clear }: Warning) => [...facts, ...lines, ...(clear ? [clear] : [])];
const inWords = (sentences: Warning['lines']) => sentences.map(({ key, values }) => words(key, values)).join(' ');

/** Cases for sentences that no verdict vector needs. */
const more: readonly Given[] = [
  { days: 1, thread: [{ from: 'them', says: { refuses: true } }], ties: ['alum'] },
  { days: [31, null], events: [{ ago: 3, received: 'an introduction to Jun' }] },
  { days: 10, thread: [{ from: 'me', asks: 'meeting' }] },
  { days: null, surface: 'invitation', events: [{ ago: 3, shared: 'help' }] },
];

const all: readonly Given[] = [...[time, intervals, refusals, unanswered, surroundings, calendar, presetRows].flat().map(([, given]) => given), ...more];

describe('the words of a verdict', () => {
  const produced = new Set(all.flatMap((given) => sentencesOf(warned(given)).map(({ key }) => key)));

  it('all stand in the catalogue', () => {
    expect([...produced].filter((key) => !(key in catalogue))).toEqual([]);
  });

  it('are all of the catalogue', () => {
    expect(Object.keys(catalogue).filter((key) => !produced.has(key))).toEqual([]);
  });

  it('have every value that their sentences name', () => {
    const missing = all.flatMap((given) => sentencesOf(warned(given))).flatMap(({ key, values }) => {
      const message = catalogue[key] ?? '';
      const branches = new Set([...message.matchAll(/(?:\w|=\d) \{(\w+)\}/g)].map(([, word = '']) => word));
      const named = [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name).filter((name) => !branches.has(name));
      return named.filter((name) => !Object.hasOwn(values ?? {}, name)).map((name) => `${key} {${name}}`);
    });
    expect(missing).toEqual([]);
  });

  it('never speak of guilt, threaten or shout', () => {
    expect(Object.values(catalogue).filter((sentence) => /!|nothing given|failed|never answered/i.test(sentence))).toEqual([]);
  });
});

describe('a warning says in words', () => {
  it('who connected when, and what this asks for', () => {
    expect(inWords(warned({ days: 1 }).lines)).toBe('Ana connected yesterday. This asks for a call.');
  });

  it('what was shared, and what the ask takes', () => {
    expect(inWords(warned({ days: 12, events: [{ ago: 3, shared: 'article' }] }).lines)).toBe('Ana connected 12 days ago. You shared 1; a call takes 2.');
  });

  it('that nothing is recorded, not that nothing was given', () => {
    expect(inWords(warned({ days: 5 }).lines)).toBe('Ana connected 5 days ago. Nothing recorded that you shared yet. A call takes 2.');
  });

  it('that I asked before and nobody answered', () => {
    expect(inWords(warned({ events: [{ ago: 3, asked: 'meeting' }] }).lines)).toBe('You asked Ana 3 days ago. No answer yet, and this asks again.');
    expect(inWords(warned({ events: [{ ago: 9, asked: 'meeting' }, { ago: 6, asked: 'meeting' }, { ago: 3, asked: 'meeting' }] }).lines))
      .toBe('You asked Ana 3 times without an answer, and this asks again.');
  });

  it('that they said no, or not now', () => {
    expect(inWords(warned({ events: [{ ago: 3, asked: 'meeting', outcome: 'no' }] }).lines)).toBe('Ana said no 3 days ago. This asks for a call.');
    expect(inWords(warned({ events: [{ ago: 1, asked: 'meeting', outcome: 'later' }] }).lines)).toBe('Ana said not now yesterday. This asks for a call.');
    expect(inWords(warned({ events: [{ ago: 1, asked: 'meeting', outcome: 'later', until: 30 }] }).lines)).toBe('Ana put it off until 2026-10-15. This asks for a call.');
  });

  it('what would make it clear, and when', () => {
    expect(inWords([warned({ days: 1 }).clear ?? { key: 'none' }])).toBe('Clear to ask from 2026-09-17, once you have shared one real help or two small things.');
    expect(inWords([warned({ days: 2, events: [{ ago: 1, shared: 'help' }] }).clear ?? { key: 'none' }])).toBe('Clear to ask from 2026-09-16.');
    expect(inWords([warned({ days: 20, events: [{ ago: 1, shared: 'article' }] }).clear ?? { key: 'none' }])).toBe('Clear to ask today, once you have shared one small thing.');
    expect(warned({ days: 40 }).clear).toBeNull();
  });

  it('the deciding fact first', () => {
    const fact = (given: Given) => inWords(warned(given).facts.slice(0, 1));
    expect(fact({ days: 12, asks: [] })).toBe('Connected 12 days ago');
    expect(fact({ days: 1 })).toBe('Connected yesterday');
    expect(fact({ days: 12, events: [{ ago: 3, shared: 'article' }] })).toBe('you shared 1');
    expect(fact({ days: null })).toBe('no date for Ana yet');
    expect(fact({ days: 1, ties: ['friend'] })).toBe('a friend');
    expect(fact({ events: [{ ago: 3, asked: 'meeting' }] })).toBe('you asked 3 days ago, no answer recorded');
    expect(fact({ events: [{ ago: 3, asked: 'meeting', outcome: 'no' }] })).toBe('they said no 3 days ago');
    expect(fact({ days: 1, asks: [], unreadable: true })).toBe('the asks in this language cannot be read');
  });

  it('the chip of a lively contact: when connected, what was shared, when they replied', () => {
    const given: Given = {
      days: 12, asks: [], events: [{ ago: 9, shared: 'introduction' }], thread: [{ from: 'them', ago: 1 }],
    };
    expect(warned(given).facts.map(({ key, values }) => words(key, values))).toEqual(['Connected 12 days ago', 'you shared 2', 'they replied yesterday']);
  });
});

describe('a warning shows', () => {
  it('a mark that tells the reason of red', () => {
    expect(warned({ days: 1 }).mark).toBe('connected');
    expect(warned({ days: 5 }).mark).toBe('empty');
    expect(warned({ events: [{ ago: 3, asked: 'meeting' }] }).mark).toBe('again');
    expect(warned({ events: [{ ago: 3, asked: 'meeting', outcome: 'no' }] }).mark).toBe('no');
    expect([warned({ days: 9 }).mark, warned({ days: 40 }).mark, warned({ days: null }).mark]).toEqual(['early', 'clear', 'unknown']);
  });

  it('the asking words, and their weight', () => {
    expect(warned({ days: 1 }).quote).toEqual({ start: 0, end: 10 });
    expect(warned({ days: 1 }).ask).toEqual({ kind: 'meeting', weight: 2 });
    expect(warned({ days: 1, asks: [] }).quote).toBeNull();
  });

  it('a day to park until: the first clear one, tomorrow at the earliest, a week where none is known', () => {
    expect(warned({ days: 1 }).parkOn).toBe('2026-09-17');
    expect(warned({ days: 20 }).parkOn).toBe('2026-09-16');
    expect(warned({ days: null, surface: 'invitation' }).parkOn).toBe('2026-09-22');
  });

  it('the person of a group who decided', () => {
    expect(inWords(warned({ surface: 'group', people: [{ name: 'Helga Norén', days: 700 }, { name: 'Patrick Dunne', days: 1 }] }).lines)).toBe('Patrick connected yesterday. This asks for a call.');
  });
});
