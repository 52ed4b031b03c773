import type { ReactNode } from 'react';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import axe from 'axe-core';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** A component in a document, as a user of assistive technology meets it. */
export interface Rendered {
  readonly container: HTMLElement;
  readonly rerender: (node: ReactNode) => void;
  readonly unmount: () => void;
}

const mounted: Rendered[] = [];

/** Renders into the body; `cleanUp` takes it away after the test. */
export function render(node: ReactNode): Rendered {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  act(() => root.render(node));
  const rendered: Rendered = {
    container,
    rerender: (next) => act(() => root.render(next)),
    unmount: () => {
      act(() => root.unmount());
      container.remove();
    },
  };
  mounted.push(rendered);
  return rendered;
}

/** Takes away everything that was rendered. */
export function cleanUp(): void {
  for (const rendered of mounted.splice(0)) rendered.unmount();
}

/** The accessible name, as far as these components give one: label, labelled-by, or the text without hidden parts. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by) return by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const implicit: Readonly<Record<string, string>> = { button: 'button:not([role])', region: 'section[role]', status: 'output' };

/** Elements with a role, its native element included, and the name if one is given. */
export function allByRole(within: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  const found = [...within.querySelectorAll<HTMLElement>(`[role="${role}"]${implicit[role] ? `, ${implicit[role]}` : ''}`)]
    .filter((element) => (element.getAttribute('role') ?? role) === role);
  return name === undefined ? found : found.filter((element) => (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))));
}

/** The one element with a role and name; throws a sentence that lists what there is instead. */
export function byRole(within: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(within, role, name);
  if (found.length !== 1 || !found[0]) {
    throw new Error(`Expected one ${role} named ${String(name)}, found ${found.length}. There are: ${allByRole(within, role).map((element) => `"${nameOf(element)}"`).join(', ')}`);
  }
  return found[0];
}

/** A press with mouse or touch. */
export function press(element: Element, init: MouseEventInit = {}): void {
  act(() => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...init }));
  });
}

/** A key on an element; returns false when its default was prevented. */
export function key(element: Element, pressed: string, init: KeyboardEventInit = {}): boolean {
  let left = true;
  act(() => {
    left = element.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true, composed: true, ...init }));
  });
  return left;
}

/** Accessibility violations that need no layout (happy-dom has none; colour and size are checked in a real browser). */
export async function axeViolations(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
