import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { Icon } from './icon';
import type { IconShape } from './icons';

/** An input with its label above it, and a hint or a sentence that says what is wrong. */
export function Field({ label, hint, wrong, icon, after, hiddenLabel = false, className = '', ...input }: Omit<ComponentProps<'input'>, 'id'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to do; announced. */
  readonly wrong?: string | undefined;
  readonly icon?: IconShape;
  /** A unit behind the input, e.g. "days". */
  readonly after?: ReactNode;
  /** The label is for assistive technology only (a search box with its icon). */
  readonly hiddenLabel?: boolean;
  readonly className?: string;
}) {
  const id = useId();
  return (
    <div className={`labelled ${className}`.trim()}>
      <label className={hiddenLabel ? 'sr' : 'label'} htmlFor={id}>{label}</label>
      <div className="field">
        {icon ? <Icon of={icon} /> : null}
        <input {...input} id={id} aria-invalid={wrong ? true : undefined} aria-describedby={hint || wrong ? `${id}-note` : undefined} />
        {after}
      </div>
      {hint || wrong ? <p className={wrong ? 'note note-wrong' : 'note'} id={`${id}-note`} role={wrong ? 'alert' : undefined}>{wrong ?? hint}</p> : null}
    </div>
  );
}

/** A choice among few, as the platform's own select. */
export function Select({ label, hiddenLabel = false, options, value, onChoose }: {
  readonly label: string;
  readonly hiddenLabel?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="labelled">
      <label className={hiddenLabel ? 'sr' : 'label'} htmlFor={id}>{label}</label>
      <select className="field" id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}
