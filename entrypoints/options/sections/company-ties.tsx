import { IconButton } from '@/components/kit/button';
import { iconTrash } from '@/components/kit/icons';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import { SetRow } from '@/components/options/options-shell';
import { companyTies } from '@/lib/ledger/collections';
import { untieCompany } from '@/lib/ledger/edit';
import { useAnswer, useLedger } from '../../page/ledger-context';
import { useTell } from '../../page/tell';
import { instant } from '../../page/use-today';

/** Ties that hold for everyone at a company, each to be taken off. */
export function CompanyTies() {
  const words = useWords();
  const db = useLedger();
  const { record } = useTell();
  const ties = useAnswer(companyTies, []);
  if (!ties || ties.length === 0) return null;
  return (
    <div className="inner">
      <h2>{words('options.contacts.companies')}</h2>
      <div className="set">
        {ties.map(({ id, company, tie }) => (
          <SetRow key={id} title={words('options.contacts.company', { company })} text={words('contacts.tieName', { tie: selectorOf(tie) })}>
            <IconButton icon={iconTrash} label={words('options.contacts.company.remove', { company })} onClick={() => { void record(db, words('options.contacts.company.removed', { company }), () => untieCompany(db, id, instant())); }} />
          </SetRow>
        ))}
      </div>
    </div>
  );
}
