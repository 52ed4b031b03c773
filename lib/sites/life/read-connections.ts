import type { Acceptance } from '../../domain/contact';
import { addDays, type Day } from '../../domain/day';
import type { SeenFact } from '../../messages';
import { readAge, readDate } from '../page-dates';
import { lineOf } from '../shadow';
import type { Site } from '../site';
import { peopleCards } from './people-on-page';

type Span = Pick<Acceptance, 'from' | 'to'>;

/** The parts of a card that hold one line with a figure in it. */
const linesOf = (card: Element) => [...card.querySelectorAll('time, p, span, div')].filter((part) => part.childElementCount === 0 && !part.closest('button'))
  .map((part) => ({ part, line: lineOf(part) })).filter(({ line }) => line.length <= 80 && /\p{Nd}/u.test(line));

/**
 * When a card of the user's own connections says that they connected: an exact day, or an age. A headline above it may
 * name a date too ("Open to work from January 5"): a marked time goes first, then what stands lowest outside of links.
 */
function connectedIn(card: Element, locales: readonly string[], today: Day): Span | null {
  const lines = linesOf(card).reverse();
  const [outside, inside] = [lines.filter(({ part }) => !part.closest('a')), lines.filter(({ part }) => part.closest('a'))];
  for (const group of [lines.filter(({ part }) => part.localName === 'time'), outside, inside]) {
    for (const { line } of group) {
      const day = readDate(line, locales);
      // A connection lies behind; one day ahead may be the reader's time zone.
      if (day && day <= addDays(today, 1)) return { from: day, to: day };
    }
    for (const { line } of group) {
      const age = readAge(line, locales, today);
      if (age) return age;
    }
  }
  return null;
}

/** Cards that gave a date, with the text they had then: scrolling through a long list reads only what is new. */
export type ReadCards = WeakMap<Element, string>;

/** Every person on the user's own connections page with the day on which they connected, as far as not in `read`. */
export function readConnections(site: Site, page: Document, locales: readonly string[], today: Day, read: ReadCards = new WeakMap()): SeenFact[] {
  const list = page.querySelector('main') ?? page.body;
  if (!list) return [];
  return peopleCards(site, list, (card) => read.get(card) === card.textContent).flatMap(({ card, person }): SeenFact[] => {
    const span = connectedIn(card, locales, today);
    if (span) read.set(card, card.textContent ?? '');
    return span ? [{ fact: 'acceptance', person, acceptance: { ...span, source: 'connections-page' } }] : [];
  });
}
