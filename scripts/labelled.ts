import { readFileSync } from 'node:fs';
import { askKinds, type AskKind, type ThreadLine } from '../lib/domain/asks/ask.ts';

/** One line of a file for `asks` or `eval`. */
export interface LabelledDraft {
  readonly id: string | number;
  readonly text: string;
  readonly thread: readonly ThreadLine[];
  readonly lang?: string;
  readonly ask?: boolean;
  readonly kinds?: readonly AskKind[];
  readonly note?: string;
}

/** A draft from parsed JSON. Throws Error with one sentence that says what is wrong. */
export function draftFrom(value: unknown): LabelledDraft {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('the line is not an object');
  const row = value as Record<string, unknown>;
  if (typeof row.id !== 'string' && typeof row.id !== 'number') throw new Error('id is missing');
  if (typeof row.text !== 'string') throw new Error('text is missing');
  if (row.thread !== undefined && row.thread !== null && !Array.isArray(row.thread)) throw new Error('thread is not a list');
  const thread = ((row.thread ?? []) as unknown[]).map((line): ThreadLine => {
    const { from, on, text } = (line ?? {}) as Record<string, unknown>;
    if (typeof from !== 'string' || typeof text !== 'string') throw new Error('a line of the thread lacks from or text');
    return { from, text, ...(typeof on === 'string' ? { on } : {}) };
  });
  return {
    id: row.id,
    text: row.text,
    thread,
    ...(typeof row.lang === 'string' ? { lang: row.lang } : {}),
    ...(typeof row.ask === 'boolean' ? { ask: row.ask } : {}),
    ...(Array.isArray(row.kinds) ? { kinds: askKinds.filter((kind) => (row.kinds as unknown[]).includes(kind)) } : {}),
    ...(typeof row.note === 'string' ? { note: row.note } : {}),
  };
}

/** Goes through the lines of a JSON Lines file; damaged lines are named on standard error and set the exit status to 1. */
export function eachLine(path: string, work: (value: unknown, line: string) => void): void {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    console.error(`${path} cannot be read.`);
    process.exitCode = 1;
    return;
  }
  for (const [index, line] of text.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      work(JSON.parse(line), line);
    } catch (error) {
      console.error(`Line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
