/** A calendar day as `'2026-08-22'`. The only form in which dates cross messages, files and the ledger. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day; no time zone is involved, so daylight saving cannot shift it. */
function dayNumber(day: Day): number {
  const match = DAY.exec(day);
  if (!match) throw new RangeError(`Not a day: ${JSON.stringify(day)}. A day is written like 2026-08-22.`);
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS_PER_DAY;
}

function dayFromNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

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
  const match = DAY.exec(day);
  if (!match) throw new RangeError(`Not a day: ${JSON.stringify(day)}. A day is written like 2026-08-22.`);
  const [year, month, date] = [Number(match[1]), Number(match[2]) - 1 + months, Number(match[3])];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return daysBetween(a, b) >= 0 ? b : a;
}
