import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button, IconButton } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { Field } from '@/components/kit/field';
import { Icon } from '@/components/kit/icon';
import { iconArticle, iconPen, iconPeople, iconPlus, iconSearch, iconSpark, iconTrash } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import { SectionHead } from '@/components/options/options-shell';
import type { ShelfDraft } from '@/components/options/shelf-form';
import { ShelfForm } from '@/components/options/shelf-form';
import { Blank } from '@/components/page/blank';
import { posts, putShelfItem, removeShelfItem, shelfItems } from '@/lib/ledger/collections';
import type { PostRow, ShelfRow } from '@/lib/ledger/rows';
import { useAnswer, useLedger } from '../../page/ledger-context';
import { useTell } from '../../page/tell';
import { instant, useToday } from '../../page/use-today';

const icons = { article: iconArticle, 'own-article': iconPen, introduction: iconPeople, help: iconSpark } as const;
const empty: ShelfDraft = { what: 'article', title: '', text: '', tags: [] };

/** The page the user looked at last, as a thing for the shelf; null where the browser does not say. */
async function fromTab(): Promise<ShelfDraft | null> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const pages = tabs.filter(({ url }) => /^https?:/.test(url ?? '')).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const [page] = pages;
  return page?.url ? { what: 'article', title: page.title ?? page.url, text: `${page.title ?? ''}\n${page.url}`.trim(), tags: [] } : null;
}

/** Posts offered at a time. */
const mostPosts = 5;

/** Posts with a title that nothing on the shelf has, each title once, in their order. */
function offShelf(all: readonly PostRow[], items: readonly ShelfRow[]): PostRow[] {
  const taken = new Set(['', ...items.map(({ title }) => title)]);
  return all.filter(({ title }) => !taken.has(title) && taken.add(title)).slice(0, mostPosts);
}

const fromPost = ({ title, url, own }: PostRow): ShelfDraft => ({ what: own ? 'own-article' : 'article', title, text: url === undefined || url === title ? title : `${title}\n${url}`, tags: [] });

/** What there is to give: articles, own posts, people to introduce, help; each with the words that Give first copies. */
export function ShelfSection() {
  const words = useWords();
  const db = useLedger();
  const today = useToday();
  const { record, say } = useTell();
  const items = useAnswer(shelfItems, []);
  const posted = useAnswer(posts, []) ?? [];
  const [editing, setEditing] = useState<{ readonly row: ShelfRow | null; readonly draft: ShelfDraft } | null>(null);
  const [typed, setTyped] = useState('');
  if (!items) return null;
  const sought = typed.trim().toLocaleLowerCase();
  const shown = items.filter(({ title, text, tags }) => `${title} ${text} ${tags.join(' ')}`.toLocaleLowerCase().includes(sought));
  const offered = offShelf(posted, items);
  const add = (draft: ShelfDraft) => setEditing({ row: null, draft });
  const save = (draft: ShelfDraft) => {
    const { row } = editing ?? { row: null };
    setEditing(null);
    void record(db, words('options.shelf.told'), () => putShelfItem(db, { ...(row ?? { by: 'user' as const, on: today }), ...draft, tags: [...draft.tags] }, instant()));
  };
  const takeTab = () => {
    void fromTab().then((draft) => (draft ? add(draft) : say(words('options.shelf.no-tab'))));
  };
  return (
    <div className="narrow"><div className="inner">
      <SectionHead id="shelf" lead={words('options.shelf.lead')}>
        <div className="row-acts"><Button onClick={takeTab}>{words('options.shelf.from-tab')}</Button><Button look="primary" icon={iconPlus} onClick={() => add(empty)}>{words('options.shelf.add')}</Button></div>
      </SectionHead>
      {editing ? <ShelfForm key={editing.row?.id ?? 'new'} first={editing.draft} onSave={save} onCancel={() => setEditing(null)} /> : null}
      {items.length === 0 && !editing
        ? <Blank picture="list" headline={words('options.shelf.none')} text={words('options.shelf.none.text')}><Button look="second" onClick={() => add(empty)}>{words('options.shelf.add-first')}</Button></Blank>
        : null}
      {items.length > 5 ? <div className="fold"><Field type="search" icon={iconSearch} label={words('options.shelf.search')} hiddenLabel placeholder={words('options.shelf.search')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} /></div> : null}
      {shown.length > 0
        ? (
            <ul className="set fold">
              {shown.map((row) => (
                <li key={row.id}>
                  <button type="button" className="thing" onClick={() => setEditing({ row, draft: row })}>
                    <Icon of={icons[row.what]} />
                    <span className="cut"><b className="cut"><bdi>{row.title}</bdi></b><small className="cut">{[words(`options.shelf.${row.what}`), ...row.tags].join(' · ')}</small></span>
                  </button>
                  <IconButton icon={iconTrash} label={words('options.shelf.remove', { title: row.title })} onClick={() => { void record(db, words('options.shelf.removed'), () => removeShelfItem(db, row.id, instant())); }} />
                </li>
              ))}
            </ul>
          )
        : null}
      {offered.length > 0 && !editing
        ? (
            <section className="fold" aria-labelledby="shelf-posts">
              <h2 id="shelf-posts">{words('options.shelf.posts')}</h2>
              <ul className="set">
                {offered.map((post) => (
                  <li key={post.id}>
                    <button type="button" className="thing" onClick={() => add(fromPost(post))}>
                      <Icon of={iconPlus} />
                      <span className="cut"><b className="cut"><bdi>{post.title}</bdi></b><small className="cut">{words('options.shelf.posts.add', { day: shortDay(words.locale, post.on, today) })}</small></span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        : null}
    </div></div>
  );
}
