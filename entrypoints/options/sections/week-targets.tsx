import { useState } from 'react';
import { Button, IconButton } from '@/components/kit/button';
import { Field, Select } from '@/components/kit/field';
import { iconTrash } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import { SetRow } from '@/components/options/options-shell';
import { putTarget, removeTarget, targetsWithPeople } from '@/lib/ledger/collections';
import type { TargetRow } from '@/lib/ledger/rows';
import { useAnswer, useLedger } from '../../page/ledger-context';
import { useTell } from '../../page/tell';
import { instant, useToday } from '../../page/use-today';

const targetKinds: readonly TargetRow['kind'][] = ['person', 'company', 'role'];

/** The people, companies and roles one wants to reach, each with who is connected to it. */
export function Targets() {
  const words = useWords();
  const db = useLedger();
  const today = useToday();
  const { record } = useTell();
  const [target, setTarget] = useState('');
  const [kind, setKind] = useState<TargetRow['kind']>('company');
  const targets = useAnswer(targetsWithPeople, []);
  return (
    <>
      <h2>{words('options.week.targets')}</h2>
      <p className="hint">{words('options.week.targets.text')}</p>
      <form className="add-line" onSubmit={(event) => { event.preventDefault(); setTarget(''); void record(db, words('options.told'), () => putTarget(db, { kind, name: target.trim(), note: '', on: today }, instant())); }}>
        <Select label={words('options.week.target-kind')} hiddenLabel value={kind} options={targetKinds.map((value) => ({ value, label: words(`options.week.target.${value}`) }))} onChoose={(value) => setKind(targetKinds.find((each) => each === value) ?? 'company')} />
        <Field label={words('options.week.target')} hiddenLabel placeholder={words('options.week.target')} required value={target} onChange={(event) => setTarget(event.currentTarget.value)} />
        <Button type="submit">{words('options.week.add')}</Button>
      </form>
      {targets && targets.length > 0
        ? (
            <div className="set">
              {targets.map((row) => (
                <SetRow key={row.id} title={row.name} text={row.people.length > 0 ? words('options.week.target.through', { people: row.people.map(({ name }) => name).join(', ') }) : words('options.week.target.nobody')}>
                  <IconButton icon={iconTrash} label={words('options.week.remove', { title: row.name })} onClick={() => { void record(db, words('options.week.removed'), () => removeTarget(db, row.id, instant())); }} />
                </SetRow>
              ))}
            </div>
          )
        : null}
    </>
  );
}
