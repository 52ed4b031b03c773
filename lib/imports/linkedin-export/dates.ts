import { type Day, isDay } from '../../domain/day';

/*
 * The shapes in which the files write dates (facts measured on real exports, 2018 to 2026). Instants are ms since 1970;
 * null for anything that is no date of the years in which there is a LinkedIn.
 */

const hour = 3_600_000;
const earliest = Date.UTC(2002, 0, 1);
const latest = Date.UTC(2100, 0, 1);
const sane = (ms: number) => (ms >= earliest && ms < latest ? ms : null);

/** UTC ms of a calendar moment; null where that day or hour does not exist. */
function moment(year: number, month: number, day: number, hours: number, minutes: number, seconds: number): number | null {
  if (hours > 23 || minutes > 59 || seconds > 60) return null;
  const ms = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  return month >= 1 && month <= 12 && day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? sane(ms) : null;
}

const utcShape = /^(\d{4})[-/](\d\d?)[-/](\d\d?)[ T](\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?(?:UTC|Z|GMT))?$/;
const usShape = /^(\d\d?)\/(\d\d?)\/(\d{2}|\d{4}),?[ \u00a0\u202f]+(\d\d?):(\d\d)(?::(\d\d))?(?:[ \u00a0\u202f]*([AP])\.?M\.?)?$/i;

/** `2020-05-04 13:22:10 UTC`, `2020/05/04 13:22:10 UTC`, `2020-05-04 13:22:10`: UTC in every file. */
export function utcInstant(text: string): number | null {
  const match = utcShape.exec(text.trim());
  if (!match) return null;
  return moment(Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4]), Number(match[5]), Number(match[6] ?? 0));
}

/** The n-th Sunday of a month, 00:00 UTC; the last one for n = 0. Months from 0. */
function sunday(year: number, month: number, n: number): number {
  if (n === 0) {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return last.getTime() - last.getUTCDay() * 24 * hour;
  }
  const first = new Date(Date.UTC(year, month, 1));
  return first.getTime() + (((7 - first.getUTCDay()) % 7) + (n - 1) * 7) * 24 * hour;
}

/**
 * Pacific wall-clock time as an instant. Summer time from the second Sunday of March to the first of November (until
 * 2006: first of April to last of October), at 2 o'clock. The hour that comes twice is read as its first coming.
 */
export function fromPacific(wall: number): number {
  const year = new Date(wall).getUTCFullYear();
  const [start, end] = year >= 2007 ? [sunday(year, 2, 2), sunday(year, 10, 1)] : [sunday(year, 3, 1), sunday(year, 9, 0)];
  const summer = wall >= start + 2 * hour && wall < end + 2 * hour;
  return wall + (summer ? 7 : 8) * hour;
}

/** `5/4/20, 1:22 PM`, month first, Pacific time; twenty-four hours after a spreadsheet. */
export function pacificInstant(text: string): number | null {
  const match = usShape.exec(text.trim());
  if (!match) return null;
  const half = match[7]?.toUpperCase();
  const written = Number(match[4]);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hours = half === undefined ? written : (written % 12) + (half === 'P' ? 12 : 0);
  const wall = moment(fullYear(match[3] ?? ''), Number(match[1]), Number(match[2]), hours, Number(match[5]), Number(match[6] ?? 0));
  return wall === null ? null : sane(fromPacific(wall));
}

/** Either of the two shapes: one is labelled or written year first, the other is Pacific. */
export const instantOf = (text: string): number | null => utcInstant(text) ?? pacificInstant(text);

const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

// English in every real file; the other six cost nothing.
const months: readonly (readonly string[])[] = [
  ['jan', 'janv', 'ene', 'gen', 'janeiro'], ['feb', 'fév', 'févr', 'fev', 'febr'], ['mar', 'mär', 'mars', 'mrt', 'märz', 'maart'], ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei', 'maio', 'mayo'], ['jun', 'juin', 'giu', 'juni'], ['jul', 'juil', 'lug', 'juli'], ['aug', 'août', 'aou', 'ago'],
  ['sep', 'sept', 'set'], ['oct', 'okt', 'out', 'ott'], ['nov'], ['dec', 'déc', 'dez', 'dic'],
];
const byName = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

function monthOf(name: string): number | null {
  const plain = name.toLowerCase().normalize('NFC').replace(/\.$/, '');
  return byName.get(plain) ?? byName.get(plain.slice(0, 4)) ?? byName.get(plain.slice(0, 3)) ?? null;
}

const dayOf = (year: number, month: number, day: number): Day | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) && sane(Date.UTC(year, month - 1, day)) !== null ? text : null;
};

/** The UTC day of an instant. */
export const utcDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** A written day, or two readings of one of which the file as a whole must tell which is right. */
export type WrittenDay = { readonly day: Day } | { readonly monthFirst: Day | null; readonly dayFirst: Day | null };

/**
 * `Connected On`: `04 May 2020` (a UTC day, taken as it stands), `4-May-20` after Excel, `5/4/20, 1:22 PM` in 2018
 * (Pacific), `2020-05-04`, `04.05.2020`; `04/05/2020` is left open. Null for no date.
 */
export function connectedDay(text: string): WrittenDay | null {
  const plain = text.trim();
  const named = /^(\d\d?)([ \u00a0./-]+)(\p{L}{3,12}\.?)[ \u00a0./-]+(\d{4}|\d{2})$/u.exec(plain);
  if (named) {
    // A year of two digits only where a spreadsheet wrote it: "04 May 20" is a row cut off.
    if (named[4]?.length === 2 && !named[2]?.includes('-')) return null;
    const month = monthOf(named[3] ?? '');
    const day = month === null ? null : dayOf(fullYear(named[4] ?? ''), month, Number(named[1]));
    return day === null ? null : { day };
  }
  const iso = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[ T].*)?$/.exec(plain);
  if (iso) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day === null ? null : { day };
  }
  const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4}|\d{2})$/.exec(plain);
  if (dotted) {
    const day = dayOf(fullYear(dotted[3] ?? ''), Number(dotted[2]), Number(dotted[1]));
    return day === null ? null : { day };
  }
  const instant = /[AP]\.?M/i.test(plain) ? pacificInstant(plain) : null;
  if (instant !== null) return { day: utcDay(instant) };
  const open = /^(\d\d?)[/-](\d\d?)[/-](\d{4}|\d{2})$/.exec(plain);
  if (!open) return null;
  const [one, two, year] = [Number(open[1]), Number(open[2]), fullYear(open[3] ?? '')];
  const [monthFirst, dayFirst] = [dayOf(year, one, two), dayOf(year, two, one)];
  if (monthFirst !== null && monthFirst === dayFirst) return { day: monthFirst };
  return monthFirst === null && dayFirst === null ? null : { monthFirst, dayFirst };
}
