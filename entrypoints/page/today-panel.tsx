import { useWords } from '@/components/kit/words-context';
import { Blank } from '@/components/page/blank';
import { Button } from '@/components/kit/button';
import { TodayLists } from '@/components/today/today-lists';
import type { Day } from '@/lib/domain/day';
import { putPost, startHour, stopHour } from '@/lib/ledger/collections';
import { markThanked } from '@/lib/ledger/edit';
import type { LedgerDb } from '@/lib/ledger/open';
import { isAnybodyKnown } from '@/lib/ledger/queries';
import type { AgendaLine } from '@/lib/ledger/today-lists';
import { agenda, clearToAskToday, newestToGreet, owedThanks, parkedNow, postsDue, weekHour } from '@/lib/ledger/today-lists';
import type { Settings } from '@/lib/settings';
import type { Words } from '@/lib/words';
import { browser } from 'wxt/browser';
import { useAnswer, useLedger } from './ledger-context';
import { openConnections, openOwn } from './open-page';
import { useSettings } from './settings-context';
import { useTell } from './tell';
import { instant } from './use-today';

/** One line of the agenda as a sentence. */
export function agendaSentence(words: Words, line: AgendaLine): string {
  switch (line.do) {
    case 'post': return words('popup.agenda.post');
    case 'target': return words('popup.agenda.target', { name: line.target.name });
    default: return words(`popup.agenda.${line.do}`, { count: line.count });
  }
}

async function draw(db: LedgerDb, settings: Settings, today: Day) {
  // One transaction for all lists: each by itself would ask the browser's other process once more.
  const [anybody, parked, clear, owed, greet, posts, hour] = await db.transaction('r', [db.contacts, db.histories, db.parked, db.posts, db.hours], () => Promise.all([
    isAnybodyKnown(db), parkedNow(db, today, 3), clearToAskToday(db, settings.policy, today, 3), owedThanks(db, today, 3),
    newestToGreet(db, today, 3), postsDue(db, settings, today), weekHour(db, settings, today),
  ]));
  return { anybody, parked, clear, owed, greet, posts, hour };
}

/** The first view: whom to ask, thank and greet today, posts due, this week's hour. */
export function TodayPanel({ today, onOpen }: { readonly today: Day; readonly onOpen: (contactId: string) => void }) {
  const words = useWords();
  const db = useLedger();
  const settings = useSettings();
  const { record, run } = useTell();
  const data = useAnswer((ledger) => draw(ledger, settings, today), [settings, today]);
  // The agenda stands last and asks most: the lists above it do not wait for it.
  const lines = useAnswer((ledger) => (data ? agenda(ledger, settings, today) : Promise.resolve([])), [settings, today, data !== undefined]) ?? [];
  if (!data) return null;
  if (!data.anybody) {
    return (
      <Blank picture="people" headline={words('popup.empty.headline')} text={words('popup.empty.text')} fine={words('popup.empty.fine')}>
        <Button look="primary" large onClick={() => { void openConnections(); }}>{words('popup.empty.open')}</Button>
        <Button look="quiet" onClick={() => { void openOwn('options.html#data'); }}>{words('popup.empty.import')}</Button>
      </Blank>
    );
  }
  return (
    <TodayLists
      data={{ ...data, agenda: lines.map((line) => agendaSentence(words, line)) }} posting={settings.posting} today={today}
      acts={{
        onOpen,
        onOpenThread: (url) => { void browser.tabs.create({ url }); },
        onThanked: (contactId, entryId, name) => { void record(db, words('popup.owed.told', { name }), () => markThanked(db, contactId, entryId, today, instant())); },
        onPosted: (title) => { void record(db, words('popup.posts.told'), () => putPost(db, { on: today, title, own: true, by: 'user' }, instant())); },
        onStartHour: () => { void startHour(db, today, instant()); },
        onStopHour: () => {
          void stopHour(db, instant()).then((minutes) => run(words('popup.hour.told', { minutes }), async () => null));
        },
      }}
    />
  );
}
