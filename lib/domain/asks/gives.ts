import type { DraftGive } from './ask';
import type { ReadyLanguage } from './compile';
import type { PlainText } from './plain-text';

/** What a text gives, one of each sort, by the words that say so. */
export function givesOf(plain: PlainText, language: ReadyLanguage): DraftGive[] {
  const gives: DraftGive[] = [];
  const linked = /<url>|attached|enclosed|anbei|ci-joint|adjunt|em anexo|in allegato|bijlage/.test(plain.text);
  for (const [at, { what, patterns, needsLink }] of language.language.gives.entries()) {
    if (needsLink && !linked) continue;
    if (gives.some((give) => give.what === 'own-article') && what === 'article') continue;
    const pattern = language.group(`give-${at}`, patterns);
    if (!pattern) continue;
    const match = pattern.first(plain.text);
    if (match) gives.push({ what, start: plain.at[match.index]!, end: plain.at[match.index + match[0].length]! });
  }
  return gives;
}
