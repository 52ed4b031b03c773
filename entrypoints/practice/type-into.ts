/** Milliseconds between two letters. */
const PACE = 22;

/** Types a text into an editable element letter by letter, as a person would; at once where motion is not wanted. Ends with the signal. */
export async function typeInto(composer: HTMLElement, text: string, signal: AbortSignal): Promise<void> {
  composer.focus();
  getSelection()?.selectAllChildren(composer);
  document.execCommand('delete');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const part of still ? [text] : text.match(/[\s\S]/gu) ?? []) {
    if (signal.aborted || !composer.isConnected) return;
    document.execCommand('insertText', false, part);
    if (!still) await new Promise((resolve) => { setTimeout(resolve, PACE); });
  }
}
