import type { ReactNode } from 'react';
import { useId } from 'react';

/** On or off, at once: the label is part of the control, the hint says what changes. */
export function Switch({ label, hint, on, onTurn, disabled = false }: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly disabled?: boolean;
}) {
  const id = useId();
  return (
    <div className="switch-row">
      <div className="cut-none">
        <label htmlFor={id}>{label}</label>
        {hint ? <p className="note" id={`${id}-hint`}>{hint}</p> : null}
      </div>
      <input
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a native checkbox says itself whether it is on
        className="switch" type="checkbox" role="switch" id={id} checked={on} disabled={disabled} aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
    </div>
  );
}
