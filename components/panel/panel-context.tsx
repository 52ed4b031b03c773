import { createContext, useContext } from 'react';
import { shortDay } from '@/components/kit/day-words';
import { isolate } from '@/components/kit/isolate';
import type { Day } from '@/lib/domain/day';
import { isDay } from '@/lib/domain/day';
import type { PanelAct, Sentence } from '@/lib/domain/panel-state';
import type { Words } from '@/lib/words';

/** What every part of the panel needs beside its state. */
export interface PanelContext {
  /** Answers one tap. */
  readonly act: (act: PanelAct) => void;
  /** Puts a text on the clipboard; false when the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
}

const Context = createContext<PanelContext>({ act: () => undefined, copy: async () => false });

/** Gives the callbacks to the parts of the panel. */
export const PanelContextProvider = Context.Provider;

/** The callbacks around the part. */
export function usePanel(): PanelContext {
  return useContext(Context);
}

/**
 * A sentence of the verdict in the reader's language: days in its values are written as a person says them, names
 * that run the other way are isolated.
 */
export function say(words: Words, sentence: Sentence, today: Day): string {
  const values = Object.fromEntries(Object.entries(sentence.values ?? {}).map(([name, value]) => [
    name,
    typeof value !== 'string' ? value : isDay(value) ? shortDay(words.locale, value, today) : isolate(value, words.locale),
  ]));
  return words(sentence.key, values);
}
