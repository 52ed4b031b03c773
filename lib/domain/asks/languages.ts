import { german } from './de/language';
import { english } from './en/language';
import { french } from './fr/language';
import { italian } from './it/language';
import { dutch } from './nl/language';
import { portuguese } from './pt/language';
import { spanish } from './es/language';
import type { Language } from './rule';

/** What the detector asks of the languages; page scripts carry them packed (`lib/unpack-languages.ts`). */
export interface Languages {
  readonly get: (code: string) => Language | undefined;
  readonly has: (code: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** The languages that the detector reads, by code. */
export const languages: ReadonlyMap<string, Language> = new Map([english, french, italian, german, dutch, spanish, portuguese].map((language) => [language.code, language]));
