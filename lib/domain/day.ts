/** A calendar day as `'2026-08-22'`. The only form in which dates cross messages, files and the ledger. */
export type Day = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;
/** Days before each month of a year without 29 February. */
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from the first day of year 0 to 1970-01-01. */
const daysBefore1970 = 719_528;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days from the first day of year 0 to that of `year`, by the Gregorian rule. */
const daysBeforeYear = (year: number) => year * 365 + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);

/** Days since 1970-01-01; months and days beyond the end run on, as `Date.UTC` lets them. */
function numberOf(year: number, month: number, date: number): number {
  const inYear = year + Math.floor(month / 12);
  const inMonth = ((month % 12) + 12) % 12;
  return daysBeforeYear(inYear) - daysBefore1970 + daysBeforeMonth[inMonth]! + (inMonth > 1 && isLeap(inYear) ? 1 : 0) + date - 1;
}

/** Year, month (0 to 11) and date as written. Read by hand, since a replay does it some million times. */
function fieldsOf(day: Day): [number, number, number] {
  const digits = (from: number, to: number): number => {
    let number = 0;
    for (let at = from; at < to; at += 1) {
      const digit = day.charCodeAt(at) - 48;
      number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
    }
    return number;
  };
  const [year, month, date] = [digits(0, 4), digits(5, 7), digits(8, 10)];
  if (day.length !== 10 || day[4] !== '-' || day[7] !== '-' || Number.isNaN(year + month + date)) {
    throw new RangeError(`Not a day: ${JSON.stringify(day)}. A day is written like 2026-08-22.`);
  }
  return [year, month - 1, date];
}

/** Days since 1970-01-01 of a calendar day; no time zone is involved, so daylight saving cannot shift it. */
const dayNumber = (day: Day): number => numberOf(...fieldsOf(day));

const written = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${month < 9 ? '0' : ''}${month + 1}-${date < 10 ? '0' : ''}${date}`;

function dayFromNumber(number: number): Day {
  const sinceYear0 = number + daysBefore1970;
  let year = Math.floor(sinceYear0 / 365.2425);
  if (daysBeforeYear(year + 1) <= sinceYear0) year += 1;
  else if (daysBeforeYear(year) > sinceYear0) year -= 1;
  let month = Math.min(11, Math.floor((sinceYear0 - daysBeforeYear(year)) / 29));
  while (numberOf(year, month, 1) > number) month -= 1;
  return written(year, month, number - numberOf(year, month, 1) + 1);
}

/** Whether the value is a real calendar day (`2026-02-30` is none). */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && shape.test(value) && dayFromNumber(dayNumber(value)) === value;
}

/** Calendar days from one day to another, negative when `to` lies before `from`. Throws RangeError on anything but days. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` calendar days after `day` (before it, when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** The same day of the month `months` months later; the last day of the month where that day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = fieldsOf(day);
  const first = numberOf(year, month + months, 1);
  return dayFromNumber(first + Math.min(date, numberOf(year, month + months + 1, 1) - first) - 1);
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return daysBetween(a, b) >= 0 ? b : a;
}
