import { describe, expect, it } from 'vitest';
import { detectAsks } from '@/lib/domain/asks/detect-asks';
import { readLine } from '@/lib/domain/asks/read-line';
import { startReplay, type PastLine, type ReplayPerson } from '@/lib/domain/replay';

const until = '2026-11-20';
const texts: string[] = [];
const line = (mine: boolean, on: string, text: string): PastLine => {
  if (!texts.includes(text)) texts.push(text);
  return { at: Date.parse(`${on}T09:00:00.000Z`), on, mine, words: texts.indexOf(text) + 1, says: readLine({ from: 'them', text, on }), ...(mine ? { draft: detectAsks(text) } : {}) };
};
const person = (lines: readonly PastLine[], more: Partial<ReplayPerson> = {}): ReplayPerson => ({
  name: 'Ada Lund', slug: 'ada-lund', acceptance: { from: '2026-10-01', to: '2026-10-01', source: 'export' }, ties: [], events: [], lines, ...more,
});
const replayByPresets = (past: readonly ReplayPerson[], day: string) => {
  const replay = startReplay(day);
  for (const one of past) replay.take(one);
  return replay.report();
};
const ask = 'Could we book a call this week to talk about your budget?';

describe('a replay', () => {
  it('would have spoken of a heavy ask a day after the acceptance, and tells what became of it', () => {
    const { article } = replayByPresets([person([line(true, '2026-10-02', ask), line(false, '2026-10-03', 'No thanks, please do not pitch me.')])], until).presets;
    expect(article.cases).toEqual([{ on: '2026-10-02', name: 'Ada Lund', slug: 'ada-lund', verdict: 'annoying', rule: 'cool-off', outcome: 'no' }]);
    expect(article.days90.spoken).toMatchObject({ asked: 1, outcomes: { no: 1 } });
  });

  it('judges with what was known that day: what was shared later does not count', () => {
    const before = replayByPresets([person([line(true, '2026-10-12', ask)], { events: [{ type: 'shared', on: '2026-10-05', what: 'introduction' }] })], until);
    const after = replayByPresets([person([line(true, '2026-10-12', ask)], { events: [{ type: 'shared', on: '2026-10-20', what: 'introduction' }] })], until);
    expect(before.presets.article.cases).toEqual([]);
    expect(after.presets.article.cases).toMatchObject([{ verdict: 'early', rule: 'balance', outcome: 'none' }]);
  });

  it('speaks more often the longer a preset waits', () => {
    const { article, patient, relationship } = replayByPresets([person([line(true, '2026-10-14', ask)], { acceptance: { from: '2026-08-01', to: '2026-08-01', source: 'export' } })], until).presets;
    expect([article, patient, relationship].map(({ days90 }) => days90.early + days90.annoying)).toEqual([0, 0, 1]);
  });

  it('leaves open what was asked a few days ago, and leaves out what is older than a year', () => {
    const { article } = replayByPresets([person([line(true, '2025-10-02', ask), line(true, '2026-11-15', ask)], { acceptance: { from: '2026-11-14', to: '2026-11-14', source: 'export' } })], until).presets;
    expect(article.months12.spoken.outcomes).toMatchObject({ open: 1, none: 0 });
  });
});
