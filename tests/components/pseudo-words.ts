import type { Words } from '@/lib/words';

/** Marks where a catalogue sentence begins and ends in pseudo-locale. */
export const [opening, closing] = ['⟦', '⟧'] as const;

/** Sentences of a language that nobody speaks: marked at both ends, and two fifths longer, as German is. */
export function pseudoWords(words: Words): Words {
  const longer: Words = Object.assign((key: string, values?: Parameters<Words>[1]) => {
    const text = words(key, values);
    return `${opening}${text}${' ~~~'.repeat(Math.ceil(text.length / 10))}${closing}`;
  }, { locale: words.locale });
  return longer;
}

/** What a piece of text says outside the catalogues: everything between the marks is taken away, inner ones first. */
export function outsideCatalogues(text: string): string {
  let left = text;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return left.replace(/\s+/g, ' ').trim();
}
