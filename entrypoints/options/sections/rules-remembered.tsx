import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import { SetRow } from '@/components/options/options-shell';
import type { Mutes } from '@/lib/settings';
import { useAnswer } from '../../page/ledger-context';
import { useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';
import { useToday } from '../../page/use-today';

const drop = (scope: Exclude<keyof Mutes, 'drafts'>, value: string) => (mutes: Mutes): Mutes => ({ ...mutes, [scope]: mutes[scope].filter((muted) => muted !== value) });

/** Phrases marked "not an ask" and everything muted, each to be taken back. */
export function RememberedNo() {
  const words = useWords();
  const today = useToday();
  const { notAsks, mutes } = useSettings();
  const { set } = useTell();
  const names = useAnswer(async (db) => {
    const rows = await db.contacts.bulkGet([...mutes.people]);
    return new Map(rows.flatMap((row): [string, string][] => (row ? [[row.id, row.name]] : [])));
  }, [mutes.people]);
  // A person without a contact is muted by name; an id that no contact bears any more is somebody forgotten.
  const nameOf = (value: string) => names?.get(value) ?? (/^[\da-f]{8}-[\da-f-]{27}$/.test(value) ? words('rules.mute.gone') : value);
  const unmute = (change: (mutes: Mutes) => Mutes) => { void set(words('rules.taken-back'), (now) => ({ mutes: change(now.mutes) })); };
  const row = (key: string, title: string, text: string, onBack: () => void) => (
    <SetRow key={key} title={title} text={text}><Button look="quiet" aria-label={words('rules.back-of', { title })} onClick={onBack}>{words('rules.back')}</Button></SetRow>
  );
  const muted = mutes.drafts.length + mutes.people.length + mutes.rules.length + mutes.sites.length;
  return (
    <>
      <h2>{words('rules.not-asks')}</h2>
      <p className="hint">{words(notAsks.length === 0 ? 'rules.not-asks.none' : 'rules.not-asks.text')}</p>
      {notAsks.length > 0
        ? (
            <div className="set fold-near">
              {notAsks.toReversed().map(({ hash, on }) => row(hash, words('rules.not-ask', { day: shortDay(words.locale, on, today) }), hash.slice(0, 8), () => {
                void set(words('rules.taken-back'), (now) => ({ notAsks: now.notAsks.filter((phrase) => phrase.hash !== hash) }));
              }))}
            </div>
          )
        : null}
      <h2>{words('rules.mutes')}</h2>
      {muted === 0
        ? <p className="hint">{words('rules.mutes.none')}</p>
        : (
            <div className="set">
              {mutes.people.map((value) => row(`person ${value}`, words('rules.mute.people', { name: nameOf(value) }), words('rules.mute.people.text'), () => unmute(drop('people', value))))}
              {mutes.sites.map((value) => row(`site ${value}`, words('rules.mute.sites', { name: value }), words('rules.mute.sites.text'), () => unmute(drop('sites', value))))}
              {mutes.rules.map((value) => row(`rule ${value}`, words('rules.mute.rules', { rule: selectorOf(value), name: value }), words('rules.mute.rules.text'), () => unmute(drop('rules', value))))}
              {mutes.drafts.length > 0 ? row('drafts', words('rules.mute.drafts', { count: mutes.drafts.length }), words('rules.mute.drafts.text'), () => unmute((now) => ({ ...now, drafts: [] }))) : null}
            </div>
          )}
    </>
  );
}
