/** The sign in a verdict's mark: ticked disc, half-filled ring, broken ring, and the octagon with the sign of its reason. */
export type MarkName = 'clear' | 'early' | 'unknown' | 'connected' | 'empty' | 'again' | 'no';

/** The colour class that belongs to a mark, for `className` of the area around it. */
export function toneOf(mark: MarkName): 'clear' | 'early' | 'unknown' | 'annoying' {
  return mark === 'clear' || mark === 'early' || mark === 'unknown' ? mark : 'annoying';
}

const signs: Readonly<Record<'connected' | 'empty' | 'again' | 'no', { readonly d: string; readonly width: number }>> = {
  connected: { d: 'M6.25 5v6M9.75 5v6', width: 1.7 },
  empty: { d: 'M5.2 8a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0z', width: 1.5 },
  again: { d: 'M11 8.2a3 3 0 1 1-.9-2.3m.9-1.6v2h-2', width: 1.5 },
  no: { d: 'M5 8h6', width: 1.8 },
};

const octagon = 'M5.3.9h5.4l4.4 4.4v5.4l-4.4 4.4H5.3L.9 10.7V5.3z';

function shape(of: MarkName) {
  if (of === 'clear') {
    return (
      <>
        <circle cx="8" cy="8" r="7.25" fill="currentColor" />
        <path className="mark-sign" d="m4.7 8.3 2.3 2.3 4.3-4.9" fill="none" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
      </>
    );
  }
  if (of === 'early') {
    return (
      <>
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />
      </>
    );
  }
  if (of === 'unknown') {
    return (
      <>
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.6 1.484" />
        <path d="M6.3 6.5a1.7 1.7 0 1 1 2.5 1.5c-.5.3-.8.6-.8 1.1m0 1.9v.01" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
      </>
    );
  }
  return (
    <>
      <path d={octagon} fill="currentColor" stroke="currentColor" strokeWidth=".8" strokeLinejoin="round" />
      <path className="mark-sign" d={signs[of].d} fill="none" strokeWidth={signs[of].width} strokeLinecap="round" strokeLinejoin="round" />
    </>
  );
}

/** A verdict's mark: shape first, then colour; the word beside it says it in words. 16 px, or 20 in headlines. */
export function Mark({ of, size = 16 }: { readonly of: MarkName; readonly size?: 16 | 20 }) {
  return (
    <svg className={`mark ${toneOf(of)}${size === 20 ? ' mark-20' : ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shape(of)}
    </svg>
  );
}
