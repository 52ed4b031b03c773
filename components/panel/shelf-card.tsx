import { useState } from 'react';
import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { Icon } from '@/components/kit/icon';
import { isolate } from '@/components/kit/isolate';
import type { IconShape } from '@/components/kit/icons';
import { iconArticle, iconCheck, iconCopy, iconGive, iconLeft, iconPen, iconPeople, iconSpark } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import type { Day } from '@/lib/domain/day';
import type { ShelfItem, ShelfState } from '@/lib/domain/panel-state';
import { Card } from './card';
import { usePanel } from './panel-context';

const icons: Readonly<Record<ShelfItem['what'], IconShape>> = {
  article: iconArticle, 'own-article': iconPen, introduction: iconPeople, help: iconSpark,
};

/** Give first: what the user could share with this person. It copies; the user pastes and sends. */
export function ShelfCard({ state }: { readonly state: ShelfState }) {
  const words = useWords();
  const { act } = usePanel();
  const title = words('panel.shelf.title', { name: isolate(state.person.shortName, words.locale) });
  const lines = state.items === null ? 'panel.shelf.loading' : state.items.length === 0 ? 'panel.shelf.empty' : 'panel.shelf.why';
  return (
    <Card
      label={title} headline={title} tone="plain" lines={words(lines)} mark={<span className="head-icon"><Icon of={iconGive} size={20} /></span>}
      footer={(
        <div className="card-foot">
          <Button look="quiet" icon={iconLeft} onClick={() => act({ act: 'back' })}>{words('common.back')}</Button>
          {state.items ? <Button look="quiet" onClick={() => act({ act: 'all-of-shelf' })}>{words('panel.shelf.all', { total: state.total })}</Button> : null}
        </div>
      )}
    >
      {state.items && state.items.length > 0
        ? <ul className="shelf">{state.items.map((item) => <ShelfRow key={item.id} item={item} today={state.today} />)}</ul>
        : null}
    </Card>
  );
}

function ShelfRow({ item, today }: { readonly item: ShelfItem; readonly today: Day }) {
  const words = useWords();
  const { act, copy } = usePanel();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const facts = [
    words(`panel.shelf.${item.what}`),
    item.sharedOn ? words('panel.shelf.shared', { day: shortDay(words.locale, item.sharedOn, today) })
      : item.matches ? words('panel.shelf.matches', { word: isolate(item.matches, words.locale) }) : null,
  ];
  const take = async () => {
    const done = await copy(item.text);
    setCopied(done ? 'yes' : 'refused');
    if (done) act({ act: 'copied', id: item.id });
  };
  return (
    <li>
      <Icon of={icons[item.what]} />
      <span className="cut">
        <bdi>{item.title}</bdi>
        <small>{facts.filter(Boolean).join(' · ')}</small>
        {copied === 'refused' ? <small className="by-hand" role="alert">{words('panel.shelf.copy-failed', { text: item.text })}</small> : null}
      </span>
      <Button className="push" icon={copied === 'yes' ? iconCheck : iconCopy} aria-label={words('panel.shelf.copy-name', { title: item.title })} onClick={() => void take()}>
        {words(copied === 'yes' ? 'panel.shelf.copied' : 'panel.shelf.copy')}
      </Button>
    </li>
  );
}
