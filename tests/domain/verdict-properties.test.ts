import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askKinds, type GiveKind } from '@/lib/domain/asks/ask';
import type { Tie } from '@/lib/domain/contact';
import { addDays } from '@/lib/domain/day';
import { presets } from '@/lib/domain/policy';
import { judge, type RuleName, type Verdict, type VerdictName } from '@/lib/domain/verdict';
import { type Given, inputOf, TODAY, type Vector, type VectorEvent, type VectorLine, type VectorPerson } from './verdict-vectors/vector';

const gives: readonly GiveKind[] = ['article', 'own-article', 'introduction', 'recommendation', 'referral', 'help', 'endorsement', 'comment', 'congratulation', 'reaction'];
const knowing: readonly Tie[] = ['client', 'colleague', 'friend', 'talks-elsewhere'];

// Days near the thresholds come up more often than others.
const ago = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 2, 3, 7, 8, 14, 15, 30, 31, 60, 90, 91, 180, 181, 365, 366), fc.integer({ min: 0, max: 500 }));
const kind = fc.constantFrom(...askKinds);
const light = fc.boolean();

const event: fc.Arbitrary<VectorEvent> = fc.oneof(
  fc.record({ ago, shared: fc.constantFrom(...gives) }),
  fc.record(
    { ago, asked: kind, light, outcome: fc.constantFrom('none', 'none', 'none', 'yes', 'no', 'later'), until: fc.integer({ min: -60, max: 200 }) },
    { requiredKeys: ['ago', 'asked'] },
  ),
  fc.record({ ago, received: fc.constantFrom('introduction', 'asked-meeting', 'asked-pitch') }),
);

const line: fc.Arbitrary<VectorLine> = fc.record({
  from: fc.constantFrom('me', 'them'),
  ago: fc.integer({ min: 0, max: 60 }),
  asks: kind,
  light,
  gives: fc.constantFrom(...gives),
  says: fc.record({ refuses: fc.boolean(), defers: fc.boolean(), agrees: fc.boolean(), courtesyOnly: fc.boolean(), introduces: fc.boolean() }, { requiredKeys: [] }),
}, { requiredKeys: ['from'] });

const thread = fc.array(line, { maxLength: 5 })
  // A thread stands oldest first; lines without a day take the day above.
  .map((lines) => {
    const days = lines.flatMap((one) => (one.ago === undefined ? [] : [one.ago])).sort((a, b) => b - a);
    return lines.map((one) => (one.ago === undefined ? one : { ...one, ago: days.shift() ?? 0 }));
  });

const events = fc.array(event, { maxLength: 6 }).map((list) => [...list].sort((a, b) => b.ago - a.ago));

const days: fc.Arbitrary<NonNullable<VectorPerson['days']>> = fc.oneof(
  ago,
  fc.tuple(ago, ago).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  ago.map((most) => [null, most] as const),
  ago.map((fewest) => [fewest, null] as const),
);

const ask = fc.record({ kind, light, pressure: fc.boolean(), invited: fc.constantFrom(false, false, false, true), nudge: fc.constantFrom(false, false, true), confidence: fc.constantFrom(0.4, 0.7, 1) });

const given: fc.Arbitrary<Given> = fc.record({
  days, events, thread,
  ties: fc.subarray<Tie>(['client', 'colleague', 'friend', 'alum', 'invited-me', 'talks-elsewhere'], { maxLength: 2 }),
  record: fc.constantFrom('complete', 'partial'),
  asks: fc.array(ask, { minLength: 1, maxLength: 2 }),
  cues: fc.record({ thanksForConnecting: fc.boolean(), acquaintance: fc.boolean(), courteous: fc.boolean() }, { requiredKeys: [] }),
  policy: fc.constantFrom('article', 'patient', 'relationship'),
});

const anything: fc.Arbitrary<Given> = fc.record({
  people: fc.array(fc.record({
    name: fc.constantFrom('Ana Brook', 'Ben Okafor', 'Cem Ili'),
    days: fc.oneof(days, fc.constant(null), fc.integer({ min: -5, max: -1 })),
    ties: fc.subarray<Tie>(['client', 'alum', 'invited-me', 'friend']),
    record: fc.constantFrom('complete', 'partial'),
    events,
    match: fc.constantFrom('certain', 'name', 'none', 'ambiguous'),
    doubtful: fc.boolean(),
  }), { maxLength: 3 }),
  surface: fc.constantFrom('message', 'invitation', 'inmail', 'group'),
  asks: fc.array(ask, { maxLength: 3 }),
  thread,
  unreadable: fc.constantFrom(false, false, false, true),
  cues: fc.record({ thanksForConnecting: fc.boolean(), acquaintance: fc.boolean(), namesTheirRequest: fc.boolean(), namesIntroduction: fc.boolean(), courteous: fc.boolean() }, { requiredKeys: [] }),
  policy: fc.constantFrom('article', 'patient', 'relationship'),
});

function verdictOf(vector: Given): Verdict {
  const { input, readLine } = inputOf(vector);
  return judge(input, readLine);
}

/** Unknown ranks with clear. */
const rank = (verdict: Verdict) => ({ clear: 0, unknown: 0, early: 1, annoying: 2 })[verdict.verdict];

