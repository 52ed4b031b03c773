import { addDays, addMonths, daysBetween, type Day } from '../day';
import type { Ask, AskKind, LineReading, ThreadLine } from './ask';
import type { Patterns } from './patterns';
import { found, readyLanguage, type ReadyLanguage } from './compile';
import { asksOf, findPlaces, masked } from './find-asks';
import { guessLanguage } from './language';
import { languages } from './languages';
import { plainText, type PlainText } from './plain-text';
import { givesOf } from './gives';

/** A line's reading and the kinds of ask that it invites from the other side. */
export interface InvitingLine extends LineReading {
  readonly invites: readonly AskKind[];
  /** What it invites of a draft that holds certain words only. */
  readonly invitesIf?: readonly { readonly kinds: readonly AskKind[]; readonly needs: Patterns }[];
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, six: 6, few: 3, 'couple of': 2 };

function languagesOf(plain: PlainText, text: string): { run: ReadyLanguage[]; certain: boolean } {
  const { evidence, code } = guessLanguage(plain.text, text);
  const codes = evidence.length > 0 ? evidence : code === 'und' ? [...languages.keys()] : [];
  return { run: codes.flatMap((one) => (languages.has(one) ? [readyLanguage(languages.get(one)!)] : [])), certain: evidence.length > 0 };
}

/**
 * Makes a part of what it takes to read this text ready (of what English takes, where nothing tells the language), so
 * that reading it later is quick; false once nothing is left to do.
 */
export function prepareFor(text: string): boolean {
  const { evidence } = guessLanguage(plainText(text).text, text);
  return (evidence.length > 0 ? evidence : ['en']).some((code) => {
    const language = languages.get(code);
    return language !== undefined && readyLanguage(language).prepare();
  });
}

/** The first of a month that the line names, or the end of a span, or a weekday, after `on`. */
function dayNamed(text: string, language: ReadyLanguage, on: Day): Day | undefined {
  const { months, weekdays, spans } = language.language.replies;
  for (const [at, month] of months.entries()) {
    if (!found(language.group(`month-${at}`, [`\\b(?:${month})\\b`]), text)) continue;
    const [year, now] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
    const first = `${at + 1 > now ? year : year + 1}-${String(at + 1).padStart(2, '0')}-01`;
    // "After March" is over when March is.
    const ends = found(language.group(`after-${at}`, [`\\b(?:after|until the end of|till the end of|end of|nach|apres|despues de|depois de|dopo|na) (?:${month})\\b`]), text);
    return ends ? addMonths(first, 1) : first;
  }
  for (const [pattern, unit] of spans) {
    const regex = language.group(`span-${pattern}`, [pattern]);
    if (!regex) continue;
    const match = regex.first(text);
    if (!match) continue;
    const word = match.slice(1).find((group) => group !== undefined) ?? '1';
    const count = COUNTS[word] ?? (Number(word) || 1);
    if (unit === 'day') return addDays(on, count);
    if (unit === 'week') return addDays(on, 7 * count);
    if (unit === 'month') return addMonths(on, count);
    if (unit === 'quarter') return addMonths(`${on.slice(0, 4)}-${String(Math.floor((Number(on.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`, 3);
    return `${Number(on.slice(0, 4)) + 1}-01-01`;
  }
  for (const [at, weekday] of weekdays.entries()) {
    if (!found(language.group(`weekday-${at}`, [`\\b(?:${weekday})\\b`]), text)) continue;
    const today = (((daysBetween('1970-01-05', on) % 7) + 7) % 7);
    return addDays(on, ((at - today + 7) % 7) || 7);
  }
  return undefined;
}

/** What one line of a thread says: its asks, gives, and whether it refuses, defers, agrees, introduces or only greets. */
export function readLine(line: ThreadLine | string, options: { readonly on?: Day; readonly from?: string } = {}): InvitingLine {
  const text = typeof line === 'string' ? line : line.text;
  const on = typeof line === 'string' ? options.on : (line.on ?? options.on);
  const plain = plainText(text);
  const { run, certain } = languagesOf(plain, text);
  // A name, a sign or a word of no language asks nothing: the tables of all languages are not made ready for it.
  const mayAsk = certain || /[?<]/.test(plain.text);
  const asks: Ask[] = [];
  const gives: LineReading['gives'][number][] = [];
  const invites = new Set<AskKind>();
  const invitesIf: { kinds: readonly AskKind[]; needs: Patterns }[] = [];
  let [refuses, defers, agrees, introduces, courtesyOnly] = [false, false, false, false, !/[a-z]/.test(plain.text)];
  let defersUntil: Day | undefined;
  for (const language of run) {
    const { replies, invitations } = language.language;
    const has = (name: 'refuses' | 'defers' | 'agrees' | 'introduces') => found(language.group(`line-${name}`, replies[name]), plain.text);
    if (mayAsk) asks.push(...asksOf(findPlaces(masked(plain.text, language), plain.text, language, {}), plain, false));
    gives.push(...givesOf(plain, language));
    introduces ||= has('introduces');
    if (has('defers')) {
      defers = true;
      if (on !== undefined) defersUntil ??= dayNamed(plain.text, language, on);
    }
    refuses ||= has('refuses');
    agrees ||= has('agrees');
    courtesyOnly ||= isCourtesy(plain.text, language);
    for (const [at, { kinds, patterns, needs }] of invitations.entries()) {
      if (!found(language.group(`invitation-${at}`, patterns), plain.text)) continue;
      const wanted = needs && language.group(`needs-${at}`, needs);
      if (wanted) invitesIf.push({ kinds, needs: wanted });
      else for (const kind of kinds) invites.add(kind);
    }
  }
  // "Could we have a call next week?" names a time and puts nothing off.
  if (asks.length > 0 && plain.text.includes('?')) [defers, defersUntil] = [false, undefined];
  if (defers) refuses = refuses && defersUntil === undefined;
  if (refuses || defers) agrees = false;
  for (const { kind } of asks) invites.add(kind);
  return {
    asks, gives, refuses, defers, ...(defersUntil === undefined ? {} : { defersUntil }), agrees, introduces,
    courtesyOnly: courtesyOnly && asks.length === 0 && !refuses && !defers,
    invites: refuses || courtesyOnly ? [] : [...invites],
    ...(invitesIf.length === 0 || refuses ? {} : { invitesIf }),
  };
}

/** Whether nothing is left of the line but names once its words of courtesy are taken out. */
function isCourtesy(text: string, language: ReadyLanguage): boolean {
  if (text.length > 140 || text.includes('?')) return false;
  const courtesy = language.group('courtesy', language.language.replies.courtesy.map((words) => `\\b(?:${words})\\b`));
  const rest = courtesy ? courtesy.replace(text, () => ' ') : text;
  return (rest.match(/[a-z]{2,}/g) ?? []).length <= 1;
}
