import { Button, IconButton } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { iconTrash } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import { SetRow } from '@/components/options/options-shell';
import { isDay } from '@/lib/domain/day';
import { changeParked } from '@/lib/ledger/edit';
import { allParked } from '@/lib/ledger/today-lists';
import { browser } from 'wxt/browser';
import { useAnswer, useLedger } from '../../page/ledger-context';
import { useTell } from '../../page/tell';
import { instant, useToday } from '../../page/use-today';

/** Every parked ask, soonest first: its day can be changed, its conversation opened, itself taken away. */
export function ParkedAsks() {
  const words = useWords();
  const db = useLedger();
  const today = useToday();
  const { record } = useTell();
  const parked = useAnswer(allParked, []);
  if (!parked || parked.length === 0) return null;
  return (
    <>
      <h2>{words('options.week.parked')}</h2>
      <div className="set">
        {parked.map((row) => (
          <SetRow key={row.id} title={row.name} text={[words('person.ask', { kind: row.kind }), words(row.until <= today ? 'options.week.parked.clear' : 'options.week.parked.until', { day: shortDay(words.locale, row.until, today) })].join(' · ')} below={row.text ? <blockquote className="kept"><bdi>{row.text}</bdi></blockquote> : null}>
            <input
              className="field" type="date" aria-label={words('options.week.parked.day', { name: row.name })} value={row.until}
              onChange={({ currentTarget: { value } }) => { if (isDay(value)) void record(db, words('options.told'), () => changeParked(db, row.id, { until: value }, instant())); }}
            />
            {/^https:\/\//.test(row.threadUrl) ? <Button aria-label={words('options.week.parked.open-of', { name: row.name })} onClick={() => { void browser.tabs.create({ url: row.threadUrl }); }}>{words('options.week.parked.open')}</Button> : null}
            <IconButton icon={iconTrash} label={words('options.week.remove', { title: row.name })} onClick={() => { void record(db, words('options.week.removed'), () => changeParked(db, row.id, null, instant())); }} />
          </SetRow>
        ))}
      </div>
    </>
  );
}
