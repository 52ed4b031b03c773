import { useState } from 'react';
import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { Field } from '@/components/kit/field';
import { iconArticle, iconPeople, iconPlay } from '@/components/kit/icons';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import type { AskKind } from '@/lib/domain/asks/ask';
import type { PostingDue } from '@/lib/domain/cadence';
import type { Day } from '@/lib/domain/day';
import { daysBetween } from '@/lib/domain/day';
import type { Settings } from '@/lib/settings';
import type { Words } from '@/lib/words';
import { PersonRow, ThingRow, TodayList } from './today-row';

/** A person in a list. */
export interface TodayPerson { readonly contactId: string; readonly name: string; readonly acceptedOn: Day | null; readonly shared: number; readonly asked: number }
interface Short<T> { readonly lines: readonly T[]; readonly total: number }

/** What the first view draws from the ledger, in the order in which it stands there. */
export interface TodayData {
  readonly parked: Short<{ readonly id: string; readonly contactId: string; readonly name: string; readonly kind: AskKind; readonly threadUrl: string }>;
  readonly clear: Short<TodayPerson>;
  readonly owed: Short<TodayPerson & { readonly entryId: string; readonly what: string; readonly on: Day }>;
  readonly greet: Short<TodayPerson>;
  readonly posts: PostingDue & { readonly last: { readonly on: Day } | null };
  readonly hour: { readonly planned: number; readonly kept: number; readonly running: { readonly startedAt?: string } | null };
  /** Sentences of the agenda, at most five. */
  readonly agenda: readonly string[];
}

/** What can be done in the first view. */
export interface TodayActs {
  readonly onOpen: (contactId: string) => void;
  readonly onOpenThread: (url: string) => void;
  readonly onThanked: (contactId: string, entryId: string, name: string) => void;
  readonly onPosted: (title: string) => void;
  readonly onStartHour: () => void;
  readonly onStopHour: () => void;
}

/** "12 days · you shared 2 · never asked". */
export function personFacts(words: Words, person: TodayPerson, today: Day): string {
  return [
    person.acceptedOn ? words('popup.line.days', { days: Math.max(0, daysBetween(person.acceptedOn, today)) }) : words('popup.line.no-date'),
    person.shared > 0 ? words('popup.line.shared', { shared: person.shared }) : words('popup.line.none'),
    ...(person.shared > 0 || person.asked > 0 ? [words('popup.line.asked', { asked: person.asked })] : []),
  ].join(' · ');
}

function PostsLine({ posts, posting, today, onPosted }: { readonly posts: TodayData['posts']; readonly posting: Settings['posting']; readonly today: Day; readonly onPosted: (title: string) => void }) {
  const words = useWords();
  const [title, setTitle] = useState<string | null>(null);
  const days = posts.last ? daysBetween(posts.last.on, today) : 0;
  const by = posts.wishedBy !== null && posts.wishedBy >= today ? posts.wishedBy : posts.dueBy;
  const headline = posts.state === 'none-yet' ? words('popup.posts.first') : posts.state === 'overdue' || !by ? words('popup.posts.overdue') : words('popup.posts.due', { day: shortDay(words.locale, by, today) });
  const why = posts.state === 'none-yet'
    ? words('popup.posts.first.why', { wish: posting.wishPerMonth })
    : posts.state === 'overdue' ? words('popup.posts.why-limit', { days, limit: posting.limitDays }) : words('popup.posts.why', { days, wish: posting.wishPerMonth });
  return (
    <TodayList title={words('popup.posts')}>
      <ThingRow icon={iconArticle} title={headline} why={why}>
        <Button aria-expanded={title !== null} onClick={() => setTitle(title === null ? '' : null)}>{words('popup.posts.done')}</Button>
      </ThingRow>
      {title === null
        ? null
        : (
            <li>
              <form className="post-form" onSubmit={(event) => { event.preventDefault(); onPosted(title.trim()); setTitle(null); }}>
                <Field label={words('popup.posts.title')} hiddenLabel placeholder={words('popup.posts.title')} value={title} required onChange={(event) => setTitle(event.currentTarget.value)} />
                <Button type="submit">{words('popup.posts.save')}</Button>
              </form>
            </li>
          )}
    </TodayList>
  );
}

