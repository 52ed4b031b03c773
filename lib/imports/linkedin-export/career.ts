import { companyKeyOf } from '../../domain/name';
import type { CareerFacts, SuggestedTie } from '../../domain/import-facts';
import { educationColumns, positionColumns } from './columns';
import type { ExportEntry } from './open-files';
import { type Reading, readTable } from './reading';

/** Reads Positions.csv or Education.csv: the user's own companies or schools. */
export async function readCareer(reading: Reading, entry: ExportEntry, kind: 'positions' | 'education', into: CareerFacts[]): Promise<void> {
  await readTable<'name' | 'title' | 'from' | 'to'>(reading, entry, kind, kind === 'positions' ? positionColumns : educationColumns, {
    plausible: (row) => row.cell('name').trim() !== '',
    row: (row, skip) => {
      const name = row.cell('name').trim();
      if (name === '') return skip(row.line, 'no-person');
      into.push({ name, title: row.cell('title').trim(), from: row.cell('from').trim(), to: row.cell('to').trim() });
    },
  });
}

/** Bounded by blanks, so that only whole words are found in it. */
const words = (key: string) => ` ${key} `;

/**
 * Ties to suggest for one person: who works where the user works or worked may be a colleague; whose company or position
 * names the user's school may be an alum. The export tells where people are today, not where they were.
 */
export function createSuggestions(positions: readonly CareerFacts[], schools: readonly CareerFacts[]): (company: string, position: string) => SuggestedTie[] {
  const employers = new Map(positions.map(({ name }) => [companyKeyOf(name), name]));
  employers.delete('');
  const taught = schools.map(({ name }) => ({ name, key: companyKeyOf(name) })).filter(({ key }) => key.length > 3);
  const known = new Map<string, readonly SuggestedTie[]>();
  return (company, position) => {
    if (employers.size === 0 && taught.length === 0) return [];
    const asked = `${company}\n${position}`;
    const found = known.get(asked);
    if (found) return [...found];
    const key = companyKeyOf(company);
    const employer = employers.get(key);
    const place = words(`${key} ${taught.length > 0 ? companyKeyOf(position) : ''}`);
    const school = taught.find((one) => place.includes(words(one.key)));
    const ties: SuggestedTie[] = [
      ...(employer === undefined ? [] : [{ tie: 'colleague' as const, because: employer }]),
      ...(school ? [{ tie: 'alum' as const, because: school.name }] : []),
    ];
    if (known.size < 50_000) known.set(asked, ties);
    return [...ties];
  };
}
