import type { Day } from '@/lib/domain/day';
import { daysBetween } from '@/lib/domain/day';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, style: string, options: Intl.DateTimeFormatOptions, day: Day): string {
  // Bare English writes days as the product does everywhere, "Thu 26 Nov", and not as one country does.
  const tag = locale === 'en' ? 'en-GB' : locale;
  const key = `${tag} ${style}`;
  let found = formats.get(key);
  if (!found) formats.set(key, found = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
  return found.format(new Date(`${day}T00:00:00Z`));
}

/**
 * A day as a person says it, seen from `today`: "Thursday" within the coming six days, else "Thu 26 Nov", with the
 * year where it is another one.
 */
export function dayAhead(locale: string, day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days > 0 && days < 7) return format(locale, 'weekday', { weekday: 'long' }, day);
  return shortDay(locale, day, today);
}

const longDay = (locale: string, day: Day): string => format(locale, 'long', { day: 'numeric', month: 'short', year: 'numeric' }, day);

/** "Thu 26 Nov"; with the year where it is not that of `today`. */
export function shortDay(locale: string, day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? format(locale, 'short', { weekday: 'short', day: 'numeric', month: 'short' }, day).replace(',', '')
    : longDay(locale, day);
}

/** "26 Nov"; with the year where it is not that of `today`. */
export function dayOfMonth(locale: string, day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? format(locale, 'day', { day: 'numeric', month: 'short' }, day) : longDay(locale, day);
}

/** "March 2024": a day long ago, as far as it matters. */
export function monthOf(locale: string, day: Day): string {
  return format(locale, 'month', { month: 'long', year: 'numeric' }, day);
}
