import type { ThreadLine } from './ask';
import { type InvitingLine, readLine } from './read-line';

/** How many lines are remembered: several long threads. */
const most = 500;

/** A line reader that reads each line once. */
export interface RememberingReader<Reading> {
  (line: ThreadLine): Reading;
  /** Whether this line was read before. */
  readonly knows: (line: ThreadLine) => boolean;
  /** Reads every line anew from now on: what can be read has changed. */
  readonly forget: () => void;
}

/**
 * Reads each line once: a thread stands still while a draft is typed, and reading is the slow part. Memory only; what is
 * remembered is what the line itself says.
 */
export function rememberLines<Reading>(read: (line: ThreadLine) => Reading): RememberingReader<Reading> {
  const known = new Map<string, Reading>();
  const keyOf = ({ from, on, text }: ThreadLine) => `${from}\n${on ?? ''}\n${text}`;
  const reader = (line: ThreadLine): Reading => {
    const key = keyOf(line);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const reading = read(line);
    known.set(key, reading);
    return reading;
  };
  return Object.assign(reader, { knows: (line: ThreadLine) => known.has(keyOf(line)), forget: () => known.clear() });
}

/** `readLine`, each line once. */
export const readLineOnce: RememberingReader<InvitingLine> = rememberLines((line) => readLine(line));
