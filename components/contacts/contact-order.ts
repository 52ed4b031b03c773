import type { SortingState } from '@tanstack/react-table';
import type { ContactListRow } from './contact-list-row';

const byText = (a: string | null, b: string | null) => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1);

/** The people in the order of a column. Sorted once for all of them, so that typing in the search only sifts. */
export function sortContacts(rows: readonly ContactListRow[], [sort]: SortingState, locale: string): readonly ContactListRow[] {
  if (!sort) return rows;
  const collator = new Intl.Collator(locale, { sensitivity: 'base' });
  const orders: Readonly<Record<string, (a: ContactListRow, b: ContactListRow) => number>> = {
    name: (a, b) => collator.compare(a.name, b.name),
    connected: (a, b) => byText(a.acceptedOn, b.acceptedOn),
    shared: (a, b) => a.shared - b.shared,
    asked: (a, b) => a.asked - b.asked,
    reply: (a, b) => byText(a.lastReply, b.lastReply),
    tie: (a, b) => a.ties.length - b.ties.length,
  };
  const order = orders[sort.id];
  if (!order) return rows;
  return rows.toSorted(sort.desc ? (a, b) => order(b, a) : order);
}
