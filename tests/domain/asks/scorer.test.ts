import { describe, expect, it } from 'vitest';
import { chanceWith, learn } from '@/scripts/train-model';
import type { Ask } from '@/lib/domain/asks/ask';
import { detectAsks } from '@/lib/domain/asks/detect-asks';
import { english } from '@/lib/domain/asks/en/language';
import { plainText } from '@/lib/domain/asks/plain-text';
import { buckets, featuresOf, sentencesOf } from '@/lib/domain/asks/scorer/features';
import { secondOpinion } from '@/lib/domain/asks/scorer/second-opinion';
import { levelsFor, readWeights, writeWeights } from '@/lib/domain/asks/scorer/weights-text';

const asking = ['Could you join us for a call on Friday?', 'Would you have time for a short call?', 'Are you free for coffee next week?', 'May I ring you tomorrow about it?'];
const quiet = ['Thanks for the article, it made my day.', 'Congratulations on the new role!', 'The garden is full of snow again.', 'We moved the office to the harbour.'];
const lessons = [...asking.map((text) => ({ text, yes: true })), ...quiet.map((text) => ({ text, yes: false }))].map(({ text, yes }) => ({ features: featuresOf(plainText(text).text), yes }));

describe('what the scorer looks at', () => {
  it('is each bucket once in a group, and every group weighs the same', () => {
    const { buckets: listed, values } = featuresOf('could you join us for a call, a call on friday?');
    expect(listed.length).toBe(values.length);
    expect(Math.max(...listed)).toBeLessThan(buckets);
    // Words, first letters and pieces.
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(3, 5);
  });

  it('is the same whatever was read before', () => {
    const once = featuresOf('would you have time for a call?');
    featuresOf('something else that has the word call in it, and call again');
    expect(featuresOf('would you have time for a call?')).toEqual(once);
  });

  it('is nothing where there are no words', () => {
    expect(featuresOf('·· …').buckets).toEqual([]);
    expect(sentencesOf('·· …')).toEqual([]);
  });
});

describe('training', () => {
  it('tells what it was taught, also in words that it was not', () => {
    const model = learn(lessons, 1_024);
    const chance = (text: string) => chanceWith(model, featuresOf(plainText(text).text));
    for (const text of asking) expect(chance(text)).toBeGreaterThan(0.7);
    for (const text of quiet) expect(chance(text)).toBeLessThan(0.3);
    expect(chance('Would you be free on Friday?')).toBeGreaterThan(chance('The harbour is full of snow.'));
  });

  it('learns the same twice', () => {
    expect(learn(lessons, 256)).toEqual(learn(lessons, 256));
  });
});

describe('weights as text', () => {
  it('come back on the nearest of nine levels', () => {
    const weights = [-3, -1, -0.4, -0.1, 0, 0.1, 0.5, 1, 2, 4, 0, 0];
    const levels = levelsFor([weights]);
    expect(levels).toHaveLength(9);
    const back = readWeights(writeWeights(weights, levels), weights.length, levels);
    for (const [at, weight] of weights.entries()) {
      const nearest = Math.min(...levels.map((level) => Math.abs(level - weight)));
      expect(Math.abs(back[at]! - weight)).toBeCloseTo(nearest, 4);
    }
  });

  it('of another length are refused', () => {
    expect(() => readWeights('abc', 8, levelsFor([[1, -1]]))).toThrow(RangeError);
  });
});

describe('the second opinion', () => {
  it('does not doubt a plain ask of two words', () => {
    expect(Math.max(...detectAsks('Call tomorrow?', [], { lang: 'en' }).asks.map(({ confidence }) => confidence))).toBeGreaterThanOrEqual(0.7);
  });

  const opinion = (asks: readonly Ask[], text: string, chance: number) => {
    const plain = plainText(text);
    return secondOpinion(asks, { plain, readable: plain.text, features: featuresOf(plain.text), chance, language: english, pressure: false, answering: false });
  };
  const found = (kind: Ask['kind'], confidence: number): Ask => ({ kind, start: 0, end: 20, weight: 2, confidence, pressure: false, invited: false, nudge: false, rule: 'en-some-rule' });
  const draft = 'The pond froze early this year. Would you have half an hour for me on the telephone next week?';

  it('speaks where no rule does, shows the sentence, and never holds a send by it', () => {
    const [ask] = opinion([], draft, 0.99);
    expect(draft.slice(ask?.start, ask?.end)).toMatch(/^Would you have/);
    expect(ask).toMatchObject({ kind: 'meeting', rule: 'scorer' });
    expect(ask?.confidence).toBeLessThan(0.7);
    expect(opinion([], draft, 0.7)).toEqual([]);
  });

  it('drops what nothing else speaks for, and keeps what is doubtful from holding a send', () => {
    expect(opinion([found('meeting', 0.8)], draft, 0.1)).toEqual([]);
    expect(opinion([found('meeting', 0.95)], draft, 0.05)).toEqual([]);
    expect(opinion([found('meeting', 0.95)], draft, 0.3)[0]?.confidence).toBeLessThan(0.7);
    expect(opinion([found('meeting', 0.95)], draft, 0.9)[0]?.confidence).toBe(0.95);
  });

  it('can be switched off like a rule', () => {
    const text = 'Our study of night buses needs 120 responses and I am stuck on 83. Eleven tick boxes, works on a phone: forms.example/night-buses';
    expect(detectAsks(text, [], { lang: 'en' }).asks.map(({ rule }) => rule)).toEqual(['scorer']);
    expect(detectAsks(text, [], { lang: 'en', rulesOff: ['scorer'] }).asks).toEqual([]);
  });
});
