import type { Ask, DetectOptions, DraftCues, DraftGive, DraftReading, ThreadLine } from './ask';
import { found, readyLanguage, type ReadyLanguage } from './compile';
import { asksOf, findPlaces, masked } from './find-asks';
import { givesOf } from './gives';
import { guessLanguage } from './language';
import { languages } from './languages';
import type { Patterns } from './patterns';
import { plainText, type PlainText } from './plain-text';
import { featuresOf } from './scorer/features';
import { askChance } from './scorer/score';
import { scorerId, secondOpinion } from './scorer/second-opinion';
import type { InvitingLine } from './read-line';
import { readLineOnce } from './remember-lines';
import { inThread } from './thread';

const noCues: DraftCues = { thanksForConnecting: false, acquaintance: false, namesTheirRequest: false, namesIntroduction: false, courteous: false };

/** Which languages' rules to run on a text, and what to call its language. */
export function chooseLanguages(plain: PlainText, text: string, given: string | undefined, thread: readonly ThreadLine[]): { code: string; run: ReadyLanguage[] } {
  const guess = guessLanguage(plain.text, text);
  const ready = (codes: readonly string[]) => codes.flatMap((code) => {
    const language = languages.get(code);
    return language ? [readyLanguage(language)] : [];
  });
  if (guess.evidence.length > 0) return { code: guess.code, run: ready(guess.evidence) };
  if (guess.code !== 'und') return { code: guess.code, run: [] };
  // Nothing tells: a link, a name, two words. The given language, the thread's, or every one.
  const hint = given !== undefined && languages.has(given) ? given : undefined;
  const around = hint ?? (() => {
    const lines = thread.map((line) => line.text).join('\n');
    const { evidence } = guessLanguage(plainText(lines).text, lines);
    return evidence[0];
  })();
  return { code: around ?? 'und', run: around === undefined || !languages.has(around) ? ready([...languages.keys()]) : ready([around]) };
}

/** Hints of one language, merged over languages. */
function cuesOf(plain: PlainText, language: ReadyLanguage, asks: readonly Ask[], pressure: boolean): DraftCues {
  const { cues } = language.language;
  const has = (name: keyof typeof cues) => found(language.group(name, cues[name]), plain.text);
  return {
    thanksForConnecting: has('thanksForConnecting'),
    acquaintance: has('acquaintance'),
    namesTheirRequest: has('namesTheirRequest'),
    namesIntroduction: has('namesIntroduction'),
    courteous: asks.length > 0 && !pressure && asks.every(({ kind }) => kind !== 'pitch') && has('bounded') && has('easyToRefuse'),
  };
}

/** Whether the newest line above the draft is a question of theirs: what looks like an ask may then be the answer. */
function isAnswer(thread: readonly ThreadLine[]): boolean {
  const last = thread.at(-1);
  return last !== undefined && last.from !== 'me' && last.text.includes('?');
}

/** Whether a draft begins with a yes; without a thread only one that stands by itself ("I'd love to see it" wishes, "Yes, Tuesday" answers). */
function saysYes(text: string, yes: Patterns | null, inThread: boolean): boolean {
  const match = yes?.first(text);
  return match !== null && match !== undefined && (inThread || /^ ?(?:[,.!:;\n·-]|$)/.test(text.slice(match.index + match[0].length)));
}

/** From this chance on a question after a refusal is taken for another try. */
const leastToCounter = 0.3;

/** What a draft says by itself, before its thread tells what was invited and what a reminder renews. */
export interface DraftAlone extends DraftReading {
  readonly nudges: boolean;
  readonly counters: boolean;
  readonly answers: boolean;
}

/** Under this confidence an ask in a draft's second language is chance. */
const leastOfSecond = 0.7;

type DraftOptions = DetectOptions & { readonly lang?: string };

/**
 * Reads a draft: what it asks for, what it gives, and the hints the verdict needs. `thread` is the exchange above it,
 * oldest first. Synchronous, linear in the length of the text, the same for the same input.
 */
export const detectAsks = (text: string, thread: readonly ThreadLine[] = [], options: DraftOptions = {}): DraftReading =>
  placeDraft(text, readAlone(text, thread, options), thread, options);

