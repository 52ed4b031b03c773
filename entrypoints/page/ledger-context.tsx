import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';
import { Button } from '@/components/kit/button';
import { useWords } from '@/components/kit/words-context';
import { Blank } from '@/components/page/blank';
import { asLedgerError } from '@/lib/ledger/errors';
import type { LedgerDb } from '@/lib/ledger/open';
import { ledger } from '@/lib/ledger/open';
import type { ErrorCode } from '@/lib/messages';

const LedgerContext = createContext<LedgerDb | null>(null);

/** Begins to open the ledger before anything is drawn; what goes wrong is said by `LedgerGate`. */
export function openLedgerEarly(): void {
  ledger().catch(() => undefined);
}

/** Opens the ledger for everything inside; where it cannot be opened, says why and what to do. */
export function LedgerGate({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const [db, setDb] = useState<LedgerDb | null>(null);
  const [problem, setProblem] = useState<ErrorCode | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    ledger().then((opened) => !left && setDb(opened), (error: unknown) => !left && setProblem(asLedgerError(error).code));
    return () => { left = true; };
  }, [tries]);
  if (problem) {
    return (
      <Blank picture="lock" headline={words('common.cannotOpen')} text={words(`ledger.error.${problem}`)}>
        <Button look="primary" large onClick={() => { setProblem(null); setTries(tries + 1); }}>{words('common.tryAgain')}</Button>
      </Blank>
    );
  }
  return db ? <LedgerContext.Provider value={db}>{children}</LedgerContext.Provider> : null;
}

/** The open ledger. Only inside `LedgerGate`. */
export function useLedger(): LedgerDb {
  const db = useContext(LedgerContext);
  if (!db) throw new Error('useLedger stands outside LedgerGate.');
  return db;
}

/** What a question to the ledger answers, again after every change; undefined until the first answer. */
export function useAnswer<T>(question: (db: LedgerDb) => Promise<T>, depends: readonly unknown[]): T | undefined {
  const db = useLedger();
  return useLiveQuery(() => question(db), [db, ...depends]);
}
