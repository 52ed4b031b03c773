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

/** How many of the people shown are selected, and the way to select or leave all of them. */
export interface SelectAll { readonly state: 'none' | 'some' | 'all'; readonly onTurn: (on: boolean) => void }

/** The columns of the contacts table, in the order of the look. Sorting is done outside, once for all people. */
export function contactColumns(words: Words, today: Day, askToday: (row: ContactListRow) => AskToday, all: SelectAll): ColumnDef<ContactListRow>[] {
  const none = <span className="soft">{words('contacts.none')}</span>;
  return [
    {
      id: 'select',
      enableSorting: false,
      header: () => (
        <input
          type="checkbox" aria-label={words('contacts.selectAll')} checked={all.state === 'all'} ref={(box) => { if (box) box.indeterminate = all.state === 'some'; }}
          onChange={(event) => all.onTurn(event.currentTarget.checked)}
        />
      ),
      cell: ({ row }) => <input type="checkbox" tabIndex={-1} aria-label={words('contacts.select', { name: row.original.name })} checked={row.getIsSelected()} onChange={row.getToggleSelectedHandler()} />,
    },
    {
      id: 'name',
      accessorFn: (row) => row.name,
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
