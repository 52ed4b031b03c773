import { type Composer, sendControlOf } from './find-composer';
import type { SendGuard } from './guard-send';

/**
 * Sends as the page itself would: presses the send control as it stands now, else submits the form. False when there
 * is neither, and one more Enter by the user is needed. The draft is not touched.
 */
export function replaySend(composer: Composer, guard: SendGuard): boolean {
  const control = sendControlOf(composer);
  if (control && !(control as HTMLButtonElement).disabled && control.getAttribute('aria-disabled') !== 'true') {
    guard.letThrough(() => control.click());
    return true;
  }
  const form = composer.editor.closest('form');
  if (!form) return false;
  guard.letThrough(() => form.requestSubmit());
  return true;
}
