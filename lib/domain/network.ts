import type { Tie } from './contact';
import { addMonths, type Day, daysBetween } from './day';

/** How close somebody is, as the ledger shows it (the article tells the four apart). */
export type Closeness = 'friend' | 'acquaintance' | 'connection' | 'follower';

/** What the network's figures look at of one person. */
export interface NetworkPerson {
  /** Latest day on which they can have accepted; null when no acceptance is known. */
  readonly acceptedOn: Day | null;
  readonly ties: readonly Tie[];
  readonly shared: number;
  /** What they gave, answered or said. */
  readonly received: number;
  /** Any ask of the user's that they answered. */
  readonly answered: boolean;
  /** Days on which something was shared, within the months shown. */
  readonly sharedOn: readonly Day[];
  readonly firstAskOn: Day | null;
}

const close: ReadonlySet<Tie> = new Set<Tie>(['friend', 'colleague', 'client', 'talks-elsewhere']);

/**
 * Friend: marked as friend, colleague or client, or talked to elsewhere. Acquaintance: something went both ways.
 * Connection: accepted, nothing went both ways yet. Follower: seen, but no acceptance is known.
 */
export function closenessOf(person: Pick<NetworkPerson, 'acceptedOn' | 'ties' | 'shared' | 'received' | 'answered'>): Closeness {
  if (person.ties.some((tie) => close.has(tie))) return 'friend';
  if (person.shared > 0 && (person.received > 0 || person.answered)) return 'acquaintance';
  return person.acceptedOn === null ? 'follower' : 'connection';
}

/** Acceptances and things shared in one month (`2026-05`). */
export interface NetworkMonth { readonly month: string; readonly accepted: number; readonly shared: number }

/** First asks by days since acceptance; the last entry holds everything later. */
export interface NetworkWait { readonly days: number; readonly asks: number }

/** The network in figures. */
export interface Network {
  readonly people: number;
  readonly closeness: Readonly<Record<Closeness, number>>;
  /** Connections (acceptance known), and how many of them were ever given anything. */
  readonly connections: number;
  readonly given: number;
  readonly months: readonly NetworkMonth[];
  readonly waits: readonly NetworkWait[];
}

/** Months that the plot shows, the present one included, and days of the last bar of the waits. */
const monthsShown = 24;
const lastWait = 30;

/** Counts people one by one, so that 30,000 need not be held at once. */
export interface NetworkCount {
  readonly add: (person: NetworkPerson) => void;
  readonly result: () => Network;
}

/** Begins to count a network as it stands on a day. */
export function countNetwork(today: Day): NetworkCount {
  const closeness: Record<Closeness, number> = { friend: 0, acquaintance: 0, connection: 0, follower: 0 };
  const months = new Map<string, { accepted: number; shared: number }>();
  for (let back = monthsShown - 1; back >= 0; back -= 1) months.set(addMonths(`${today.slice(0, 7)}-01`, -back).slice(0, 7), { accepted: 0, shared: 0 });
  const waits = Array.from({ length: lastWait + 1 }, () => 0);
  let people = 0;
  let connections = 0;
  let given = 0;
  const add = (person: NetworkPerson) => {
    people += 1;
    closeness[closenessOf(person)] += 1;
    for (const on of person.sharedOn) {
      const month = months.get(on.slice(0, 7));
      if (month) month.shared += 1;
    }
    if (person.acceptedOn === null) return;
    connections += 1;
    if (person.shared > 0) given += 1;
    const month = months.get(person.acceptedOn.slice(0, 7));
    if (month) month.accepted += 1;
    if (person.firstAskOn !== null) {
      const waited = daysBetween(person.acceptedOn, person.firstAskOn);
      if (waited >= 0) waits[Math.min(waited, lastWait)] = (waits[Math.min(waited, lastWait)] ?? 0) + 1;
    }
  };
  return {
    add,
    result: () => ({
      people, closeness: { ...closeness }, connections, given,
      months: [...months].map(([month, counts]) => ({ month, ...counts })),
      waits: waits.map((asks, days) => ({ days, asks })),
    }),
  };
}
