import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/kit/button';

/** A question before something final, as a modal dialog. Escape and Cancel leave everything as it is. */
export function Confirm({ title, text, confirm, cancel, danger = false, onConfirm, onCancel, children }: {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
  /** It cannot be undone. */
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog className="ask-again" ref={dialog} aria-label={title} onClose={onCancel}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
      <div className="go">
        <Button large onClick={() => dialog.current?.close()}>{cancel}</Button>
        <Button look={danger ? 'danger' : 'primary'} large onClick={onConfirm}>{confirm}</Button>
      </div>
    </dialog>
  );
}
