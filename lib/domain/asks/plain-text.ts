/** A text made plain for the rules, with the place in the original of each of its characters. */
export interface PlainText {
  readonly text: string;
  /** Original offset of character i; one entry more than characters, the last is the original length. */
  readonly at: Int32Array;
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"')]{1,300}|[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|example|io|org|net|co|de|fr|es|it|nl|be|pt|br|app|ai|dev|me|ly|eu|uk|us|info)(?:\/[^\s<>"')]{0,200})?(?![\w@])/gi;
const EMAIL_BEFORE = /[\w.+-]@$/;
const CALENDAR = /cal(?:endly|endar|\.com|\.)|tidycal|savvycal|zcal|doodle|youcanbook|acuity|hubspot\.com\/meet|meetings?\.|chilipiper|\/(?:meet|book|schedule|termin|rdv|agenda|cita|reunion|reuniao|15|20|30|45|60)(?:[/?-]|$|min)|book(?:ing)?\.|\b(?:15|20|30|45|60) ?-?min(?:uten|utes|uti|utos)?\b|^(?:https?:\/\/)?(?:www\.)?(?:termin|afspraak|agenda|diary|kalender|rdv|slot)s?\./i;
const FIELD = /\{\{[^{}\n]{1,40}\}\}|\{[^{}\n]{1,30}\}|\[[A-Za-z][^[\]\n]{0,40}\]|%[a-z_]{2,20}%|<<[^<>\n]{1,30}>>/gi;
const ENTITY = /&(?:amp|nbsp|quot|apos|lt|gt|#\d{1,5}|#x[0-9a-f]{1,5});/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', quot: '"', apos: "'", lt: '<', gt: '>' };
const SPECIAL: Readonly<Record<string, string>> = {
  '’': "'", '‘': "'", '`': "'", '´': "'", 'ʼ': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '–': '-', '—': '-', '‒': '-', '\u2010': '-', '\u2011': '-', '\u2212': '-', '…': '.', '•': '·', '▪': '·', '✓': '·', '→': '·', '|': '·', 'ß': 's', 'œ': 'o', 'æ': 'a', 'ø': 'o', 'ł': 'l',
  '¡': ' ', '¿': ' ', '*': ' ', '_': ' ', '？': '?', '！': '!', '。': '.', '，': ',',
};
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const HIDDEN = /[\u00ad\u200b-\u200f\ufe00-\ufe0f\ufeff]/;
const SPACE = /[\t\v\f \u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const known = new Map<string, string>();

/** The plain form of one character: lower case, no accent; '' for one that is left out. */
function plainOf(char: string): string {
  const found = known.get(char);
  if (found !== undefined) return found;
  let plain = SPECIAL[char] ?? '';
  if (plain === '') {
    if (HIDDEN.test(char)) plain = '';
    else if (SPACE.test(char)) plain = ' ';
    else if (char === '\n' || char === '\r' || char === '\u2028') plain = '\n';
    else if (PICTURE.test(char) && !/[\d#*©®™]/.test(char)) plain = '·';
    else plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 1);
  }
  if (known.size < 5_000) known.set(char, plain);
  return plain;
}

interface Stretch { readonly start: number; readonly end: number; readonly put: string }

/** Links, merge fields and HTML entities, in order, without overlaps. */
function stretchesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  if (/[./]\w/.test(text)) {
    for (const match of text.matchAll(LINK)) {
      if (EMAIL_BEFORE.test(text.slice(Math.max(0, match.index - 2), match.index)) || (match.index > 0 && text[match.index - 1] === '@')) continue;
      const link = match[0].replace(/[.,!?;:]+$/, '');
      found.push({ start: match.index, end: match.index + link.length, put: CALENDAR.test(link) ? '<cal>' : '<url>' });
    }
  }
  if (/[{[%<]/.test(text)) for (const match of text.matchAll(FIELD)) found.push({ start: match.index, end: match.index + match[0].length, put: '<name>' });
  if (text.includes('&')) {
    for (const match of text.matchAll(ENTITY)) {
      const name = match[0].slice(1, -1).toLowerCase();
      const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : null;
      const put = code === null ? (ENTITIES[name] ?? ' ') : code > 0 && code < 0x110000 ? plainOf(String.fromCodePoint(code)) : ' ';
      found.push({ start: match.index, end: match.index + match[0].length, put });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The plain form of each ASCII character as its code; 0 for one that is left out. */
const plainAscii = Uint8Array.from({ length: 128 }, (_, code) => plainOf(String.fromCharCode(code)).charCodeAt(0) || 0);
const [space, line, dot, comma, firstLetter, lastLetter] = [...' \n.,az'].map((char) => char.charCodeAt(0)) as [number, number, number, number, number, number];
/** Codes made into text at a time. */
const atOnce = 4_096;

/** `apply` takes typed arrays as they are; spreading them goes through their iterator and takes six times as long. */
const charsOf = (codes: Uint16Array): string => Reflect.apply(String.fromCharCode, null, codes);

function textOf(codes: Uint16Array): string {
  let text = '';
  for (let from = 0; from < codes.length; from += atOnce) text += charsOf(codes.subarray(from, from + atOnce));
  return text;
}

/** A dot inside a word or number ends nothing. */
const isInside = (text: string, at: number): boolean => /[\p{L}\d]/u.test(text[at + 1] ?? '') && /[\p{L}\d]/u.test(text[at - 1] ?? '')
  && !(/[\p{Ll}]{2}/u.test(text.slice(Math.max(0, at - 2), at)) && /\p{Lu}/u.test(text[at + 1] ?? ''));

/** Makes a text plain (see rule.ts for what that means). Linear in its length; one loop over codes, since each keystroke runs it. */
export function plainText(original: string): PlainText {
  const stretches = stretchesOf(original);
  const most = stretches.reduce((sum, { put }) => sum + put.length, original.length);
  const codes = new Uint16Array(most);
  const at = new Int32Array(most + 1);
  let length = 0;
  let next = 0;
  // What stands for a stretch, and how much of it has been put.
  let [put, given, putFrom] = ['', 0, 0];
  let [last, run] = [line, 0];
  for (let i = 0; i < original.length || given < put.length;) {
    let from = i;
    let plain: number;
    const stretch = stretches[next];
    if (given < put.length) {
      from = putFrom;
      plain = put.charCodeAt(given);
      given += 1;
    } else if (stretch && i >= stretch.start) {
      next += 1;
      if (i > stretch.start) continue;
      [put, given, putFrom] = [stretch.put, 0, i];
      i = stretch.end;
      continue;
    } else {
      const code = original.charCodeAt(i);
      const wide = code >= 0xd800 && code < 0xdc00 && i + 1 < original.length;
      plain = code < 128 ? plainAscii[code]! : plainOf(wide ? original.slice(i, i + 2) : original[i]!).charCodeAt(0) || 0;
      if (plain === dot && isInside(original, i)) plain = comma;
      i += wide ? 2 : 1;
    }
    if (plain === 0 || (plain === space && (last === space || last === line)) || (plain === line && last === line)) continue;
    if (plain === line && last === space) length -= 1;
    // "pleeease", "sooo": three and more of a letter are one.
    run = plain === last ? run + 1 : 1;
    if (run >= 3 && plain >= firstLetter && plain <= lastLetter) {
      if (run === 3) length -= 1;
      continue;
    }
    codes[length] = plain;
    at[length] = from;
    length += 1;
    last = plain;
  }
  at[length] = original.length;
  return { text: textOf(codes.subarray(0, length)), at: at.subarray(0, length + 1) };
}
