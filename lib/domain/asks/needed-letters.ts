/*
 * Which letters a pattern cannot do without. Most patterns of a language cannot match most drafts; a look at the draft's
 * groups of three letters says so at a hundredth of the cost of running them. Reads the part of regular expressions
 * that the rule tables use; whatever it does not know it takes to need nothing.
 */

/** What one piece of a pattern is: every text it can match, where those are few, and texts of which any match holds one. */
export interface Piece {
  readonly exact: readonly string[] | null;
  readonly needs: readonly string[] | null;
}

const nothing: Piece = { exact: [''], needs: null };
const anything: Piece = { exact: null, needs: null };
/** More texts than this tell little and cost much. */
const mostExact = 64;
const mostNeeds = 600;
const fewestLetters = 3;

/** How rarely a text of ordinary words holds one of these: each letter more makes it four times rarer. */
const rarity = (texts: readonly string[]): number => {
  let often = 0;
  for (const { length } of texts) often += 4 ** -length;
  return -often;
};

/** The better of two sets of needed texts. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const fits = (texts: readonly string[] | null) => texts !== null && texts.length > 0 && texts.length <= mostNeeds && texts.every(({ length }) => length >= fewestLetters);
  if (!b || !fits(b)) return a;
  return a && rarity(a) >= rarity(b) ? a : b;
}

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
    const needs = all.every((piece) => piece.needs !== null) ? [...new Set(all.flatMap((piece) => piece.needs ?? []))] : null;
    return { exact: exact && exact.length <= mostExact ? exact : null, needs: needs && needs.length <= mostNeeds ? needs : null };
  }

  #sequence(): Piece {
    let run: readonly string[] = [''];
    let whole = true;
    let needs: readonly string[] | null = null;
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
      const piece = this.#quantified();
      needs = better(needs, piece.needs);
      if (piece.exact && run.length * piece.exact.length <= mostExact) {
        run = run.flatMap((before) => (piece.exact ?? []).map((text) => before + text));
        continue;
      }
      needs = better(needs, run);
      whole = false;
      run = piece.exact ?? [''];
    }
    needs = better(needs, run);
    return { exact: whole ? run : null, needs };
  }

  #quantified(): Piece {
    const piece = this.#atom();
    const first = this.source[this.#at];
    if (first !== '?' && first !== '*' && first !== '+' && (first !== '{' || !DIGIT.test(this.source[this.#at + 1] ?? ''))) return piece;
    const atLeast = first === '{' ? Number.parseInt(this.source.slice(this.#at + 1, this.#at + 5), 10) : 0;
    this.#at = first === '{' ? this.source.indexOf('}', this.#at) + 1 : this.#at + 1;
    if (this.source[this.#at] === '?') this.#at += 1;
    if (first === '?') return { exact: piece.exact ? [...new Set(['', ...piece.exact])] : null, needs: null };
    if (first === '+' || atLeast >= 1) return { exact: null, needs: better(piece.needs, piece.exact) };
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
    if (char !== '\\') return { exact: [char], needs: null };
    const escaped = this.source[this.#at] ?? '';
    this.#at += 1;
    if (escaped === 'b' || escaped === 'B') return nothing;
    if (/[a-zA-Z0-9]/.test(escaped)) {
      if (escaped === 'u') this.#at += 4;
      return anything;
    }
    return { exact: [escaped], needs: null };
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
    return /^[a-z']{1,6}$/.test(inside) ? { exact: [...inside], needs: null } : anything;
  }
}

/**
 * What a pattern of the rule tables is made of. `named` says what a `{name}` in it stands for. Its `needs` are texts of
 * three letters or more of which every match holds at least one; null where none can be told.
 */
export function pieceOf(source: string, named: (name: string) => Piece): Piece {
  return new Reader(source, named).alternatives();
}

const slots = 1 << 15;
const slotOf = (text: string, at: number): number => (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 * 33 + text.charCodeAt(at + 2) * 7) & (slots - 1);

let turns = 0;

/** The groups of three letters that one text holds. */
export class Letters {
  readonly #stamps = new Uint32Array(slots);
  /** Different for every text. */
  turn = 0;

  /** Takes the text that is asked about from now on. */
  read(text: string): void {
    turns += 1;
    this.turn = turns;
    for (let at = 0; at + 2 < text.length; at += 1) this.#stamps[slotOf(text, at)] = turns;
  }

  has(place: number): boolean {
    return this.#stamps[place] === this.turn;
  }
}

/** Texts of which one is needed, asked of one draft after the other. */
export class Needed {
  /** For each text the number of its places, then the places. */
  readonly #places: Uint16Array;
  #turn = 0;
  #may = false;

  constructor(texts: readonly string[]) {
    this.#places = Uint16Array.from(texts.flatMap((text) => [text.length - 2, ...Array.from({ length: text.length - 2 }, (_, at) => slotOf(text, at))]));
  }

  /** False only where the text holds none of the needed texts. */
  mayBeIn(letters: Letters): boolean {
    if (letters.turn === this.#turn) return this.#may;
    this.#turn = letters.turn;
    this.#may = this.#look(letters);
    return this.#may;
  }

  #look(letters: Letters): boolean {
    const places = this.#places;
    for (let at = 0; at < places.length;) {
      const count = places[at] ?? 0;
      let held = 0;
      while (held < count && letters.has(places[at + 1 + held] ?? 0)) held += 1;
      if (held === count) return true;
      at += count + 1;
    }
    return false;
  }
}
