import type { Tie } from '@/lib/domain/contact';
import type { Day } from '@/lib/domain/day';
import { daysBetween } from '@/lib/domain/day';

/** One person of the contacts table. */
export interface ContactListRow {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly headline: string;
  /** Latest day on which they can have accepted; null when unknown. */
  readonly acceptedOn: Day | null;
  readonly shared: number;
  readonly asked: number;
  /** Day of the last thing they wrote or gave, where known. */
  readonly lastReply: Day | null;
  /** Day of an ask that was not answered. */
  readonly unanswered: Day | null;
  readonly ties: readonly Tie[];
  /** Sources contradict each other about the acceptance, and the user has not settled it. */
  readonly datesDiffer?: boolean;
  /** Somebody else bears the same full name. */
  readonly sharesName?: boolean;
  /** Name, company and headline as the search compares them; made once by `searchKeyOf`. */
  readonly searchKey: string;
}

/** The filters above the table; each stands for itself, all that are on must hold. */
export type ContactFilter = 'recent' | 'nothing-recorded' | 'unanswered' | 'tied' | 'dates-differ' | 'same-name';

/** Filters that are always offered, and those that are offered only while they find somebody. */
export const contactFilters: readonly ContactFilter[] = ['recent', 'nothing-recorded', 'unanswered', 'tied'];
export const reviewFilters: readonly ContactFilter[] = ['dates-differ', 'same-name'];

/** Without accents, case and doubled blanks. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** What the search looks into: without accents and case, so that "zoe" finds Zoë. */
export function searchKeyOf(row: Pick<ContactListRow, 'name' | 'company' | 'headline'>): string {
  return `${fold(row.name)}\n${fold(row.company)}\n${fold(row.headline)}`;
}

const holds: Readonly<Record<ContactFilter, (row: ContactListRow, today: Day) => boolean>> = {
  recent: (row, today) => row.acceptedOn !== null && daysBetween(row.acceptedOn, today) <= 30,
  'nothing-recorded': (row) => row.shared === 0 && row.asked === 0,
  unanswered: (row) => row.unanswered !== null,
  tied: (row) => row.ties.length > 0,
  'dates-differ': (row) => row.datesDiffer === true,
  'same-name': (row) => row.sharesName === true,
};

/** The rows that the search and the filters leave, in their order. Every word of the search must be found. */
export function filterContacts(rows: readonly ContactListRow[], search: string, filters: readonly ContactFilter[], today: Day): readonly ContactListRow[] {
  const words = fold(search).split(' ').filter((word) => word !== '');
  if (words.length === 0 && filters.length === 0) return rows;
  return rows.filter((row) => words.every((word) => row.searchKey.includes(word)) && filters.every((filter) => holds[filter](row, today)));
}

/** How many people each filter alone would show. */
export function countByFilter(rows: readonly ContactListRow[], today: Day): Readonly<Record<ContactFilter, number>> {
  const counts = { recent: 0, 'nothing-recorded': 0, unanswered: 0, tied: 0, 'dates-differ': 0, 'same-name': 0 };
  for (const row of rows) for (const filter of [...contactFilters, ...reviewFilters]) if (holds[filter](row, today)) counts[filter] += 1;
  return counts;
}
