import { createRoot } from 'react-dom/client';
import '@/components/kit/tokens.css';
import '@/components/kit/kit.css';
import './practice.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { WordsProvider } from '@/components/kit/words-context';
import { mountPanel } from '@/components/panel/mount-panel';
import type { VerdictName } from '@/lib/domain/verdict';
import { defaultSettings } from '@/lib/settings';
import { desk } from '@/lib/sites/desk';
import { startPage } from '@/lib/sites/page';
import { createWords } from '@/lib/words';
import common from '@/locales/en/common.json?words';
import panel from '@/locales/en/panel.json?words';
import practice from '@/locales/en/practice.json?words';
import warning from '@/locales/en/warning.json?words';
import { localDay } from '@/lib/local-day';
import { practiceDetector } from './practice-detector';
import { createPracticeLedger } from './practice-ledger';
import { PracticePage } from './practice-page';
import type { PersonId } from './practice-people';
import { practicePeople, practiceShelf } from './practice-people';
import { practiceSite } from './practice-site';

const today = localDay(new Date());
const words = createWords('en', common, panel, warning, practice);
document.title = words('practice.page');

/** The practice conversation over a ledger in memory; the user's own is never opened. */
function Practice() {
  const people = useMemo(() => practicePeople(today, words), []);
  const [verdicts, setVerdicts] = useState<Partial<Record<PersonId, VerdictName>>>({});
  const start = useRef<() => void>(() => undefined);

  useEffect(() => {
    const life = new AbortController();
    let changed = () => undefined as void;
    const ledger = createPracticeLedger({
      today, people: people.map(({ standing }) => standing), shelf: practiceShelf(today, words), settings: { ...defaultSettings, keepParkedText: true }, onChange: () => changed(),
    });
    // The same engines as in a network's page: guard, conversations, detector, judge and panel, over the ledger in memory.
    const page = startPage({
      window, site: practiceSite, send: (message) => ledger.answer(message), openShadow: () => null,
      today: () => today, now: () => new Date(), clock: () => performance.now(), alive: () => !life.signal.aborted,
      onVerdict: (name, verdict) => setVerdicts((before) => {
        const id = people.find((person) => person.name === name)?.id;
        return id && before[id] !== verdict ? { ...before, [id]: verdict } : before;
      }),
    });
    changed = () => page.changed();
    page.attachDetector(practiceDetector, desk);
    // Nobody here is real, so the panel may stay open to whoever looks in; the tests and `npm start` do.
    page.attachPanel(mountPanel({ words, act: (taken) => page.act(taken), open: true, signal: page.signal }));
    life.signal.addEventListener('abort', () => page.end(), { once: true });
    start.current = () => {
      ledger.reset();
      setVerdicts({});
    };
    return () => life.abort();
  }, [people]);

  return <PracticePage today={today} people={people} verdicts={verdicts} onReset={() => start.current()} />;
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<WordsProvider words={words}><Practice /></WordsProvider>);
