import { describe, expect, it } from 'vitest';
import type { ContactListRow } from '@/components/contacts/contact-list-row';
import { countByFilter, filterContacts, searchKeyOf } from '@/components/contacts/contact-list-row';

const person = (name: string, more: Partial<ContactListRow> = {}): ContactListRow => {
  const row = { id: name, name, company: '', headline: '', acceptedOn: null, shared: 0, asked: 0, lastReply: null, unanswered: null, ties: [], ...more };
  return { ...row, searchKey: searchKeyOf(row) };
};
const rows = [
  person('Zoë Halloran', { company: 'Three Yards', acceptedOn: '2026-11-20' }),
  person('Samuel Adeyemi', { headline: 'Yard manager', acceptedOn: '2026-10-01', shared: 2, ties: ['client'] }),
  person('ليلى الحداد', { acceptedOn: '2026-10-25', asked: 1, unanswered: '2026-11-01' }),
];
const names = (found: readonly ContactListRow[]) => found.map((row) => row.name);

describe('the contacts search', () => {
  it('finds a name without its accents', () => expect(names(filterContacts(rows, 'zoe', [], '2026-11-24'))).toEqual(['Zoë Halloran']));
  it('looks into company and role', () => expect(names(filterContacts(rows, 'yard', [], '2026-11-24'))).toEqual(['Zoë Halloran', 'Samuel Adeyemi']));
  it('wants every word', () => expect(names(filterContacts(rows, 'yard samuel', [], '2026-11-24'))).toEqual(['Samuel Adeyemi']));
  it('finds a name in another script', () => expect(names(filterContacts(rows, 'الحداد', [], '2026-11-24'))).toEqual(['ليلى الحداد']));
  it('shows everybody for blanks', () => expect(filterContacts(rows, '  ', [], '2026-11-24')).toHaveLength(3));
});

describe('the contacts filters', () => {
  it('keep people who connected in the last 30 days, the thirtieth included', () => expect(names(filterContacts(rows, '', ['recent'], '2026-11-24'))).toEqual(['Zoë Halloran', 'ليلى الحداد']));
  it('must all hold', () => expect(names(filterContacts(rows, '', ['recent', 'unanswered'], '2026-11-24'))).toEqual(['ليلى الحداد']));
  it('say how many people each would leave', () => expect(countByFilter(rows, '2026-11-24')).toEqual({ recent: 2, 'nothing-recorded': 1, unanswered: 1, tied: 1, 'dates-differ': 0, 'same-name': 0 }));
});
