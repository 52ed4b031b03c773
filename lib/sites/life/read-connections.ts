import type { Acceptance } from '../../domain/contact';
import type { Day } from '../../domain/day';
import type { SeenFact } from '../../messages';
import { readAge, readDate } from '../page-dates';
import { lineOf } from '../shadow';
import type { Site } from '../site';
import { peopleCards } from './people-on-page';

/** When a card of the user's own connections says that they connected: an exact day, or an age. */
function connectedIn(card: Element, locales: readonly string[], today: Day): Pick<Acceptance, 'from' | 'to'> | null {
  for (const part of card.querySelectorAll('time, p, span, div')) {
    if (part.childElementCount > 0 || part.closest('a, button')) continue;
    const line = lineOf(part);
    if (line === '' || line.length > 80 || !/\d|[\u0660-\u0669]/.test(line)) continue;
    const day = readDate(line, locales);
    if (day) return { from: day, to: day };
    const age = readAge(line, locales, today);
    if (age) return age;
  }
  return null;
}

/** Every person on the user's own connections page with the day on which they connected. */
export function readConnections(site: Site, page: Document, locales: readonly string[], today: Day): SeenFact[] {
  const list = page.querySelector('main') ?? page.body;
  if (!list) return [];
  return peopleCards(site, list).flatMap(({ card, person }): SeenFact[] => {
    const span = connectedIn(card, locales, today);
    return span ? [{ fact: 'acceptance', person, acceptance: { ...span, source: 'connections-page' } }] : [];
  });
}
