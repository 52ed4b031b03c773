// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { ReactNode } from 'react';
import { shortDay } from '@/components/kit/day-words';
import { WordsProvider } from '@/components/kit/words-context';
import { Panel } from '@/components/panel/panel';
import { practicePeople } from '@/entrypoints/practice/practice-people';
import { PracticePage } from '@/entrypoints/practice/practice-page';
import { createWords } from '@/lib/words';
import common from '@/locales/en/common.json?words';
import panel from '@/locales/en/panel.json?words';
import practice from '@/locales/en/practice.json?words';
import warning from '@/locales/en/warning.json?words';
import { panelStates } from './panel/panel-states';
import { outsideCatalogues, pseudoWords } from './pseudo-words';
import { allByRole, byRole, cleanUp, press, render } from './render';

/*
 * Text that no catalogue knows is hard-coded. In pseudo-locale every sentence is marked; what stands outside the marks
 * may only be the user's own data: names, companies, quoted words, titles, dates, initials.
 */

const words = pseudoWords(createWords('en', common, panel, warning, practice));

/** Every string inside a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Pieces of text and of spoken attributes that come from no catalogue and are no data. */
function hardCoded(container: Element, data: readonly string[]): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('style, .face')) pieces.push(node.textContent ?? '');
  }
  for (const element of container.querySelectorAll('*')) {
    for (const attribute of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      const value = element.getAttribute(attribute);
      if (value) pieces.push(value);
    }
  }
  return pieces.map(outsideCatalogues)
    .map((piece) => data.toSorted((a, b) => b.length - a.length).reduce((left, known) => (known ? left.replaceAll(known, ' ') : left), piece))
    .filter((piece) => /\p{L}/u.test(piece));
}

afterEach(cleanUp);

const inWords = (node: ReactNode) => <WordsProvider words={words}>{node}</WordsProvider>;

describe('hard-coded text', () => {
  it.each(Object.entries(panelStates))('is not in the panel, state %s', (_name, state) => {
    const { container } = render(inWords(<Panel state={state} />));
    const data = stringsIn(state);
    expect(hardCoded(container, data)).toEqual([]);
    for (const button of allByRole(container, 'button').filter((found) => found.getAttribute('aria-haspopup') === 'menu')) {
      press(button);
      expect(hardCoded(container, data)).toEqual([]);
      for (const opens of allByRole(container, 'menuitem').filter((item) => item.getAttribute('aria-haspopup') === 'menu')) {
        if (!opens.isConnected) continue;
        press(opens);
        expect(hardCoded(container, data)).toEqual([]);
      }
    }
  });

  it('is not on the practice page', () => {
    const people = practicePeople('2026-11-24', words);
    const data = people.flatMap(({ thread }) => thread.map(({ on }) => shortDay('en', on ?? '2026-11-24', '2026-11-24')));
    const { container } = render(inWords(<PracticePage today="2026-11-24" people={people} verdicts={{ noor: 'unknown' }} onReset={() => undefined} />));
    expect(hardCoded(container, data)).toEqual([]);
    press(byRole(container, 'button', /^⟦Samuel/));
    expect(hardCoded(container, data)).toEqual([]);
  });

  it('is found by this test', () => {
    const { container } = render(<p title="Close">Hello <b>{words('common.undo')}</b></p>);
    expect(hardCoded(container, ['Ana'])).toEqual(['Hello', 'Close']);
  });
});
