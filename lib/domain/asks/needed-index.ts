import { MARK } from './needed-letters';

/* Tells which of many patterns a draft may hold, by its groups of three and four letters. */

const slots = 1 << 15;
const zero = 48;
const space = 32;
const opened = 2;
const codeAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  // An opening stands where a space was, so that a draft's own letters tell what its openings need.
  return code > zero && code <= zero + 9 ? zero : code === opened ? space : code;
};
const slotOf = (first: number, second: number, third: number, fourth: number): number => {
  const mixed = Math.imul(first * 33 + second, 0x9e3b) ^ Math.imul(third * 37 + fourth, 0x85eb_ca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
};
const markSlot = (code: number): number => (code * 2_741 + 17) & (slots - 1);
const markCodes = new Set([...'0£$€%?·<@'].map((mark) => mark.charCodeAt(0)));

/** Where what a text needs lies: its groups of four letters, each once, or its three, or its mark where it has fewer. */
function placesOf(text: string): number[] {
  if (text.length < 3) return [...text].filter((char) => MARK.test(char)).map((char) => markSlot(char.charCodeAt(0)));
  let [first, second, third] = [0, codeAt(text, 0), codeAt(text, 1)];
  const places: number[] = [];
  for (let at = 2; at < text.length; at += 1) {
    const fourth = codeAt(text, at);
    if (at >= 3 || text.length === 3) {
      const place = slotOf(first, second, third, fourth);
      if (!places.includes(place)) places.push(place);
    }
    first = second;
    second = third;
    third = fourth;
  }
  return places;
}

let turns = 0;

/** The groups of three and of four letters that one text holds. */
export class Letters {
  /** A bit for each place; small enough to stay at hand while a text is looked at. */
  readonly held = new Int32Array(slots >> 5);
  /** The places of its groups, each once. */
  readonly places: number[] = [];
  /** Different for every text. */
  turn = 0;

  /** Takes the text that is asked about from now on. */
  read(text: string): void {
    turns += 1;
    this.turn = turns;
    for (const place of this.places) this.held[place >> 5] = 0;
    this.places.length = 0;
    let [first, second, third] = [0, 0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const fourth = codeAt(text, at);
      if (at >= 2) this.#keep(slotOf(0, second, third, fourth));
      if (at >= 3) this.#keep(slotOf(first, second, third, fourth));
      if ((fourth < 97 || fourth > 127) && markCodes.has(fourth)) this.#keep(markSlot(fourth));
      first = second;
      second = third;
      third = fourth;
    }
  }

  #keep(place: number): void {
    const bit = 1 << (place & 31);
    const word = this.held[place >> 5]!;
    if ((word & bit) !== 0) return;
    this.held[place >> 5] = word | bit;
    this.places.push(place);
  }
}

/** Somebody who wants to know which patterns a text may hold. */
export interface Needing {
  /** Told once for each pattern all of whose needs are met, with the number of the look. */
  readonly meet: (pattern: number, look: number) => void;
}

/** A text that somebody needs: the places that must be held besides the one it is kept under. */
interface Kept {
  readonly under: number;
  readonly need: number;
  readonly others: readonly number[];
}

/** All that the patterns of one language need, looked for in one draft after the other. */
export class NeededIndex {
  /** For each need the texts of which one must be held, and the patterns that have it. */
  readonly #texts: Kept[][] = [];
  readonly #by: number[][] = [];
  readonly #numbers = new Map<string, number>();
  /** How many texts are kept under each place. */
  readonly #crowd = new Uint16Array(slots);
  /** Patterns by number: whose, which of theirs, and which needs it has. */
  readonly #patterns: { readonly needing: Needing; readonly pattern: number; readonly needs: readonly number[] }[] = [];
  /** The patterns up to some number, laid out once no more come; those that came since are gone through one by one. */
  #laid: Laid | null = null;
  /** How many patterns there were when the text before this one was looked at, and how many were told about this one. */
  #before = 0;
  #told = 0;
  /** For each need the look in which it was last met, or, below zero, missed. */
  readonly #answers: number[] = [];
  #looked = 0;
  #look = 0;

  /** Tells `needing` from now on when a text holds one of each of these. */
  add(needs: readonly (readonly string[])[], needing: Needing, pattern: number): void {
    this.#patterns.push({ needing, pattern, needs: needs.map((texts) => this.#numberOf(texts)) });
    for (const need of this.#patterns.at(-1)!.needs) this.#by[need]!.push(this.#patterns.length - 1);
  }

  #numberOf(texts: readonly string[]): number {
    const key = texts.join('|');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const need = this.#by.push([]) - 1;
    this.#numbers.set(key, need);
    this.#texts.push(texts.flatMap((text) => this.#keep(need, placesOf(text))));
    return need;
  }

