import type { DraftReading, LineReading, ThreadLine } from '../domain/asks/ask';
import type { Day } from '../domain/day';
import type { LineReader } from '../domain/exchange';
import type { Outcome } from '../domain/ledger';
import type { Standing } from '../domain/standing';
import type { Surface, Verdict } from '../domain/verdict';
import type { Warning } from '../domain/warning';
import type { PageSettings } from '../settings';
import type { Detector } from './frame';
import { phraseHash } from './phrase-hash';

/** What a draft is judged with. */
export interface DraftCase {
  readonly detector: Detector;
  readonly site: string;
  readonly surface: Surface;
  readonly people: readonly Standing[];
  readonly settings: PageSettings;
  readonly thread: readonly ThreadLine[];
  readonly text: string;
  readonly today: Day;
  /** ISO instant. */
  readonly now: string;
}

/** A draft as it was read and judged. */
export interface Judged {
  readonly text: string;
  readonly reading: DraftReading;
  readonly verdict: Verdict;
  readonly warning: Warning;
  readonly people: readonly Standing[];
  /** Rule, ask and person: the same reason holds a draft once. */
  readonly reason: string;
  /** The user does not want to be told: nothing but the chip is shown. */
  readonly muted: boolean;
  /** Red speaks softly: the first week, when nothing is held. */
  readonly murmurs: boolean;
  /** Send is to be held, unless it was held for this reason before. */
  readonly holds: boolean;
}

/** The words of an ask as a salted hash, for "not an ask". */
export function askHash(settings: PageSettings, text: string, ask: { readonly kind: string; readonly start: number; readonly end: number }): string {
  return phraseHash(settings.salt, `ask:${ask.kind}`, text.slice(ask.start, ask.end));
}

/** The whole draft as a salted hash, for "mute this draft". */
export const draftHash = (settings: PageSettings, text: string): string => phraseHash(settings.salt, 'draft', text);

/** By what a person is muted: the contact, else the first handle, else the name. */
export function muteValueOf(person: Standing, handle: string | undefined): string {
  return person.contactId ?? handle ?? person.name;
}

const unread: LineReading = { asks: [], gives: [], refuses: false, defers: false, agrees: false, introduces: false, courtesyOnly: false };

/** Before anything is written, the first words about a person do not wait until the whole thread was read (`readAhead`). */
const readForDraft = (detector: Detector, text: string): LineReader =>
  (text.trim() === '' ? (line) => (detector.readLine.knows(line) ? detector.readLine(line) : unread) : detector.readLine);

/** Reads and judges one draft: synchronous, the same for the same case. */
export function judgeDraft(given: DraftCase): Judged {
  const { detector, settings, surface, people, thread, text, today, now } = given;
  const found = detector.detect(text, thread, { rulesOff: settings.rulesOff, kindsOff: settings.kindsOff });
  const unasked = new Set(settings.notAsks.map(({ hash }) => hash));
  const reading = unasked.size === 0 ? found : { ...found, asks: found.asks.filter((ask) => !unasked.has(askHash(settings, text, ask))) };
  const verdict = detector.judge({ today, now, surface, people, thread, reading, draft: text, policy: settings.policy }, readForDraft(detector, text));
  const warning = detector.warningOf(verdict, reading, people, today);
  const person = people[verdict.person];
  const { mutes } = settings;
  const muted = mutes.sites.includes(given.site) || mutes.rules.includes(verdict.rule)
    || (person !== undefined && (mutes.people.includes(person.contactId ?? '') || mutes.people.includes(person.name)))
    || (mutes.drafts.length > 0 && mutes.drafts.includes(draftHash(settings, text)));
  const murmurs = settings.murmurUntil !== null && today <= settings.murmurUntil;
  return {
    text, reading, verdict, warning, people, muted, murmurs,
    reason: `${verdict.rule}|${reading.asks[verdict.ask]?.kind ?? ''}|${verdict.person}`,
    holds: verdict.held && !muted && !murmurs && settings.noHoldsOn !== today,
  };
}

/** What became of asks without a recorded answer, where a line on screen answers them; `none` is an answer that says neither yes nor no. */
export function answersSeen(given: DraftCase): { readonly person: number; readonly kind: DraftReading['asks'][number]['kind']; readonly outcome: Outcome; readonly on: Day }[] {
  const { detector, people, thread, surface, today } = given;
  return people.flatMap((standing, person) => {
    const open = standing.events.filter((event) => event.type === 'ask' && event.outcome === 'none' && event.answeredOn === undefined);
    if (open.length === 0) return [];
    const { askings } = detector.readExchange(standing, thread, surface === 'group' || people.length > 1, detector.readLine);
    return askings.flatMap((asking) => {
      const { outcome } = asking;
      if (outcome === 'none' || asking.answerLine < 0) return [];
      const event = open.find((candidate) => candidate.type === 'ask' && candidate.on === asking.on && asking.kinds.includes(candidate.kind));
      return event?.type === 'ask' ? [{ person, kind: event.kind, outcome: outcome === 'answered' ? 'none' : outcome, on: asking.answeredOn ?? today }] : [];
    });
  });
}

/** In an idle moment, but not later than this after it was wished for, milliseconds. */
const latest = 1000;

/**
 * Reads the lines of a thread before a draft is written, a little in every idle moment, and tells what was answered in
 * it once all are read. Ends early with `signal`.
 */
export function readAhead(given: DraftCase, { window, signal }: { readonly window: Window; readonly signal: AbortSignal }, done: (seen: ReturnType<typeof answersSeen>) => void): void {
  const { detector, thread } = given;
  const step = () => {
    if (signal.aborted) return;
    const line = thread.find((one) => !detector.readLine.knows(one));
    if (!detector.prepareFor(line?.text ?? '')) {
      if (!line) return done(answersSeen(given));
      detector.readLine(line);
    }
    later();
  };
  const later = () => { window.requestIdleCallback(step, { timeout: latest }); };
  later();
}
