import { useState } from 'react';
import { Button } from '@/components/kit/button';
import { Field, Select } from '@/components/kit/field';
import { useWords } from '@/components/kit/words-context';

/** What a thing on the shelf is. */
export type ShelfKind = 'article' | 'own-article' | 'introduction' | 'help';
export const shelfKinds: readonly ShelfKind[] = ['article', 'own-article', 'introduction', 'help'];

/** A thing on the shelf as it is typed. */
export interface ShelfDraft { readonly what: ShelfKind; readonly title: string; readonly text: string; readonly tags: readonly string[] }

/** Puts a thing on the shelf or changes one: what it is, its title, the words that are copied, tags. */
export function ShelfForm({ first, onSave, onCancel }: { readonly first: ShelfDraft; readonly onSave: (draft: ShelfDraft) => void; readonly onCancel: () => void }) {
  const words = useWords();
  const [draft, setDraft] = useState(first);
  const [tags, setTags] = useState(first.tags.join(', '));
  return (
    <form
      className="shelf-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...draft, title: draft.title.trim(), text: draft.text.trim(), tags: tags.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '') });
      }}
    >
      <Select label={words('options.shelf.what')} value={draft.what} options={shelfKinds.map((value) => ({ value, label: words(`options.shelf.${value}`) }))} onChoose={(what) => setDraft({ ...draft, what: shelfKinds.find((kind) => kind === what) ?? 'article' })} />
      <Field label={words('options.shelf.title')} required value={draft.title} onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })} />
      <label className="labelled"><span className="label">{words('options.shelf.text')}</span><textarea className="area" rows={4} required value={draft.text} onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })} /></label>
      <Field label={words('options.shelf.tags')} hint={words('options.shelf.tags.hint')} value={tags} onChange={(event) => setTags(event.currentTarget.value)} />
      <div className="row-acts"><Button onClick={onCancel}>{words('options.cancel')}</Button><Button look="primary" type="submit">{words('options.shelf.save')}</Button></div>
    </form>
  );
}
