import type { LifeData } from './site';

/** How long after a press the page's address may change, milliseconds. */
const moves = 500;

/**
 * Calls back once when the frame shows a page on which acceptances and gives are seen. Pages change their address
 * without loading, so it looks again after presses and steps back; on other pages nothing more runs.
 */
export function whenLifeShows(window: Window, life: LifeData, load: () => void, signal: AbortSignal): void {
  const done = new AbortController();
  signal.addEventListener('abort', () => done.abort(), { once: true });
  const look = () => {
    if (done.signal.aborted || !life.pages.test(window.location.pathname)) return;
    done.abort();
    load();
  };
  const later = () => { window.setTimeout(look, moves); };
  for (const type of ['click', 'popstate']) window.addEventListener(type, later, { capture: true, passive: true, signal: done.signal });
  for (const type of ['DOMContentLoaded', 'load']) window.addEventListener(type, look, { capture: true, signal: done.signal });
  if (window.document.readyState !== 'loading') look();
}
