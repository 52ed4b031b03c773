import { useState } from 'react';
import { Button } from '@/components/kit/button';
import { Icon } from '@/components/kit/icon';
import type { IconShape } from '@/components/kit/icons';
import { iconBubble, iconJoined } from '@/components/kit/icons';
import { dayOfMonth, shortDay } from '@/components/kit/day-words';
import { MenuButton, MenuItem, MenuLine } from '@/components/kit/menu';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import type { Acceptance } from '@/lib/domain/contact';
import type { Day } from '@/lib/domain/day';
import { daysBetween } from '@/lib/domain/day';
import type { Outcome } from '@/lib/domain/ledger';
import { shortNameOf } from '@/lib/domain/panel-state';
import type { Words } from '@/lib/words';
import type { CardEntry, CardParked } from './card-data';
import { askIcons, giveIcons, parkedIcon } from './give-icons';

/** How many lines stand before the rest is asked for. */
const shownFirst = 8;

const outcomes: readonly Outcome[] = ['yes', 'no', 'later', 'none'];
const gaveKinds = new Set(Object.keys(giveIcons));

interface Line {
  readonly key: string;
  readonly on: Day;
  readonly mine: boolean;
  readonly icon: IconShape;
  readonly text: string;
  readonly entry?: CardEntry;
}

function linesOf(words: Words, history: readonly CardEntry[], parked: readonly CardParked[], acceptance: Acceptance | null, today: Day): Line[] {
  const lines: Line[] = history.flatMap((entry): Line[] => {
    if (entry.type === 'shared') return [{ key: entry.id, on: entry.on, mine: true, icon: giveIcons[entry.what], text: entry.title || words('person.line.shared', { what: selectorOf(entry.what) }), entry }];
    if (entry.type === 'ask') {
      const ask: Line = { key: entry.id, on: entry.on, mine: true, icon: askIcons[entry.kind], text: words('person.line.asked', { kind: entry.kind }), entry };
      const answer: Line[] = entry.outcome !== 'none' && entry.answeredOn ? [{ key: `${entry.id}-answer`, on: entry.answeredOn, mine: false, icon: iconBubble, text: words('person.line.answer', { outcome: entry.outcome }) }] : [];
      return [ask, ...answer];
    }
    const icon = gaveKinds.has(entry.what) ? giveIcons[entry.what as keyof typeof giveIcons] : iconBubble;
    return [{ key: entry.id, on: entry.on, mine: false, icon, text: words('person.line.received', { what: selectorOf(entry.what), text: entry.what }), entry }];
  });
  for (const { id, kind, until, parkedOn } of parked) lines.push({ key: id, on: parkedOn, mine: true, icon: parkedIcon, text: words('person.line.parked', { kind, day: shortDay(words.locale, until, today) }) });
  if (acceptance?.from && acceptance.from === acceptance.to) lines.push({ key: 'accepted', on: acceptance.from, mine: false, icon: iconJoined, text: words('person.line.accepted') });
  return lines.map((line, index) => ({ line, index })).sort((a, b) => (a.line.on === b.line.on ? b.index - a.index : a.line.on < b.line.on ? 1 : -1)).map(({ line }) => line);
}

function dayWord(words: Words, on: Day, today: Day): string {
  const days = daysBetween(on, today);
  if (days === 0) return words('person.day.today');
  if (days === 1) return words('person.day.yesterday');
  return dayOfMonth(words.locale, on, today);
}

/** What can be done with one line, each at once and with undo. */
export interface LineActs {
  readonly onOutcome: (entryId: string, outcome: Outcome) => void;
  readonly onThanked: (entryId: string) => void;
  readonly onRemove: (entryId: string) => void;
}

function LineMenu({ entry, text, acts }: { readonly entry: CardEntry; readonly text: string; readonly acts: LineActs }) {
  const words = useWords();
  return (
    <MenuButton label={entry.type === 'ask' ? `${text} · ${words('person.line.outcome', { outcome: entry.outcome })}` : text} plain>
      {(close) => (
        <>
          {entry.type === 'ask'
            ? outcomes.map((outcome) => <MenuItem key={outcome} onChoose={() => { close(); acts.onOutcome(entry.id, outcome); }}>{words('person.line.outcome', { outcome })}</MenuItem>)
            : null}
          {entry.type === 'received' && !entry.thanked ? <MenuItem onChoose={() => { close(); acts.onThanked(entry.id); }}>{words('person.line.thanked')}</MenuItem> : null}
          {entry.type === 'shared' ? null : <MenuLine />}
          <MenuItem onChoose={() => { close(); acts.onRemove(entry.id); }}>{words('person.line.remove')}</MenuItem>
        </>
      )}
    </MenuButton>
  );
}

/** Two-sided timeline: mine on one side, theirs on the other, the day between; newest first. Each line opens its own small menu. */
export function Timeline({ name, history, parked, acceptance, dropped, today, acts }: {
  readonly name: string;
  readonly history: readonly CardEntry[];
  readonly parked: readonly CardParked[];
  readonly acceptance: Acceptance | null;
  readonly dropped: number;
  readonly today: Day;
  readonly acts: LineActs;
}) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const lines = linesOf(words, history, parked, acceptance, today);
  const shown = all ? lines : lines.slice(0, shownFirst);
  if (lines.length === 0) return <p className="soft small">{words('person.line.empty')}</p>;
  return (
    <>
      <div className="two-heads" aria-hidden="true"><span>{words('person.line.you')}</span><span className="cut"><bdi>{shortNameOf(name)}</bdi></span></div>
      <ol className="two" aria-label={words('person.line')}>
        {shown.map((line) => {
          const what = (
            <span className={line.mine ? 'ev mine' : 'ev theirs'}>
              <Icon of={line.icon} />
              {line.entry ? <LineMenu entry={line.entry} text={line.text} acts={acts} /> : <span>{line.text}</span>}
            </span>
          );
          const when = <time dateTime={line.on}><span>{dayWord(words, line.on, today)}</span></time>;
          return <li key={line.key}>{line.mine ? <>{what}{when}</> : <>{when}{what}</>}</li>;
        })}
      </ol>
      {lines.length > shown.length ? <Button look="quiet" onClick={() => setAll(true)}>{words('person.line.more', { count: lines.length - shown.length })}</Button> : null}
      {dropped > 0 ? <p className="soft small">{words('person.line.dropped', { count: dropped })}</p> : null}
    </>
  );
}
