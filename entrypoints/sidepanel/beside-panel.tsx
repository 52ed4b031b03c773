import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import { BesideWarning } from '@/components/today/beside-warning';
import type { AskKind } from '@/lib/domain/asks/ask';
import type { Recipient } from '@/lib/domain/contact';
import { shortNameOf } from '@/lib/domain/panel-state';
import type { Standing } from '@/lib/domain/standing';
import type { Verdict } from '@/lib/domain/verdict';
import { warningOf } from '@/lib/domain/warning';
import type { LedgerDecision } from '@/lib/ledger/decide';
import { recordDecision } from '@/lib/ledger/decide';
import { rankedShelf } from '@/lib/ledger/shelf';
import type { BesideTap, ShelfReply } from '@/lib/messages';
import { shownKey } from '../background/panel-relay';
import { useLedger } from '../page/ledger-context';
import { tabInQuestion } from '../page/person-of-tab';
import { useSettings } from '../page/settings-context';
import { useTell } from '../page/tell';
import { instant, useToday } from '../page/use-today';

/** What a page last had to show, as the background keeps it until the browser closes. */
interface Shown { readonly recipient: Recipient | null; readonly verdict: Verdict | null; readonly held: boolean; readonly frame: number }

function useShown(): { readonly tab: number; readonly shown: Shown } | null {
  const [now, setNow] = useState<{ readonly tab: number; readonly shown: Shown } | null>(null);
  useEffect(() => {
    let left = false;
    const look = async () => {
      const tab = await tabInQuestion();
      if (tab?.id === undefined) return;
      const { [shownKey(tab.id)]: shown } = await browser.storage.session.get(shownKey(tab.id)) as Record<string, Shown | undefined>;
      if (!left) setNow(shown ? { tab: tab.id, shown } : null);
    };
    const again = () => { void look(); };
    again();
    browser.storage.onChanged.addListener(again);
    browser.tabs.onActivated.addListener(again);
    return () => {
      left = true;
      browser.storage.onChanged.removeListener(again);
      browser.tabs.onActivated.removeListener(again);
    };
  }, []);
  return now;
}

/** The kind of the ask that decided, as the reasons tell it. */
const kindOf = (verdict: Verdict) => (verdict.reasons.find(({ key }) => key === 'takes')?.values['kind'] as AskKind | undefined) ?? null;

/** While typing, in the mode beside the page: verdict, facts and ways out for the tab in front. */
export function BesidePanel() {
  const words = useWords();
  const db = useLedger();
  const today = useToday();
  const { mode, plainWording, policy } = useSettings();
  const { record, say } = useTell();
  const now = useShown();
  const [offers, setOffers] = useState<ShelfReply | null>(null);
  const recipient = now?.shown.recipient ?? null;
  const verdict = now?.shown.verdict ?? null;
  useEffect(() => setOffers(null), [recipient?.name]);
  if (mode !== 'beside' || !now || !recipient || !verdict) return null;

  const kind = kindOf(verdict);
  const person: Standing = { contactId: null, name: recipient.name, match: 'none', acceptance: null, ties: [], record: 'partial', events: [] };
  const warning = warningOf({ ...verdict, person: 0, ask: kind ? 0 : -1 }, {
    lang: 'und', readable: true, gives: [],
    asks: kind ? [{ kind, start: 0, end: 0, weight: policy.heavyTakes > 1 ? 2 : 1, pressure: false, confidence: 1, invited: false, nudge: false, rule: '' }] : [],
    cues: { thanksForConnecting: false, acquaintance: false, namesTheirRequest: false, namesIntroduction: false, courteous: false },
  }, [person], today);
  const name = shortNameOf(recipient.name);
  const decide = (sentence: string, decision: LedgerDecision) => {
    void record(db, sentence, async () => (await recordDecision(db, recipient, decision, today, instant())).token);
  };
  /** The page answers what needs the draft; a tab that is gone has nothing to answer. */
  const tap = (act: BesideTap) => {
    browser.runtime.sendMessage({ type: 'panel', act: { tab: now.tab, frame: now.shown.frame, tap: act } }).catch(() => undefined);
  };
  const copy = (title: string, text: string) => {
    navigator.clipboard.writeText(text).then(() => say(words('popup.beside.copied', { title })), () => say(words('panel.shelf.copy-failed', { text })));
  };
  return (
    <BesideWarning
      name={name} verdict={verdict.verdict} warning={warning} held={now.shown.held} plainWording={plainWording} today={today}
      acts={{
        onGiveFirst: () => { void rankedShelf(db, recipient).then(setOffers); },
        onPark: () => {
          void browser.tabs.get(now.tab).then(({ url = '' }) => decide(words('popup.beside.parked', { day: shortDay(words.locale, warning.parkOn, today) }), { do: 'park', until: warning.parkOn, kind: kind ?? 'favour', text: null, threadUrl: url }));
        },
        onSendAnyway: () => tap({ act: 'send-anyway' }),
        onNotAnAsk: () => {
          tap({ act: 'not-an-ask' });
          say(words('panel.told.not-an-ask'));
        },
        onMute: (scope) => {
          tap({ act: 'mute', scope });
          say(words('panel.told.muted', { scope, name }));
        },
        onTheyAsked: () => decide(words('panel.told.they-asked', { name }), { do: 'they-asked', kind: kind ?? 'favour' }),
        onKnow: (tie) => decide(words('panel.told.tie', { tie: selectorOf(tie), name }), { do: 'tie', tie }),
      }}
    >
      {offers
        ? offers.items.length === 0
          ? <p className="note">{words('panel.shelf.empty')}</p>
          : (
              <ul className="offers">
                {offers.items.map((offer) => (
                  <li key={offer.id}>
                    <span className="cut">{offer.title}<small>{words(`panel.shelf.${offer.what}`)}{offer.sharedOn ? ` · ${words('panel.shelf.shared', { day: shortDay(words.locale, offer.sharedOn, today) })}` : ''}</small></span>
                    <Button aria-label={words('panel.shelf.copy-name', { title: offer.title })} onClick={() => copy(offer.title, offer.text)}>{words('panel.shelf.copy')}</Button>
                  </li>
                ))}
              </ul>
            )
        : null}
    </BesideWarning>
  );
}
