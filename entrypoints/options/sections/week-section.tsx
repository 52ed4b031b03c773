import { Button, IconButton } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { Select } from '@/components/kit/field';
import { iconPlay, iconPlus, iconTrash } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import { NumberRow } from '@/components/options/number-row';
import { SectionHead, SetRow } from '@/components/options/options-shell';
import { putHour, removeHour, startHour, stopHour } from '@/lib/ledger/collections';
import { agenda, weekHour } from '@/lib/ledger/today-lists';
import { useAnswer, useLedger } from '../../page/ledger-context';
import { useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';
import { agendaSentence } from '../../page/today-panel';
import { instant, useToday } from '../../page/use-today';
import { outOfBounds } from './week-bounds';
import { ParkedAsks } from './week-parked';
import { Posts } from './week-posts';
import { Targets } from './week-targets';

/** Minutes that a stretch put down by hand begins with. */
const byHand = 15;

/** The weekly hour with its agenda, articles posted, and the people, companies and roles one wants to reach. */
export function WeekSection() {
  const words = useWords();
  const db = useLedger();
  const today = useToday();
  const settings = useSettings();
  const { record, run, set } = useTell();
  const hour = useAnswer((ledger) => weekHour(ledger, settings, today), [settings, today]);
  const lines = useAnswer((ledger) => agenda(ledger, settings, today), [settings, today]);
  if (!hour) return null;
  const { weeklyHour } = settings;
  // Any Sunday: only the names of the days are wanted.
  const dayName = (index: number) => new Intl.DateTimeFormat(words.locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2023, 0, 1 + index)));
  const change = (part: Parameters<typeof set>[1]) => { void set(words('options.told'), part); };
  return (
    <div className="narrow"><div className="inner">
      <SectionHead id="week" lead={words('options.week.lead')} />
      <h2>{words('options.week.hour')}</h2>
      <div className="set">
        <SetRow title={words('options.week.kept', { kept: hour.kept, planned: hour.planned })} text={words('options.week.kept.text')}>
          <Button look="quiet" icon={iconPlus} onClick={() => { void record(db, words('options.told'), () => putHour(db, { on: today, minutes: byHand }, instant())); }}>{words('options.week.by-hand')}</Button>
          {hour.running
            ? <Button onClick={() => { void stopHour(db, instant()).then((minutes) => run(words('options.week.stopped', { minutes }), async () => null)); }}>{words('options.week.stop')}</Button>
            : <Button icon={iconPlay} onClick={() => { void startHour(db, today, instant()); }}>{words('options.week.start')}</Button>}
        </SetRow>
        {hour.stretches.filter(({ startedAt }) => startedAt === undefined).map((stretch) => (
          <SetRow key={stretch.id} title={shortDay(words.locale, stretch.on, today)}>
            <input
              className="field minutes" type="number" min={1} max={600} aria-label={words('options.week.minutes-of', { day: shortDay(words.locale, stretch.on, today) })} defaultValue={stretch.minutes}
              onBlur={(event) => {
                const minutes = event.currentTarget.valueAsNumber;
                if (Number.isInteger(minutes) && minutes > 0 && minutes <= 600 && minutes !== stretch.minutes) void record(db, words('options.told'), () => putHour(db, { ...stretch, minutes }, instant()));
              }}
            />
            <IconButton icon={iconTrash} label={words('options.week.remove', { title: shortDay(words.locale, stretch.on, today) })} onClick={() => { void record(db, words('options.week.removed'), () => removeHour(db, stretch.id, instant())); }} />
          </SetRow>
        ))}
        <NumberRow title={words('options.week.planned')} text={words('options.week.planned.text')} unit={words('options.week.minutes')} value={weeklyHour.minutes} least={5} most={600} wrong={outOfBounds(words, 5, 600)} onSet={(minutes) => change({ weeklyHour: { ...weeklyHour, minutes } })} />
        <SetRow title={words('options.week.day')} text={words('options.week.day.text')}>
          <Select
            label={words('options.week.day')} hiddenLabel value={String(weeklyHour.weekday ?? '')}
            options={[{ value: '', label: words('options.week.any-day') }, ...[1, 2, 3, 4, 5, 6, 0].map((index) => ({ value: String(index), label: dayName(index) }))]}
            onChoose={(value) => change({ weeklyHour: { ...weeklyHour, weekday: value === '' ? null : Number(value) } })}
          />
          <input className="field" type="time" aria-label={words('options.week.time')} value={weeklyHour.time ?? ''} onChange={(event) => change({ weeklyHour: { ...weeklyHour, time: event.currentTarget.value || null } })} />
        </SetRow>
      </div>
      <h2>{words('options.week.agenda')}</h2>
      {lines?.length === 0
        ? <p className="hint">{words('options.week.agenda.none')}</p>
        : <ol className="words-list agenda-lines" aria-busy={!lines}>{lines?.map((line) => <li key={line.do}>{agendaSentence(words, line)}</li>)}</ol>}
      <ParkedAsks />
      <Posts />
      <Targets />
    </div></div>
  );
}
