import type { Day } from '../../domain/day';
import type { SeenFact } from '../../messages';
import { readAge } from '../page-dates';
import { lineOf } from '../shadow';
import type { Site } from '../site';
import { handlesIn } from './people-on-page';

/** "… accepted your invitation": one person a notification; "and 2 others" names only some, so nobody is guessed. */
export function readNotifications(site: Site, page: Document, locales: readonly string[], today: Day): SeenFact[] {
  const data = site.life?.notification;
  if (!data) return [];
  return [...page.querySelectorAll(data.card)].flatMap((card): SeenFact[] => {
    const names = [...card.querySelectorAll('strong')].map(lineOf).filter((name) => name !== '');
    const [name] = names;
    const line = lineOf(card);
    const age = readAge(lineOf(card.querySelector(data.age)), locales, today);
    if (names.length !== 1 || !name || !age || !data.accepted.test(line)) return [];
    const between = line.slice(line.indexOf(name) + name.length, line.search(data.accepted));
    const handles = handlesIn(site, card);
    if (/\d/.test(between) || handles.length !== 1) return [];
    return [{ fact: 'acceptance', person: { name: name.slice(0, 300), handles }, acceptance: { ...age, source: 'notification' } }];
  });
}
