import type { ColumnDef, OnChangeFn, RowSelectionState, SortingState } from '@tanstack/react-table';
import { flexRender, getCoreRowModel, useReactTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { memo, useMemo, useRef, useState } from 'react';
import { useWords } from '@/components/kit/words-context';
import type { Day } from '@/lib/domain/day';
import { contactColumns } from './contact-columns';
import type { AskToday } from './contact-columns';
import type { ContactListRow } from './contact-list-row';

const ROW = 48;
const HEAD = 36;
/** Room for a scroll bar below the rows, so that it does not make a second one. */
const SCROLLBAR = 16;

/** Props of `ContactsTable`. */
export interface ContactsTableProps {
  /** Everybody to show, in order. */
  readonly rows: readonly ContactListRow[];
  readonly sorting: SortingState;
  readonly onSort: OnChangeFn<SortingState>;
  readonly today: Day;
  /** What a call asked of this person today would meet; looked up only for the rows on screen. */
  readonly askToday: (row: ContactListRow) => AskToday;
  readonly selected: RowSelectionState;
  readonly onSelect: OnChangeFn<RowSelectionState>;
  readonly onOpen: (row: ContactListRow) => void;
}

/**
 * The people of the ledger, sorted by any column, with only the rows on screen in the document: 30,000 people scroll
 * like thirty. Arrow keys move, Space selects, Enter opens.
 */
export const ContactsTable = memo(function ContactsTable({ rows, sorting, onSort, today, askToday, selected, onSelect, onOpen }: ContactsTableProps) {
  const words = useWords();
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const count = rows.reduce((sum, { id }) => sum + (selected[id] ? 1 : 0), 0);
  const state = count === 0 ? 'none' : count === rows.length ? 'all' : 'some';
  const columns = useMemo<ColumnDef<ContactListRow>[]>(
    () => contactColumns(words, today, askToday, { state, onTurn: (on) => onSelect(on ? Object.fromEntries(rows.map(({ id }) => [id, true])) : {}) }),
    [words, today, askToday, state, rows, onSelect],
  );
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 5 });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  // The table knows the rows on screen only: a row model of 30,000 would be built anew at every key of the search.
  const data = useMemo(() => rows.slice(first, last + 1), [rows, first, last]);
  const table = useReactTable({
    data,
    columns,
    state: { sorting, rowSelection: selected },
    getRowId: (row) => row.id,
    onSortingChange: onSort,
    onRowSelectionChange: onSelect,
    manualSorting: true,
    enableSortingRemoval: false,
    getCoreRowModel: getCoreRowModel(),
  });
  const drawn = table.getRowModel().rows;
  const current = Math.min(active, Math.max(0, rows.length - 1));

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus());
  };
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -rows.length, End: rows.length };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target as HTMLElement).matches('[role="row"]')) return;
    const step = steps[event.key];
    if (step !== undefined) moveTo(current + step);
    else if (event.key === ' ') drawn[current - first]?.toggleSelected();
    else if (event.key === 'Enter' && rows[current]) onOpen(rows[current]);
    else return;
    event.preventDefault();
  };

  return (
    <div className="contacts" role="grid" aria-label={words('contacts.table')} aria-rowcount={rows.length + 1} aria-multiselectable="true" ref={scroller} style={{ height: `min(70vh, 720px, ${HEAD + Math.max(1, rows.length) * ROW + SCROLLBAR}px)` }} onKeyDown={onKeyDown}>
      {table.getHeaderGroups().map((group) => (
        <div className="contacts-row contacts-head" role="row" key={group.id} aria-rowindex={1}>
          {group.headers.map((header) => {
            const direction = header.column.getIsSorted();
            return (
              <div
                key={header.id} role="columnheader" className={`contacts-cell cell-${header.column.id}`}
                aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : header.column.getCanSort() ? 'none' : undefined}
              >
                {header.column.getCanSort()
                  ? (
                    <button type="button" className="contacts-sort" onClick={header.column.getToggleSortingHandler()}>
                      {flexRender(header.column.columnDef.header, header.getContext())}
                      <span aria-hidden="true">{direction === 'asc' ? ' ↑' : direction === 'desc' ? ' ↓' : ''}</span>
                    </button>
                  )
                  : flexRender(header.column.columnDef.header, header.getContext())}
              </div>
            );
          })}
        </div>
      ))}
      <div role="rowgroup" className="contacts-body" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = drawn[item.index - first];
          if (!row) return null;
          return (
            <div
              key={row.id} role="row" tabIndex={item.index === current ? 0 : -1} data-index={item.index} aria-rowindex={item.index + 2}
              aria-selected={row.getIsSelected()} className="contacts-row" style={{ transform: `translateY(${item.start}px)` }}
              onFocus={() => setActive(item.index)} onDoubleClick={() => onOpen(row.original)}
            >
              {row.getVisibleCells().map((cell) => (
                <div key={cell.id} role="gridcell" className={`contacts-cell cell-${cell.column.id}`}>
                  {flexRender(cell.column.columnDef.cell, cell.getContext())}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
});
