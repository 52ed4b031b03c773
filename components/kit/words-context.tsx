import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import type { Words } from '@/lib/words';

const missing: Words = Object.assign((key: string) => key, { locale: 'en' });

const WordsContext = createContext<Words>(missing);

/** Gives the catalogue's sentences to everything inside. */
export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The sentences of the surface around the component. */
export function useWords(): Words {
  return useContext(WordsContext);
}
