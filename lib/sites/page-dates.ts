import { addDays, type Day, isDay } from '../domain/day';

/** Days between which something happened, as a page writes it. Equal when the day is exact. */
export interface DaySpan { readonly from: Day; readonly to: Day }

type Unit = 'day' | 'week' | 'month' | 'year';

interface Calendar {
  /** Month names without accents, dots and case, longest first, with their number. */
  readonly months: readonly (readonly [string, number])[];
  /** Weekday names, 0 is Sunday. */
  readonly weekdays: readonly (readonly [string, number])[];
  /** "today", "yesterday" as this language says them. */
  readonly near: readonly (readonly [string, number])[];
  /** Order of the three numbers in a date of figures. */
  readonly order: readonly ('day' | 'month' | 'year')[];
  readonly spans: (count: number) => readonly (readonly [string, Unit | 'now'])[];
}

const fold = (text: string) => text.normalize('NFKD').replace(/[\u0300-\u036f\u200e\u200f]/g, '').normalize('NFC').toLowerCase().replace(/[.,’'\u202f\u00a0]/g, (mark) => (mark === '\u202f' || mark === '\u00a0' ? ' ' : '')).replace(/\s+/g, ' ').trim();

const calendars = new Map<string, Calendar>();

function calendarOf(locale: string): Calendar {
  const known = calendars.get(locale);
  if (known) return known;
  let made: Calendar;
  try {
    made = makeCalendar(locale);
  } catch {
    made = calendarOf('en');
  }
  calendars.set(locale, made);
  return made;
}

/** All names that a language has for something, in every length and grammatical case that `Intl` knows. */
function names(locale: string, options: readonly Intl.DateTimeFormatOptions[], part: 'month' | 'weekday', count: number, at: (index: number) => number): (readonly [string, number])[] {
  const found = new Map<string, number>();
  for (const option of options) {
    const format = new Intl.DateTimeFormat(locale, { ...option, timeZone: 'UTC', calendar: 'gregory' });
    for (let index = 0; index < count; index += 1) {
      const name = fold(format.formatToParts(at(index)).find(({ type }) => type === part)?.value ?? '');
      if (name !== '' && !/^\d+$/.test(name) && !found.has(name)) found.set(name, index);
    }
  }
  return [...found].sort(([a], [b]) => b.length - a.length);
}

function makeCalendar(locale: string): Calendar {
  // Throws RangeError now, not later, on a locale that is none. The rest is made when asked for: `Intl` takes its time, and most headings need little of it.
  Intl.getCanonicalLocales(locale);
  let months: Calendar['months'] | undefined;
  let weekdays: Calendar['weekdays'] | undefined;
  const lengths = ['long', 'short', 'narrow'] as const;
  const units: readonly (Unit | 'hour' | 'minute' | 'second')[] = ['day', 'week', 'month', 'year', 'hour', 'minute', 'second'];
  return {
    get months() {
      return months ??= names(locale, [{ month: 'long', day: 'numeric' }, { month: 'long' }, { month: 'short', day: 'numeric' }, { month: 'short' }], 'month', 12, (index) => Date.UTC(2023, index, 15));
    },
    get weekdays() {
      return weekdays ??= names(locale, [{ weekday: 'long' }, { weekday: 'short' }], 'weekday', 7, (index) => Date.UTC(2023, 0, 1 + index));
    },
    get near() {
      const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      return [0, -1].map((days) => [fold(format.format(days, 'day')), -days] as const);
    },
    get order() {
      const parts = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC', calendar: 'gregory' }).formatToParts(0);
      return parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));
    },
    spans: (count) => units.flatMap((unit) => lengths.flatMap((style) => {
      const meant: Unit | 'now' = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'now' : unit;
      return [
        [fold(new Intl.RelativeTimeFormat(locale, { style }).format(-count, unit)), meant] as const,
        [fold(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style }).format(count)), meant] as const,
      ];
    })),
  };
}

const letters = /[\p{L}\p{M}]/u;

/** Where a word stands by itself in a text; scripts without spaces need none. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word);
    if (!spaced || (!letters.test(text[at - 1] ?? ' ') && !letters.test(text[at + word.length] ?? ' '))) return true;
  }
  return false;
}

const dayOf = (year: number, month: number, day: number): Day | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year > 1990 && isDay(text) ? text : null;
};

/** Digits of other scripts as ASCII. */
const asciiDigits = (text: string) => text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16 % 10));

