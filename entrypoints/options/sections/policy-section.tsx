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
import { ExamplePeople } from '@/components/replay/example-people';
import { ReplayView } from '@/components/replay/replay-view';
import '@/components/data/data.css';
import '@/components/replay/replay.css';
import { addDays } from '@/lib/domain/day';
import type { ImportReport } from '@/lib/domain/import-report';
import type { Policy, PresetName } from '@/lib/domain/policy';
import { parsePolicy, PolicyError, presets } from '@/lib/domain/policy';
import type { LedgerDb } from '@/lib/ledger/open';
import { policyJson } from '@/lib/settings-store';
import { giveFile } from '../../page/give-file';
import { useAnswer } from '../../page/ledger-context';
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

/** The replay that came with the newest import which was not taken back and held messages; null when there is none. */
async function lastReplay(db: LedgerDb) {
  const imports = await db.imports.orderBy('at').reverse().toArray();
  for (const { undone, report } of imports) {
    const { replay } = (report ?? {}) as Partial<ImportReport>;
    if (undone === undefined && replay?.presets) return replay;
  }
  return null;
}

/** The replay over the user's own messages, or made-up people until there are any. */
function Replay({ policy, replay }: { readonly policy: Policy; readonly replay: Awaited<ReturnType<typeof lastReplay>> }) {
  const words = useWords();
  const today = useToday();
  if (replay) {
    const preset = policy.preset === 'own' ? 'article' : policy.preset;
    const note = policy.preset === 'own' ? words('replay.own', { preset: words(`options.policy.${preset}`) }) : undefined;
    return <><h2>{words('replay.title')}</h2><ReplayView replay={replay.presets[preset]} until={replay.until} today={today} note={note} /></>;
  }
  return (
    <>
      <h2>{words('replay.example.title')}</h2>
      <ExamplePeople policy={policy} today={today} />
      <p className="hint">{words('replay.example.text')} <a href="#data">{words('replay.example.import')}</a></p>
    </>
  );
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
  const replay = useAnswer(lastReplay, []);
  const spoken = replay
    ? Object.fromEntries((Object.keys(presets) as PresetName[]).map((name) => [name, words('replay.spoken', { count: replay.presets[name].days90.early + replay.presets[name].days90.annoying })]))
    : undefined;
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
  // Nothing is drawn before the replay is known, so that nothing jumps when it is.
  if (replay === undefined) return null;
  return (
    <div className="narrow">
      <SectionHead id="policy" lead={words('options.policy.lead')}>
        <Button icon={iconOut} onClick={() => sharing.current?.scrollIntoView({ block: 'start' })}>{words('options.policy.share')}</Button>
      </SectionHead>
      <PolicyPresets policy={policy} {...(spoken ? { spoken } : {})} onChoose={(name) => { void set(words('options.told'), { policy: presets[name] }); }} />
      <Replay policy={policy} replay={replay} />
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
