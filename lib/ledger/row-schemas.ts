import { z } from 'zod';
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

const day = z.string().refine(isDay, 'not a day');
const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not a moment');
const id = z.string().min(1).max(100);
const text = z.string().max(20_000);
const count = z.number().int().min(0);
const tie = z.enum(tieNames);
const kind = z.enum(askKinds);
const source = z.enum(['user', 'connections-page', 'profile', 'accept-click', 'invitation-note', 'system-line', 'export', 'notification', 'seen', 'draft']);
const give = z.enum(['article', 'own-article', 'introduction', 'recommendation', 'referral', 'help', 'endorsement', 'comment', 'congratulation', 'reaction']);
const by = z.union([z.literal('page'), z.literal('user'), z.templateLiteral(['import:', z.string()])]) satisfies z.ZodType<Origin>;
const marked = z.literal(true).exactOptional();

const entryBase = { id, on: day, at: instant.exactOptional(), by, edited: marked };
const entry = z.discriminatedUnion('type', [
  z.object({ ...entryBase, type: z.literal('shared'), what: give, title: text.exactOptional() }),
  z.object({
    ...entryBase, type: z.literal('ask'), kind, weight: z.union([z.literal(1), z.literal(2)]).exactOptional(),
    outcome: z.enum(['none', 'yes', 'no', 'later']), until: day.exactOptional(), answeredOn: day.exactOptional(),
  }),
  z.object({ ...entryBase, type: z.literal('received'), what: text, thanked: day.exactOptional() }),
]) satisfies z.ZodType<Entry>;

const contact = z.object({
  id, name: text, nameKey: text, words: z.array(text), handles: z.array(text), company: text, companyKey: text, headline: text,
  claims: z.array(z.object({ from: day.nullable(), to: day.nullable(), source, said: day })),
  acceptance: z.object({ from: day.nullable(), to: day.nullable(), source }).nullable(),
  ties: z.array(z.object({ tie, by, on: day })), suggested: z.array(tie),
  qualities: z.array(z.enum(['decision-maker', 'influential', 'connected-to-targets'])),
  targets: z.array(id), refused: z.array(id), by, note: text, provisional: z.literal(1).exactOptional(),
  shared: count, asked: count, received: count,
  lastOn: day.exactOptional(), lastSharedOn: day.exactOptional(), lastAskOn: day.exactOptional(), lastReceivedOn: day.exactOptional(),
  acceptedOn: day.exactOptional(), askable: day.exactOptional(), unanswered: day.exactOptional(), owed: day.exactOptional(), greet: day.exactOptional(),
  counted: z.object({
    sharedOn: z.array(day), firstAskOn: day.exactOptional(), answered: marked,
    first: z.object({ on: day, answered: z.boolean(), daysWaited: count, sharedBefore: count }).exactOptional(),
  }).exactOptional(),
}) satisfies z.ZodType<ContactRow>;

const numbers = z.object({ shared: count, asked: count, received: count });

/** Tables that a backup holds, with the form of their rows. Undo tokens and kept snapshots stay behind. */
export const rowSchemas = {
  contacts: contact,
  histories: z.object({ contactId: id, entries: z.array(entry), dropped: numbers.exactOptional() }) satisfies z.ZodType<HistoryRow>,
  bridges: z.object({ id: z.number().exactOptional(), handles: z.array(text), on: day, by }) satisfies z.ZodType<BridgeRow>,
  sightings: z.object({ handle: text, degree: z.union([z.literal(2), z.literal(3)]), on: day }) satisfies z.ZodType<SightingRow>,
  companyTies: z.object({ id, companyKey: text, company: text, tie, on: day }) satisfies z.ZodType<CompanyTieRow>,
  coverage: z.object({ id: text, kind: z.enum(['watched', 'import']), site: text, from: day.nullable(), to: day.nullable() }) satisfies z.ZodType<CoverageRow>,
  parked: z.object({ id, contactId: id, name: text, kind, text: text.nullable(), threadUrl: text, until: day, parkedOn: day, notifiedOn: day.exactOptional() }) satisfies z.ZodType<ParkedRow>,
  shelf: z.object({ id, what: z.enum(['article', 'own-article', 'introduction', 'help']), title: text, text, tags: z.array(text), url: text.exactOptional(), by, on: day }) satisfies z.ZodType<ShelfRow>,
  posts: z.object({ id, on: day, title: text, url: text.exactOptional(), own: z.boolean(), by }) satisfies z.ZodType<PostRow>,
  targets: z.object({ id, kind: z.enum(['person', 'company', 'role']), name: text, note: text, on: day }) satisfies z.ZodType<TargetRow>,
  hours: z.object({ id, on: day, minutes: z.number().min(0), startedAt: instant.exactOptional() }) satisfies z.ZodType<HourRow>,
  warnings: z.object({
    id: z.number().exactOptional(), on: day, at: instant, verdict: z.enum(['clear', 'early', 'annoying', 'unknown']),
    rule: z.enum(['no-ask', 'invited', 'said-no', 'tie', 'same-burst', 'unanswered', 'not-connected', 'cool-off', 'balance', 'nothing-against', 'no-date', 'unreadable']),
    ledTo: z.enum(['edited-to-clear', 'parked', 'gave-first', 'sent-anyway', 'not-an-ask', 'dismissed']), reason: text.exactOptional(), offered: marked,
  }) satisfies z.ZodType<WarningRow>,
  imports: z.object({ id, at: instant, on: day, report: z.unknown(), undone: day.exactOptional() }) satisfies z.ZodType<ImportRow>,
  merges: z.object({ id, kept: id, contact, entries: z.array(entry), on: day, how: z.enum(['bridge', 'tap']) }) satisfies z.ZodType<MergeRow>,
};

/** Names of the tables that a backup holds. */
export type BackedUpTable = keyof typeof rowSchemas;
export const backedUpTables = Object.keys(rowSchemas) as BackedUpTable[];

/** The rows of a backup, by table. */
export type BackedUpRows = { [Table in BackedUpTable]: z.infer<(typeof rowSchemas)[Table]>[] };
