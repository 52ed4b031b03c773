/*
 * Which letters a pattern cannot do without. Most patterns of a language cannot match most drafts; a look at the draft's
 * groups of three letters says so at a hundredth of the cost of running them. Reads the part of regular expressions
 * that the rule tables use; whatever it does not know it takes to need nothing.
 */

/** One of these texts. */
type OneOf = readonly string[];

/** What one piece of a pattern is: every text it can match, where those are few, and what any match must hold. */
export interface Piece {
  readonly exact: OneOf | null;
  /** Of each of these sets a match holds at least one text; the rarest first. */
  readonly needs: readonly OneOf[];
}

const nothing: Piece = { exact: [''], needs: [] };
const anything: Piece = { exact: null, needs: [] };
/** More texts than this tell little and cost much. */
const mostExact = 64;
const mostNeeds = 600;
/** Sets of one pattern that are kept. */
const mostSets = 3;

/** Marks that are rare enough to be looked for by themselves: figures (all alike), money, a question, a link. */
const MARK = /[0£$€%?•<@]/;
const digitsAlike = (text: string): string => text.replace(/\d/g, '0');
const isTelling = (text: string): boolean => text.length >= 3 || MARK.test(text);

/** How often a text of ordinary words may hold one of these: each letter more makes it four times rarer. */
const frequency = (texts: OneOf): number => {
  let often = 0;
  for (const text of texts) often += MARK.test(text) ? 4 ** -Math.max(3, text.length) : 4 ** -text.length;
  return often;
};

const fits = (texts: OneOf): boolean => texts.length > 0 && texts.length <= mostNeeds && texts.every(isTelling);

/** The rarest of several sets. */
const rarest = (sets: readonly OneOf[]): readonly OneOf[] => (sets.length <= 1 ? sets : [...sets].sort((a, b) => frequency(a) - frequency(b)).slice(0, mostSets));

const DIGIT = /\d/;

class Reader {
  #at = 0;

  constructor(private readonly source: string, private readonly named: (name: string) => Piece) {}

