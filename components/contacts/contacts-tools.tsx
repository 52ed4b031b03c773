import { Button, IconButton } from '@/components/kit/button';
import { Field } from '@/components/kit/field';
import { iconCheck, iconSearch, iconX } from '@/components/kit/icons';
import { Icon } from '@/components/kit/icon';
import { MenuButton, MenuItem } from '@/components/kit/menu';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import type { Tie } from '@/lib/domain/contact';
import { ties } from '@/lib/domain/contact';
import type { ContactFilter } from './contact-list-row';
import { contactFilters, reviewFilters } from './contact-list-row';

/** Search and filters above the table; each filter says how many people it would leave. */
export function ContactsTools({ search, onSearch, filters, onFilter, counts }: {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly filters: readonly ContactFilter[];
  readonly onFilter: (filters: readonly ContactFilter[]) => void;
  /** Null until everybody is read. */
  readonly counts: Readonly<Record<ContactFilter, number>> | null;
}) {
  const words = useWords();
  return (
    <div className="contacts-tools" role="search">
      <Field label={words('contacts.search')} hiddenLabel icon={iconSearch} type="search" placeholder={words('contacts.searchHint')} value={search} onChange={(event) => onSearch(event.currentTarget.value)} />
      {[...contactFilters, ...reviewFilters.filter((filter) => filters.includes(filter) || (counts?.[filter] ?? 0) > 0)].map((filter) => {
        const on = filters.includes(filter);
        return (
          <button key={filter} type="button" className="tag" aria-pressed={on} onClick={() => onFilter(on ? filters.filter((other) => other !== filter) : [...filters, filter])}>
            {on ? <Icon of={iconCheck} /> : null}
            {words(`contacts.filter.${filter}`)}
            <span className="contacts-count">{counts ? counts[filter].toLocaleString(words.locale) : null}</span>
          </button>
        );
      })}
    </div>
  );
}

/** What can be done with the selected people. */
export function SelectionBar({ count, company, onTie, onCompanyTie, onMerge, onForget, onClear }: {
  readonly count: number;
  /** The one company that all of them work at; null when there is none. */
  readonly company: string | null;
  readonly onTie: (tie: Tie) => void;
  readonly onCompanyTie: (tie: Tie) => void;
  readonly onMerge: () => void;
  readonly onForget: () => void;
  readonly onClear: () => void;
}) {
  const words = useWords();
  return (
    <div className="contacts-selected" role="toolbar" aria-label={words('contacts.selection')}>
      <b>{words('contacts.selected', { count })}</b>
      <MenuButton label={words('contacts.addTie')}>
        {(close) => ties.map((tie) => <MenuItem key={tie} onChoose={() => { onTie(tie); close(); }}>{words('contacts.tieName', { tie: selectorOf(tie) })}</MenuItem>)}
      </MenuButton>
      {company === null ? null : (
        <MenuButton label={words('contacts.wholeCompany')}>
          {(close) => ties.filter((tie) => tie !== 'invited-me').map((tie) => (
            <MenuItem key={tie} onChoose={() => { onCompanyTie(tie); close(); }}>{words('contacts.companyTie', { company, tie: selectorOf(tie) })}</MenuItem>
          ))}
        </MenuButton>
      )}
      <Button look="quiet" disabled={count !== 2} title={count === 2 ? undefined : words('contacts.mergeHint')} onClick={onMerge}>{words('contacts.merge')}</Button>
      <Button look="quiet" onClick={onForget}>{words('contacts.forget')}</Button>
      <IconButton icon={iconX} label={words('contacts.clearSelection')} onClick={onClear} />
    </div>
  );
}
