import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useWords } from '@/components/kit/words-context';
import { Toast } from '@/components/page/toast';
import { LedgerError } from '@/lib/ledger/errors';
import type { LedgerDb } from '@/lib/ledger/open';
import { undo } from '@/lib/ledger/undo';
import type { Settings } from '@/lib/settings';
import { changeSettings } from './settings-context';

/** How long the line that tells stays, in milliseconds; the way back with it. */
const staysFor = 10_000;

interface Told { readonly sentence: string; readonly undo: (() => Promise<unknown>) | null; readonly failed?: boolean }

/** Does something and tells it, with the way back. */
export interface Tell {
  /** Runs a change; its answer is the way back, or null when there is none. A failure is told in words. A sentence that needs what was done is made afterwards. */
  readonly run: (sentence: string | (() => string), work: () => Promise<(() => Promise<unknown>) | null>) => Promise<void>;
  /** A change of the ledger that answers with a token for undo. */
  readonly record: (db: LedgerDb, sentence: string, work: () => Promise<string | null>) => Promise<void>;
  /** A change of settings, with the settings before it as the way back. */
  readonly set: (sentence: string, change: Partial<Settings> | ((settings: Settings) => Partial<Settings>)) => Promise<void>;
  readonly say: (sentence: string) => void;
}

const TellContext = createContext<Tell | null>(null);

/** Keeps the one line at the foot of a page that tells what was done. */
export function TellProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setTold(null), staysFor);
    return () => clearTimeout(timer);
  }, [told]);

  const fail = useCallback((error: unknown) => {
    console.error('Too Soon', error);
    setTold({ sentence: words(`ledger.error.${error instanceof LedgerError ? error.code : 'failed'}`), undo: null, failed: true });
  }, [words]);

  const tell = useMemo<Tell>(() => {
    const run: Tell['run'] = async (sentence, work) => {
      try {
        const back = await work();
        setTold({ sentence: typeof sentence === 'string' ? sentence : sentence(), undo: back });
      } catch (error) {
        fail(error);
      }
    };
    return {
      run,
      record: (db, sentence, work) => run(sentence, async () => {
        const token = await work();
        return token === null ? null : () => undo(db, token);
      }),
      set: (sentence, change) => run(sentence, async () => {
        let before: Partial<Settings> = {};
        await changeSettings((settings) => {
          const next = typeof change === 'function' ? change(settings) : change;
          before = Object.fromEntries(Object.keys(next).map((name) => [name, settings[name as keyof Settings]]));
          return next;
        });
        return () => changeSettings(before);
      }),
      say: (sentence) => setTold({ sentence, undo: null }),
    };
  }, [fail]);

  const back = told?.undo;
  return (
    <TellContext.Provider value={tell}>
      {children}
      <Toast
        told={told} undo={words('common.undo')}
        onUndo={back ? () => { void back().then(() => setTold({ sentence: words('common.undone'), undo: null }), fail); } : null}
      />
    </TellContext.Provider>
  );
}

/** The line that tells what was done, and undoes it. */
export function useTell(): Tell {
  const tell = useContext(TellContext);
  if (!tell) throw new Error('useTell stands outside TellProvider.');
  return tell;
}
