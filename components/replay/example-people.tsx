import { Mark } from '@/components/kit/mark';
import { useWords } from '@/components/kit/words-context';
import { ScrollX } from '@/components/data/scroll-x';
import { askNow } from '@/components/person/ask-today';
import type { AskKind, GiveKind } from '@/lib/domain/asks/ask';
import { addDays, type Day, daysBetween } from '@/lib/domain/day';
import type { Policy } from '@/lib/domain/policy';
import type { Standing } from '@/lib/domain/standing';

interface Example { readonly key: string; readonly days: number; readonly kind: AskKind; readonly shared: readonly GiveKind[] }

const examples: readonly Example[] = [
  { key: 'fresh', days: 1, kind: 'meeting', shared: [] },
  { key: 'light', days: 1, kind: 'signup', shared: [] },
  { key: 'week', days: 5, kind: 'meeting', shared: ['article'] },
  { key: 'given', days: 12, kind: 'referral', shared: ['introduction', 'article'] },
  { key: 'month', days: 20, kind: 'pitch', shared: [] },
  { key: 'old', days: 100, kind: 'meeting', shared: [] },
];

const standingOf = ({ key, days, shared }: Example, today: Day): Standing => {
  const on = addDays(today, -days);
  return {
    contactId: key, name: key, match: 'certain', ties: [], record: 'complete', acceptance: { from: on, to: on, source: 'connections-page' },
    events: shared.map((what) => ({ type: 'shared' as const, on: addDays(on, 1), what })),
  };
};

/** What the policy would say of made-up people: shown until there are messages of the user's own. Changes with every number. */
export function ExamplePeople({ policy, today }: { readonly policy: Policy; readonly today: Day }) {
  const words = useWords();
  return (
    <ScrollX label={words('replay.example.title')}>
      <table className="tbl">
        <thead><tr><th scope="col">{words('replay.example.who')}</th><th scope="col">{words('replay.example.asks')}</th><th scope="col">{words('replay.verdict')}</th></tr></thead>
        <tbody>
          {examples.map((example) => {
            const { verdict: { verdict, clearOn } } = askNow(standingOf(example, today), policy, today, example.kind);
            const clearDay = clearOn && clearOn > today ? daysBetween(today, clearOn) + example.days : null;
            return (
              <tr key={example.key}>
                <th scope="row">{words(`replay.example.${example.key}`)}</th>
                <td>{words('person.ask', { kind: example.kind })}</td>
                <td>
                  <span className={`said-word ${verdict}`}><Mark of={verdict === 'annoying' ? 'connected' : verdict} />{words('replay.word', { verdict })}</span>
                  {clearDay === null ? null : <span className="soft"> {words('replay.word', { verdict: 'clear' })} {words('replay.example.from', { day: clearDay })}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollX>
  );
}