/** Places a draft that was read alone below its thread; `read` may remember lines that recur. */
export function placeDraft(text: string, { nudges, counters, answers, ...alone }: DraftAlone, thread: readonly ThreadLine[], options: DraftOptions = {}, read: (line: ThreadLine) => InvitingLine = readLineOnce): DraftReading {
  if (!alone.readable) return alone;
  const placed = inThread(alone.asks, { text, nudges, counters, answers, cues: alone.cues }, thread, read);
  return { ...alone, asks: options.kindsOff ? placed.filter(({ kind }) => !options.kindsOff?.includes(kind)) : placed };
}

/** Reads a draft alone; the thread only helps to tell the language of a few words. */
export function readAlone(text: string, thread: readonly ThreadLine[] = [], options: DraftOptions = {}): DraftAlone {
  const plain = plainText(text);
  if (!/[^\s.,!?·-]/.test(plain.text)) return { lang: options.lang ?? 'und', readable: true, asks: [], gives: [], cues: noCues, nudges: false, counters: false, answers: false };
  const { code, run } = chooseLanguages(plain, text, options.lang, thread);
  if (run.length === 0) return { lang: code, readable: false, asks: [], gives: [], cues: noCues, nudges: false, counters: false, answers: false };
  let lang = code;
  let asks: Ask[] = [];
  const gives: DraftGive[] = [];
  let cues = noCues;
  let nudges = false;
  let answers = false;
  let pressure = false;
  let readable = plain.text;
  for (const language of run) {
    const pressed = found(language.group('pressure', language.language.pressure), plain.text);
    const unhidden = masked(plain.text, language);
    // A language that only a few words speak for needs a sure find: sisters share so much.
    const own = asksOf(findPlaces(unhidden, plain.text, language, options), plain, pressed).filter(({ confidence }) => language === run[0] || code === 'und' || confidence >= leastOfSecond);
    if (language === run[0]) readable = unhidden;
    pressure ||= pressed;
    if (own.length > 0 && lang === 'und') lang = language.language.code;
    asks = joinAsks(asks, own);
    const [yes] = language.language.replies.agrees;
    if (yes !== undefined && saysYes(plain.text, language.group('answers', [yes]), thread.length > 0)) answers = true;
    if (found(language.group('nudges', language.language.nudges), plain.text)) nudges = true;
    for (const give of givesOf(plain, language)) if (!gives.some(({ what }) => what === give.what)) gives.push(give);
    const now = cuesOf(plain, language, own, pressed);
    cues = {
      thanksForConnecting: cues.thanksForConnecting || now.thanksForConnecting,
      acquaintance: cues.acquaintance || now.acquaintance,
      namesTheirRequest: cues.namesTheirRequest || now.namesTheirRequest,
      namesIntroduction: cues.namesIntroduction || now.namesIntroduction,
      courteous: cues.courteous || now.courteous,
    };
  }
  const { language } = run[0]!;
  const features = featuresOf(readable);
  // What is quoted or reported hides nothing that asks, and leaves holes that may look like it.
  const chance = Math.min(askChance(features, language.weights), readable === plain.text ? 1 : askChance(featuresOf(plain.text), language.weights));
  // A bare reminder is read by its thread alone.
  if (!options.rulesOff?.includes(scorerId) && !(nudges && thread.length > 0 && asks.length === 0)) {
    asks = secondOpinion(asks, { plain, readable, features, chance, language, pressure, answering: isAnswer(thread) });
    if (options.kindsOff) asks = asks.filter(({ kind }) => !options.kindsOff?.includes(kind));
  }
  const counters = thread.length > 0 && plain.text.includes('?') && chance >= (plain.text.split(' ').length <= 6 ? leastToCounter / 2 : leastToCounter);
  return { lang, readable: true, asks, gives, cues, nudges, counters, answers };
}

/** Asks of two languages of one draft: of the same kind at the same place the surer one. */
function joinAsks(known: readonly Ask[], more: readonly Ask[]): Ask[] {
  const kept = [...known];
  for (const ask of more) {
    const same = kept.findIndex((other) => other.kind === ask.kind && other.start < ask.end && ask.start < other.end);
    if (same < 0) kept.push(ask);
    else if (ask.confidence > kept[same]!.confidence) kept[same] = ask;
  }
  return kept.sort((a, b) => a.start - b.start);
}
