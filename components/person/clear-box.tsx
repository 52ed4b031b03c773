import { shortDay } from '@/components/kit/day-words';
import { Mark } from '@/components/kit/mark';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import type { Day } from '@/lib/domain/day';
import type { Policy } from '@/lib/domain/policy';
import type { Words } from '@/lib/words';
import type { AskNow } from './ask-today';

/** The headline: what is clear, from when, and what has to be shared until then. */
function headline(words: Words, { verdict }: AskNow, today: Day): { readonly strong: string; readonly then: string } {
  const { clearOn, clearAfter } = verdict;
  if (verdict.verdict === 'clear') return { strong: words('person.when.clear'), then: words('person.when.today') };
  if (verdict.verdict === 'unknown') return { strong: words('person.when.unknown'), then: '' };
  const once = clearAfter > 0 ? words('person.when.once', { points: clearAfter }) : '';
  if (clearOn === null) return { strong: words('person.when.no-day'), then: '' };
  if (clearOn <= today) return { strong: words('person.when.today-once'), then: once };
  const day = shortDay(words.locale, clearOn, today);
  return { strong: words(once ? 'person.when.from-once' : 'person.when.from', { day }), then: once };
}

/** The one sentence behind it. */
function because(words: Words, { verdict, balance, takes, kind }: AskNow, policy: Policy): string {
  const reason = (key: string) => verdict.reasons.find((each) => each.key === key)?.values;
  const numbers = { shared: balance.shared, asked: balance.asked, takes, kind };
  switch (verdict.rule) {
    case 'no-date': return words(reason('connected-at-least') ? 'person.when.unknown.bound' : 'person.when.unknown.why');
    case 'tie': return words('person.why.tie', { tie: selectorOf(String(reason('tie')?.['tie'] ?? '')) });
    case 'said-no': return words('person.why.refused', { says: String(reason('said-no')?.['says'] ?? 'later') });
    case 'unanswered': return words('person.why.unanswered');
    case 'nothing-against': return words(balance.left >= takes ? 'person.why.balance' : 'person.why.long', { ...numbers, recent: policy.recent });
    default: return words(balance.shared === 0 && balance.asked === 0 ? 'person.why.nothing' : 'person.why.balance', numbers);
  }
}

/** "Clear to ask from Thu 26 Nov, once you have shared …", with the mark, and the sentence that says why. */
export function ClearBox({ ask, policy, today }: { readonly ask: AskNow; readonly policy: Policy; readonly today: Day }) {
  const words = useWords();
  const tone = ask.verdict.verdict === 'clear' || ask.verdict.verdict === 'unknown' ? ask.verdict.verdict : 'early';
  const { strong, then } = headline(words, ask, today);
  return (
    <div className={`when ${tone}`}>
      <Mark of={tone} size={20} />
      <div>
        <p><b>{strong}</b> {then}</p>
        <p>{because(words, ask, policy)}</p>
      </div>
    </div>
  );
}
