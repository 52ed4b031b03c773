import type { Ask, AskKind, DetectOptions, Weight } from './ask';
import { found, OPENED, type ReadyLanguage, type ReadyRule } from './compile';
import type { PlainText } from './plain-text';

/** A place where a rule of one language found its words, in offsets of the plain text. */
export interface Find {
  readonly ready: ReadyRule;
  readonly start: number;
  readonly end: number;
}

const QUOTED = /"[^"\n]{12,400}"/g;
/** Single quotation marks are apostrophes as well: only one that opens a word and one behind a mark make a quotation. */
const SINGLY_QUOTED = /(?<=[:( \n]|^)'[a-z][^"\n]{10,300}?[.?!,]'(?=[\s.,)]|$)/g;
const LETTER = /[a-z0-9<]/;
const hide = (text: string, start: number, end: number): string => text.slice(0, start) + '\u0001'.repeat(end - start) + text.slice(end);

/** The plain text with quotations and all that the language's masks name made unreadable, letter for letter. */
export function masked(text: string, language: ReadyLanguage): string {
  let result = text;
  if (text.includes('"')) {
    for (const { 0: quote, index } of text.matchAll(QUOTED)) if (quote.length < text.length * 0.7) result = hide(result, index, index + quote.length);
  }
  if (text.includes("'")) {
    for (const { 0: quote, index } of text.matchAll(SINGLY_QUOTED)) if (quote.length < text.length * 0.7) result = hide(result, index, index + quote.length);
  }
  if (!language.masks) return result;
  // A mask may begin at the mark before a clause; the mark stays, so that the clause before it still ends.
  return language.masks.replace(result, (words) => {
    const head = /^[.?!,;:·"()\n-]/.test(words) ? 1 : 0;
    return words.slice(0, head) + '\u0001'.repeat(words.length - head);
  }, text);
}

/** Marks that end something, looked up by their character code. */
const marks = (all: string): Uint8Array => {
  const table = new Uint8Array(256);
  for (const mark of all) table[mark.charCodeAt(0)] = 1;
  return table;
};
const before = (text: string, from: number, ends: Uint8Array, limit: number): number => {
  let at = from;
  while (at > 0 && from - at < limit && ends[text.charCodeAt(at - 1)] !== 1) at -= 1;
  return at;
};
const after = (text: string, from: number, ends: Uint8Array, limit: number): number => {
  let at = from;
  while (at < text.length && at - from < limit && ends[text.charCodeAt(at)] !== 1) at += 1;
  return at;
};
const SENTENCE_END = marks('.?!\n·');
const CLAUSE_END = marks('.?!\n·,;:\u0001');
const SHOWN_END = marks('.?!\n·;');

/** The text with the space behind each opening marked, and where the opening of each mark begins. */
function openings(text: string, plain: string, language: ReadyLanguage): { opened: string; beginnings: ReadonlyMap<number, number> } {
  const beginnings = new Map<number, number>();
  const pattern = language.group('openers', ['{opener}']);
  const chars: string[] = [];
  let copied = 0;
  if (pattern) {
    for (const { 0: words, index } of pattern.all(text, Infinity, plain)) {
      if (index < copied) continue;
      const end = index + words.length;
      if (text[end] !== ' ') continue;
      chars.push(text.slice(copied, end), OPENED);
      copied = end + 1;
      beginnings.set(end, index);
    }
  }
  chars.push(text.slice(copied));
  return { opened: chars.join(''), beginnings };
}

/** Finds of one pattern that are looked at: a draft says the same thing a few times at most. */
const mostFinds = 12;

/** Every place where a rule speaks, in the masked plain text; `plain` is the same unmasked. */
export function findPlaces(text: string, plain: string, language: ReadyLanguage, options: DetectOptions): Find[] {
  const finds: Find[] = [];
  const { opened, beginnings } = openings(text, plain, language);
  for (const ready of language.rules) {
    const inPlain = ready.plain?.mayBeIn(plain) === true;
    const inOpened = ready.opened?.mayBeIn(plain) === true;
    if (!inPlain && !inOpened) continue;
    const { rule } = ready;
    if (options.rulesOff?.includes(rule.id) || (rule.kind !== 'hook' && options.kindsOff?.includes(rule.kind))) continue;
    for (const [pattern, within] of [[inPlain ? ready.plain : null, text], [inOpened ? ready.opened : null, opened]] as const) {
      if (!pattern) continue;
      for (const match of pattern.all(within, mostFinds, plain)) {
        let start = beginnings.get(match.index) ?? match.index;
        const end = match.index + match[0].length;
        while (start < end && !LETTER.test(text[start]!)) start += 1;
        if (speaks(text, start, end, ready, language)) finds.push({ ready, start, end });
      }
    }
  }
  return finds.filter((find) => !find.ready.rule.fallback || !finds.some((other) => other !== find && other.ready.rule.kind !== 'favour' && !other.ready.rule.context
    && Math.max(find.start, other.start) < after(text, Math.min(find.end, other.end), SENTENCE_END, 160)));
}

/** Whether nothing around a find takes it back: a negation before it in its clause, or words the rule names. */
function speaks(text: string, start: number, end: number, { rule, unless }: ReadyRule, language: ReadyLanguage): boolean {
  const clause = before(text, start, CLAUSE_END, 80);
  if (!rule.evenNegated && language.negation.test(text.slice(clause, start))) return false;
  return !found(unless, text.slice(before(text, start, SENTENCE_END, 240), after(text, end, SENTENCE_END, 160) + 1));
}

/** Words around a find up to the ends of its clause, for showing. */
function clauseOf(text: string, start: number, end: number): readonly [number, number] {
  let from = before(text, start, CLAUSE_END, 60);
  let to = after(text, end, SHOWN_END, 60);
  while (from < to && !LETTER.test(text[from]!) && !/[£$€]/.test(text[from]!)) from += 1;
  if (text[to] === '?') to += 1;
  while (to > from && /[\s\u0001,]/.test(text[to - 1]!)) to -= 1;
  return [from, to];
}

const together = (finds: readonly Find[]): number => 1 - [...new Map(finds.map(({ ready }) => [ready.rule.id, ready.rule.confidence])).values()].reduce((doubt, sure) => doubt * (1 - sure), 1);

const REPORTED = 0.5;
const SURELY_RAISES = 0.85;
/** Saying what one sells without wanting anything of the reader is not sure enough to hold a send. */
const ONLY_CONTEXT = 0.65;

/**
 * The asks that the finds make together: doubts of one kind multiply, and a hook ("interested?") belongs to the kind
 * that the draft puts forward.
 */
export function asksOf(finds: readonly Find[], plain: PlainText, pressure: boolean): Ask[] {
  const byKind = new Map<AskKind, Find[]>();
  // Whoever raises money names sums that are no prices and shows what it is for.
  const raises = together(finds.filter(({ ready }) => ready.rule.kind === 'money')) >= SURELY_RAISES;
  const hooks = raises ? [] : finds.filter(({ ready }) => ready.rule.kind === 'hook');
  for (const find of finds) {
    if (raises && find.ready.rule.kind === 'pitch') continue;
    const { kind } = find.ready.rule;
    if (kind !== 'hook') byKind.set(kind, [...(byKind.get(kind) ?? []), find]);
  }
  if (hooks.length > 0) {
    const ranked = [...byKind].map(([kind, of]) => [kind, together(of)] as const).sort((a, b) => b[1] - a[1]);
    const kind = byKind.has('pitch') ? 'pitch' : (ranked[0]?.[0] ?? 'pitch');
    byKind.set(kind, [...(byKind.get(kind) ?? []), ...hooks]);
  }
  const asks: Ask[] = [];
  for (const [kind, of] of byKind) {
    const wanting = of.filter(({ ready }) => !ready.rule.context);
    const most = wanting.length === 0 ? ONLY_CONTEXT : 0.99;
    const sure = Math.min(most, together(of));
    if (sure < REPORTED) continue;
    // What is only put forward costs the reader what is wanted of them about it.
    const burden = wanting.length === 0 ? of : wanting;
    const spans = of
      .map((find) => ({ find, span: clauseOf(plain.text, find.start, find.end) }))
      .sort((a, b) => a.span[0] - b.span[0]);
    const merged: { start: number; end: number; finds: Find[] }[] = [];
    for (const { find, span: [start, end] } of spans) {
      const last = merged.at(-1);
      if (last && start <= last.end + 2) {
        last.end = Math.max(last.end, end);
        last.finds.push(find);
      } else merged.push({ start, end, finds: [find] });
    }
    // Weak places of a kind that has a strong one are only its surroundings.
    const strongest = Math.max(...merged.map((place) => together(place.finds)));
    for (const place of merged) {
      const own = together(place.finds);
      if (own < REPORTED && own < strongest) continue;
      const [best] = [...place.finds].sort((a, b) => b.ready.rule.confidence - a.ready.rule.confidence);
      asks.push({
        kind,
        start: plain.at[place.start]!,
        end: plain.at[place.end]!,
        weight: (place.finds.some((find) => burden.includes(find)) ? place.finds.filter((find) => burden.includes(find)) : burden).reduce<Weight>((heavy, { ready }) => (ready.rule.weight > heavy ? ready.rule.weight : heavy), 1),
        pressure,
        confidence: Math.min(most, Math.round((own === strongest ? sure : own) * 100) / 100),
        invited: false,
        nudge: false,
        rule: best!.ready.rule.id,
      });
    }
  }
  return asks.sort((a, b) => a.start - b.start);
}