function HourLine({ hour, agenda, onStart, onStop }: { readonly hour: TodayData['hour']; readonly agenda: readonly string[]; readonly onStart: () => void; readonly onStop: () => void }) {
  const words = useWords();
  const startedAt = hour.running?.startedAt;
  const [first, ...others] = agenda;
  const title = startedAt
    ? words('popup.hour.running', { time: new Intl.DateTimeFormat(words.locale === 'en' ? 'en-GB' : words.locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(startedAt)) })
    : first ? words('popup.hour.next', { line: first }) : words('popup.hour.nothing');
  const listed = startedAt ? agenda : others;
  return (
    <TodayList title={words('popup.hour')} count={words('popup.hour.kept', { kept: hour.kept, planned: hour.planned })}>
      <ThingRow icon={iconPeople} title={title} why={<span className="meter"><i style={{ width: `${Math.min(100, (hour.kept / Math.max(1, hour.planned)) * 100)}%` }} /></span>}>
        {startedAt ? <Button onClick={onStop}>{words('popup.hour.stop')}</Button> : <Button icon={iconPlay} onClick={onStart}>{words('popup.hour.start')}</Button>}
      </ThingRow>
      {listed.length > 0 ? <li><ul className="agenda" aria-label={words('popup.hour.agenda')}>{listed.map((line) => <li key={line}>{line}</li>)}</ul></li> : null}
    </TodayList>
  );
}

/** Whom to ask, thank and greet today, posts due and this week's hour; each line says why it is there and goes when it is done. */
export function TodayLists({ data, posting, today, acts }: { readonly data: TodayData; readonly posting: Settings['posting']; readonly today: Day; readonly acts: TodayActs }) {
  const words = useWords();
  const { parked, clear, owed, greet, posts, hour, agenda } = data;
  return (
    <div className="list">
      {parked.total + clear.total > 0
        ? (
            <TodayList title={words('popup.clear')} count={parked.total + clear.total}>
              {parked.lines.map((line) => (
                <PersonRow key={line.id} name={line.name} why={words('popup.clear.parked', { kind: line.kind })} onOpen={() => acts.onOpen(line.contactId)}>
                  {line.threadUrl ? <Button aria-label={words('popup.clear.open-of', { name: line.name })} onClick={() => acts.onOpenThread(line.threadUrl)}>{words('popup.clear.open')}</Button> : null}
                </PersonRow>
              ))}
              {clear.lines.map((line) => <PersonRow key={line.contactId} name={line.name} why={personFacts(words, line, today)} onOpen={() => acts.onOpen(line.contactId)} />)}
            </TodayList>
          )
        : null}
      {owed.total > 0
        ? (
            <TodayList title={words('popup.owed')} count={owed.total}>
              {owed.lines.map((line) => (
                <PersonRow key={line.entryId} name={line.name} why={words('popup.owed.why', { what: selectorOf(line.what), text: line.what, day: shortDay(words.locale, line.on, today) })} onOpen={() => acts.onOpen(line.contactId)}>
                  <Button aria-label={words('popup.owed.done-of', { name: line.name })} onClick={() => acts.onThanked(line.contactId, line.entryId, line.name)}>{words('popup.owed.done')}</Button>
                </PersonRow>
              ))}
            </TodayList>
          )
        : null}
      {greet.total > 0
        ? (
            <TodayList title={words('popup.greet')} count={greet.total}>
              {greet.lines.map((line) => <PersonRow key={line.contactId} name={line.name} why={words('popup.greet.why', { days: Math.max(0, daysBetween(line.acceptedOn ?? today, today)) })} onOpen={() => acts.onOpen(line.contactId)} />)}
            </TodayList>
          )
        : null}
      {posts.state === 'fine' ? null : <PostsLine posts={posts} posting={posting} today={today} onPosted={acts.onPosted} />}
      <HourLine hour={hour} agenda={agenda} onStart={acts.onStartHour} onStop={acts.onStopHour} />
    </div>
  );
}