/** The verdicts that each rule can give. */
const fits: Readonly<Record<RuleName, readonly VerdictName[]>> = {
  'no-ask': ['clear'], invited: ['clear'], 'said-no': ['early', 'annoying'], tie: ['clear'], 'same-burst': ['clear'],
  unanswered: ['clear', 'early', 'annoying'], 'not-connected': ['clear', 'early', 'annoying'], 'cool-off': ['clear', 'early', 'annoying'],
  balance: ['clear', 'early', 'annoying'], 'nothing-against': ['clear'], 'no-date': ['unknown'], unreadable: ['unknown'],
};

/** What is wrong with the first clear day of a verdict; null when nothing is. */
function clearDayProblem(vector: Given): string | null {
  const { verdict, clearOn, clearAfter } = verdictOf(vector);
  if (verdict === 'clear') return clearOn === TODAY && clearAfter === 0 ? null : 'clear now is clear today';
  if (verdict === 'unknown') return clearOn === null && clearAfter === 0 ? null : 'of unknown nothing is known';
  const undatedNo = vector.thread?.every((line) => line.ago === undefined) && vector.thread.some((line) => line.says?.refuses || line.says?.defers);
  if (clearOn === null) return undatedNo ? null : 'only a refusal in a thread without days ends on no known day';
  if (clearOn < TODAY) return 'a clear day lies ahead';
  // Where waiting alone is enough, each day can be judged anew. (An open end is seen again on every day, so it cannot.)
  const { input, readLine } = inputOf(vector);
  const acceptance = input.people[0]?.acceptance;
  if (clearAfter > 0 || !acceptance?.from || !acceptance.to) return null;
  for (let day = TODAY; day < clearOn; day = addDays(day, 1)) {
    if (judge({ ...input, today: day }, readLine).verdict === 'clear') return `${day} is clear already`;
  }
  return judge({ ...input, today: clearOn }, readLine).verdict === 'clear' ? null : `${clearOn} is not clear`;
}

const runs = { numRuns: 600, seed: 20260915 };

describe('whatever the input', () => {
  it('exactly one rule decides, and the verdict fits it', () => {
    fc.assert(fc.property(anything, (vector) => {
      const verdict = verdictOf(vector);
      expect(fits[verdict.rule]).toContain(verdict.verdict);
      expect(verdict.reasons.filter(({ key }) => key === 'rule').length).toBe(verdict.person === -1 ? 0 : 1);
      expect(verdict.held).toBe(verdict.verdict === 'annoying');
    }), runs);
  });

  it('the same input gives the same verdict', () => {
    fc.assert(fc.property(anything, (vector) => {
      expect(verdictOf(vector)).toEqual(verdictOf(vector));
    }), runs);
  });

  it('the first clear day is clear once the missing points are shared by then, and no earlier day is', () => {
    fc.assert(fc.property(given, (vector) => {
      expect(clearDayProblem(vector)).toBeNull();
    }), runs);
  });
});

describe('everything else equal, a verdict never gets worse', () => {
  it('by an earlier acceptance', () => {
    fc.assert(fc.property(given, fc.integer({ min: 1, max: 60 }), (vector, earlier) => {
      const before = vector.days;
      const shift = (bound: number | null) => (bound === null ? null : bound + earlier);
      const moved = typeof before === 'number' ? before + earlier : before ? [shift(before[0]), shift(before[1])] as const : null;
      expect(rank(verdictOf({ ...vector, days: moved }))).toBeLessThanOrEqual(rank(verdictOf(vector)));
    }), runs);
  });

  it('by an earlier acceptance, one day and one threshold after the other', () => {
    fc.assert(fc.property(given, (vector) => {
      const ranks = Array.from({ length: 100 }, (_, day) => rank(verdictOf({ ...vector, days: day })));
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    }), { ...runs, numRuns: 80 });
  });

  it('by one more thing shared since acceptance', () => {
    fc.assert(fc.property(given, fc.constantFrom(...gives), fc.nat(), (vector, shared, when) => {
      const most = typeof vector.days === 'number' ? vector.days : vector.days?.[1] ?? 30;
      const more = { ago: when % (most + 1), shared };
      const list = [...(vector.events ?? []), more].sort((a, b) => b.ago - a.ago);
      expect(rank(verdictOf({ ...vector, events: list }))).toBeLessThanOrEqual(rank(verdictOf(vector)));
    }), runs);
  });

  it('by one more of the ties client, colleague, friend, talks elsewhere', () => {
    fc.assert(fc.property(given, fc.constantFrom(...knowing), fc.constantFrom('message', 'invitation', 'inmail', 'group'), (vector, tie, surface) => {
      const one = { ...vector, surface } satisfies Given;
      expect(rank(verdictOf({ ...one, ties: [...(one.ties ?? []), tie] }))).toBeLessThanOrEqual(rank(verdictOf(one)));
    }), runs);
  });
});

describe('the presets', () => {
  it('are ordered: who waits longer is never milder', () => {
    const vectors: readonly Vector[] = Array.from({ length: 120 }, (_, day) => [`day ${day}`, { days: day }, 'clear nothing-against']);
    for (const [, vector] of vectors) {
      const [article, patient, relationship] = Object.keys(presets).map((policy) => rank(verdictOf({ ...vector, policy: policy as keyof typeof presets })));
      expect(article).toBeLessThanOrEqual(patient ?? -1);
      expect(patient).toBeLessThanOrEqual(relationship ?? -1);
    }
  });
});
