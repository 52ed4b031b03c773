import { useWords } from '@/components/kit/words-context';
import type { Day } from '@/lib/domain/day';
import type { Sentence } from '@/lib/domain/panel-state';
import { say } from './panel-context';

/** The verdict's word and its facts on one line; facts that do not fit fall away whole, from the end. */
export function Facts({ word, facts, today }: { readonly word: string; readonly facts: readonly (Sentence | string)[]; readonly today: Day }) {
  const words = useWords();
  return (
    <span className="facts">
      <span className="word">{word}</span>
      {facts.map((fact, index) => <span key={index}>{typeof fact === 'string' ? fact : say(words, fact, today)}</span>)}
    </span>
  );
}
