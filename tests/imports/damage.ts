import { strToU8, zipSync } from 'fflate';
import { fromBytes, type FileSource } from '@/lib/imports/linkedin-export/file-source';
import { madeFiles, type Era } from './made-export';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Bytes = Uint8Array<ArrayBuffer>;
type Files = Record<string, string>;

const eras: readonly Era[] = ['2021', '2023', '2024-12', '2025-01', '2026-02', '2026'];
const hostile = ['=HYPERLINK("http://x.example","a")', '<img src=x onerror=alert(1)>', '"', '\u0000\u0001', '\ud800', '@SUM(1+1)', '-2+3', '__proto__', '..\\..\\', '\u202e', 'constructor', '9'.repeat(400), '99/99/9999', '31 Feb 2026'];

/** One way of damaging an export; `pick` chooses among things, `below` a number. */
interface Dice { readonly below: (limit: number) => number; readonly pick: <T>(of: readonly T[]) => T }

const changed = (files: Files, dice: Dice, change: (text: string) => string): Files => {
  const name = dice.pick(Object.keys(files));
  return { ...files, [name]: change(files[name] ?? '') };
};

const inFiles: Readonly<Record<string, (files: Files, dice: Dice) => Files>> = {
  cut: (files, dice) => changed(files, dice, (text) => text.slice(0, dice.below(text.length))),
  'columns shuffled': (files, dice) => changed(files, dice, (text) => text.split('\n').map((line) => line.split(',').sort((a, b) => (a.length * 7 + dice.below(5)) % 5 - (b.length * 7) % 5).join(',')).join('\n')),
  'hostile cell': (files, dice) => changed(files, dice, (text) => {
    const cells = text.split(',');
    cells[dice.below(cells.length)] = dice.pick(hostile);
    return cells.join(',');
  }),
  'line doubled or lost': (files, dice) => changed(files, dice, (text) => {
    const lines = text.split('\n');
    const at = dice.below(lines.length);
    lines.splice(at, dice.below(2), ...(dice.below(2) ? [lines[at] ?? ''] : []));
    return lines.join('\n');
  }),
  'file swapped': (files, dice) => ({ ...files, [dice.pick(Object.keys(files))]: files[dice.pick(Object.keys(files))] ?? '' }),
  'file lost': (files, dice) => Object.fromEntries(Object.entries(files).filter(() => dice.below(4) > 0)),
};

const utf16 = (text: string): Bytes => {
  const units = new Uint16Array(text.length + 1);
  units[0] = 0xfeff;
  for (let at = 0; at < text.length; at += 1) units[at + 1] = text.charCodeAt(at);
  return new Uint8Array(units.buffer);
};
const latin = (text: string): Bytes => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
const plain = (text: string) => strToU8(text) as Bytes;

const inBytes: Readonly<Record<string, (bytes: Bytes, dice: Dice) => Bytes>> = {
  cut: (bytes, dice) => bytes.slice(0, dice.below(bytes.length)),
  'bytes flipped': (bytes, dice) => {
    const copy = bytes.slice();
    for (let times = 1 + dice.below(20); times > 0; times -= 1) copy[dice.below(copy.length)] = dice.below(256);
    return copy;
  },
  'junk before or behind': (bytes, dice) => {
    const junk = Uint8Array.from({ length: 1 + dice.below(200) }, () => dice.below(256));
    const both = new Uint8Array(bytes.length + junk.length);
    both.set(dice.below(2) ? junk : bytes);
    both.set(both[0] === junk[0] && both[1] === junk[1] ? bytes : junk, both[0] === junk[0] && both[1] === junk[1] ? junk.length : bytes.length);
    return both;
  },
  'a stretch lost': (bytes, dice) => {
    const at = dice.below(bytes.length);
    const until = at + dice.below(400);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(until)]);
  },
};

const zip = (files: Readonly<Record<string, Bytes>>, level: 0 | 6) => zipSync(files, { level, mtime: new Date('2026-11-20T15:04:00') }) as Bytes;

/** Much that packs to little, alone and beside a whole export; packed once, since that is slow. */
let bombs: readonly Bytes[] | null = null;
const bombsMade = () => (bombs ??= [{}, Object.fromEntries(Object.entries(madeFiles()).map(([name, text]) => [name, plain(text)]))].map((beside) => zip({ ...beside, 'Reactions.csv': new Uint8Array(12 << 20) }, 6)));

/** A damaged export, the same for the same seed, and what was done to it. */
export function damaged(seed: number): { readonly what: string; readonly sources: FileSource[] } {
  const chance = chances(seed);
  const below = (limit: number) => Math.floor(chance() * Math.max(1, limit));
  const dice: Dice = { below, pick: (of) => of[below(of.length)]! };
  let files: Files = madeFiles(dice.pick(eras));
  const done: string[] = [];
  for (let times = below(3); times > 0; times -= 1) {
    const name = dice.pick(Object.keys(inFiles));
    done.push(name);
    files = inFiles[name]!(files, dice);
  }
  const encode = dice.pick([plain, plain, plain, utf16, latin]);
  if (encode !== plain) done.push(encode === utf16 ? 'UTF-16' : 'Latin-1');
  const encoded = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text)]));
  const damage = (bytes: Bytes): Bytes => {
    if (below(4) === 0 && done.length > 0) return bytes;
    const name = dice.pick(Object.keys(inBytes));
    done.push(name);
    return inBytes[name]!(bytes, dice);
  };
  const way = below(10);
  if (way === 0) return { what: `${done.join(', ')} loose`, sources: Object.entries(encoded).map(([name, bytes]) => fromBytes(name, damage(bytes))) };
  if (way === 1) {
    const nested = zip({ 'inner.zip': damage(zip(encoded, 6)) }, 0);
    return { what: `${done.join(', ')} in a ZIP in a ZIP`, sources: [fromBytes('outer.zip', nested)] };
  }
  if (way === 2) {
    const bomb = dice.pick(bombsMade());
    return { what: 'a ZIP bomb', sources: [fromBytes('bomb.zip', below(2) ? bomb : damage(bomb))] };
  }
  const bytes = damage(zip(encoded, dice.pick([0, 6])));
  return { what: done.join(', '), sources: [fromBytes('export.zip', bytes)] };
}
