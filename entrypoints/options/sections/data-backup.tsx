import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/kit/button';
import { iconSave } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import { FileRow } from '@/components/data/file-row';
import type { RestoreWay } from '@/components/data/restore-plan';
import { RestorePlanView } from '@/components/data/restore-plan';
import { SetRow } from '@/components/options/options-shell';
import { LedgerError } from '@/lib/ledger/errors';
import type { Backup, RestorePlan } from '@/lib/ledger/backup';
import { backupPieces, keptBackup, keptVersions, planRestore, readBackup, restore } from '@/lib/ledger/backup';
import type { LedgerDb } from '@/lib/ledger/open';
import type { Settings } from '@/lib/settings';
import { parseSettings, readSettings, updateSettings } from '@/lib/settings-store';
import { giveFile } from '../../page/give-file';
import { useAnswer, useLedger } from '../../page/ledger-context';
import { useTell } from '../../page/tell';
import { instant, useToday } from '../../page/use-today';

/** Hands the user everything as one file. Throws LedgerError. */
export async function saveBackup(db: LedgerDb): Promise<void> {
  const now = instant();
  giveFile(`too-soon-backup-${now.slice(0, 10)}.json`, 'application/json', await backupPieces(db, await readSettings(), now));
}

/** The settings of a backup; what was agreed to stays as it is here. */
function settingsOf({ settings }: Backup): Partial<Settings> {
  if (settings === null) return {};
  const { consent: _consent, noHoldsOn: _noHolds, ...kept } = parseSettings(settings).settings;
  return kept;
}

/** Restores, and answers with the way back: everything as it was before. Throws LedgerError. */
async function restoreWithUndo(db: LedgerDb, backup: Backup, way: RestoreWay, today: string): Promise<() => Promise<unknown>> {
  const before = await readSettings();
  const kept = readBackup((await backupPieces(db, before, instant())).join(''));
  await restore(db, backup, way, today);
  if (way === 'replace') await updateSettings(settingsOf(backup));
  return async () => {
    if (!('backup' in kept)) throw new LedgerError('failed');
    await restore(db, kept.backup, 'replace', today);
    await updateSettings(before);
  };
}

/** Backup, restore with its dry run, and what was kept before an update; `children` are further rows. */
export function BackupRows({ children }: { readonly children?: ReactNode }) {
  const words = useWords();
  const db = useLedger();
  const today = useToday();
  const { run } = useTell();
  const kept = useAnswer(keptVersions, []) ?? [];
  const [backup, setBackup] = useState<Backup | null>(null);
  const [way, setWay] = useState<RestoreWay>('merge');
  const [plan, setPlan] = useState<RestorePlan | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (!backup) return;
    let left = false;
    setPlan(null);
    void planRestore(db, backup, way).then((counted) => { if (!left) setPlan(counted); });
    return () => { left = true; };
  }, [db, backup, way]);

  const choose = async (file: File) => {
    const read = readBackup(await file.text());
    setProblem('problem' in read ? words(`ledger.backup.${read.problem}`, { where: read.where ?? '' }) : null);
    setBackup('backup' in read ? read.backup : null);
  };
  const goOn = () => {
    if (!backup) return;
    setBackup(null);
    void run(words('data.plan.restored'), () => restoreWithUndo(db, backup, way, today));
  };
  return (
    <>
      <div className="set">
        <SetRow title={words('data.backup.save')} text={words('data.backup.save.text')}>
          <Button icon={iconSave} aria-label={words('data.backup.save')} onClick={() => { void run(words('data.backup.saved'), async () => { await saveBackup(db); return null; }); }}>{words('data.backup.save.button')}</Button>
        </SetRow>
        <FileRow title={words('data.backup.file')} text={words('data.backup.file.text')} accept=".json,application/json" problem={problem} onChoose={(file) => { void choose(file); }} />
        {children}
        {kept.map((version) => (
          <SetRow key={version} title={words('data.backup.kept', { version })} text={words('data.backup.kept.text')}>
            <Button icon={iconSave} onClick={() => { void keptBackup(db, version).then((text) => { if (text) giveFile(`too-soon-before-version-${version}.json`, 'application/json', [text]); }); }}>{words('data.backup.save.button')}</Button>
          </SetRow>
        ))}
      </div>
      {backup
        ? (
            <RestorePlanView of={backup.at.slice(0, 10)} today={today} way={way} plan={plan} onWay={setWay}>
              <Button look={way === 'replace' ? 'danger' : 'primary'} large disabled={plan === null} onClick={goOn}>{words('data.plan.restore')}</Button>
              <Button look="quiet" large onClick={() => setBackup(null)}>{words('options.cancel')}</Button>
            </RestorePlanView>
          )
        : null}
    </>
  );
}
