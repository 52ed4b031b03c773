import { useState } from 'react';
import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { iconSave } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import { FileRow } from '@/components/data/file-row';
import '@/components/data/data.css';
import { ImportDone } from '@/components/data/import-report';
import { SectionHead, SetRow } from '@/components/options/options-shell';
import type { ImportReport } from '@/lib/domain/import-report';
import { contactsCsv } from '@/lib/ledger/contacts-csv';
import { toReview } from '@/lib/ledger/queries';
import { parseSettingsFile, settingsJson } from '@/lib/settings-store';
import { giveFile } from '../../page/give-file';
import { ImportFailure, undoLastImport } from '../../page/import-client';
import { ImportPanel } from '../../page/import-panel';
import { useAnswer, useLedger } from '../../page/ledger-context';
import { useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';
import { useToday } from '../../page/use-today';
import { BackupRows } from './data-backup';
import { ForgetRows } from './data-forget';

/** The import that was made last: its report, and the way back. */
function LastImport({ made }: { readonly made: boolean }) {
  const words = useWords();
  const today = useToday();
  const { say } = useTell();
  const last = useAnswer((db) => db.imports.orderBy('at').last(), []);
  if (!last) return null;
  const report = last.report as ImportReport | null;
  const day = shortDay(words.locale, last.on, today);
  const takeBack = () => {
    undoLastImport().then(
      (figures) => say(figures ? words('import.taken-back', { ...figures }) : words('import.taken-back.none')),
      (error: unknown) => say(error instanceof ImportFailure ? words(error.key, error.values) : words('ledger.error.failed')),
    );
  };
  return (
    <>
      <div className="set fold">
        <SetRow title={words('import.last')} text={words(last.undone === undefined ? 'import.last.when' : 'import.last.undone', { day })}>
          {last.undone === undefined ? <Button onClick={takeBack}>{words('import.take-back')}</Button> : null}
        </SetRow>
      </div>
      {!made && last.undone === undefined && report?.stored && report.files ? <ImportDone report={report} label={words('import.last')} /> : null}
    </>
  );
}

/** What an import leaves to look through: dates that differ, names that several people bear. */
function ReviewRows() {
  const words = useWords();
  const found = useAnswer(toReview, []);
  if (!found || found.datesDiffer + found.sharesName === 0) return null;
  return (
    <div className="set fold">
      {found.datesDiffer > 0
        ? <SetRow title={words('data.review.dates', { count: found.datesDiffer })} text={words('data.review.dates.text')}><a className="btn btn-second" href="#contacts/dates-differ">{words('data.review.dates.button')}</a></SetRow>
        : null}
      {found.sharesName > 0
        ? <SetRow title={words('data.review.names', { count: found.sharesName })} text={words('data.review.names.text')}><a className="btn btn-second" href="#contacts/same-name">{words('data.review.names.button')}</a></SetRow>
        : null}
    </div>
  );
}

function SettingsRows() {
  const words = useWords();
  const settings = useSettings();
  const { set } = useTell();
  const [problem, setProblem] = useState<string | null>(null);
  const load = async (file: File) => {
    const result = parseSettingsFile(await file.text());
    if ('problem' in result) {
      setProblem(words(`ledger.settings.${result.problem}`, { where: result.fields?.join(', ') ?? '' }));
      return;
    }
    setProblem(null);
    await set(words('data.settings.loaded'), result.change);
  };
  return (
    <div className="set">
      <SetRow title={words('data.settings.save')} text={words('data.settings.save.text')}>
        <Button icon={iconSave} aria-label={words('data.settings.save')} onClick={() => giveFile('too-soon-settings.json', 'application/json', [settingsJson(settings)])}>{words('data.backup.save.button')}</Button>
      </SetRow>
      <FileRow title={words('data.settings.file')} text={words('data.settings.file.text')} accept=".json,application/json" problem={problem} onChoose={(file) => { void load(file); }} />
    </div>
  );
}

/** Import, backup and restore, settings as a file, what is kept and what is forgotten. */
export function DataSection() {
  const words = useWords();
  const db = useLedger();
  const [made, setMade] = useState(false);
  return (
    <div className="narrow"><div className="inner">
      <SectionHead id="data" lead={words('data.lead')} />
      <h2>{words('import.title')}</h2>
      <ImportPanel onDone={() => setMade(true)} />
      <LastImport made={made} />
      <ReviewRows />
      <h2>{words('data.backup')}</h2>
      <BackupRows>
        <SetRow title={words('data.csv')} text={words('data.csv.text')}>
          <Button icon={iconSave} aria-label={words('data.csv')} onClick={() => { void contactsCsv(db).then((lines) => giveFile('too-soon-contacts.csv', 'text/csv', lines)); }}>{words('data.backup.save.button')}</Button>
        </SetRow>
      </BackupRows>
      <h2>{words('data.settings')}</h2>
      <SettingsRows />
      <h2>{words('data.keep')}</h2>
      <ForgetRows />
    </div></div>
  );
}
