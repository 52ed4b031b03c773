import { type Composer, composerNow } from './find-composer';
import { readDraft } from './read-draft';

/** When to look whether a message left, milliseconds after the press. */
const looks = [120, 400, 900, 1800, 3500, 6000];

/** After the composer emptied: how long a failure may take to show. */
const settle = 350;

/**
 * Waits until the message of a press has left: the composer is empty, was replaced by one without it, or is gone with its
 * dialog. Calls back once; never when the draft still stands after six seconds, or a failure is shown.
 */
export function watchSend({ composer, text, topPath, signal, onSent, onStays }: {
  readonly composer: Composer;
  /** What the draft was at the press. */
  readonly text: string;
  readonly topPath: () => string;
  readonly signal: AbortSignal;
  readonly onSent: () => void;
  /** The draft still stands. */
  readonly onStays?: () => void;
}): void {
  const { container, editor, data } = composer;
  const failed = data.thread?.failed;
  const failuresBefore = failed ? container.querySelectorAll(failed).length : 0;
  const isGone = (): boolean => {
    if (editor.isConnected) return readDraft(editor).trim() === '';
    if (!container.isConnected) return true;
    const next = composerNow(composer, topPath());
    // Quick fingers write the next message before anybody looks.
    return !next || !readDraft(next.editor).includes(text.trim());
  };
  const after = (delay: number, run: () => void) => {
    const stop = () => clearTimeout(timer);
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      run();
    }, delay);
    signal.addEventListener('abort', stop, { once: true });
  };
  const look = (index: number) => {
    if (isGone()) {
      after(settle, () => {
        if (failed && container.isConnected && container.querySelectorAll(failed).length > failuresBefore) return;
        onSent();
      });
      return;
    }
    const next = looks[index + 1];
    if (next === undefined) onStays?.();
    else after(next - (looks[index] ?? 0), () => look(index + 1));
  };
  after(looks[0] ?? 0, () => look(0));
}
