import { describe, expect, it } from 'vitest';
import type { DraftReading } from '@/lib/domain/asks/ask';
import { presets } from '@/lib/domain/policy';
import { judgeInputOf, situationFrom } from '@/scripts/situation';

const nothing: DraftReading = {
  lang: 'en', readable: true, asks: [], gives: [],
  cues: { thanksForConnecting: false, acquaintance: false, namesTheirRequest: false, namesIntroduction: false, courteous: false },
};

const given = {
  id: 'x-1', today: '2026-11-23', surface: 'message', draft: 'Hello Ana', policy: 'patient',
  people: [{
    name: 'Ana Brook', accepted: { on: '2026-11-20' }, ties: ['alum'], record: 'complete',
    events: [{ on: '2026-11-22', type: 'ask', kind: 'meeting', outcome: 'none' }, { on: '2026-11-21', type: 'shared', what: 'article' }, { on: '2026-11-21', type: 'received', what: 'a comment' }],
  }],
  thread: [{ from: 'me', on: '2026-11-22', text: 'Could we talk?' }, { from: 'them', text: 'Hi' }],
};

describe('a situation of the contract', () => {
  it('becomes what the judge looks at', () => {
    const input = judgeInputOf(situationFrom(JSON.stringify(given)), (draft, thread) => {
      expect([draft, thread.length]).toEqual(['Hello Ana', 2]);
      return nothing;
    });
    expect(input).toMatchObject({ today: '2026-11-23', surface: 'message', policy: presets.patient, reading: nothing, draft: 'Hello Ana' });
    expect(input.thread).toEqual(given.thread);
    expect(input.people[0]).toMatchObject({ name: 'Ana Brook', match: 'certain', ties: ['alum'], record: 'complete', acceptance: { from: '2026-11-20', to: '2026-11-20' } });
    expect(input.people[0]?.events.map(({ on }) => on)).toEqual(['2026-11-21', '2026-11-21', '2026-11-22']);
  });

  it('without a policy is judged by the article\'s', () => {
    const { policy: _, ...bare } = given;
    expect(judgeInputOf(situationFrom(JSON.stringify(bare)), () => nothing).policy).toEqual(presets.article);
  });

  it('keeps an interval and the absence of a date', () => {
    const accepted = (value: unknown) => judgeInputOf(situationFrom(JSON.stringify({ ...given, people: [{ ...given.people[0], accepted: value }] })), () => nothing).people[0]?.acceptance;
    expect(accepted({ from: '2026-01-01', to: '2026-02-01' })).toMatchObject({ from: '2026-01-01', to: '2026-02-01' });
    expect(accepted(null)).toBeNull();
  });

  it.each([
    ['no JSON', '{"id":', /JSON/],
    ['no object', '[]', /the line/],
    ['no day', JSON.stringify({ ...given, today: '2026-02-30' }), /today: not a day/],
    ['an unknown surface', JSON.stringify({ ...given, surface: 'letter' }), /surface/],
    ['no people', JSON.stringify({ ...given, people: undefined }), /people/],
    ['an unknown kind of ask', JSON.stringify({ ...given, people: [{ ...given.people[0], events: [{ on: '2026-11-01', type: 'ask', kind: 'kidney', outcome: 'no' }] }] }), /people\.0\.events\.0\.kind/],
    ['no draft', JSON.stringify({ ...given, draft: undefined }), /draft/],
  ])('is refused with %s', (_, line, message) => {
    expect(() => situationFrom(line)).toThrow(message);
  });
});
