import { browser } from 'wxt/browser';

/** The shadow root of an element, closed ones included: extensions may look where pages may not. */
export function openClosedShadow(host: Element): ShadowRoot | null {
  // Firefox gives elements a property of its own for this.
  const own = (host as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  try {
    return (browser as unknown as { readonly dom?: { readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } }).dom?.openOrClosedShadowRoot(host) ?? null;
  } catch {
    return null;
  }
}
