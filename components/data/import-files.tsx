import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import type { FileReport, SkippedRow, SkipReason } from '@/lib/domain/import-facts';
import type { Understood } from '@/lib/domain/import-report';
import type { Words } from '@/lib/words';
import { ScrollX } from './scroll-x';

const faults: ReadonlySet<SkipReason> = new Set<SkipReason>(['cells', 'quotes', 'date', 'direction', 'no-person', 'too-long', 'ambiguous-date']);

const baseName = (path: string) => path.split('/').at(-1) ?? path;

/** What a file is about, or why it was not used. */
const meaning = (words: Words, { use, kind }: FileReport) => (use === 'read' && kind ? words('import.kind', { kind: selectorOf(kind) }) : words('import.use', { use: selectorOf(use) }));

function SkippedRows({ rows, all }: { readonly rows: readonly SkippedRow[]; readonly all: number }) {
  const words = useWords();
  return (
    <details>
      <summary>{words('import.rows-of', { count: all })}</summary>
      <ul className="skipped">
        {rows.map((row) => (
          <li key={`${row.file}:${row.line}:${row.reason}`}><span className="num"><bdi>{words('import.line', { file: baseName(row.file), line: row.line })}</bdi></span><span>{words(`import.skip.${row.reason}`, { count: 1 })}</span></li>
        ))}
      </ul>
      {all > rows.length ? <p className="hint">{words('import.more-rows', { count: all - rows.length })}</p> : null}
    </details>
  );
}

/** The files of an export, each with rows, used and left out; then why, and every row at fault with its line. */
export function ImportFiles({ understood }: { readonly understood: Pick<Understood, 'files' | 'skipped' | 'skippedByReason' | 'notices'> }) {
  const words = useWords();
  const { files, skipped, skippedByReason, notices } = understood;
  const number = new Intl.NumberFormat(words.locale);
  const shown = files.filter(({ use, rows }) => use !== 'not-needed' && !(use === 'practice' && rows === 0));
  const reasons = Object.entries(skippedByReason).filter(([, count]) => count > 0) as [SkipReason, number][];
  const faulty = reasons.reduce((sum, [reason, count]) => sum + (faults.has(reason) ? count : 0), 0);
  return (
    <>
      <ScrollX label={words('import.file')}>
        <table className="tbl">
          <thead><tr><th scope="col">{words('import.file')}</th><th scope="col" className="r">{words('import.rows')}</th><th scope="col" className="r">{words('import.used')}</th><th scope="col" className="r">{words('import.left-out')}</th><th scope="col">{words('import.why')}</th></tr></thead>
          <tbody>
            {shown.map((file) => (
              <tr key={file.path}>
                <th scope="row" title={file.path}><bdi>{baseName(file.path)}</bdi></th>
                <td className="r">{number.format(file.rows)}</td>
                <td className="r">{number.format(file.use === 'read' ? Math.max(0, file.rows - file.skipped) : 0)}</td>
                <td className="r">{number.format(file.use === 'read' ? file.skipped : file.rows)}</td>
                <td className="soft">{meaning(words, file)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      {files.length > shown.length ? <p className="hint">{words('import.not-needed', { count: files.length - shown.length })}</p> : null}
      {reasons.length > 0
        ? <p className="hint">{words('import.reasons', { list: new Intl.ListFormat(words.locale, { type: 'unit' }).format(reasons.map(([reason, count]) => words(`import.skip.${reason}`, { count }))) })}</p>
        : null}
      {notices.map(({ key, file, values }) => <p className="hint" key={`${key} ${file}`}>{words(`import.notice.${key}`, { file: baseName(file), ...values })}</p>)}
      {faulty > 0 || skipped.length > 0 ? <SkippedRows rows={skipped} all={Math.max(faulty, skipped.length)} /> : null}
    </>
  );
}
