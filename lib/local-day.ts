import type { Day } from '@/lib/domain/day';

/** The calendar day on this computer's clock at an instant. */
export function localDay(instant: Date): Day {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
