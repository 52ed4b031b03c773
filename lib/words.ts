import type { Messages } from '@lingui/core';
import { setupI18n } from '@lingui/core';

/** Values that a sentence takes. */
export type WordValues = Readonly<Record<string, string | number>>;

/** The sentences of one surface in the chosen language. */
export interface Words {
  /** The sentence of a catalogue key. An unknown key comes back as it is, so that a missing sentence is seen. */
  (key: string, values?: WordValues): string;
  /** BCP 47 tag of the language in use, for dates and numbers. */
  readonly locale: string;
}

/** Reads compiled catalogues (the build compiles `locales/*.json`); later catalogues add to earlier ones. */
export function createWords(locale: string, ...catalogues: readonly Messages[]): Words {
  const i18n = setupI18n({ locale, messages: { [locale]: Object.assign({}, ...catalogues) as Messages } });
  const words = (key: string, values?: WordValues) => i18n._(key, values as Record<string, unknown>);
  return Object.assign(words, { locale });
}
