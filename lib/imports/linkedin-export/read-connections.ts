import type { Day } from '../../domain/day';
import { connectionColumns } from './columns';
import { connectedDay, type WrittenDay } from './dates';
import type { ExportEntry } from './open-files';
import { fullName, type People } from './people';
import { type Reading, readTable, type Skip } from './reading';
import { slugOf } from './slug';

/** Counts of connection rows. */
export interface ConnectionCounts { rows: number; named: number; hidden: number }

interface Held { readonly cells: Record<'first' | 'last' | 'url' | 'email' | 'company' | 'position', string>; readonly line: number; readonly day: WrittenDay }

/** Reads Connections.csv of every era into people; rows of members who hid or left are counted. */
export async function readConnections(reading: Reading, entry: ExportEntry, people: People, counts: ConnectionCounts): Promise<void> {
  const open: Held[] = [];
  const seen = new Set<string>();
  let skipRow: Skip = () => undefined;
  const take = ({ cells, line }: Held, day: Day, skip: Skip) => {
    const name = fullName(cells.first, cells.last);
    if (name === '' && slugOf(cells.url) === null) {
      counts.hidden += 1;
      skip(line, 'hidden-member');
      return;
    }
    const slug = slugOf(cells.url);
    const key = slug ?? `${name}\n${day}\n${cells.company}\n${cells.position}`;
    if (seen.has(key) || (slug !== null && people.withSlug(slug))) {
      counts.rows -= 1;
      skip(line, 'duplicate');
      return;
    }
    seen.add(key);
    counts.named += 1;
    if (slug !== null) people.addressed = true;
    people.add({ slug, name: name === '' ? slug ?? '' : name, first: cells.first, last: cells.last, email: cells.email.trim(), company: cells.company.trim(), position: cells.position.trim(), connectedOn: day });
  };
  await readTable(reading, entry, 'connections', connectionColumns, {
    plausible: (row) => connectedDay(row.cell('connected')) !== null,
    row: (row, skip) => {
      skipRow = skip;
      const day = connectedDay(row.cell('connected'));
      if (!day) return skip(row.line, 'date');
      counts.rows += 1;
      const cells = { first: row.cell('first'), last: row.cell('last'), url: row.cell('url'), email: row.cell('email'), company: row.cell('company'), position: row.cell('position') };
      if ('day' in day) take({ cells, line: row.line, day }, day.day, skip);
      else open.push({ cells, line: row.line, day });
    },
  });
  takeOpen(open, take, (line) => {
    counts.rows -= 1;
    skipRow(line, 'ambiguous-date');
  });
}

/** `04/05/2020`: the file as a whole tells which number is the month, by a day above twelve. */
function takeOpen(open: readonly Held[], take: (held: Held, day: Day, skip: Skip) => void, refuse: (line: number) => void): void {
  const reads = (key: 'monthFirst' | 'dayFirst') => open.every(({ day }) => !('day' in day) && day[key] !== null);
  const [monthFirst, dayFirst] = [reads('monthFirst'), reads('dayFirst')];
  for (const held of open) {
    const day = 'day' in held.day ? held.day.day : monthFirst === dayFirst ? null : monthFirst ? held.day.monthFirst : held.day.dayFirst;
    if (day === null) refuse(held.line);
    else take(held, day, refuse);
  }
}
