import { useId, useState } from 'react';
import { Button } from '@/components/kit/button';
import { useWords } from '@/components/kit/words-context';

/** The policy as one JSON to copy or save, and the field to load one that was shared. */
export function PolicySharing({ json, problem, onCopy, onSave, onLoad }: {
  readonly json: string;
  /** Why the text loaded last cannot be used; null when it can. */
  readonly problem: string | null;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onLoad: (text: string) => void;
}) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div>
      <h2>{words('options.policy.json')}</h2>
      <p className="hint">{words('options.policy.json.text')}</p>
      <textarea className="json" readOnly rows={8} value={json} aria-label={words('options.policy.json')} />
      <div className="row-acts"><Button onClick={onSave}>{words('options.save-file')}</Button><Button onClick={onCopy}>{words('options.copy')}</Button></div>
      <h2><label htmlFor={id}>{words('options.policy.load')}</label></h2>
      <p className="hint">{words('options.policy.load.text')}</p>
      <textarea className="json" id={id} rows={4} value={text} spellCheck={false} aria-invalid={problem ? true : undefined} onChange={(event) => setText(event.currentTarget.value)} />
      {problem ? <p className="note note-wrong" role="alert">{problem}</p> : null}
      <div className="row-acts"><Button disabled={text.trim() === ''} onClick={() => onLoad(text)}>{words('options.policy.load.button')}</Button></div>
    </div>
  );
}
