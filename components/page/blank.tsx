import type { ReactNode } from 'react';

/** The line drawings of empty states, on a 96 by 72 grid. */
const pictures = {
  people: <><circle cx="34" cy="36" r="19" /><circle cx="62" cy="36" r="19" strokeDasharray="4 5" /></>,
  lock: <><rect x="16" y="10" width="64" height="52" rx="6" /><path d="M16 23h64M23 16.5h.01M29 16.5h.01M35 16.5h.01" /><rect x="39" y="40" width="18" height="14" rx="2.5" /><path d="M43 40v-3.5a5 5 0 0 1 10 0V40" /></>,
  list: <><rect x="20" y="12" width="56" height="48" rx="6" /><path d="M30 26h8m6 0h22M30 36h8m6 0h22M30 46h8m6 0h14" strokeDasharray="none" /></>,
  search: <><circle cx="44" cy="32" r="18" /><path d="m57 45 14 14" /></>,
} as const;

/** An empty state: one sentence that says what to do next, and the button for it. */
export function Blank({ picture, headline, text, fine, children }: {
  readonly picture: keyof typeof pictures;
  readonly headline: string;
  readonly text: string;
  readonly fine?: string;
  /** One button at most that invites, one quiet one below it. */
  readonly children?: ReactNode;
}) {
  return (
    <div className="blank">
      <svg className="pic" viewBox="0 0 96 72" aria-hidden="true" focusable="false">{pictures[picture]}</svg>
      <h2>{headline}</h2>
      <p>{text}</p>
      {children}
      {fine ? <p className="fine">{fine}</p> : null}
    </div>
  );
}
