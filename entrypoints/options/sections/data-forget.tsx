import { useEffect, useState } from 'react';
import { Button } from '@/components/kit/button';
import { Field, Select } from '@/components/kit/field';
import { iconSave, iconSearch } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import { SetRow } from '@/components/options/options-shell';
import { Confirm } from '@/components/page/confirm';
import { forgetAll, forgetPeople } from '@/lib/ledger/forget';
import { applyRetention } from '@/lib/ledger/retention';
import { searchPeople } from '@/lib/ledger/queries';
import { useAnswer, useLedger } from '../../page/ledger-context';
import { changeSettings, useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';
import { useToday } from '../../page/use-today';
import { saveBackup } from './data-backup';

/** Months offered for keeping, and the days they are; 0 keeps always. */
const months: readonly (readonly [number, number])[] = [[0, 0], [6, 183], [12, 365], [24, 730], [36, 1095], [60, 1826]];

function Retention() {
  const words = useWords();
  const { retentionDays } = useSettings();
  const db = useLedger();
  const today = useToday();
  const { set, run } = useTell();
  const [asked, setAsked] = useState<number | null>(null);
  const kept = retentionDays ?? 0;
  const dropOlder = async (days: number) => {
    let count = 0;
    await run(() => words('data.retention.told', { count }), async () => {
      await changeSettings({ retentionDays: days });
      count = await applyRetention(db, days, today);
      return null;
    });
  };
  const options = months.map(([count, days]) => ({ value: String(days), label: words('data.retention.months', { months: count }) }));
  const known = months.some(([, days]) => days === kept);
  return (
    <SetRow title={words('data.retention')} text={words('data.retention.text')}>
      <Select
        label={words('data.retention')} hiddenLabel value={String(kept)}
        options={known ? options : [...options, { value: String(kept), label: words('data.retention.months', { months: Math.round(kept / 30.4) }) }]}
        onChoose={(value) => {
          const days = Number(value);
          // Only where something may be lost at once is it asked for again.
          if (days > 0 && (kept === 0 || days < kept)) setAsked(days);
          else void set(words('options.told'), { retentionDays: days || null });
        }}
      />
      {asked === null
        ? null
        : (
            <Confirm
              danger title={words('data.retention.ask', { months: months.find(([, days]) => days === asked)?.[0] ?? Math.round(asked / 30.4) })} text={words('data.retention.ask.text')} confirm={words('data.retention.yes')} cancel={words('options.cancel')}
              onCancel={() => setAsked(null)}
              onConfirm={() => {
                setAsked(null);
                void dropOlder(asked);
              }}
            />
          )}
    </SetRow>
  );
}

function Persistence() {
  const words = useWords();
  const [state, setState] = useState<'on' | 'off' | 'refused' | null>(null);
  const [size, setSize] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage.persisted().then((on) => setState(on ? 'on' : 'off'));
    void navigator.storage.estimate().then(({ usage }) => setSize(usage ?? null));
  }, []);
  if (state === null) return null;
  const used = size === null ? '' : ` ${words('data.persist.size', { size: new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 }).format(size / 1e6) })}`;
  return (
    <SetRow title={words('data.persist')} text={`${words(`data.persist.${state}`)}${used}`}>
      {state === 'off' ? <Button onClick={() => { void navigator.storage.persist().then((on) => setState(on ? 'on' : 'refused')); }}>{words('data.persist.ask')}</Button> : null}
    </SetRow>
  );
}

function ForgetOne() {
  const words = useWords();
  const db = useLedger();
  const { run } = useTell();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<{ readonly contactId: string; readonly name: string } | null>(null);
  const found = useAnswer(async (ledger) => (typed.trim() === '' ? null : searchPeople(ledger, typed, 5)), [typed]);
  return (
    <SetRow
      title={words('data.forget-one')} text={words('data.forget-one.text')}
      below={(
        <div className="forget-one">
          <Field type="search" icon={iconSearch} label={words('data.forget-one.search')} hiddenLabel placeholder={words('data.forget-one.search')} autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          {found?.length === 0 ? <p className="hint" role="status">{words('data.forget-one.none')}</p> : null}
          {found && found.length > 0
            ? (
                <ul className="set">
                  {found.map((person) => (
                    <li key={person.contactId}>
                      <span className="cut"><b className="cut"><bdi>{person.name}</bdi></b><small className="cut"><bdi>{[person.headline, person.company].filter(Boolean).join(', ')}</bdi></small></span>
                      <Button aria-label={words('data.forget-one.choose', { name: person.name })} onClick={() => setAsked(person)}>{words('options.contacts.forget.yes')}</Button>
                    </li>
                  ))}
                </ul>
              )
            : null}
          {asked
            ? (
                <Confirm
                  danger title={words('data.forget-one.ask', { name: asked.name })} text={words('options.contacts.forget.text')} confirm={words('options.contacts.forget.yes')} cancel={words('options.cancel')}
                  onCancel={() => setAsked(null)}
                  onConfirm={() => {
                    setAsked(null);
                    setTyped('');
                    void run(words('data.forgotten', { name: asked.name }), async () => { await forgetPeople(db, [asked.contactId]); return null; });
                  }}
                />
              )
            : null}
        </div>
      )}
    />
  );
}

/** How long is kept, whether the browser may clear it, and forgetting one person or everything. */
export function ForgetRows() {
  const words = useWords();
  const db = useLedger();
  const today = useToday();
  const { run } = useTell();
  const [asking, setAsking] = useState(false);
  return (
    <div className="set">
      <Retention />
      <Persistence />
      <ForgetOne />
      <SetRow title={words('data.forget-all')} text={words('data.forget-all.text')}>
        <Button look="danger" onClick={() => setAsking(true)}>{words('data.forget-all.button')}</Button>
        {asking
          ? (
              <Confirm
                danger title={words('data.forget-all.ask')} text={words('data.forget-all.ask.text')} confirm={words('data.forget-all.yes')} cancel={words('options.cancel')}
                onCancel={() => setAsking(false)}
                onConfirm={() => {
                  setAsking(false);
                  void run(words('data.forgotten-all'), async () => { await forgetAll(db, today); return null; });
                }}
              >
                <p><Button icon={iconSave} onClick={() => { void saveBackup(db); }}>{words('data.forget-all.backup')}</Button></p>
              </Confirm>
            )
          : null}
      </SetRow>
    </div>
  );
}
