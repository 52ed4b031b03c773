import { useState } from 'react';
import { Button, IconButton } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { Field } from '@/components/kit/field';
import { iconTrash } from '@/components/kit/icons';
import { Tag } from '@/components/kit/tag';
import { useWords } from '@/components/kit/words-context';
import { NumberRow } from '@/components/options/number-row';
import { SetRow } from '@/components/options/options-shell';
import { posts, putPost, removePost } from '@/lib/ledger/collections';
import { postsDue } from '@/lib/ledger/today-lists';
import { useAnswer, useLedger } from '../../page/ledger-context';
import { useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';
import { instant, useToday } from '../../page/use-today';
import { outOfBounds } from './week-bounds';

/** Posts shown of a long list. */
const shown = 12;

/** Articles of value that were posted, how often one is wished for, and whether one is due. */
export function Posts() {
  const words = useWords();
  const db = useLedger();
  const today = useToday();
  const settings = useSettings();
  const { record, set } = useTell();
  const [title, setTitle] = useState('');
  const [own, setOwn] = useState(true);
  const data = useAnswer(async (ledger) => ({ posts: await posts(ledger), due: await postsDue(ledger, settings, today) }), [settings, today]);
  if (!data) return null;
  const { posting } = settings;
  const { state, wishedBy, dueBy } = data.due;
  const by = (state === 'overdue' ? dueBy : wishedBy ?? dueBy) ?? today;
  const change = (part: Partial<typeof posting>) => { void set(words('options.told'), { posting: { ...posting, ...part } }); };
  return (
    <>
      <h2>{words('options.week.posts')}</h2>
      <p className="hint">{words('options.week.posts.state', { state: state === 'none-yet' ? 'none' : state, day: shortDay(words.locale, by, today) })} {words('options.week.posts.text')}</p>
      <form
        className="add-line"
        onSubmit={(event) => {
          event.preventDefault();
          setTitle('');
          void record(db, words('options.told'), () => putPost(db, { on: today, title: title.trim(), own, by: 'user' }, instant()));
        }}
      >
        <Field label={words('options.week.post')} hiddenLabel placeholder={words('options.week.post')} required value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        <Tag label={words('options.week.post-own')} on={own} onTurn={setOwn} />
        <Button type="submit">{words('options.week.add')}</Button>
      </form>
      <div className="set fold-near">
        <NumberRow title={words('options.week.wish')} text={words('options.week.wish.text')} unit={words('options.week.a-month')} value={posting.wishPerMonth} least={0} most={31} wrong={outOfBounds(words, 0, 31)} onSet={(wishPerMonth) => change({ wishPerMonth })} />
        <NumberRow title={words('options.week.limit')} text={words('options.week.limit.text')} unit={words('options.policy.unit', { unit: 'days' })} value={posting.limitDays} least={7} most={730} wrong={outOfBounds(words, 7, 730)} onSet={(limitDays) => change({ limitDays })} />
        {data.posts.slice(0, shown).map((row) => (
          <SetRow key={row.id} title={row.title} text={words('options.week.post.kind', { own: row.own ? 'yes' : 'no', day: shortDay(words.locale, row.on, today) })}>
            <IconButton icon={iconTrash} label={words('options.week.remove', { title: row.title })} onClick={() => { void record(db, words('options.week.removed'), () => removePost(db, row.id, instant())); }} />
          </SetRow>
        ))}
      </div>
    </>
  );
}
