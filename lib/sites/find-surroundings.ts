import type { Remembered, Surroundings } from './find-recipient';

/** How long the press that opened a dialog says whom the dialog is about, milliseconds. */
const remembers = 600_000;

/** The addresses that say whom a message is for: the top window's first, then the frame's own. */
export function addressesOf(window: Window): URL[] {
  const found: URL[] = [];
  for (const view of [window.top, window]) {
    try {
      if (view) found.push(new URL(view.location.href));
    } catch {
      // Another origin's window says nothing.
    }
  }
  return found;
}

/** BCP 47 tags of the page's language and the browser's, best first. */
export function localesOf(window: Window): readonly string[] {
  const { documentElement } = window.document;
  return [...new Set([documentElement?.lang, ...window.navigator.languages ?? [], 'en'].flatMap((tag) => (tag ? [tag] : [])))].slice(0, 4);
}

/** Where the page is and whose button was pressed before, as finding recipients needs it. `now`: milliseconds on the page's clock. */
export function surroundingsOf(window: Window, remembered: Remembered | null, now: number): Surroundings {
  return { addresses: addressesOf(window), remembered: remembered && now - remembered.at < remembers ? remembered : null, locales: localesOf(window) };
}
