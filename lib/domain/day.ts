/** A calendar day as `'2026-08-22'`. The only form in which dates cross messages, files and the ledger. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Year, month (1 to 12) and date as written. Throws RangeError on anything else. */
function fieldsOf(day: Day): number[] {
  const match = DAY.exec(day);
  if (!match) throw new RangeError(`Not a day: ${JSON.stringify(day)}. A day is written like 2026-08-22.`);
  return match.slice(1).map(Number);
}

/** Days since 1970-01-01 of a calendar day; no time zone is involved, so daylight saving cannot shift it. */
function dayNumber(day: Day): number {
  const [year, month, date] = fieldsOf(day) as [number, number, number];
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/** The day of a moment, milliseconds since 1970-01-01 as `Date.UTC` counts them. */
const dayOf = (moment: number): Day => new Date(moment).toISOString().slice(0, 10);

const dayFromNumber = (number: number): Day => dayOf(number * MS_PER_DAY);

/** Whether the value is a real calendar day (`2026-02-30` is none). */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && DAY.test(value) && dayFromNumber(dayNumber(value)) === value;
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
  const [year, before, date] = fieldsOf(day) as [number, number, number];
  const month = before - 1 + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(date, last)));
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return daysBetween(a, b) >= 0 ? b : a;
}
