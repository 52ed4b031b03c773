/** A text made plain for the rules, with the place in the original of each of its characters. */
export interface PlainText {
  readonly text: string;
  /** Original offset of character i; one entry more than characters, the last is the original length. */
  readonly at: readonly number[];
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

/** Makes a text plain (see rule.ts for what that means). Linear in its length. */
export function plainText(original: string): PlainText {
  const chars: string[] = [];
  const at: number[] = [];
  const stretches = stretchesOf(original);
  let next = 0;
  let last = '\n';
  let run = 0;
  const push = (char: string, from: number) => {
    if (char === ' ' && (last === ' ' || last === '\n')) return;
    if (char === '\n' && last === '\n') return;
    if (char === '\n' && last === ' ') { chars.pop(); at.pop(); }
    // "pleeease", "sooo": three and more of a letter are one.
    run = char === last ? run + 1 : 1;
    if (run >= 3 && /[a-z]/.test(char)) {
      if (run === 3) { chars.pop(); at.pop(); }
      return;
    }
    chars.push(char);
    at.push(from);
    last = char;
  };
  for (let i = 0; i < original.length;) {
    const stretch = stretches[next];
    if (stretch && i >= stretch.start) {
      next += 1;
      if (i > stretch.start) continue;
      for (const char of stretch.put) push(char, i);
      i = stretch.end;
      continue;
    }
    const code = original.charCodeAt(i);
    const wide = code >= 0xd800 && code < 0xdc00 && i + 1 < original.length;
    let plain = plainOf(wide ? original.slice(i, i + 2) : original[i]!);
    // A dot inside a word or number ends nothing.
    if (plain === '.' && /[\p{L}\d]/u.test(original[i + 1] ?? '') && /[\p{L}\d]/u.test(original[i - 1] ?? '') && !(/[\p{Ll}]{2}/u.test(original.slice(Math.max(0, i - 2), i)) && /\p{Lu}/u.test(original[i + 1] ?? ''))) plain = ',';
    if (plain !== '') push(plain, i);
    i += wide ? 2 : 1;
  }
  at.push(original.length);
  return { text: chars.join(''), at };
}
