import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/kit/button';
import { useWords } from '@/components/kit/words-context';
import { Blank } from '@/components/page/blank';
import { AcceptancePicker } from '@/components/person/acceptance-line';
import { personFacts } from '@/components/today/today-lists';
import { PersonRow } from '@/components/today/today-row';
import type { Recipient } from '@/lib/domain/contact';
import type { Day } from '@/lib/domain/day';
import type { LedgerDecision } from '@/lib/ledger/decide';
import { recordDecision } from '@/lib/ledger/decide';
import { cardOfRecipient } from '@/lib/ledger/queries';

import { useAnswer, useLedger } from './ledger-context';
import { PersonPanel } from './person-panel';
import { useTell } from './tell';
import { instant } from './use-today';
import { requestSites } from './use-grants';

/** The person a page names: the card, people to choose from, or the first date of somebody new. */
export function RecipientPanel({ recipient, today, onSearch }: { readonly recipient: Recipient; readonly today: Day; readonly onSearch: () => void }) {
  const words = useWords();
  const db = useLedger();
  const { record } = useTell();
  const found = useAnswer((ledger) => cardOfRecipient(ledger, recipient, today), [JSON.stringify(recipient), today]);
  if (!found) return null;
  const decide = (sentence: string, decision: LedgerDecision) => {
    void record(db, sentence, async () => (await recordDecision(db, recipient, decision, today, instant())).token);
  };
  const nobody = () => decide(words('person.by-name.told'), { do: 'identify', contactId: null });
  if (found.card) return <PersonPanel contactId={found.card.contactId} today={today} {...(found.match === 'name' ? { onNotThisPerson: nobody } : {})} />;
  if (found.candidates.length > 0) {
    return (
      <section className="choose" aria-label={recipient.name}>
        <h2>{words('popup.which', { name: recipient.name })}</h2>
        <p>{words('popup.which.why', { count: found.candidates.length })}</p>
        <ul className="rows">
          {found.candidates.map((person) => (
            <PersonRow
              key={person.contactId} name={person.name} onOpen={() => decide(words('person.quality.told'), { do: 'identify', contactId: person.contactId })}
              why={[person.company, personFacts(words, { ...person, acceptedOn: person.acceptance?.to ?? null, shared: 0, asked: 0 }, today).split(' · ')[0]].filter(Boolean).join(' · ')}
            />
          ))}
        </ul>
        <Button look="quiet" onClick={nobody}>{words('popup.which.nobody')}</Button>
      </section>
    );
  }
  if (recipient.name === '') {
    return (
      <Blank picture="search" headline={words('popup.nameless')} text={words('popup.search.none.text')}>
        <Button onClick={onSearch}>{words('popup.site.instead')}</Button>
      </Blank>
    );
  }
  return (
    <section className="choose" aria-label={recipient.name}>
      <h2>{words('popup.unknown', { name: recipient.name })}</h2>
      <p>{words('popup.unknown.text')}</p>
      <AcceptancePicker today={today} onSet={(set) => decide(words('popup.unknown.told', { name: recipient.name }), { do: 'accepted', acceptance: { ...set, source: 'user' } })} />
    </section>
  );
}

/** It may not look at the site of the tab: says so and asks, from the click. */
export function NotAllowed({ host, pattern, onSearch }: { readonly host: string; readonly pattern: string; readonly onSearch: () => void }) {
  const words = useWords();
  return (
    <Blank picture="lock" headline={words('popup.site.headline')} text={words('popup.site.text', { site: host })} fine={words('popup.site.fine')}>
      <Button look="primary" large onClick={() => { void requestSites([pattern]); }}>{words('popup.site.allow', { site: host })}</Button>
      <Button look="quiet" onClick={onSearch}>{words('popup.site.instead')}</Button>
    </Blank>
  );
}

/** Whether the tab's site is granted now, kept as it is. */
export function useAllowed(pattern: string | null): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    if (!pattern) return;
    let left = false;
    const look = () => { void browser.permissions.contains({ origins: [pattern] }).then((now) => { if (!left) setAllowed(now); }); };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      left = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [pattern]);
  return allowed;
}
