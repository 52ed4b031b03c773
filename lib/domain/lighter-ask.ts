import type { Ask, AskKind } from './asks/ask';
import type { LighterAsk, Sentence } from './panel-state';

/** Languages in which an example of a lighter ask can be shown; for another one the advice stands alone. */
export const exampleLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;

/** The kinds of heavy asks for which something lighter is known. A sign-up is light already. */
export const lightenedKinds = ['meeting', 'referral', 'pitch', 'favour', 'job', 'money'] as const satisfies readonly AskKind[];

/**
 * What could be asked instead, for a heavy ask: which words weigh, what weighs less, and an example in the draft's own
 * language. `examples` is `locales/examples/lighter.json`. Null for a light ask: nothing weighs less than that.
 */
export function lighterAsk(ask: Pick<Ask, 'kind' | 'weight' | 'pressure'>, draftLanguage: string, examples: Readonly<Record<string, string>>): LighterAsk | null {
  if (ask.weight === 1 || !(lightenedKinds as readonly AskKind[]).includes(ask.kind)) return null;
  const advice: Sentence[] = [{ key: `panel.lighter.${ask.kind}` }];
  if (ask.pressure) advice.push({ key: 'panel.lighter.pressure' });
  const lang = exampleLanguages.find((known) => known === draftLanguage);
  return { advice, example: examples[`example.${lang}.${ask.kind}`] ?? null, exampleLang: lang ?? draftLanguage };
}
