/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', þ: 'th', ŋ: 'n', ŧ: 't', ĸ: 'k', ŀ: 'l', ŉ: 'n',
};

/**
 * Marks that writers put or leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and the
 * stretching tatweel. Vowel signs of Indic and other scripts are letters of the name and stay.
 */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

const titles = new Set([
  'dr', 'prof', 'professor', 'doctor', 'mr', 'mrs', 'ms', 'mx', 'miss', 'sir', 'dame', 'rev', 'hon', 'herr', 'frau', 'ing', 'dipl-ing', 'diplom',
  'mag', 'mme', 'mlle', 'monsieur', 'madame', 'me', 'sr', 'sra', 'srta', 'don', 'dona', 'dott', 'dottssa', 'sig', 'sigra', 'drs', 'ir', 'mw', 'dhr', 'eng', 'capt', 'col', 'lt', 'maj', 'gen',
]);

/** Letters behind a name that are a degree, a certificate or a rank, in lower case without dots. */
const credentials = new Set([
  'phd', 'md', 'mba', 'emba', 'msc', 'bsc', 'ba', 'ma', 'bs', 'ms', 'mph', 'mpa', 'mpp', 'jd', 'llm', 'llb', 'esq', 'cpa', 'cfa', 'cfp', 'cma', 'caia', 'acca', 'fca', 'aca', 'cia', 'cisa', 'cissp', 'cism', 'ccna', 'ccie',
  'pmp', 'pmi-acp', 'csm', 'cspo', 'psm', 'safe', 'prince2', 'itil', 'rn', 'bsn', 'msn', 'np', 'dds', 'dmd', 'do', 'pharmd', 'edd', 'dba', 'dphil', 'mphil', 'med', 'mfa', 'meng', 'beng', 'pe', 'peng', 'ceng', 'aia', 'leed', 'leed-ap',
  'shrm-cp', 'shrm-scp', 'phr', 'sphr', 'gphr', 'cipd', 'mcipd', 'fcipd', 'acc', 'pcc', 'mcc', 'cprw', 'frsa', 'obe', 'mbe', 'cbe', 'kc', 'qc', 'jr', 'sr', 'ii', 'iii', 'iv', 'dipl-ing', 'ing', 'lmsw', 'lcsw', 'six-sigma', 'cscp', 'cpim', 'cpsm', 'mcips', 'fcips', 'ccp', 'cdmp', 'cbap', 'togaf',
]);

const bare = (word: string) => word.replace(/\./g, '');

/** Takes case, accents, compatibility forms, zero-width and direction marks off; keeps the order of everything. */
function fold(text: string): string {
  return text
    .normalize('NFKD').replace(accents, '').normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłħıþŋŧĸŀŉ]/g, (letter) => letters[letter] ?? letter)
    .replace(accents, '')
    .replace(/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g, '');
}

/**
 * A full name in the form in which two spellings of it are equal (DESIGN section 8): without case, accents, titles,
 * credentials, pronouns in brackets, emoji and signs. The order of the words is kept. Empty when nothing is left.
 */
export function nameKeyOf(name: string): string {
  const plain = fold(name)
    .replace(/\([^)]*\)|\[[^\]]*\]|（[^）]*）/gu, ' ')
    .replace(/[’‘ʼ`´']/gu, "'")
    .replace(/[\u2010-\u2012\u2212]/gu, '-');
  const [head = '', ...tail] = plain.split(/[,،、|•·]/u);
  const wordsOf = (part: string) => part
    .replace(/[^\p{L}\p{M}\p{N}.'\-\s]/gu, ' ')
    .split(/\s+/u)
    .map((word) => word.replace(/^[.'-]+|[.'-]+$/gu, ''))
    .filter((word) => word !== '');
  const isCredential = (word: string) => credentials.has(bare(word));
  const words = wordsOf(head);
  // Behind a comma stand credentials as a rule; "Brook, Ana" keeps both words, in their order.
  for (const part of tail) {
    const more = wordsOf(part);
    if (more.length > 0 && !more.some(isCredential)) words.push(...more);
  }
  while (words.length > 2 && titles.has(bare(words[0] ?? ''))) words.shift();
  if (words.length === 2 && titles.has(bare(words[0] ?? '')) && /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|mme|dott|sig)\b/u.test(words[0] ?? '')) words.shift();
  while (words.length > 2 && isCredential(words.at(-1) ?? '')) words.pop();
  return words.map(bare).filter((word) => word !== '').join(' ');
}

/**
 * Whether a normalised name is full enough to find one person by it: two words of two letters and more, or three
 * letters of a script that writes names without a space (Chinese, Japanese, Korean, Thai: two).
 */
export function isFullName(nameKey: string): boolean {
  const words = nameKey.split(' ').filter((word) => /\p{L}/u.test(word));
  if (words.length === 1) return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{2,}$/u.test(words[0] ?? '');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const long = (word: string) => /\p{Script=Han}|\p{Script=Hangul}/u.test(word) || [...word].filter((letter) => /\p{L}/u.test(letter)).length >= 2;
  return words.length >= 2 && (long(first) || words.length > 2) && long(last);
}

/** A company's name without case, accents, signs and legal forms, for comparing two spellings. Empty when there is none. */
export function companyKeyOf(company: string): string {
  const words = fold(company)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .split(/\s+/u).filter((word) => word !== '');
  const legal = /^(?:inc|incorporated|llc|llp|ltd|limited|plc|gmbh|ag|kg|kgaa|se|sa|sas|sarl|srl|spa|bv|nv|ab|as|asa|oy|oyj|aps|co|corp|corporation|company|group|holding|holdings|sl|slu|lda|ltda|ev|ek|ohg|ug|pty|pte|kk|the)$/u;
  const kept = words.filter((word) => !legal.test(word));
  return (kept.length > 0 ? kept : words).join(' ');
}
