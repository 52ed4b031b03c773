import type { ColumnDef, OnChangeFn, RowSelectionState, SortingState } from '@tanstack/react-table';
import { flexRender, getCoreRowModel, getSortedRowModel, useReactTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
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
  readonly rows: readonly ContactListRow[];
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
export function ContactsTable({ rows, today, askToday, selected, onSelect, onOpen }: ContactsTableProps) {
  const words = useWords();
  const [sorting, setSorting] = useState<SortingState>([{ id: 'connected', desc: true }]);
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMemo<ColumnDef<ContactListRow>[]>(() => contactColumns(words, today, askToday), [words, today, askToday]);
  const data = useMemo(() => [...rows], [rows]);

  const table = useReactTable({
    data,
    columns,
    state: { sorting, rowSelection: selected },
    getRowId: (row) => row.id,
    onSortingChange: setSorting,
    onRowSelectionChange: onSelect,
    enableSortingRemoval: false,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  const sorted = table.getRowModel().rows;
  const virtual = useVirtualizer({ count: sorted.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 12 });
  const current = Math.min(active, Math.max(0, sorted.length - 1));

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(sorted.length - 1, index));
    setActive(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus());
  };
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -sorted.length, End: sorted.length };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target as HTMLElement).matches('[role="row"]')) return;
    const step = steps[event.key];
    if (step !== undefined) moveTo(current + step);
    else if (event.key === ' ') sorted[current]?.toggleSelected();
    else if (event.key === 'Enter' && sorted[current]) onOpen(sorted[current].original);
    else return;
    event.preventDefault();
  };

  return (
    <div className="contacts" role="grid" aria-label={words('contacts.table')} aria-rowcount={sorted.length + 1} aria-multiselectable="true" ref={scroller} style={{ height: `min(70vh, 720px, ${HEAD + Math.max(1, sorted.length) * ROW + SCROLLBAR}px)` }} onKeyDown={onKeyDown}>
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
        {virtual.getVirtualItems().map((item) => {
          const row = sorted[item.index];
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
}
