import { Switch } from '@/components/kit/switch';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import type { Policy, PolicyNumber } from '@/lib/domain/policy';
import { parsePolicy, PolicyError, policyNumbers } from '@/lib/domain/policy';
import type { Words } from '@/lib/words';
import { NumberRow } from './number-row';

/** Numbers that come second: what is asked again, refused or unsure. */
const second = new Set<PolicyNumber['field']>(['unansweredFresh', 'unansweredRecent', 'unansweredInARow', 'refusal', 'holdConfidence']);

/** The sentence for a policy that cannot be taken. */
export function policyProblem(words: Words, { problem, field, values }: PolicyError): string {
  const named = field !== null && policyNumbers.some((number) => number.field === field) ? words(`options.policy.field.${field}`) : field ?? '';
  return words('options.policy.problem', { problem: selectorOf(problem), field: named, least: '', most: '', limit: '', ...values });
}

/** The policy with one number changed, or the sentence that says why not. A share is shown in parts of 100. */
function changed(words: Words, policy: Policy, { field, unit, least, most }: PolicyNumber, typed: number): Policy | string {
  if (Number.isNaN(typed) || (unit === 'share' && typed > 100)) {
    return words('options.policy.problem', { problem: 'outOfBounds', field: words(`options.policy.field.${field}`), least, most: unit === 'share' ? 100 : most, limit: '' });
  }
  try {
    return parsePolicy({ ...policy, [field]: unit === 'share' ? typed / 100 : typed });
  } catch (error) {
    if (error instanceof PolicyError) return policyProblem(words, error);
    throw error;
  }
}

/** Every number of the policy, each with what it does; the rarer ones folded away. */
export function PolicyNumbers({ policy, onChange }: { readonly policy: Policy; readonly onChange: (policy: Policy) => void }) {
  const words = useWords();
  const row = (number: PolicyNumber) => {
    const { field, unit, least, most } = number;
    const scale = unit === 'share' ? 100 : 1;
    return (
      <NumberRow
        key={field} title={words(`options.policy.field.${field}`)} text={words(`options.policy.field.${field}.text`)} unit={words('options.policy.unit', { unit })}
        value={Math.round(policy[field] * scale)} least={least * scale} most={most * scale}
        wrong={(typed) => {
          const result = changed(words, policy, number, typed);
          return typeof result === 'string' ? result : null;
        }}
        onSet={(value) => {
          const result = changed(words, policy, number, value);
          if (typeof result !== 'string') onChange(result);
        }}
      />
    );
  };
  return (
    <>
      <h2>{words('options.policy.numbers')}</h2>
      <div className="set">
        {policyNumbers.filter(({ field }) => !second.has(field)).map(row)}
        <Switch
          label={words('options.policy.inmail')} hint={words('options.policy.inmail.text')} on={policy.judgeInMail}
          onTurn={(on) => onChange(parsePolicy({ ...policy, judgeInMail: on }))}
        />
      </div>
      <details className="fold">
        <summary>{words('options.policy.more')}</summary>
        <div className="set">{policyNumbers.filter(({ field }) => second.has(field)).map(row)}</div>
      </details>
    </>
  );
}
