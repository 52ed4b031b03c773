import { areaY, axisX, axisY, barY, dot, gridY, lineY, link, ruleX, ruleY, text } from '@observablehq/plot';
import { useMemo } from 'react';
import { useWords } from '@/components/kit/words-context';
import { PlotFigure } from './plot-figure';

/** People who accepted, and things shared, in one month (`'2026-05'`). */
export interface MonthCount { readonly month: string; readonly accepted: number; readonly shared: number }

/** How many first asks were made this many days after acceptance; the last bar holds everything later. */
export interface WaitCount { readonly days: number; readonly asks: number }

/** Reply rate of the first asks in one group, 0 to 1, with its Wilson interval. `label` is a catalogue key. */
export interface RateGroup { readonly label: string; readonly cases: number; readonly rate: number; readonly low: number; readonly high: number }

const quiet = { stroke: 'var(--line)', strokeOpacity: 1 } as const;

/** Acceptances a month against things shared a month. */
export function MonthsPlot({ months }: { readonly months: readonly MonthCount[] }) {
  const words = useWords();
  const figures = useMemo(() => {
    const name = new Intl.DateTimeFormat(words.locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
    const rows = months.map(({ month, accepted, shared }) => ({ on: new Date(`${month}-01T00:00:00Z`), accepted, shared }));
    return {
      options: {
        x: { type: 'utc' as const, label: null },
        y: { label: null, nice: true },
        marks: [
          gridY(quiet),
          areaY(rows, { x: 'on', y: 'accepted', fill: 'var(--hover)', curve: 'step' }),
          lineY(rows, { x: 'on', y: 'accepted', stroke: 'var(--text-3)', strokeWidth: 1.5, curve: 'step' }),
          lineY(rows, { x: 'on', y: 'shared', stroke: 'var(--accent)', strokeWidth: 2, curve: 'step' }),
          ruleY([0], { stroke: 'var(--line-control)' }),
          axisX({ tickFormat: (day: Date) => name.format(day), ticks: 6, tickSize: 0 }),
          axisY({ ticks: 4, tickSize: 0 }),
        ],
      },
      table: { columns: [words('network.month'), words('network.accepted'), words('network.shared')], rows: rows.map(({ on, accepted, shared }) => [name.format(on), accepted, shared]) },
    };
  }, [months, words]);
  const accepted = months.reduce((sum, month) => sum + month.accepted, 0);
  const shared = months.reduce((sum, month) => sum + month.shared, 0);
  return (
    <PlotFigure
      title={words('network.months.title')} finding={words('network.months.finding', { accepted, shared, months: months.length })} {...figures}
      legend={<ul className="plot-legend"><li><i className="legend-accepted" />{words('network.accepted')}</li><li><i className="legend-shared" />{words('network.shared')}</li></ul>}
    />
  );
}

/** Days from acceptance to the first ask, with the article's two-day mark. */
export function WaitPlot({ waits, coolOff }: { readonly waits: readonly WaitCount[]; /** Days, of the policy. */ readonly coolOff: number }) {
  const words = useWords();
  const figures = useMemo(() => {
    const last = waits.at(-1)?.days ?? 0;
    const label = (days: number) => (days === last ? words('network.wait.last', { days }) : String(days));
    return {
      options: {
        x: { type: 'band' as const, label: words('network.wait.axis'), labelAnchor: 'center' as const },
        y: { label: null, nice: true },
        marks: [
          gridY(quiet),
          barY(waits, { x: 'days', y: 'asks', fill: (wait: WaitCount) => (wait.days <= coolOff ? 'var(--annoying-mark)' : 'var(--text-3)'), insetLeft: 1, insetRight: 1, rx1: 0 }),
          ruleY([0], { stroke: 'var(--line-control)' }),
          axisX({ tickFormat: (days: number) => (days % 5 === 0 || days === last || days === coolOff ? label(days) : ''), tickSize: 0 }),
          axisY({ ticks: 4, tickSize: 0 }),
        ],
      },
      table: { columns: [words('network.wait.axis'), words('network.wait.asks')], rows: waits.map(({ days, asks }) => [label(days), asks]) },
    };
  }, [waits, coolOff, words]);
  const all = waits.reduce((sum, wait) => sum + wait.asks, 0);
  const early = waits.filter((wait) => wait.days <= coolOff).reduce((sum, wait) => sum + wait.asks, 0);
  return (
    <PlotFigure
      title={words('network.wait.title')} finding={words('network.wait.finding', { early, all, coolOff })} {...figures}
      legend={<ul className="plot-legend"><li><i className="legend-early" />{words('network.wait.within', { coolOff })}</li><li><i className="legend-later" />{words('network.wait.later')}</li></ul>}
    />
  );
}

/** Reply rate of first asks by group, a point with its interval; groups under 20 cases are not given to it. */
export function RatePlot({ title, groups }: { readonly title: string; readonly groups: readonly RateGroup[] }) {
  const words = useWords();
  const figures = useMemo(() => {
    const percent = new Intl.NumberFormat(words.locale, { style: 'percent' });
    const rows = groups.map((group) => ({ ...group, name: words(group.label) }));
    return {
      options: {
        height: 60 + rows.length * 36,
        marginLeft: 150,
        x: { domain: [0, 1], label: null },
        y: { type: 'band' as const, domain: rows.map((row) => row.name), label: null },
        marks: [
          ruleX([0, 0.25, 0.5, 0.75, 1], quiet),
          link(rows, { x1: 'low', x2: 'high', y1: 'name', y2: 'name', stroke: 'var(--line-control)', strokeWidth: 2 }),
          dot(rows, { x: 'rate', y: 'name', r: 5, fill: 'var(--accent)' }),
          text(rows, { x: 'high', y: 'name', dx: 8, textAnchor: 'start', fill: 'var(--text-3)', text: (row: RateGroup) => words('network.cases', { cases: row.cases }) }),
          axisX({ ticks: [0, 0.25, 0.5, 0.75, 1], tickFormat: (rate: number) => percent.format(rate), tickSize: 0 }),
          axisY({ tickSize: 0 }),
        ],
      },
      table: {
        columns: [words('network.group'), words('network.answered'), words('network.interval'), words('network.casesColumn')],
        rows: rows.map((row) => [row.name, percent.format(row.rate), `${percent.format(row.low)} – ${percent.format(row.high)}`, row.cases]),
      },
    };
  }, [groups, words]);
  return <PlotFigure title={title} finding={words('network.rate.finding')} {...figures} />;
}
