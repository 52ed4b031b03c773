import { useState } from 'react';
import { Button } from '@/components/kit/button';
import { monthOf, shortDay } from '@/components/kit/day-words';
import { Face } from '@/components/kit/face';
import { Field } from '@/components/kit/field';
import { Icon } from '@/components/kit/icon';
import { isolate } from '@/components/kit/isolate';
import { iconLeft, iconSearch } from '@/components/kit/icons';
import { Mark } from '@/components/kit/mark';
import { useWords } from '@/components/kit/words-context';
import type { Acceptance } from '@/lib/domain/contact';
import type { Day } from '@/lib/domain/day';
import { addDays, daysBetween, isDay } from '@/lib/domain/day';
import type { WhoState } from '@/lib/domain/panel-state';
import type { Candidate } from '@/lib/domain/standing';
import type { Words } from '@/lib/words';
import { Card } from './card';
import { usePanel } from './panel-context';

/** LinkedIn opened on 5 May 2003; no network that the product knows is older. Bounds "longer ago". */
const NOBODY_BEFORE: Day = '2003-05-05';

/** What each answer to "since when?" says as an interval of days. */
export const whenAnswers: Readonly<Record<'today' | 'yesterday' | 'this-week' | 'longer-ago', (today: Day) => Acceptance>> = {
  today: (today) => ({ from: today, to: today, source: 'user' }),
  yesterday: (today) => ({ from: addDays(today, -1), to: addDays(today, -1), source: 'user' }),
  'this-week': (today) => ({ from: addDays(today, -7), to: addDays(today, -2), source: 'user' }),
  'longer-ago': (today) => ({ from: NOBODY_BEFORE, to: addDays(today, -8), source: 'user' }),
};

/** When a candidate accepted, as a person says it. */
function connectedWords(words: Words, acceptance: Acceptance | null, today: Day): string {
  const day = acceptance?.to ?? acceptance?.from;
  if (!day) return words('panel.who.no-date');
  const days = Math.max(0, daysBetween(day, today));
  const when = days === 0 ? words('panel.ago.today')
    : days === 1 ? words('panel.ago.yesterday')
      : days < 31 ? words('panel.ago.days', { days })
        : words('panel.ago.since', { month: monthOf(words.locale, day) });
  return words('panel.who.connected', { when });
}

/** Asks for the one thing that is missing: which of several people this is, or since when the two are connected. */
export function WhoCard({ state }: { readonly state: WhoState }) {
  const words = useWords();
  const name = isolate(state.question === 'when' ? state.person.shortName : state.person.name, words.locale);
  const title = words(state.question === 'when' ? 'panel.when.title' : 'panel.who.title');
  const lines = state.question === 'when' ? words('panel.when.why', { name })
    : state.person.byNameOnly ? words('panel.who.confirm', { name })
      : words('panel.who.which', { name, count: state.candidates.length });
  return (
    <Card label={title} headline={title} tone="unknown" verdict="unknown" mark={<Mark of="unknown" size={20} />} lines={lines}>
      {state.question === 'when' ? <When today={state.today} /> : <Which state={state} />}
    </Card>
  );
}

function Which({ state }: { readonly state: WhoState }) {
  const words = useWords();
  const { act } = usePanel();
  const row = (candidate: Candidate) => (
    <button type="button" key={candidate.contactId} onClick={() => act({ act: 'identify', contactId: candidate.contactId })}>
      <Face name={candidate.name} />
      <span className="cut">
        <bdi>{candidate.name}</bdi>
        <small className="cut">{[connectedWords(words, candidate.acceptance, state.today), candidate.company].filter(Boolean).join(' · ')}</small>
      </span>
    </button>
  );
  return (
    <div className="who">
      {state.candidates.map(row)}
      <button type="button" onClick={() => act({ act: 'identify', contactId: null })}>
        <span className="face" aria-hidden="true"><Icon of={iconSearch} /></span>
        <span>{words('panel.who.someone-else')}</span>
      </button>
    </div>
  );
}

function When({ today }: { readonly today: Day }) {
  const words = useWords();
  const { act } = usePanel();
  const [picking, setPicking] = useState(false);
  const [day, setDay] = useState<string>(addDays(today, -1));
  if (picking) {
    const known = isDay(day) && daysBetween(day, today) >= 0 && daysBetween(NOBODY_BEFORE, day) >= 0;
    return (
      <form
        className="when-pick"
        onSubmit={(event) => {
          event.preventDefault();
          if (known) act({ act: 'accepted', acceptance: { from: day, to: day, source: 'user' } });
        }}
      >
        <Field label={words('panel.when.day')} type="date" required min={NOBODY_BEFORE} max={today} value={day} onInput={(event) => setDay(event.currentTarget.value)} hint={known ? shortDay(words.locale, day, today) : undefined} />
        <div className="card-foot">
          <Button look="quiet" icon={iconLeft} onClick={() => setPicking(false)}>{words('common.back')}</Button>
          <Button look="primary" type="submit" disabled={!known}>{words('panel.when.set')}</Button>
        </div>
      </form>
    );
  }
  return (
    <div className="when">
      {(['today', 'yesterday', 'this-week', 'longer-ago'] as const).map((answer) => (
        <Button key={answer} onClick={() => act({ act: 'accepted', acceptance: whenAnswers[answer](today) })}>{words(`panel.when.${answer}`)}</Button>
      ))}
      <Button onClick={() => setPicking(true)}>{words('panel.when.pick')}</Button>
    </div>
  );
}
