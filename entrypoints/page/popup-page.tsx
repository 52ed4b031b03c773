import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '@/components/kit/button';
import { Mark } from '@/components/kit/mark';
import { shortDay } from '@/components/kit/day-words';
import { useWords } from '@/components/kit/words-context';
import { Blank } from '@/components/page/blank';
import { PopupBar } from '@/components/today/popup-bar';
import { personFacts } from '@/components/today/today-lists';
import { PersonRow } from '@/components/today/today-row';
import type { Day } from '@/lib/domain/day';
import { addPerson } from '@/lib/ledger/edit';
import { searchPeople } from '@/lib/ledger/queries';
import { consentVersion } from '@/lib/settings';
import { useAnswer, useLedger } from './ledger-context';
import { openOwn } from './open-page';
import { usePersonOfTab } from './person-of-tab';
import { PersonPanel } from './person-panel';
import { useSettings } from './settings-context';
import { NotAllowed, RecipientPanel, useAllowed } from './tab-panel';
import { TodayPanel } from './today-panel';
import { useToday } from './use-today';

function Found({ typed, today, onOpen }: { readonly typed: string; readonly today: Day; readonly onOpen: (contactId: string) => void }) {
  const words = useWords();
  const db = useLedger();
  const people = useAnswer((ledger) => searchPeople(ledger, typed, 20), [typed]);
  if (!people) return null;
  if (people.length === 0) {
    return (
      <Blank picture="search" headline={words('popup.search.none', { typed: typed.trim() })} text={words('popup.search.none.text')}>
        <Button onClick={() => { void addPerson(db, { name: typed.trim() }).then(onOpen); }}>{words('popup.search.add', { typed: typed.trim() })}</Button>
      </Blank>
    );
  }
  return (
    <div className="list">
      <section>
        <h2 role="status">{words('popup.search.found', { count: people.length })}</h2>
        <ul className="rows">
          {people.map((person) => <PersonRow key={person.contactId} name={person.name} why={[person.company, personFacts(words, person, today)].filter(Boolean).join(' · ')} onOpen={() => onOpen(person.contactId)} />)}
        </ul>
      </section>
    </div>
  );
}

type View = { readonly at: 'tab' } | { readonly at: 'today' } | { readonly at: 'person'; readonly contactId: string };

/** Popup and side panel: the person of the tab, today's lists, or who was searched for. `above` stands over the view. */
export function PopupPage({ fixed, above }: { readonly fixed: boolean; readonly above?: ReactNode }) {
  const words = useWords();
  const today = useToday();
  const { consent } = useSettings();
  const tab = usePersonOfTab();
  const allowed = useAllowed(tab?.pattern ?? null);
  const [view, setView] = useState<View>({ at: 'tab' });
  const [typed, setTyped] = useState('');
  const search = () => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  const open = (contactId: string) => {
    setTyped('');
    setView({ at: 'person', contactId });
  };

  const about = view.at === 'tab' ? tab : null;
  const forbidden = about?.pattern && allowed === false;
  const first = view.at === 'today' || (view.at === 'tab' && tab !== null && !forbidden && !tab.recipient);
  const content = () => {
    if (typed.trim() !== '') return <Found typed={typed} today={today} onOpen={open} />;
    if ((consent?.version ?? 0) < consentVersion) {
      return (
        <Blank picture="lock" headline={words('popup.consent.headline')} text={words('popup.consent.text')}>
          <Button look="primary" large onClick={() => { void openOwn('welcome.html'); }}>{words('popup.consent.open')}</Button>
        </Blank>
      );
    }
    if (view.at === 'person') return <PersonPanel contactId={view.contactId} today={today} />;
    if (first) return <TodayPanel today={today} onOpen={open} />;
    if (forbidden && about?.pattern && about.host) return <NotAllowed host={about.host} pattern={about.pattern} onSearch={search} />;
    return about?.recipient ? <RecipientPanel recipient={about.recipient} today={today} onSearch={search} /> : null;
  };
  return (
    <div className={fixed ? 'popup popup-fixed' : 'popup'}>
      <PopupBar
        title={words('popup.today', { day: shortDay(words.locale, today, today) })} typed={typed} onType={setTyped}
        onBack={typed.trim() !== '' || first ? (typed.trim() === '' ? null : () => setTyped('')) : () => setView({ at: 'today' })}
        onOptions={() => { void openOwn('options.html'); }}
      />
      <main className="body">
        {above}
        {tab?.unread && allowed ? <p className="grey" role="status"><Mark of="unknown" />{words('popup.grey')}</p> : null}
        {content()}
      </main>
    </div>
  );
}
