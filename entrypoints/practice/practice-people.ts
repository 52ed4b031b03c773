import type { ThreadLine } from '@/lib/domain/asks/ask';
import type { Day } from '@/lib/domain/day';
import { addDays } from '@/lib/domain/day';
import type { Standing } from '@/lib/domain/standing';
import type { VerdictName } from '@/lib/domain/verdict';
import type { ShelfOffer } from '@/lib/messages';
import type { Words } from '@/lib/words';

/** The four made-up people, in the order in which the conversation shows them: grey, green, amber, red. */
export type PersonId = 'noor' | 'samuel' | 'tomas' | 'ana';

export const personIds: readonly PersonId[] = ['noor', 'samuel', 'tomas', 'ana'];

/** One made-up person: what is known of them, what was said before, and the draft that the page types when asked to. */
export interface PracticePerson {
  readonly id: PersonId;
  readonly name: string;
  readonly headline: string;
  readonly standing: Standing;
  readonly thread: readonly ThreadLine[];
  readonly draft: string;
  /** The verdict that the notice below the conversation speaks of: it is shown when the judge says so. */
  readonly noticed: VerdictName;
}

const noticed: Readonly<Record<PersonId, VerdictName>> = { noor: 'unknown', samuel: 'clear', tomas: 'early', ana: 'annoying' };

const exact = (day: Day): Standing['acceptance'] => ({ from: day, to: day, source: 'connections-page' });

/** The people and their history, seen from `today`: nothing in it grows old. */
export function practicePeople(today: Day, words: Words): readonly PracticePerson[] {
  const ago = (days: number) => addDays(today, -days);
  const person = (id: PersonId, standing: Pick<Standing, 'acceptance' | 'events'> & { readonly company: string }, thread: readonly ThreadLine[]): PracticePerson => {
    const name = words(`practice.${id}.name`);
    return {
      id, name, noticed: noticed[id], headline: words(`practice.${id}.headline`), thread, draft: words(`practice.${id}.draft`),
      standing: { contactId: id, name, match: 'certain', ties: [], record: 'complete', ...standing },
    };
  };
  const them = (key: string, on: Day): ThreadLine => ({ from: 'them', on, text: words(`practice.${key}`) });
  const me = (key: string, on: Day): ThreadLine => ({ from: 'me', on, text: words(`practice.${key}`) });
  return [
    person('noor', { company: words('practice.noor.company'), acceptance: null, events: [] }, []),
    person('samuel', {
      company: words('practice.samuel.company'), acceptance: exact(ago(12)),
      events: [{ type: 'shared', on: ago(9), what: 'article' }, { type: 'shared', on: ago(2), what: 'introduction' }],
    }, [me('samuel.line1', ago(2)), them('samuel.line2', ago(1))]),
    person('tomas', {
      company: words('practice.tomas.company'), acceptance: exact(ago(5)),
      events: [{ type: 'shared', on: ago(4), what: 'comment' }],
    }, [them('tomas.line1', ago(5))]),
    person('ana', { company: words('practice.ana.company'), acceptance: exact(ago(1)), events: [] }, [them('ana.line1', ago(1))]),
  ];
}

/** What stands on the made-up shelf. */
export function practiceShelf(today: Day, words: Words): readonly ShelfOffer[] {
  return [
    { id: 'article', what: 'article', title: words('practice.shelf.article'), text: words('practice.shelf.article.text'), matches: words('practice.shelf.article.matches'), sharedOn: null },
    { id: 'person', what: 'introduction', title: words('practice.shelf.person'), text: words('practice.shelf.person.text'), matches: null, sharedOn: null },
    { id: 'own', what: 'own-article', title: words('practice.shelf.own'), text: words('practice.shelf.own.text'), matches: null, sharedOn: addDays(today, -40) },
  ];
}
