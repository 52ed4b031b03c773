import type { ColumnDef } from '@tanstack/react-table';
import { shortDay } from '@/components/kit/day-words';
import { selectorOf } from '@/components/kit/selector';
import { Face } from '@/components/kit/face';
import type { MarkName } from '@/components/kit/mark';
import { Mark, toneOf } from '@/components/kit/mark';
import type { Day } from '@/lib/domain/day';
import { daysBetween } from '@/lib/domain/day';
import type { Words } from '@/lib/words';
import type { ContactListRow } from './contact-list-row';

/** What a call asked today would meet: the verdict's mark and its few words. */
export interface AskToday {
  readonly mark: MarkName;
  readonly words: string;
}

const byDay = (a: Day | null, b: Day | null) => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1);

/** The columns of the contacts table, in the order of the look. */
export function contactColumns(words: Words, today: Day, askToday: (row: ContactListRow) => AskToday): ColumnDef<ContactListRow>[] {
  const collator = new Intl.Collator(words.locale, { sensitivity: 'base' });
  const none = <span className="soft">{words('contacts.none')}</span>;
  return [
    {
      id: 'select',
      enableSorting: false,
      header: ({ table }) => (
        <input
          type="checkbox" aria-label={words('contacts.selectAll')} checked={table.getIsAllRowsSelected()}
          ref={(box) => { if (box) box.indeterminate = table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected(); }}
          onChange={table.getToggleAllRowsSelectedHandler()}
        />
      ),
      cell: ({ row }) => <input type="checkbox" tabIndex={-1} aria-label={words('contacts.select', { name: row.original.name })} checked={row.getIsSelected()} onChange={row.getToggleSelectedHandler()} />,
    },
    {
      id: 'name',
      accessorFn: (row) => row.name,
      sortingFn: (a, b) => collator.compare(a.original.name, b.original.name),
      header: () => words('contacts.name'),
      cell: ({ row: { original } }) => (
        <span className="contacts-name">
          <Face name={original.name} />
          <span className="cut">
            <b className="cut"><bdi>{original.name}</bdi></b>
            <small className="cut"><bdi>{[original.headline, original.company].filter((part) => part !== '' && part !== undefined).filter((part, index, all) => index === 0 || !all[0]?.includes(part)).join(', ')}</bdi></small>
          </span>
        </span>
      ),
    },
    {
      id: 'connected',
      accessorFn: (row) => row.acceptedOn,
      sortingFn: (a, b) => byDay(a.original.acceptedOn, b.original.acceptedOn),
      sortDescFirst: true,
      header: () => words('contacts.connected'),
      cell: ({ row: { original: { acceptedOn } } }) => (acceptedOn
        ? <>{shortDay(words.locale, acceptedOn, today)} <span className="soft">{words('contacts.daysAgo', { days: Math.max(0, daysBetween(acceptedOn, today)) })}</span></>
        : none),
    },
    { id: 'shared', accessorFn: (row) => row.shared, sortDescFirst: true, header: () => words('contacts.shared') },
    { id: 'asked', accessorFn: (row) => row.asked, sortDescFirst: true, header: () => words('contacts.asked') },
    {
      id: 'reply',
      accessorFn: (row) => row.lastReply,
      sortingFn: (a, b) => byDay(a.original.lastReply, b.original.lastReply),
      sortDescFirst: true,
      header: () => words('contacts.lastReply'),
      cell: ({ row: { original: { lastReply } } }) => (lastReply ? <span className="soft">{shortDay(words.locale, lastReply, today)}</span> : none),
    },
    {
      id: 'today',
      enableSorting: false,
      header: () => words('contacts.callToday'),
      cell: ({ row }) => {
        const { mark, words: said } = askToday(row.original);
        return <span className={`contacts-verdict ${toneOf(mark)}`}><Mark of={mark} />{said}</span>;
      },
    },
    {
      id: 'tie',
      accessorFn: (row) => row.ties.length,
      sortDescFirst: true,
      header: () => words('contacts.tie'),
      cell: ({ row: { original: { ties } } }) => (ties.length > 0 ? <span className="cut">{ties.map((tie) => words('contacts.tieName', { tie: selectorOf(tie) })).join(', ')}</span> : none),
    },
  ];
}
