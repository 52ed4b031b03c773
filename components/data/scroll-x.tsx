import type { ReactNode } from 'react';

/** A table wider than a narrow page: scrolled sideways by touch, wheel or, once focused, the arrow keys. */
export function ScrollX({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
  return <div className="scroll-x" role="group" aria-label={label} tabIndex={0}>{children}</div>;
}
