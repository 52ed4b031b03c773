/**
 * Calls `onOutside` when the pointer goes down outside `box`, in its document or in the shadow root around it.
 * A closed shadow root hides its inside from the document, so both are listened to. Ends with the signal.
 */
export function pressOutside(box: HTMLElement, onOutside: () => void, signal: AbortSignal): void {
  const root = box.getRootNode();
  const options = { capture: true, signal };
  const inRoot = (event: Event) => {
    if (!event.composedPath().includes(box)) onOutside();
  };
  root.addEventListener('pointerdown', inRoot, options);
  if ('host' in root) {
    const { host } = root as ShadowRoot;
    box.ownerDocument.addEventListener('pointerdown', (event) => {
      if (!event.composedPath().includes(host)) onOutside();
    }, options);
  }
}