  /** Kept under the place that fewest others are kept under, so that common groups lead to little; the next rarest is checked first. */
  #keep(need: number, others: number[]): Kept[] {
    if (others.length === 0) return [];
    const crowd = this.#crowd;
    // The rarest goes to the front, then the rarest of the rest.
    for (let front = 0; front < 2 && front < others.length; front += 1) {
      let least = front;
      for (let at = front + 1; at < others.length; at += 1) if (crowd[others[at]!]! < crowd[others[least]!]!) least = at;
      [others[front], others[least]] = [others[least]!, others[front]!];
    }
    const under = others.shift()!;
    crowd[under]! += 1;
    return [{ under, need, others }];
  }

  /** Makes sure that everybody was told about this text; answers with the number of the look that did. */
  lookAt(letters: Letters): number {
    const count = this.#patterns.length;
    if (this.#looked !== letters.turn) {
      this.#looked = letters.turn;
      this.#look += 1;
      if (count === this.#before && (this.#laid?.patterns ?? 0) < count) this.#laid = new Laid(this.#texts.flat(), this.#by, this.#patterns);
      this.#before = count;
      this.#told = this.#laid?.patterns ?? 0;
      for (const id of this.#laid?.heldBy(letters) ?? []) this.#tell(id);
    }
    for (; this.#told < count; this.#told += 1) if (this.#patterns[this.#told]!.needs.every((need) => this.#isMet(need, letters))) this.#tell(this.#told);
    return this.#look;
  }

  #tell(id: number): void {
    const { needing, pattern } = this.#patterns[id]!;
    needing.meet(pattern, this.#look);
  }

  #isMet(need: number, { held }: Letters): boolean {
    if (Math.abs(this.#answers[need] ?? 0) !== this.#look) {
      const holds = (place: number) => (held[place >> 5]! & (1 << (place & 31))) !== 0;
      this.#answers[need] = this.#texts[need]!.some(({ under, others }) => holds(under) && others.every(holds)) ? this.#look : -this.#look;
    }
    return this.#answers[need] === this.#look;
  }
}

/** What is needed, laid out so that a look at a draft reads few and neighbouring numbers. */
class Laid {
  /** How many patterns are laid out. */
  readonly patterns: number;
  /**
   * The texts by place: from `#begins[place]` to `#begins[place + 1]`, each as two places that must be held as well (the
   * second sixteen bits higher) and where the rest of it stands in `#rest`: the need, how many more places, and these.
   */
  readonly #begins = new Int32Array(slots + 1);
  readonly #texts: Int32Array;
  readonly #rest: Uint16Array;
  /** For each need the look that last met it, and from where to where its patterns stand in `#by`. */
  readonly #met: Int32Array;
  readonly #needBegins: Int32Array;
  readonly #by: Int32Array;
  /** How many needs each pattern has; how many were met, and in which look (sixteen times its number). */
  readonly #wanted: Uint8Array;
  readonly #counts: Int32Array;
  #look = 0;

  /** `needs` names the patterns of each need. */
  constructor(kept: readonly Kept[], needs: readonly (readonly number[])[], patterns: readonly { readonly needs: readonly number[] }[]) {
    this.patterns = patterns.length;
    this.#wanted = Uint8Array.from(patterns, (pattern) => pattern.needs.length);
    this.#counts = new Int32Array(patterns.length);
    this.#met = new Int32Array(needs.length);
    this.#by = Int32Array.from(needs.flat());
    this.#needBegins = new Int32Array(needs.length + 1);
    for (const [need, by] of needs.entries()) this.#needBegins[need + 1] = this.#needBegins[need]! + by.length;
    this.#texts = new Int32Array(kept.length * 2);
    this.#rest = new Uint16Array(kept.reduce((sum, { others }) => sum + others.length + 2, 0));
    for (const { under } of kept) this.#begins[under + 1]! += 1;
    for (let place = 0; place < slots; place += 1) this.#begins[place + 1]! += this.#begins[place]!;
    const next = this.#begins.slice();
    let end = 0;
    for (const { under, need, others } of kept) {
      const second = others[0] ?? under;
      const at = next[under]! * 2;
      this.#texts[at] = second | ((others[1] ?? second) << 16);
      this.#texts[at + 1] = end;
      next[under]! += 1;
      this.#rest[end] = need;
      this.#rest[end + 1] = Math.max(0, others.length - 2);
      end += 2;
      for (let other = 2; other < others.length; other += 1) {
        this.#rest[end] = others[other]!;
        end += 1;
      }
    }
  }

  /** The patterns all of whose needs a text meets. */
  heldBy({ held, places }: Letters): number[] {
    this.#look += 1;
    const met: number[] = [];
    const [begins, texts] = [this.#begins, this.#texts];
    for (let nth = 0; nth < places.length; nth += 1) {
      const place = places[nth]!;
      const end = begins[place + 1]! * 2;
      for (let at = begins[place]! * 2; at < end; at += 2) {
        const others = texts[at]!;
        const second = others >> 16;
        if ((held[(others & 0xffff) >> 5]! & (1 << (others & 31))) !== 0 && (held[second >> 5]! & (1 << (second & 31))) !== 0) this.#check(texts[at + 1]!, held, met);
      }
    }
    return met;
  }

  /** Counts the need of a text whose first places are held, once all of it is. */
  #check(at: number, held: Int32Array, met: number[]): void {
    const rest = this.#rest;
    const need = rest[at]!;
    if (this.#met[need] === this.#look) return;
    const end = at + 2 + rest[at + 1]!;
    for (let next = at + 2; next < end; next += 1) if ((held[rest[next]! >> 5]! & (1 << (rest[next]! & 31))) === 0) return;
    this.#met[need] = this.#look;
    const lastBy = this.#needBegins[need + 1]!;
    for (let nth = this.#needBegins[need]!; nth < lastBy; nth += 1) {
      const id = this.#by[nth]!;
      const before = this.#counts[id]!;
      const count = before >> 4 === this.#look ? before + 1 : (this.#look << 4) + 1;
      this.#counts[id] = count;
      if ((count & 15) === this.#wanted[id]) met.push(id);
    }
  }
}