  /** Reads alternatives up to the end or a closing bracket. */
  alternatives(): Piece {
    const all = [this.#sequence()];
    while (this.source[this.#at] === '|') {
      this.#at += 1;
      all.push(this.#sequence());
    }
    const exact = all.every((piece) => piece.exact !== null) ? [...new Set(all.flatMap((piece) => piece.exact ?? []))] : null;
    const sets = Math.min(...all.map((piece) => piece.needs.length));
    const needs = Array.from({ length: sets }, (_, at) => [...new Set(all.flatMap((piece) => piece.needs[at] ?? []))]).filter(fits);
    return { exact: exact && exact.length <= mostExact ? exact : null, needs };
  }

  #sequence(): Piece {
    let run: OneOf = [''];
    let whole = true;
    const sets: OneOf[] = [];
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
      const piece = this.#quantified();
      if (piece.exact && run.length * piece.exact.length <= mostExact) {
        run = run.flatMap((before) => (piece.exact ?? []).map((text) => before + text));
        continue;
      }
      if (fits(run)) sets.push(run);
      sets.push(...piece.needs);
      whole = false;
      run = piece.exact ?? [''];
    }
    if (fits(run)) sets.push(run);
    return { exact: whole ? run : null, needs: rarest(sets) };
  }

  #quantified(): Piece {
    const piece = this.#atom();
    const first = this.source[this.#at];
    if (first !== '?' && first !== '*' && first !== '+' && (first !== '{' || !DIGIT.test(this.source[this.#at + 1] ?? ''))) return piece;
    const atLeast = first === '{' ? Number.parseInt(this.source.slice(this.#at + 1, this.#at + 5), 10) : 0;
    this.#at = first === '{' ? this.source.indexOf('}', this.#at) + 1 : this.#at + 1;
    if (this.source[this.#at] === '?') this.#at += 1;
    if (first === '?') return { exact: piece.exact ? [...new Set(['', ...piece.exact])] : null, needs: [] };
    if (first === '+' || atLeast >= 1) return { exact: null, needs: piece.exact && fits(piece.exact) ? rarest([...piece.needs, piece.exact]) : piece.needs };
    return anything;
  }

  #atom(): Piece {
    const char = this.source[this.#at] ?? '';
    if (char === '(') return this.#group();
    if (char === '[') return this.#set();
    if (char === '{') {
      const end = this.source.indexOf('}', this.#at);
      const name = this.source.slice(this.#at + 1, end);
      this.#at = end + 1;
      return this.named(name);
    }
    this.#at += 1;
    if (char === '^' || char === '$') return nothing;
    if (char === '.') return anything;
    if (char !== '\\') return { exact: [digitsAlike(char)], needs: [] };
    const escaped = this.source[this.#at] ?? '';
    this.#at += 1;
    if (escaped === 'b' || escaped === 'B') return nothing;
    if (escaped === 'd') return { exact: ['0'], needs: [] };
    if (/[a-zA-Z0-9]/.test(escaped)) {
      if (escaped === 'u') this.#at += 4;
      return anything;
    }
    return { exact: [escaped], needs: [] };
  }

  #group(): Piece {
    const kind = this.source[this.#at + 1] !== '?' ? '(' : this.source[this.#at + 2] === '<' ? '(?<=' : this.source[this.#at + 2] === ':' ? '(?:' : '(?=';
    this.#at += kind.length;
    const inside = this.alternatives();
    this.#at += 1;
    return kind === '(' || kind === '(?:' ? inside : nothing;
  }

  #set(): Piece {
    const start = this.#at;
    this.#at += 1;
    while (this.#at < this.source.length && this.source[this.#at] !== ']') this.#at += this.source[this.#at] === '\\' ? 2 : 1;
    this.#at += 1;
    const inside = this.source.slice(start + 1, this.#at - 1);
    if (inside === '0-9' || inside === '\\d') return { exact: ['0'], needs: [] };
    return /^[a-z'£$€]{1,6}$/.test(inside) ? { exact: [...inside], needs: [] } : anything;
  }
}

/** What a pattern of the rule tables is made of. `named` says what a `{name}` in it stands for. */
export function pieceOf(source: string, named: (name: string) => Piece): Piece {
  return new Reader(source, named).alternatives();
}

const slots = 1 << 15;
const zero = 48;
const space = 32;
const opened = 2;
const codeAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  // An opening stands where a space was, so that a draft's own letters tell what its openings need.
  return code > zero && code <= zero + 9 ? zero : code === opened ? space : code;
};
const slotOf = (text: string, at: number): number => (codeAt(text, at) * 961 + codeAt(text, at + 1) * 31 * 33 + codeAt(text, at + 2) * 7) & (slots - 1);
const markSlot = (code: number): number => (code * 2_741 + 17) & (slots - 1);
const markCodes = new Set([...'0£$€%?•<@'].map((mark) => mark.charCodeAt(0)));

/** Where what a text needs lies: its groups of three letters, or its mark where it has fewer. */
function placesOf(text: string): number[] {
  if (text.length >= 3) return Array.from({ length: text.length - 2 }, (_, at) => slotOf(text, at));
  return [...text].filter((char) => MARK.test(char)).map((char) => markSlot(char.charCodeAt(0)));
}

let turns = 0;

/** The groups of three letters that one text holds. */
export class Letters {
  readonly #stamps = new Uint32Array(slots);
  /** The places of its groups, each once. */
  readonly places: number[] = [];
  /** Different for every text. */
  turn = 0;

  /** Takes the text that is asked about from now on. */
  read(text: string): void {
    turns += 1;
    this.turn = turns;
    this.places.length = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (at + 2 < text.length) this.#keep(slotOf(text, at));
      const code = codeAt(text, at);
      if (code < 97 && markCodes.has(code) || code > 127 && markCodes.has(code)) this.#keep(markSlot(code));
    }
  }

  #keep(place: number): void {
    if (this.#stamps[place] === this.turn) return;
    this.#stamps[place] = this.turn;
    this.places.push(place);
  }

  has(place: number): boolean {
    return this.#stamps[place] === this.turn;
  }
}

/** Somebody who wants to know which needs a text meets. */
export interface Needing {
  /** Told once for each need that is met, with the number of the look. */
  readonly meet: (pattern: number, look: number) => void;
}

interface Need {
  /** The look in which it was last met. */
  met: number;
  readonly by: { readonly needing: Needing; readonly pattern: number }[];
}

/** All that the patterns of one language need, looked for in one draft after the other. */
export class NeededIndex {
  /**
   * For each place where the row of texts kept there begins, 0 for none. A text lies in `#row` as: where the next one
   * of its place begins, the number of its need, how many places it has, and the places.
   */
  readonly #heads = new Int32Array(slots);
  #row = new Int32Array(1 << 15);
  #end = 1;
  readonly #crowd = new Uint16Array(slots);
  readonly #numbers = new Map<string, number>();
  readonly #needs: Need[] = [];
  #looked = 0;
  #look = 0;

  /** Tells `needing` from now on when a text holds one of these. */
  add(texts: readonly string[], needing: Needing, pattern: number): void {
    this.#looked = 0;
    const key = texts.join('|');
    const known = this.#numbers.get(key);
    if (known !== undefined) {
      this.#needs[known]?.by.push({ needing, pattern });
      return;
    }
    const number = this.#needs.push({ met: 0, by: [{ needing, pattern }] }) - 1;
    this.#numbers.set(key, number);
    for (const text of texts) this.#keep(number, placesOf(text));
  }

  /** Kept under the place that fewest others are kept under, so that common groups lead to little. */
  #keep(need: number, places: readonly number[]): void {
    const crowd = (place: number) => this.#crowd[place] ?? 0;
    const rarest = places.reduce((least, place) => (crowd(place) < crowd(least) ? place : least), places[0] ?? 0);
    if (this.#end + places.length + 3 > this.#row.length) {
      const longer = new Int32Array(this.#row.length * 2);
      longer.set(this.#row);
      this.#row = longer;
    }
    this.#row.set([this.#heads[rarest] ?? 0, need, places.length, ...places], this.#end);
    this.#heads[rarest] = this.#end;
    this.#crowd[rarest] = crowd(rarest) + 1;
    this.#end += places.length + 3;
  }

  /** Makes sure that everybody was told about this text; answers with the number of the look that did. */
  lookAt(letters: Letters): number {
    if (this.#looked === letters.turn) return this.#look;
    this.#looked = letters.turn;
    this.#look += 1;
    const row = this.#row;
    for (const place of letters.places) {
      for (let at = this.#heads[place] ?? 0; at > 0; at = row[at] ?? 0) {
        const need = this.#needs[row[at + 1] ?? 0];
        if (!need || need.met === this.#look) continue;
        const count = row[at + 2] ?? 0;
        let held = 0;
        while (held < count && letters.has(row[at + 3 + held] ?? 0)) held += 1;
        if (held === count) this.#meet(need);
      }
    }
    return this.#look;
  }

  #meet(need: Need): void {
    need.met = this.#look;
    for (const { needing, pattern } of need.by) needing.meet(pattern, this.#look);
  }
}
