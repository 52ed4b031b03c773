import type { ImportedEvent, MessageFigures, PersonFacts } from '../../domain/import-facts';
import type { Day } from '../../domain/day';
import type { PastLine } from '../../domain/replay';
import { collectAskings } from '../../domain/rules/askings';
import type { ReadLine } from '../../domain/rules/thread-lines';
import type { HeardLine } from './conversation';
import type { PersonDraft } from './people';

/** What a person's messages come to. */
export interface History {
  readonly figures: MessageFigures;
  readonly events: readonly ImportedEvent[];
  readonly unanswered: PersonFacts['unanswered'];
}

const iso = (at: number) => new Date(at).toISOString();

/** Reduces a person's messages to what was asked, shared and received. Sorts the person's lines by time. */
export function historyOf(person: PersonDraft, dayOf: (at: number) => Day): History {
  const { lines } = person;
  lines.sort((a, b) => a.at - b.at);
  const events: ImportedEvent[] = [...person.events];
  const speaks = lines.some(({ says }) => says.asks.length > 0 || says.gives.length > 0);
  let unanswered: PersonFacts['unanswered'] = null;
  if (speaks) {
    const days = lines.map(({ at }) => dayOf(at));
    events.push(...gaveAndReceived(lines, days));
    const asks = askedIn(lines, days);
    events.push(...asks);
    const last = asks.at(-1);
    if (last?.type === 'ask' && last.outcome === 'none' && last.answeredOn === undefined) unanswered = { key: last.key, on: last.on };
  }
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { figures: figuresOf(person), events, unanswered };
}

function askedIn(lines: readonly HeardLine[], days: readonly Day[]): ImportedEvent[] {
  const read = lines.map(({ mine, says }, at): ReadLine => ({ at, side: mine ? 'me' : 'them', on: days[at]!, text: '', reading: says }));
  const first = new Map<Day, number>();
  for (const [at, { mine, says }] of lines.entries()) if (mine && says.asks.length > 0 && !first.has(days[at]!)) first.set(days[at]!, at);
  return collectAskings([], read).flatMap((asking): ImportedEvent[] => {
    const index = asking.on === null ? undefined : first.get(asking.on);
    const line = index === undefined ? undefined : lines[index];
    const heaviest = line?.says.asks.find(({ weight }) => weight === 2) ?? line?.says.asks[0];
    if (!line || !heaviest || asking.on === null) return [];
    const at = iso(line.at);
    return [{
      key: `ask:${at}`, type: 'ask', on: asking.on, at, kind: heaviest.kind, weight: asking.weight,
      outcome: asking.outcome === 'answered' ? 'none' : asking.outcome,
      ...(asking.answeredOn === null ? {} : { answeredOn: asking.answeredOn }),
      ...(asking.until === null ? {} : { until: asking.until }),
    }];
  });
}

/** What each side gave, and what they asked for: once a day of each. */
function gaveAndReceived(lines: readonly HeardLine[], days: readonly Day[]): ImportedEvent[] {
  const told = new Set<string>();
  return lines.flatMap(({ at: moment, mine, says }, index) => {
    if (says.gives.length === 0 && (mine || says.asks.length === 0)) return [];
    const on = days[index]!;
    const at = iso(moment);
    const once = (what: string) => {
      const mark = `${mine ? 'me' : 'them'} ${on} ${what}`;
      if (told.has(mark)) return false;
      told.add(mark);
      return true;
    };
    const gives = [...new Set(says.gives.map(({ what }) => what))].filter(once);
    if (mine) return gives.map((what): ImportedEvent => ({ key: `gave:${what}:${at}`, type: 'shared', on, at, what }));
    const asked = [...new Set(says.asks.map(({ kind }) => `asked-${kind}`))].filter(once);
    return [...gives, ...asked].map((what): ImportedEvent => ({ key: `got:${what}:${at}`, type: 'received', on, at, what }));
  });
}

function figuresOf({ lines, fromMe, fromThem, inGroups }: PersonDraft): MessageFigures {
  const [first, last] = [lines[0], lines.at(-1)];
  const moment = (line: HeardLine | undefined) => (line ? iso(line.at) : null);
  return {
    fromMe, fromThem, inGroups,
    firstAt: moment(first), lastAt: moment(last),
    lastFromMeAt: moment(lines.findLast(({ mine }) => mine)), lastFromThemAt: moment(lines.findLast(({ mine }) => !mine)),
    begunBy: first ? (first.mine ? 'me' : 'them') : null,
  };
}

/** The lines that the replay looks at: those from a moment on. */
export function pastLines(lines: readonly HeardLine[], from: number, dayOf: (at: number) => Day): PastLine[] {
  return lines.filter(({ at }) => at >= from).map(({ at, mine, words, says, draft }) => ({ at, on: dayOf(at), mine, words, says, ...(draft ? { draft } : {}) }));
}
