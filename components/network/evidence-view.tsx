import { useWords } from '@/components/kit/words-context';
import type { Evidence } from '@/lib/domain/evidence';
import { fewestCases } from '@/lib/domain/evidence';
import type { RateGroup } from './network-plots';
import { RatePlot } from './network-plots';

type Groups = Evidence['byDays'];

/** One question asked of the first asks: a plot of the groups that are large enough, and which are not. */
function Rates({ title, keys, groups }: { readonly title: string; readonly keys: (from: number) => string; readonly groups: Groups }) {
  const words = useWords();
  const shown = groups.flatMap(({ from, rate: { cases, rate, low, high } }): RateGroup[] => (rate === null || low === null || high === null ? [] : [{ label: keys(from), cases, rate, low, high }]));
  const hidden = groups.filter(({ rate }) => rate.rate === null && rate.cases > 0).map(({ from, rate }) => words('evidence.group', { name: words(keys(from)), cases: rate.cases }));
  return (
    <>
      {shown.length > 0 ? <RatePlot title={title} groups={shown} /> : <h2>{title}</h2>}
      {hidden.length > 0 ? <p className="hint">{words('evidence.hidden', { fewest: fewestCases, list: new Intl.ListFormat(words.locale, { type: 'unit' }).format(hidden) })}</p> : null}
    </>
  );
}

/** Reply rates of the user's own first asks, with intervals; rates of few cases stay hidden. */
export function EvidenceView({ evidence }: { readonly evidence: Evidence }) {
  const words = useWords();
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' });
  const { all: { cases, answered, rate, low, high }, byDays, byShared } = evidence;
  return (
    <>
      <div className="evidence-all">
        {rate === null || low === null || high === null
          ? <p>{words('evidence.few', { cases, fewest: fewestCases })}</p>
          : <><p><b>{words('evidence.all', { answered, cases })}</b></p><p>{words('evidence.all.rate', { rate: percent.format(rate), low: percent.format(low), high: percent.format(high) })}</p></>}
      </div>
      <Rates title={words('evidence.days')} keys={(from) => `evidence.days.${from}`} groups={byDays} />
      <Rates title={words('evidence.shared')} keys={(from) => `evidence.shared.${from}`} groups={byShared} />
    </>
  );
}
