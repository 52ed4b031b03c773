import { useCallback, useEffect, useRef, useState } from 'react';
import type { AskNow } from '@/components/person/ask-today';
import { askNow } from '@/components/person/ask-today';
import type { Day } from '@/lib/domain/day';
import type { Policy } from '@/lib/domain/policy';
import { onLedgerChanged } from '@/lib/ledger/changes';
import type { LedgerDb } from '@/lib/ledger/open';
import { standingsOfContacts } from '@/lib/ledger/queries';

/**
 * What a call asked of somebody today would meet, looked up only for who is asked for and remembered; null until known.
 * Forgotten when the ledger, the policy or the day changes.
 */
export function useAsksToday(db: LedgerDb, policy: Policy, today: Day): (contactId: string) => AskNow | null {
  const known = useRef(new Map<string, AskNow | null>());
  const wanted = useRef(new Set<string>());
  const [version, setVersion] = useState(0);

  useEffect(() => {
    known.current.clear();
    setVersion((before) => before + 1);
    const leave = new AbortController();
    onLedgerChanged(() => {
      known.current.clear();
      setVersion((before) => before + 1);
    }, leave.signal);
    return () => leave.abort();
  }, [db, policy, today]);

  return useCallback((contactId: string) => {
    const found = known.current.get(contactId);
    if (found !== undefined) return found;
    known.current.set(contactId, null);
    if (wanted.current.size === 0) {
      setTimeout(() => {
        const ids = [...wanted.current];
        wanted.current.clear();
        void standingsOfContacts(db, ids, today).then((standings) => {
          for (const [id, standing] of standings) known.current.set(id, askNow(standing, policy, today));
          setVersion((before) => before + 1);
        });
      });
    }
    wanted.current.add(contactId);
    return null;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new version is a new function, so that the table asks again
  }, [db, policy, today, version]);
}
