import { z } from 'zod';
import { askKinds, type DraftReading, type ThreadLine } from '../lib/domain/asks/ask.ts';
import { ties } from '../lib/domain/contact.ts';
import { isDay } from '../lib/domain/day.ts';
import { presets } from '../lib/domain/policy.ts';
import type { JudgeInput } from '../lib/domain/verdict.ts';

const day = z.string().refine(isDay, 'not a day like 2026-11-23');
const shared = z.enum(['article', 'own-article', 'introduction', 'recommendation', 'referral', 'help', 'endorsement', 'comment', 'congratulation', 'reaction']);

const event = z.discriminatedUnion('type', [
  z.object({ on: day, type: z.literal('shared'), what: shared }),
  z.object({ on: day, type: z.literal('ask'), kind: z.enum(askKinds), outcome: z.enum(['none', 'yes', 'no', 'later']).default('none') }),
  z.object({ on: day, type: z.literal('received'), what: z.string() }),
]);

const person = z.object({
  name: z.string(),
  accepted: z.union([z.object({ on: day }), z.object({ from: day, to: day }), z.null()]).default(null),
  ties: z.array(z.enum(ties)).default([]),
  record: z.enum(['complete', 'partial']).default('partial'),
  events: z.array(event).default([]),
});

const situation = z.object({
  id: z.union([z.string(), z.number()]),
  today: day,
  surface: z.enum(['message', 'invitation', 'inmail', 'group']),
  people: z.array(person),
  thread: z.array(z.object({ from: z.string(), on: day.optional(), text: z.string() })).default([]),
  draft: z.string(),
  policy: z.enum(['article', 'patient', 'relationship']).default('article'),
});

/** One line of the contract's `judge` format. */
export type Situation = z.infer<typeof situation>;

/** A situation from a line of JSON. Throws Error with one sentence that says what is wrong. */
export function situationFrom(line: string): Situation {
  const parsed = situation.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not a situation'}`);
}

/** Reads the situation's draft with its thread above it. */
export type ReadDraft = (draft: string, thread: readonly ThreadLine[]) => DraftReading;

/** What the judge looks at in a situation, its draft read by the given detector. */
export function judgeInputOf(given: Situation, readDraft: ReadDraft): JudgeInput {
  const thread = given.thread.map(({ from, on, text }): ThreadLine => ({ from, text, ...(on === undefined ? {} : { on }) }));
  return {
    today: given.today,
    surface: given.surface,
    thread,
    draft: given.draft,
    reading: readDraft(given.draft, thread),
    policy: presets[given.policy],
    people: given.people.map(({ name, accepted, ties: known, record, events }) => ({
      contactId: null,
      name,
      match: 'certain',
      acceptance: accepted === null ? null
        : 'on' in accepted ? { from: accepted.on, to: accepted.on, source: 'export' } : { from: accepted.from, to: accepted.to, source: 'seen' },
      ties: known,
      record,
      events: [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    })),
  };
}
