import { useEffect, useState } from 'react';
import type { Day } from '@/lib/domain/day';
import { localDay } from '@/lib/local-day';

/** Today on this computer's clock; turns over at midnight and when the page is shown again. */
export function useToday(): Day {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const leave = new AbortController();
    const look = () => setToday(localDay(new Date()));
    document.addEventListener('visibilitychange', look, { signal: leave.signal });
    const timer = setInterval(look, 60_000);
    return () => {
      leave.abort();
      clearInterval(timer);
    };
  }, []);
  return today;
}

/** The instant of a change, as the ledger keeps it. */
export const instant = () => new Date().toISOString();
