import type { ExportFileKind } from '../../domain/import-facts';
import { type Columns, hasHeader } from './read-table';
import { connectionColumns, invitationColumns, messageColumns } from './columns';

const kinds: Readonly<Record<string, ExportFileKind>> = {
  connections: 'connections', invitations: 'invitations', messages: 'messages', endorsement_given_info: 'endorsements-given',
  recommendations_given: 'recommendations-given', shares: 'shares', comments: 'comments', reactions: 'reactions',
  instantreposts: 'reposts', instant_reposts: 'reposts', positions: 'positions', education: 'education', profile: 'profile',
};

/** Practice chats with LinkedIn's bots: they carry the header of messages and are none. */
const practice = /^(?:guide|coach|learning_?coach|learning_?role_?play|learning|role_?play)_?messages$/;

/** Name of a file without folders. */
export const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The name that counts: lower case, blanks as underscores, without part numbers, copies and endings. */
function stemOf(path: string): string {
  return baseName(path).toLowerCase().trim()
    .replace(/\.(?:csv|txt|tsv)$/, '')
    .replace(/\s*\(\d+\)$|\s+-\s+(?:copy|kopie|copie|copia)$/, '')
    .replace(/\s+/g, '_')
    .replace(/(?:_\d+)+$/, '');
}

/** What a file is, by its name; `practice` for chats with a bot, null for anything else. */
export function kindByName(path: string): ExportFileKind | 'practice' | null {
  const base = baseName(path);
  if (path.startsWith('__MACOSX/') || path.includes('/__MACOSX/') || base.startsWith('._')) return null;
  if (/\.html?$/i.test(base) && /(?:^|\/)articles\//i.test(path)) return 'article';
  if (!/\.(?:csv|txt|tsv)$/i.test(base)) return null;
  const stem = stemOf(path);
  return practice.test(stem) ? 'practice' : kinds[stem] ?? null;
}

const byHeader: readonly (readonly [ExportFileKind, Columns<string>])[] = [
  ['connections', connectionColumns], ['invitations', invitationColumns], ['messages', messageColumns],
];

/** What a loose file of another name is: by the name's first part (`Connections.excel.csv`), else by its header. */
export function kindOfLooseFile(path: string, beginning: string): ExportFileKind | null {
  const first = /^[a-z_ ]+/.exec(baseName(path).toLowerCase())?.[0].trim().replace(/\s+/g, '_').replace(/_+$/, '') ?? '';
  return kinds[first] ?? byHeader.find(([, columns]) => hasHeader(beginning, columns))?.[0] ?? null;
}
