import { useState } from 'react';
import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { Mark } from '@/components/kit/mark';
import { selectorOf } from '@/components/kit/selector';
import { Tag } from '@/components/kit/tag';
import { useWords } from '@/components/kit/words-context';
import type { Day } from '@/lib/domain/day';
import type { ReplayCase, ReplayOfPolicy } from '@/lib/domain/replay';
import { ScrollX } from '@/components/data/scroll-x';

const shownFirst = 5;
const spans = ['days90', 'months12'] as const;

function Cases({ cases, today }: { readonly cases: readonly ReplayCase[]; readonly today: Day }) {
  const words = useWords();
  return (
    <ScrollX label={words('replay.title')}>
      <table className="tbl">
        <thead><tr>{['sent', 'to', 'verdict', 'because', 'answer'].map((column) => <th scope="col" key={column}>{words(`replay.${column}`)}</th>)}</tr></thead>
        <tbody>
          {cases.map(({ on, name, verdict, rule, outcome }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two messages to one person on one day are told apart by nothing else
            <tr key={`${on} ${name} ${index}`}>
              <td className="soft nowrap">{shortDay(words.locale, on, today)}</td>
              <th scope="row"><bdi>{name}</bdi></th>
              <td><span className={`said-word ${verdict}`}><Mark of={verdict === 'annoying' ? 'connected' : 'early'} />{words('replay.word', { verdict })}</span></td>
              <td className="soft">{words('replay.rule', { rule: selectorOf(rule) })}</td>
              <td className="soft">{words('replay.outcome', { outcome })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

/** What the judge would have said of the user's own past messages: how often, what became of them, case by case. */
export function ReplayView({ replay, until, today, note }: {
  readonly replay: ReplayOfPolicy;
  /** Last day that the export speaks of. */
  readonly until: Day;
  readonly today: Day;
  readonly note?: string | undefined;
}) {
  const words = useWords();
  const [span, setSpan] = useState<(typeof spans)[number]>('days90');
  const [all, setAll] = useState(false);
  const { from, early, annoying, spoken, quiet } = replay[span];
  const cases = replay.cases.filter(({ on }) => on >= from);
  const answered = quiet.asked - quiet.outcomes.none - quiet.outcomes.open;
  return (
    <>
      <div className="said">
        <div>
          <p className="said-first">{words('replay.said', { span, spoken: early + annoying })}</p>
          {early + annoying > 0 ? <p>{words('replay.answered', { none: spoken.outcomes.none })}</p> : null}
          {quiet.asked > 0 ? <p className="hint">{words('replay.quiet', { asked: quiet.asked, answered })}</p> : null}
        </div>
        <div className="row-acts" role="group" aria-label={words('replay.span')}>
          {spans.map((each) => <Tag key={each} label={words(`replay.span.${each}`)} on={span === each} onTurn={() => setSpan(each)} />)}
        </div>
      </div>
      {cases.length > 0 ? <Cases cases={all ? cases : cases.slice(0, shownFirst)} today={today} /> : null}
      {cases.length > shownFirst ? <Button look="link" onClick={() => setAll(!all)}>{all ? words('replay.fewer') : words('replay.all', { count: cases.length })}</Button> : null}
      <p className="hint">{note ? `${note} ` : ''}{words('replay.fine', { day: shortDay(words.locale, until, today) })}</p>
    </>
  );
}
