import type { LedgerDb } from './open';
import { handleOf } from './handles';

/**
 * One cell of a CSV. A cell that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a line
 * break, also behind blanks or in their wide forms) gets an apostrophe before it, which spreadsheets do not show.
 */
export function csvCell(value: string | number): string {
  const text = String(value).replace(/\0/g, '');
  const safe = typeof value === 'string' && /^[\s\u00a0\u200b\ufeff'"]*[=+\-@|%\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Column names, in English like the export's own; the file is for other programs. */
const columns = ['Name', 'Company', 'Position', 'LinkedIn', 'Connected from', 'Connected until', 'Source', 'Shared', 'Asked', 'Last shared', 'Last asked', 'Unanswered since', 'Ties', 'Qualities'];

/** All people as CSV lines with CRLF ends and a byte order mark, so that spreadsheets read it as UTF-8. */
export async function contactsCsv(db: LedgerDb): Promise<string[]> {
  const lines = [`\ufeff${columns.join(',')}\r\n`];
  const contacts = await db.contacts.toArray();
  for (const contact of contacts) {
    const slug = contact.handles.map(handleOf).find((handle) => handle?.kind === 'linkedin-slug');
    const cells: (string | number)[] = [
      contact.name, contact.company, contact.headline, slug ? `https://www.linkedin.com/in/${encodeURIComponent(slug.value)}` : '',
      contact.acceptance?.from ?? '', contact.acceptance?.to ?? '', contact.acceptance?.source ?? '', contact.shared, contact.asked,
      contact.lastSharedOn ?? '', contact.lastAskOn ?? '', contact.unanswered ?? '',
      contact.ties.map(({ tie }) => tie).join(' '), contact.qualities.join(' '),
    ];
    lines.push(`${cells.map(csvCell).join(',')}\r\n`);
  }
  return lines;
}
