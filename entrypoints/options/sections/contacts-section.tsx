import { useCallback, useMemo, useState } from 'react';
import type { SortingState } from '@tanstack/react-table';
import { sortContacts } from '@/components/contacts/contact-order';
import { ContactsTable } from '@/components/contacts/contacts-table';
import { ContactsTools, SelectionBar } from '@/components/contacts/contacts-tools';
import '@/components/contacts/contacts.css';
import type { ContactFilter, ContactListRow } from '@/components/contacts/contact-list-row';
import { countByFilter, filterContacts, reviewFilters, searchKeyOf } from '@/components/contacts/contact-list-row';
import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { iconSave } from '@/components/kit/icons';
import type { MarkName } from '@/components/kit/mark';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import { SectionHead } from '@/components/options/options-shell';
import { Blank } from '@/components/page/blank';
import { Confirm } from '@/components/page/confirm';
import { Drawer } from '@/components/page/drawer';
import type { AskNow } from '@/components/person/ask-today';
import { warningOf } from '@/lib/domain/warning';
import { contactsCsv } from '@/lib/ledger/contacts-csv';
import { mergePeople, tieCompany, tiePeople } from '@/lib/ledger/edit';
import { forgetPeople } from '@/lib/ledger/forget';
import { tableRows } from '@/lib/ledger/queries';
import { giveFile } from '../../page/give-file';
import { useAnswer, useLedger } from '../../page/ledger-context';
import { openConnections } from '../../page/open-page';
import { PersonPanel } from '../../page/person-panel';
import { useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';
import { useAsksToday } from '../../page/use-asks-today';
import { instant, useToday } from '../../page/use-today';
import { CompanyTies } from './company-ties';

const markOf = ({ verdict }: AskNow, today: string): MarkName => warningOf(verdict, { lang: 'en', readable: true, asks: [], gives: [], cues: { thanksForConnecting: false, acquaintance: false, namesTheirRequest: false, namesIntroduction: false, courteous: false } }, [], today).mark;

/** People drawn before everybody is read. */
const firstDrawn = 40;

/** Everybody who is known: search, filters, ties for many at once, merge, forget, CSV. Nobody is ranked. */
export function ContactsSection() {
  const words = useWords();
  const db = useLedger();
  const today = useToday();
  const { policy } = useSettings();
  const { record, run } = useTell();
  const newest = useAnswer((ledger) => tableRows(ledger, firstDrawn), []);
  const everybody = useAnswer((ledger) => (newest ? tableRows(ledger) : Promise.resolve(undefined)), [newest !== undefined]);
  const people = useAnswer((ledger) => ledger.contacts.count(), []);
  const answered = everybody ?? (newest?.length ? newest : undefined);
  const [sorting, setSorting] = useState<SortingState>(() => (location.hash === '#contacts/same-name' ? [{ id: 'name', desc: false }] : [{ id: 'connected', desc: true }]));
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<readonly ContactFilter[]>(() => reviewFilters.filter((filter) => location.hash === `#contacts/${filter}`));
  const [selected, setSelected] = useState<Record<string, boolean>>({});
  const [opened, setOpened] = useState<ContactListRow | null>(null);
  const [forgetting, setForgetting] = useState(false);
  const asks = useAsksToday(db, policy, today);

  const rows = useMemo<readonly ContactListRow[]>(() => (answered ?? []).map((row) => ({ ...row, searchKey: searchKeyOf(row) })), [answered]);
  const counts = useMemo(() => countByFilter(rows, today), [rows, today]);
  const sorted = useMemo(() => sortContacts(rows, sorting, words.locale), [rows, sorting, words.locale]);
  const shown = useMemo(() => filterContacts(sorted, search, filters, today), [sorted, search, filters, today]);
  const askToday = useCallback((row: ContactListRow) => {
    const now = asks(row.id);
    if (!now) return { mark: 'unknown' as const, words: words('options.contacts.call.looking') };
    const { verdict, clearOn } = now.verdict;
    const text = verdict === 'clear' || verdict === 'unknown' ? words(`options.contacts.call.${verdict}`)
      : clearOn && clearOn > today ? words('options.contacts.call.from', { day: shortDay(words.locale, clearOn, today) }) : words('options.contacts.call.give');
    return { mark: markOf(now, today), words: text };
  }, [asks, words, today]);

  if (people === undefined || (!answered && people > 0)) return null;
  if (people === 0) {
    return (
      <>
        <SectionHead id="contacts" lead={words('options.contacts.lead', { people: 0 })} />
        <Blank picture="people" headline={words('options.contacts.none')} text={words('options.contacts.none.text')}>
          <Button look="primary" large onClick={() => { void openConnections(); }}>{words('options.contacts.open')}</Button>
          <a className="btn btn-quiet" href="#data">{words('options.contacts.import')}</a>
        </Blank>
      </>
    );
  }
  const ids = Object.keys(selected).filter((id) => selected[id]);
  const chosen = ids.length === 0 ? [] : rows.filter(({ id }) => selected[id]);
  const companies = new Set(chosen.map(({ company }) => company));
  const [company = ''] = companies;
  const [first, second] = chosen;
  return (
    <>
      <SectionHead id="contacts" lead={words('options.contacts.lead', { people })}>
        <Button icon={iconSave} onClick={() => { void contactsCsv(db).then((lines) => giveFile('too-soon-contacts.csv', 'text/csv', lines)); }}>{words('options.contacts.csv')}</Button>
      </SectionHead>
      <ContactsTools search={search} onSearch={setSearch} filters={filters} onFilter={setFilters} counts={everybody ? counts : null} />
      {ids.length > 0
        ? (
            <SelectionBar
              count={ids.length} company={companies.size === 1 && company !== '' ? company : null} onClear={() => setSelected({})} onForget={() => setForgetting(true)}
              onTie={(tie) => { void record(db, words('options.contacts.tied', { count: ids.length, tie: selectorOf(tie) }), () => tiePeople(db, ids, tie, true, today, instant())); }}
              onCompanyTie={(tie) => { if (first) void record(db, words('contacts.companyTie', { company, tie: selectorOf(tie) }), () => tieCompany(db, first.id, tie, today, instant())); }}
              onMerge={() => {
                if (!first || !second) return;
                setSelected({});
                void record(db, words('options.contacts.merged', { name: first.name }), () => mergePeople(db, first.id, second.id, today, instant()));
              }}
            />
          )
        : null}
      <ContactsTable rows={shown} sorting={sorting} onSort={setSorting} today={today} askToday={askToday} selected={selected} onSelect={setSelected} onOpen={setOpened} />
      <p className="hint foot" role="status">{words('options.contacts.shown', { shown: everybody ? shown.length : people, people })}. {words('options.contacts.keys')}</p>
      <CompanyTies />
      {opened
        ? <Drawer label={opened.name} close={words('options.close')} onClose={() => setOpened(null)}><PersonPanel contactId={opened.id} today={today} /></Drawer>
        : null}
      {forgetting
        ? (
            <Confirm
              danger title={words('options.contacts.forget', { count: ids.length })} text={words('options.contacts.forget.text')} confirm={words('options.contacts.forget.yes')} cancel={words('options.cancel')}
              onCancel={() => setForgetting(false)}
              onConfirm={() => {
                setForgetting(false);
                setSelected({});
                void run(words('options.contacts.forgotten', { count: ids.length }), async () => { await forgetPeople(db, ids); return null; });
              }}
            />
          )
        : null}
    </>
  );
}
