import { useDeferredValue, useMemo, useState } from 'react';
import { Field, Select } from '@/components/kit/field';
import { iconSearch } from '@/components/kit/icons';
import { Switch } from '@/components/kit/switch';
import { useWords } from '@/components/kit/words-context';
import type { AskRule, RuleExamples } from '@/lib/domain/asks/rule';

/** The rules of one language. */
export interface RulesOfLanguage { readonly code: string; readonly rules: readonly Pick<AskRule, 'id' | 'kind' | 'weight' | 'why'>[] }

type ListedRule = RulesOfLanguage['rules'][number];

function Sentences({ title, sentences, lang }: { readonly title: string; readonly sentences: readonly string[]; readonly lang: string }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul lang={lang}>{sentences.map((sentence) => <li key={sentence}><q><bdi>{sentence}</bdi></q></li>)}</ul>
    </div>
  );
}

function Rule({ rule, lang, on, examples, onTurn }: { readonly rule: ListedRule; readonly lang: string; readonly on: boolean; readonly examples: RuleExamples | undefined; readonly onTurn: (on: boolean) => void }) {
  const words = useWords();
  return (
    <li>
      <details className={on ? 'rule' : 'rule rule-off'}>
        <summary>
          <span className="rule-why">{rule.why}</span>
          <span className="rule-kind">{words('rules.kind', { kind: rule.kind })}{rule.kind === 'hook' ? '' : ` · ${words('rules.weight', { weight: rule.weight })}`}{on ? '' : ` · ${words('rules.off')}`}</span>
        </summary>
        <div className="rule-more">
          <Switch label={words('rules.on')} hint={<code>{rule.id}</code>} on={on} onTurn={onTurn} />
          {examples
            ? <div className="rule-examples"><Sentences title={words('rules.asks')} sentences={examples.asks} lang={lang} /><Sentences title={words('rules.innocent')} sentences={examples.innocent} lang={lang} /></div>
            : <p className="hint">{words('rules.no-examples')}</p>}
        </div>
      </details>
    </li>
  );
}

/** Every rule of a language with its why; opened, its examples and its switch. */
export function RuleList({ languages, lang, off, examples, onLang, onTurn }: {
  readonly languages: readonly RulesOfLanguage[];
  readonly lang: string;
  /** Ids of the rules that are switched off. */
  readonly off: readonly string[];
  /** By rule id; null until they are loaded. */
  readonly examples: ReadonlyMap<string, RuleExamples> | null;
  readonly onLang: (lang: string) => void;
  readonly onTurn: (id: string, on: boolean) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim().toLocaleLowerCase());
  const names = useMemo(() => new Intl.DisplayNames(words.locale, { type: 'language' }), [words.locale]);
  const rules = useMemo(() => languages.find(({ code }) => code === lang)?.rules ?? [], [languages, lang]);
  const shown = useMemo(() => {
    if (sought === '') return rules;
    return rules.filter(({ id, why, kind }) => {
      const said = examples?.get(id);
      return [id, why, words('rules.kind', { kind }), ...said?.asks ?? [], ...said?.innocent ?? []].some((text) => text.toLocaleLowerCase().includes(sought));
    });
  }, [rules, sought, examples, words]);
  return (
    <>
      <div className="rule-tools">
        <Field type="search" icon={iconSearch} label={words('rules.search')} hiddenLabel placeholder={words('rules.search')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        <Select label={words('rules.language')} hiddenLabel value={lang} options={languages.map(({ code }) => ({ value: code, label: names.of(code) ?? code }))} onChoose={onLang} />
      </div>
      <p className="hint" role="status">{words('rules.shown', { count: shown.length })}</p>
      <ul className="rules">
        {shown.map((rule) => <Rule key={rule.id} rule={rule} lang={lang} on={!off.includes(rule.id)} examples={examples?.get(rule.id)} onTurn={(on) => onTurn(rule.id, on)} />)}
      </ul>
    </>
  );
}
