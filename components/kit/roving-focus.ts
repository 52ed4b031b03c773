/** The moves that arrow keys make in a menu, a list of choices or a toolbar. */
const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** Elements of a container that roving focus visits, in document order. */
export function rovingItems(container: HTMLElement, selector: string): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(selector)].filter((item) => !item.hasAttribute('disabled'));
}

/**
 * Moves focus among a container's items on arrow keys, Home, End and first letters; left and right follow the
 * reading direction. Returns whether the key was used: the caller then prevents its default.
 */
export function moveFocus(container: HTMLElement, selector: string, key: string): boolean {
  const items = rovingItems(container, selector);
  if (items.length === 0) return false;
  const root = container.getRootNode() as Document | ShadowRoot;
  const index = items.indexOf(root.activeElement as HTMLElement);
  const rtl = getComputedStyle(container).direction === 'rtl';
  const logical = key === 'ArrowRight' ? (rtl ? 'ArrowUp' : 'ArrowDown') : key === 'ArrowLeft' ? (rtl ? 'ArrowDown' : 'ArrowUp') : key;
  const move = moves[logical];
  if (move) {
    items[move(index, items.length)]?.focus();
    return true;
  }
  if (key.length !== 1 || key === ' ') return false;
  const letter = key.toLocaleLowerCase();
  const after = [...items.slice(index + 1), ...items.slice(0, index + 1)];
  const found = after.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter));
  found?.focus();
  return found !== undefined;
}
