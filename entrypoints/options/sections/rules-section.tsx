import { useEffect, useMemo, useState } from 'react';
import { Switch } from '@/components/kit/switch';
import { useWords } from '@/components/kit/words-context';
import { SectionHead } from '@/components/options/options-shell';
import { RuleList } from '@/components/rules/rule-list';
import '@/components/rules/rules.css';
import { askKinds } from '@/lib/domain/asks/ask';
import { languages } from '@/lib/domain/asks/languages';
import type { RuleExamples } from '@/lib/domain/asks/rule';
import { scorerId } from '@/lib/domain/asks/scorer/second-opinion';
import { useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';
import { RememberedNo } from './rules-remembered';

/** Files of examples by their paths: each its own chunk, fetched when this section is opened. */
const exampleFiles = import.meta.glob<Readonly<Record<string, Readonly<Record<string, RuleExamples>>>>>('../../../lib/domain/asks/*/*.examples.ts');

/** The examples of one language by rule id. */
async function examplesOf(lang: string): Promise<ReadonlyMap<string, RuleExamples>> {
  const files = Object.entries(exampleFiles).filter(([path]) => path.includes(`/asks/${lang}/`));
  const read = await Promise.all(files.map(([, load]) => load()));
  return new Map(read.flatMap((file) => Object.values(file)).flatMap((group) => Object.entries(group)));
}

const withOut = <T,>(list: readonly T[], value: T, on: boolean) => (on ? list.filter((each) => each !== value) : [...new Set([...list, value])]);

/** What counts as an ask: kinds, every rule with its why and examples, and what the user said is none. */
export default function RulesSection() {
  const words = useWords();
  const { rulesOff, kindsOff, language } = useSettings();
  const { set } = useTell();
  const listed = useMemo(() => [...languages.values()].map(({ code, rules }) => ({ code, rules })), []);
  const [lang, setLang] = useState(() => (languages.has(language) ? language : 'en'));
  const [examples, setExamples] = useState<ReadonlyMap<string, RuleExamples> | null>(null);
  useEffect(() => {
    let left = false;
    setExamples(null);
    void examplesOf(lang).then((found) => { if (!left) setExamples(found); });
    return () => { left = true; };
  }, [lang]);
  const turnRule = (id: string, on: boolean) => { void set(words('options.told'), (now) => ({ rulesOff: withOut(now.rulesOff, id, on) })); };
  return (
    <div className="narrow"><div className="inner">
      <SectionHead id="rules" lead={words('rules.lead')} />
      <h2>{words('rules.kinds')}</h2>
      <p className="hint">{words('rules.kinds.text')}</p>
      <div className="set fold-near">
        {askKinds.map((kind) => (
          <Switch
            key={kind} label={words('rules.kind', { kind })} hint={words('rules.kind.text', { kind })} on={!kindsOff.includes(kind)}
            onTurn={(on) => { void set(words('options.told'), (now) => ({ kindsOff: withOut(now.kindsOff, kind, on) })); }}
          />
        ))}
        <Switch label={words('rules.scorer')} hint={words('rules.scorer.text')} on={!rulesOff.includes(scorerId)} onTurn={(on) => turnRule(scorerId, on)} />
      </div>
      <RememberedNo />
      <h2>{words('rules.list')}</h2>
      <RuleList languages={listed} lang={lang} off={rulesOff} examples={examples} onLang={setLang} onTurn={turnRule} />
    </div></div>
  );
}
