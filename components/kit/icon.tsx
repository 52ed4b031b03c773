import type { IconShape } from './icons';

/** One icon, hidden from assistive technology: the word beside it or the button's name says what it means. 16 px, or 20 in headlines. */
export function Icon({ of, size = 16 }: { readonly of: IconShape; readonly size?: 16 | 20 }) {
  return (
    <svg className={size === 20 ? 'i i-20' : 'i'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {of.filled ? <path d={of.filled} fill="currentColor" vectorEffect="non-scaling-stroke" /> : null}
      <path d={of.d} vectorEffect="non-scaling-stroke" strokeWidth={of.bold ? 2 : undefined} />
    </svg>
  );
}