/** The day that a text names with a year: "June 24, 2026", "24. Mai 2026", "2026年11月20日", "20/11/2026". */
export function readDate(text: string, locales: readonly string[]): Day | null {
  const plain = fold(asciiDigits(text));
  const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(plain);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const marks = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(plain);
  if (marks) return dayOf(Number(marks[1]), Number(marks[2]), Number(marks[3]));
  const numbers = [...plain.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (numbers.length === 0) return null;
  const year = numbers.find((number) => number >= 1990 && number <= 2200);
  const date = numbers.find((number) => number >= 1 && number <= 31);
  for (const locale of locales) {
    const calendar = calendarOf(locale);
    const month = calendar.months.find(([name]) => standsIn(plain, name));
    if (month && year !== undefined && date !== undefined) return dayOf(year, month[1] + 1, date);
    const figures = /(\d{1,4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,4})/.exec(asciiDigits(text));
    if (figures) {
      const values = figures.slice(1).map(Number);
      const byOrder = (values[0] ?? 0) > 31 ? (['year', 'month', 'day'] as const) : calendar.order;
      const value = (part: 'day' | 'month' | 'year') => values[byOrder.indexOf(part)] ?? 0;
      const full = value('year') < 100 ? 2000 + value('year') : value('year');
      return dayOf(full, value('month'), value('day')) ?? dayOf(full, value('day'), value('month'));
    }
  }
  return null;
}

/** The day that a heading above lines names: today, yesterday, a weekday of the last week, a date with or without a year. */
export function readHeading(text: string, locales: readonly string[], today: Day): Day | null {
  const full = readDate(text, locales);
  if (full) return full;
  const plain = fold(asciiDigits(text));
  if (plain === '') return null;
  for (const locale of locales) {
    const { near, months, weekdays } = calendarOf(locale);
    const close = near.find(([word]) => word !== '' && standsIn(plain, word));
    if (close) return addDays(today, -close[1]);
    const month = months.find(([name]) => standsIn(plain, name));
    const date = /\d{1,2}/.exec(plain);
    if (month && date) return lastSuch(month[1] + 1, Number(date[0]), today);
    const weekday = weekdays.find(([name]) => name.length > 1 && standsIn(plain, name));
    if (weekday) {
      const now = new Date(`${today}T00:00:00Z`).getUTCDay();
      return addDays(today, -(((now - weekday[1] + 7) % 7) || 7));
    }
  }
  const marks = /(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(plain);
  return marks ? lastSuch(Number(marks[1]), Number(marks[2]), today) : null;
}

/** The last such day of a year that is not after today. */
function lastSuch(month: number, date: number, today: Day): Day | null {
  const year = Number(today.slice(0, 4));
  const day = dayOf(year, month, date);
  // A day ahead of today by one may be the reader's time zone.
  return day && day <= addDays(today, 1) ? day : dayOf(year - 1, month, date);
}

const lengthOf: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, year: 365 };

/**
 * When something happened that a page dates by its age: "3 days ago", "2w", "vor 2 Wochen". What is written as n weeks
 * lies from n to almost n + 1 weeks back; hours may reach into yesterday.
 */
export function readAge(text: string, locales: readonly string[], today: Day): DaySpan | null {
  const plain = fold(asciiDigits(text));
  const number = /\d+/.exec(plain);
  for (const locale of locales) {
    const { near, spans } = calendarOf(locale);
    const close = near.find(([word]) => word !== '' && standsIn(plain, word));
    if (close) return { from: addDays(today, -close[1]), to: addDays(today, -close[1]) };
    if (!number) continue;
    const count = Number(number[0]);
    const fitting = spans(count).filter(([span]) => span !== '' && standsIn(plain, span)).sort(([a], [b]) => b.length - a.length);
    const [longest] = fitting;
    if (!longest) continue;
    if (longest[1] === 'now') return { from: addDays(today, -1), to: today };
    const unit = lengthOf[longest[1]];
    const slack = longest[1] === 'month' ? 2 : longest[1] === 'year' ? 6 : 0;
    return { from: addDays(today, -((count + 1) * unit - 1 + slack)), to: addDays(today, -Math.max(0, count * unit - slack)) };
  }
  return null;
}
