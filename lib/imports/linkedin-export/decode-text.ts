/** How a file's bytes are text. LinkedIn writes UTF-8 (2018 partly UTF-16); anything else was saved again by a program. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** Bytes in, text out, piece by piece. */
export interface TextDecoding {
  readonly push: (bytes: Uint8Array) => string;
  readonly end: () => string;
  /** What it was taken for, so far. */
  readonly encoding: () => Encoding;
  /** Whether bytes were met that the encoding does not have: they became U+FFFD. */
  readonly damaged: () => boolean;
}

/** Sniffs BOM, then UTF-16 without one, then strict UTF-8, then what spreadsheets on Windows and on old Macs write. */
export function createTextDecoding(): TextDecoding {
  let sixteen: TextDecoder | null = null;
  let encoding: Encoding = 'utf-8';
  let started = false;
  let multibyte = false;
  let damaged = false;
  let rest: Uint8Array = new Uint8Array(0);
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  const eight = (bytes: Uint8Array): string => {
    if (encoding === 'windows-1252' || encoding === 'macintosh') return new TextDecoder(encoding).decode(bytes);
    try {
      const text = strict.decode(bytes);
      if (text.length !== bytes.length) multibyte = true;
      return text;
    } catch {
      const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      if (!multibyte && !isMostlyUtf8(lenient)) {
        encoding = looksMacintosh(bytes) ? 'macintosh' : 'windows-1252';
        return new TextDecoder(encoding).decode(bytes);
      }
      multibyte = true;
      damaged = true;
      return lenient;
    }
  };
  const push = (bytes: Uint8Array): string => {
    if (bytes.length === 0) return '';
    let all = rest.length === 0 ? bytes : joined(rest, bytes);
    if (!started) {
      if (all.length < 4) {
        rest = all.slice();
        return '';
      }
      started = true;
      const found = sixteenOf(all);
      if (found) {
        encoding = found;
        sixteen = new TextDecoder(found);
      } else if (all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf) {
        all = all.subarray(3);
      }
    }
    if (sixteen) {
      rest = new Uint8Array(0);
      return sixteen.decode(all, { stream: true });
    }
    const whole = encoding === 'utf-8' ? wholeCharacters(all) : all.length;
    rest = all.slice(whole);
    return eight(all.subarray(0, whole));
  };
  return {
    push,
    end: () => {
      if (sixteen) return sixteen.decode();
      const last = rest;
      rest = new Uint8Array(0);
      return last.length === 0 ? '' : eight(last);
    },
    encoding: () => encoding,
    damaged: () => damaged,
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function sixteenOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  let [even, odd] = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = sample.length * 0.3;
  if (odd > most && even < odd / 10) return 'utf-16le';
  return even > most && odd < even / 10 ? 'utf-16be' : null;
}

/** How many bytes end with a whole UTF-8 character: at most three are kept for the next piece. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Whether a few broken bytes stand among many good characters, so that the text is UTF-8 all the same. */
function isMostlyUtf8(lenient: string): boolean {
  const broken = lenient.match(/\ufffd/g)?.length ?? 0;
  const good = lenient.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return good > broken;
}

/** Accented letters lie at 0x80 to 0x9f on old Macs and from 0xc0 up on Windows. */
function looksMacintosh(bytes: Uint8Array): boolean {
  let [low, high] = [0, 0];
  const letter = (byte: number | undefined) => byte !== undefined && ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
  for (let at = 1; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x80 || !(letter(bytes[at - 1]) || letter(bytes[at + 1]))) continue;
    // Windows puts its quotes and dashes there: ’ – … are no letters.
    if (byte < 0xa0 && ![0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97].includes(byte)) low += 1;
    else if (byte >= 0xc0) high += 1;
  }
  return low > high;
}
