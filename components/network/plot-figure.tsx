import type { PlotOptions } from '@observablehq/plot';
import { plot } from '@observablehq/plot';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '@/components/kit/words-context';

/** The same figures as a table, for screen readers and for everybody who wants numbers. */
export interface PlotTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * One plot with its one-sentence finding above it and its table behind it. The drawing takes its colours from the
 * page's tokens, so that it is right in the dark, and is redrawn when its width changes.
 */
export function PlotFigure({ title, finding, options, table, legend }: {
  readonly title: string;
  /** What one sees at a glance, as a sentence. */
  readonly finding: string;
  /** Marks and scales; width and colours are set here. */
  readonly options: PlotOptions;
  readonly table: PlotTable;
  readonly legend?: ReactNode;
}) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const [width, setWidth] = useState(0);

  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!box.current || width < 80) return;
    const drawing = plot({ height: 220, marginLeft: 44, marginBottom: 36, ...options, width, style: { background: 'none', color: 'var(--text-2)', fontFamily: 'var(--font)', fontSize: '12px', overflow: 'visible' } });
    drawing.setAttribute('aria-hidden', 'true');
    box.current.replaceChildren(drawing);
    return () => drawing.remove();
  }, [options, width]);

  return (
    <figure className="plot" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        <p>{finding}</p>
        {legend}
      </figcaption>
      <div className="plot-drawing" ref={box} />
      <details>
        <summary>{words('network.asTable')}</summary>
        <div className="plot-table">
          <table>
            <caption className="sr">{title}</caption>
            <thead><tr>{table.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={String(row[0])}>{row.map((cell, index) => (index === 0 ? <th key={table.columns[index]} scope="row">{cell}</th> : <td key={table.columns[index]}>{cell}</td>))}</tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
