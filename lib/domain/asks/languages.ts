import { german } from './de/language';
import { english } from './en/language';
import { french } from './fr/language';
import type { Language } from './rule';

/** The languages that the detector reads, by code. */
export const languages: ReadonlyMap<string, Language> = new Map([english, french, german].map((language) => [language.code, language]));
