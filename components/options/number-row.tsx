import { useEffect, useId, useState } from 'react';

/** One number with its bounds: what it means, the field, the unit. What is typed counts as soon as it is a whole number within its bounds. */
export function NumberRow({ title, text, value, least, most, unit, wrong, onSet }: {
  readonly title: string;
  readonly text: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  /** The sentence for what cannot be taken, from what was typed; null when it can. */
  readonly wrong: (typed: number) => string | null;
  readonly onSet: (value: number) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const number = /^\d+$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
  const problem = wrong(number);
  return (
    <div>
      <div><label htmlFor={id}><b>{title}</b></label><small id={`${id}-text`}>{text}</small></div>
      <span className="step">
        <span className="field">
          <input
            id={id} inputMode="numeric" value={typed} aria-describedby={`${id}-text`} aria-invalid={problem ? true : undefined}
            onChange={(event) => {
              const next = event.currentTarget.value;
              setTyped(next);
              const whole = /^\d+$/.test(next.trim()) ? Number(next.trim()) : Number.NaN;
              if (whole !== value && wrong(whole) === null) onSet(whole);
            }}
            onKeyDown={(event) => {
              const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
              if (step === undefined) return;
              event.preventDefault();
              const next = Math.min(most, Math.max(least, value + step));
              if (next !== value && wrong(next) === null) onSet(next);
            }}
            onBlur={() => { if (problem) setTyped(String(value)); }}
          />
        </span>
        <span>{unit}</span>
      </span>
      {problem ? <p className="note note-wrong" role="alert">{problem}</p> : null}
    </div>
  );
}
