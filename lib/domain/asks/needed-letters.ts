/*
 * Which letters a pattern cannot do without. Most patterns of a language cannot match most drafts; a look at the draft's
 * letters (needed-index.ts) says so at a hundredth of the cost of running them. Reads the part of regular expressions
 * that the rule tables use; whatever it does not know it takes to need nothing.
 */

/** One of these texts. */
type OneOf = readonly string[];

/** What one piece of a pattern is: every text it can match, where those are few, and what any match must hold. */
export interface Piece {
  readonly exact: OneOf | null;
  /** Of each of these sets a match holds at least one text; the rarest first. */
  readonly needs: readonly OneOf[];
  /** The letters that a match can begin with, `0` for any figure and '' where it may be empty; null where nothing tells. */
  readonly begins: ReadonlySet<string> | null;
}

const nothing: Piece = { exact: [''], needs: [], begins: new Set(['']) };
const only = (char: string): Piece => ({ exact: [char], needs: [], begins: new Set([char]) });
/** Of which nothing is known. */
export const anything: Piece = { exact: null, needs: [], begins: null };
/** More texts than this tell little and cost much. */
const mostExact = 64;
const mostNeeds = 600;
/** Sets of one pattern that are kept. */
const mostSets = 3;

/** Marks that are rare enough to be looked for by themselves: figures (all alike), money, a question, a link. */
export const MARK = /[0£$€%?·<@]/;
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

/** What any of several pieces can begin with. */
const beginsOf = (pieces: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null => {
  const all = new Set<string>();
  for (const begins of pieces) {
    if (!begins) return null;
    for (const letter of begins) all.add(letter);
  }
  return all;
};
const firstOf = (texts: OneOf): ReadonlySet<string> => new Set(texts.map((text) => text.slice(0, 1)));

const DIGIT = /\d/;
const LITERAL = /[^\\^$.|?*+()[\]{}]+/y;
/** Plain words to choose from, up to a closing bracket or the end: most groups are that. */
const PLAIN_CHOICE = /[^\\^$.?*+()[\]{}]*(?=\)|$)/y;

class Reader {
  #at = 0;

  constructor(private readonly source: string, private readonly named: (name: string) => Piece) {}

  /** Reads alternatives up to the end or a closing bracket. */
  alternatives(): Piece {
    PLAIN_CHOICE.lastIndex = this.#at;
    const plain = PLAIN_CHOICE.exec(this.source)?.[0];
    if (plain !== undefined) {
      this.#at += plain.length;
      const texts = [...new Set((DIGIT.test(plain) ? digitsAlike(plain) : plain).split('|'))];
      return { exact: texts.length <= mostExact ? texts : null, needs: fits(texts) ? [texts] : [], begins: firstOf(texts) };
    }
    const all = [this.#sequence()];
    while (this.source[this.#at] === '|') {
      this.#at += 1;
      all.push(this.#sequence());
    }
    const exact = all.every((piece) => piece.exact !== null) ? [...new Set(all.flatMap((piece) => piece.exact ?? []))] : null;
    const sets = Math.min(...all.map((piece) => piece.needs.length));
    const needs = Array.from({ length: sets }, (_, at) => [...new Set(all.flatMap((piece) => piece.needs[at] ?? []))]).filter(fits);
    return { exact: exact && exact.length <= mostExact ? exact : null, needs, begins: beginsOf(all.map((piece) => piece.begins)) };
  }

  #sequence(): Piece {
    let run: OneOf = [''];
    let whole = true;
    let begins: ReadonlySet<string> | null = nothing.begins;
    const goOn = (next: ReadonlySet<string> | null) => {
      if (begins?.has('')) begins = next && new Set([...[...begins].filter((letter) => letter !== ''), ...next]);
    };
    const sets: OneOf[] = [];
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
      const literal = this.#literal();
      if (literal !== '') {
        goOn(firstOf([literal]));
        run = run.length === 1 ? [run[0] + literal] : run.map((before) => before + literal);
        continue;
      }
      const piece = this.#quantified();
      goOn(piece.begins);
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
    return { exact: whole ? run : null, needs: rarest(sets), begins };
  }

  /** Plain letters in a row, as far as none of them is repeated or may be missing; most of a pattern is that. */
  #literal(): string {
    LITERAL.lastIndex = this.#at;
    const found = LITERAL.exec(this.source)?.[0] ?? '';
    const next = this.source[this.#at + found.length] ?? '';
    const whole = next === '?' || next === '*' || next === '+' || (next === '{' && DIGIT.test(this.source[this.#at + found.length + 1] ?? '')) ? found.slice(0, -1) : found;
    this.#at += whole.length;
    return DIGIT.test(whole) ? digitsAlike(whole) : whole;
  }

  #quantified(): Piece {
    const piece = this.#atom();
    const first = this.source[this.#at];
    if (first !== '?' && first !== '*' && first !== '+' && (first !== '{' || !DIGIT.test(this.source[this.#at + 1] ?? ''))) return piece;
    const atLeast = first === '{' ? Number.parseInt(this.source.slice(this.#at + 1, this.#at + 5), 10) : 0;
    this.#at = first === '{' ? this.source.indexOf('}', this.#at) + 1 : this.#at + 1;
    if (this.source[this.#at] === '?') this.#at += 1;
    const begins = atLeast >= 1 || first === '+' ? piece.begins : beginsOf([piece.begins, nothing.begins]);
    if (first === '?') return { exact: piece.exact ? [...new Set(['', ...piece.exact])] : null, needs: [], begins };
    if (first === '+' || atLeast >= 1) return { exact: null, needs: piece.exact && fits(piece.exact) ? rarest([...piece.needs, piece.exact]) : piece.needs, begins };
    return { exact: null, needs: [], begins };
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
    if (char !== '\\') return only(DIGIT.test(char) ? '0' : char);
    const escaped = this.source[this.#at] ?? '';
    this.#at += 1;
    if (escaped === 'b' || escaped === 'B') return nothing;
    if (escaped === 'd') return only('0');
    if (/[a-zA-Z0-9]/.test(escaped)) {
      if (escaped === 'u') this.#at += 4;
      return anything;
    }
    return only(escaped);
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
    if (inside === '0-9' || inside === '\\d') return only('0');
    return /^[a-z'£$€ ,.!?]{1,6}$/.test(inside) ? { exact: [...inside], needs: [], begins: new Set(inside) } : anything;
  }
}

/** What a pattern of the rule tables is made of. `named` says what a `{name}` in it stands for. */
export function pieceOf(source: string, named: (name: string) => Piece): Piece {
  return new Reader(source, named).alternatives();
}
