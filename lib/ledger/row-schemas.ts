import * as z from 'zod/mini';
import { askKinds } from '../domain/asks/ask';
import { ties as tieNames } from '../domain/contact';
import { isDay } from '../domain/day';
import type {
  BridgeRow, CompanyTieRow, ContactRow, CoverageRow, Entry, HistoryRow, HourRow, ImportRow, MergeRow, Origin, ParkedRow,
  PostRow, ShelfRow, SightingRow, TargetRow, WarningRow,
} from './rows';

/*
 * The form of every row that a backup may bring back. A backup is a file that anybody may have edited: nothing of it
 * reaches the ledger that does not have this form.
 */

// Extension pages forbid code from strings; without this Zod tries it once and the browser logs it.
z.config({ jitless: true });

const day = z.string().check(z.refine(isDay, 'not a day'));
const instant = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)), 'not a moment'));
const id = z.string().check(z.minLength(1), z.maxLength(100));
const text = z.string().check(z.maxLength(20_000));
const count = z.int().check(z.gte(0));
const tie = z.enum(tieNames);
const kind = z.enum(askKinds);
const source = z.enum(['user', 'connections-page', 'profile', 'accept-click', 'invitation-note', 'system-line', 'export', 'notification', 'seen', 'draft']);
const give = z.enum(['article', 'own-article', 'introduction', 'recommendation', 'referral', 'help', 'endorsement', 'comment', 'congratulation', 'reaction']);
const by = z.union([z.literal('page'), z.literal('user'), z.templateLiteral(['import:', z.string()])]) satisfies z.ZodMiniType<Origin>;
const marked = z.exactOptional(z.literal(true));

const entryBase = { id, on: day, at: z.exactOptional(instant), by, edited: marked };
const entry = z.discriminatedUnion('type', [
  z.object({ ...entryBase, type: z.literal('shared'), what: give, title: z.exactOptional(text) }),
  z.object({
    ...entryBase, type: z.literal('ask'), kind, weight: z.exactOptional(z.union([z.literal(1), z.literal(2)])),
    outcome: z.enum(['none', 'yes', 'no', 'later']), until: z.exactOptional(day), answeredOn: z.exactOptional(day),
  }),
  z.object({ ...entryBase, type: z.literal('received'), what: text, thanked: z.exactOptional(day) }),
]) satisfies z.ZodMiniType<Entry>;

const contact = z.object({
  id, name: text, nameKey: text, words: z.array(text), handles: z.array(text), company: text, companyKey: text, headline: text,
  claims: z.array(z.object({ from: z.nullable(day), to: z.nullable(day), source, said: day })),
  acceptance: z.nullable(z.object({ from: z.nullable(day), to: z.nullable(day), source })),
  ties: z.array(z.object({ tie, by, on: day })), suggested: z.array(tie),
  qualities: z.array(z.enum(['decision-maker', 'influential', 'connected-to-targets'])),
  targets: z.array(id), refused: z.array(id), by, note: text, provisional: z.exactOptional(z.literal(1)),
  shared: count, asked: count, received: count,
  lastOn: z.exactOptional(day), lastSharedOn: z.exactOptional(day), lastAskOn: z.exactOptional(day), lastReceivedOn: z.exactOptional(day),
  acceptedOn: z.exactOptional(day), askable: z.exactOptional(day), unanswered: z.exactOptional(day), owed: z.exactOptional(day), greet: z.exactOptional(day),
  counted: z.exactOptional(z.object({
    sharedOn: z.array(day), firstAskOn: z.exactOptional(day), answered: marked,
    first: z.exactOptional(z.object({ on: day, answered: z.boolean(), daysWaited: count, sharedBefore: count })),
  })),
}) satisfies z.ZodMiniType<ContactRow>;

const numbers = z.object({ shared: count, asked: count, received: count });

/** Tables that a backup holds, with the form of their rows. Undo tokens and kept snapshots stay behind. */
export const rowSchemas = {
  contacts: contact,
  histories: z.object({ contactId: id, entries: z.array(entry), dropped: z.exactOptional(numbers) }) satisfies z.ZodMiniType<HistoryRow>,
  bridges: z.object({ id: z.exactOptional(z.number()), handles: z.array(text), on: day, by }) satisfies z.ZodMiniType<BridgeRow>,
  sightings: z.object({ handle: text, degree: z.union([z.literal(2), z.literal(3)]), on: day }) satisfies z.ZodMiniType<SightingRow>,
  companyTies: z.object({ id, companyKey: text, company: text, tie, on: day }) satisfies z.ZodMiniType<CompanyTieRow>,
  coverage: z.object({ id: text, kind: z.enum(['watched', 'import']), site: text, from: z.nullable(day), to: z.nullable(day) }) satisfies z.ZodMiniType<CoverageRow>,
  parked: z.object({ id, contactId: id, name: text, kind, text: z.nullable(text), threadUrl: text, until: day, parkedOn: day, notifiedOn: z.exactOptional(day) }) satisfies z.ZodMiniType<ParkedRow>,
  shelf: z.object({ id, what: z.enum(['article', 'own-article', 'introduction', 'help']), title: text, text, tags: z.array(text), url: z.exactOptional(text), by, on: day }) satisfies z.ZodMiniType<ShelfRow>,
  posts: z.object({ id, on: day, title: text, url: z.exactOptional(text), own: z.boolean(), by }) satisfies z.ZodMiniType<PostRow>,
  targets: z.object({ id, kind: z.enum(['person', 'company', 'role']), name: text, note: text, on: day }) satisfies z.ZodMiniType<TargetRow>,
  hours: z.object({ id, on: day, minutes: z.number().check(z.gte(0)), startedAt: z.exactOptional(instant) }) satisfies z.ZodMiniType<HourRow>,
  warnings: z.object({
    id: z.exactOptional(z.number()), on: day, at: instant, verdict: z.enum(['clear', 'early', 'annoying', 'unknown']),
    rule: z.enum(['no-ask', 'invited', 'said-no', 'tie', 'same-burst', 'unanswered', 'not-connected', 'cool-off', 'balance', 'nothing-against', 'no-date', 'unreadable']),
    ledTo: z.enum(['edited-to-clear', 'parked', 'gave-first', 'sent-anyway', 'not-an-ask', 'dismissed']), reason: z.exactOptional(text), offered: marked,
  }) satisfies z.ZodMiniType<WarningRow>,
  imports: z.object({ id, at: instant, on: day, report: z.unknown(), undone: z.exactOptional(day) }) satisfies z.ZodMiniType<ImportRow>,
  merges: z.object({ id, kept: id, contact, entries: z.array(entry), on: day, how: z.enum(['bridge', 'tap']) }) satisfies z.ZodMiniType<MergeRow>,
};

/** Names of the tables that a backup holds. */
export type BackedUpTable = keyof typeof rowSchemas;
export const backedUpTables = Object.keys(rowSchemas) as BackedUpTable[];

/** The rows of a backup, by table. */
export type BackedUpRows = { [Table in BackedUpTable]: z.infer<(typeof rowSchemas)[Table]>[] };
