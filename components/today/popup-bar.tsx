import { useEffect, useRef } from 'react';
import { Button, IconButton } from '@/components/kit/button';
import { Field } from '@/components/kit/field';
import { iconLeft, iconSearch, iconSliders } from '@/components/kit/icons';
import { Logo } from '@/components/kit/logo';
import { useWords } from '@/components/kit/words-context';

/** The bar above every view: where one is, the search by name, and the way to the options. The key / goes to the search. */
export function PopupBar({ title, onBack, typed, onType, onOptions }: {
  readonly title: string;
  /** Where there is a way back to the first view. */
  readonly onBack: (() => void) | null;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onOptions: () => void;
}) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const leave = new AbortController();
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || (event.target instanceof HTMLElement && event.target.matches('input, textarea'))) return;
      event.preventDefault();
      form.current?.querySelector('input')?.focus();
    }, { signal: leave.signal });
    return () => leave.abort();
  }, []);
  return (
    <header className="bar">
      {onBack
        ? <><h1 className="sr">{title}</h1><Button look="quiet" icon={iconLeft} className="back" onClick={onBack}>{words('popup.back')}</Button></>
        : <h1><Logo />{title}</h1>}
      <form role="search" ref={form} onSubmit={(event) => event.preventDefault()}>
        <Field
          type="search" label={words('popup.search')} hiddenLabel icon={iconSearch} placeholder={words('popup.search.hint')} autoComplete="off" spellCheck={false}
          value={typed} onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return;
            event.preventDefault();
            onType('');
          }}
        />
      </form>
      <IconButton label={words('popup.options')} icon={iconSliders} onClick={onOptions} />
    </header>
  );
}
