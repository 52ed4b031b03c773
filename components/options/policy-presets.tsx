import { useWords } from '@/components/kit/words-context';
import type { Policy, PresetName } from '@/lib/domain/policy';
import { presets } from '@/lib/domain/policy';

/** Days that the bar of a preset shows. */
const shownDays = 100;

const share = (days: number) => `${Math.min(100, (days / shownDays) * 100)}%`;

function Bar({ policy }: { readonly policy: Policy }) {
  return (
    <span className="span" aria-hidden="true">
      <i className="a" style={{ width: share(policy.coolOff) }} />
      <i className="b" style={{ width: share(policy.strict - policy.coolOff) }} />
      <i className="c" style={{ width: share(policy.recent - policy.strict) }} />
      <i className="d" />
    </span>
  );
}

/** The three presets as bars of the first hundred days; `spoken` says how often each would have spoken, where that is known. */
export function PolicyPresets({ policy, onChoose, spoken }: {
  readonly policy: Policy;
  readonly onChoose: (preset: PresetName) => void;
  readonly spoken?: Readonly<Partial<Record<PresetName, string>>>;
}) {
  const words = useWords();
  const names = Object.keys(presets) as PresetName[];
  return (
    <>
      <div className="presets" role="radiogroup" aria-label={words('options.policy.presets')}>
        {names.map((name) => {
          const { coolOff, strict, recent, lightTakes, heavyTakes } = presets[name];
          return (
            <label className="preset" key={name}>
              <input type="radio" name="preset" checked={policy.preset === name} onChange={() => onChoose(name)} />
              <b>{words(`options.policy.${name}`)}</b>
              <span className="text">{words(`options.policy.${name}.text`)}</span>
              <Bar policy={presets[name]} />
              <span className="figures">
                <span>{words('options.policy.days', { coolOff, strict, recent })}</span>
                <span>{spoken?.[name] ?? words('options.policy.takes', { light: lightTakes, heavy: heavyTakes })}</span>
              </span>
            </label>
          );
        })}
      </div>
      <ul className="legend">
        {([['a', 'cool-off'], ['b', 'strict'], ['c', 'recent'], ['d', 'clear']] as const).map(([tone, key]) => <li key={key}><i className={tone} />{words(`options.policy.legend.${key}`)}</li>)}
        <li className="end">{words(policy.preset === 'own' ? 'options.policy.own' : spoken ? 'options.policy.legend.end-spoken' : 'options.policy.legend.end')}</li>
      </ul>
    </>
  );
}
