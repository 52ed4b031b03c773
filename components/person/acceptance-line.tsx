import { useState } from 'react';
import { Button, IconButton } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { iconPen } from '@/components/kit/icons';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import type { Acceptance } from '@/lib/domain/contact';
import type { Day } from '@/lib/domain/day';
import { addDays, addMonths, daysBetween, isDay } from '@/lib/domain/day';
import type { Words } from '@/lib/words';

/** The acceptance as a sentence: "Connected 12 days ago". */
export function connectedSentence(words: Words, acceptance: Acceptance | null, today: Day): string {
  const { from = null, to = null } = acceptance ?? {};
  const most = from === null ? null : Math.max(0, daysBetween(from, today));
  const fewest = to === null ? null : Math.max(0, daysBetween(to, today));
  if (most !== null && most === fewest) return words('person.connected', { days: most });
  if (most !== null && fewest !== null && fewest > 0) return words('person.connected-between', { fewest, most });
  if (most !== null) return words('person.connected-at-most', { days: most });
  return fewest === null ? words('person.no-date') : words('person.connected-at-least', { days: fewest });
}

/** The days to choose from in one tap; the last one says only "not later than". */
const choices = [
  { key: 'today', of: (today: Day) => ({ from: today, to: today }) },
  { key: 'yesterday', of: (today: Day) => ({ from: addDays(today, -1), to: addDays(today, -1) }) },
  { key: 'week', of: (today: Day) => ({ from: addDays(today, -7), to: addDays(today, -7) }) },
  { key: 'long', of: (today: Day) => ({ from: null, to: addMonths(today, -3) }) },
] as const;

/** Sets the acceptance day by the user's own word: four days in one tap, any other in two. */
export function AcceptancePicker({ today, onSet, onTakeBack }: {
  readonly today: Day;
  readonly onSet: (acceptance: Pick<Acceptance, 'from' | 'to'>) => void;
  readonly onTakeBack?: () => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const valid = isDay(typed) && typed <= today;
  return (
    <form
      className="date-picker" aria-label={words('person.date.when')}
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) onSet({ from: typed, to: typed });
      }}
    >
      <p className="label">{words('person.date.when')}</p>
      <div className="tags">
        {choices.map(({ key, of }) => <button type="button" className="tag" key={key} onClick={() => onSet(of(today))}>{words(`person.date.${key}`)}</button>)}
      </div>
      <div className="other-day">
        <label className="field"><span className="sr">{words('person.date.other')}</span><input type="date" max={today} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} /></label>
        <Button type="submit" disabled={!valid}>{words('person.date.save')}</Button>
        {onTakeBack ? <Button look="quiet" onClick={onTakeBack}>{words('person.date.back')}</Button> : null}
      </div>
    </form>
  );
}

/** When they accepted and from which source, what contradicts it, and the way to set it. */
export function AcceptanceLine({ acceptance, conflicts, today, onSet, onTakeBack }: {
  readonly acceptance: Acceptance | null;
  readonly conflicts: readonly Acceptance[];
  readonly today: Day;
  readonly onSet: (acceptance: Pick<Acceptance, 'from' | 'to'>) => void;
  readonly onTakeBack: () => void;
}) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const exact = acceptance?.from && acceptance.from === acceptance.to ? shortDay(words.locale, acceptance.from, today) : null;
  const source = acceptance ? words('person.from-source', { source: selectorOf(acceptance.source) }) : null;
  const settled = acceptance?.source === 'user';
  const facts = [exact, source].filter((fact) => fact !== null).join(', ');
  return (
    <>
      <div className="since">
        <span className="cut"><b>{connectedSentence(words, acceptance, today)}</b>{facts ? ` · ${facts}` : null}</span>
        <IconButton label={words(acceptance ? 'person.date.change' : 'person.date.set')} icon={iconPen} aria-expanded={open} onClick={() => setOpen(!open)} />
      </div>
      {conflicts.map((claim) => {
        const day = claim.from ?? claim.to;
        if (!day) return null;
        const said = shortDay(words.locale, day, today);
        return (
          <p className="conflict" key={claim.source}>
            {words('person.conflict', { source: selectorOf(claim.source), day: said })}
            {settled ? null : <> <Button look="link" aria-label={words('person.conflict.use-of', { day: said })} onClick={() => onSet({ from: claim.from, to: claim.to })}>{words('person.conflict.use')}</Button></>}
          </p>
        );
      })}
      {conflicts.length > 0 && !settled && acceptance && exact
        ? <p className="conflict"><Button look="link" onClick={() => onSet({ from: acceptance.from, to: acceptance.to })}>{words('person.conflict.keep', { day: exact })}</Button></p>
        : null}
      {open
        ? (
            <AcceptancePicker
              today={today} onSet={(set) => { setOpen(false); onSet(set); }}
              {...(acceptance?.source === 'user' ? { onTakeBack: () => { setOpen(false); onTakeBack(); } } : {})}
            />
          )
        : null}
    </>
  );
}
