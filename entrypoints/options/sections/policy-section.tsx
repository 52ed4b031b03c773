import { useRef, useState } from 'react';
import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { iconOut } from '@/components/kit/icons';
import { Switch } from '@/components/kit/switch';
import { useWords } from '@/components/kit/words-context';
import { SectionHead } from '@/components/options/options-shell';
import { PolicyNumbers, policyProblem } from '@/components/options/policy-numbers';
import { PolicyPresets } from '@/components/options/policy-presets';
import { PolicySharing } from '@/components/options/policy-sharing';
import { addDays } from '@/lib/domain/day';
import { parsePolicy, PolicyError, presets } from '@/lib/domain/policy';
import { policyJson } from '@/lib/settings-store';
import { giveFile } from '../../page/give-file';
import { useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';
import { useToday } from '../../page/use-today';

/** A policy out of shared text: the bare numbers, or the file that `policyJson` writes. Throws PolicyError. */
function policyOf(text: string) {
  try {
    const value = JSON.parse(text) as { policy?: unknown } | null;
    return parsePolicy(value?.policy ?? value);
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    return parsePolicy(text);
  }
}

/** How long to wait and how much to give: presets, every number, the first week, the policy as one JSON. */
export function PolicySection() {
  const words = useWords();
  const settings = useSettings();
  const today = useToday();
  const { set, say } = useTell();
  const [problem, setProblem] = useState<string | null>(null);
  const sharing = useRef<HTMLDivElement>(null);
  const { policy, murmurUntil } = settings;
  const json = policyJson(settings);
  const murmurs = murmurUntil !== null && murmurUntil >= today;
  const load = (text: string) => {
    try {
      const loaded = policyOf(text);
      setProblem(null);
      void set(words('options.policy.loaded'), { policy: loaded });
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      setProblem(policyProblem(words, error));
    }
  };
  return (
    <div className="narrow">
      <SectionHead id="policy" lead={words('options.policy.lead')}>
        <Button icon={iconOut} onClick={() => sharing.current?.scrollIntoView({ block: 'start' })}>{words('options.policy.share')}</Button>
      </SectionHead>
      <PolicyPresets policy={policy} onChoose={(name) => { void set(words('options.told'), { policy: presets[name] }); }} />
      <PolicyNumbers policy={policy} onChange={(next) => { void set(words('options.told'), { policy: next }); }} />
      <div className="set fold">
        <Switch
          label={murmurs ? words('options.policy.murmur', { day: shortDay(words.locale, murmurUntil, today) }) : words('options.policy.murmur.off')} hint={words('options.policy.murmur.text')}
          on={murmurs} onTurn={(on) => { void set(words('options.told'), { murmurUntil: on ? addDays(today, 6) : null }); }}
        />
      </div>
      <div ref={sharing}>
        <PolicySharing
          json={json} problem={problem} onLoad={load} onSave={() => giveFile('too-soon-policy.json', 'application/json', [json])}
          onCopy={() => { navigator.clipboard.writeText(json).then(() => say(words('options.copied')), () => say(words('options.copy-failed'))); }}
        />
      </div>
    </div>
  );
}
