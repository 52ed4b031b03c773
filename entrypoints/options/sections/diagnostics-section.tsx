import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/kit/button';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import { SectionHead, SetRow } from '@/components/options/options-shell';
import { addDays, type Day } from '@/lib/domain/day';
import type { LedgerDb } from '@/lib/ledger/open';
import { schemaVersion } from '@/lib/ledger/schema';
import { warningCounts } from '@/lib/ledger/warnings';
import { readSettingsWithDamage } from '@/lib/settings-store';
import { useAnswer } from '../../page/ledger-context';
import { useTell } from '../../page/tell';
import { useGrants } from '../../page/use-grants';
import { useGuard } from '../../page/use-guard';
import { useToday } from '../../page/use-today';

const counted = ['contacts', 'histories', 'bridges', 'companyTies', 'coverage', 'parked', 'shelf', 'posts', 'targets', 'hours', 'warnings', 'imports', 'merges', 'undos'] as const;

async function countRows(db: LedgerDb, today: Day) {
  const counts = await Promise.all(counted.map(async (table) => [table, await db.table(table).count()] as const));
  return { rows: Object.fromEntries(counts), ledTo: await warningCounts(db, addDays(today, -90)) };
}

/** Counts and versions as one JSON, without a name or a word of a message; and what warnings led to. */
export function DiagnosticsSection() {
  const words = useWords();
  const today = useToday();
  const { say } = useTell();
  const grants = useGrants();
  const guard = useGuard();
  const counts = useAnswer((db) => countRows(db, today), [today]);
  const [settings, setSettings] = useState<unknown>(null);
  useEffect(() => {
    void readSettingsWithDamage().then(({ settings: read, damaged, newer }) => {
      const { salt: _salt, notAsks, mutes, ...plain } = read;
      setSettings({ ...plain, notAsks: notAsks.length, mutes: Object.fromEntries(Object.entries(mutes).map(([scope, list]) => [scope, list.length])), damaged, newer });
    });
  }, []);
  const json = JSON.stringify({
    what: 'too-soon-diagnostics', version: browser.runtime.getManifest().version, browser: navigator.userAgent, languages: navigator.languages,
    schema: schemaVersion, guard, sites: grants, rows: counts?.rows ?? null, warnings: counts?.ledTo ?? null, settings,
  }, null, 2);
  const led = Object.entries(counts?.ledTo ?? {}).filter(([, count]) => count > 0);
  return (
    <div className="narrow"><div className="inner">
      <SectionHead id="diagnostics" lead={words('options.diagnostics.lead')} />
      <h2>{words('options.diagnostics.title')}</h2>
      <textarea className="json" readOnly rows={16} value={json} aria-label={words('options.diagnostics.title')} />
      <div className="row-acts">
        <Button onClick={() => { navigator.clipboard.writeText(json).then(() => say(words('options.copied')), () => say(words('options.copy-failed'))); }}>{words('options.copy')}</Button>
      </div>
      <h2>{words('options.diagnostics.warnings')}</h2>
      {led.length === 0
        ? <p className="hint">{words('options.diagnostics.warnings.none')}</p>
        : <div className="set">{led.map(([what, count]) => <SetRow key={what} title={words('options.diagnostics.led', { what: selectorOf(what) })}><span className="num">{count}</span></SetRow>)}</div>}
    </div></div>
  );
}
