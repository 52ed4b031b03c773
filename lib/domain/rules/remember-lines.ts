import type { LineReading, ThreadLine } from '../asks/ask';

/** How many lines are remembered: several long threads. */
const most = 500;

/**
 * A line reader that reads each line once: a thread stands still while a draft is typed, and reading is the slow part.
 * Memory only; what is remembered is what the line itself says.
 */
export function rememberLines(readLine: (line: ThreadLine) => LineReading): (line: ThreadLine) => LineReading {
  const known = new Map<string, LineReading>();
  return (line) => {
    const key = `${line.from}\n${line.on ?? ''}\n${line.text}`;
    const found = known.get(key);
    if (found) return found;
    if (known.size >= most) known.clear();
    const reading = readLine(line);
    known.set(key, reading);
    return reading;
  };
}
