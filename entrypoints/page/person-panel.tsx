import { PersonCard } from '@/components/person/person-card';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import type { Day } from '@/lib/domain/day';
import { answerSuggestion, clearAcceptanceByHand, markThanked, recordByHand, removeEntry, setAcceptanceByHand, setDetails, setOutcome, setQuality, setTarget, tiePeople, unmergePeople } from '@/lib/ledger/edit';
import { contactCard } from '@/lib/ledger/queries';
import { useAnswer, useLedger } from './ledger-context';
import { useSettings } from './settings-context';
import { useTell } from './tell';
import { instant } from './use-today';

/** The contact card of one person out of the ledger, every act recorded at once and with undo. */
export function PersonPanel({ contactId, today, onGone, onNotThisPerson }: {
  readonly contactId: string;
  readonly today: Day;
  /** The person is not there any more. */
  readonly onGone?: () => void;
  readonly onNotThisPerson?: () => void;
}) {
  const words = useWords();
  const db = useLedger();
  const { policy } = useSettings();
  const { record, run } = useTell();
  const card = useAnswer((ledger) => contactCard(ledger, contactId, today), [contactId, today]);
  const targets = useAnswer((ledger) => ledger.targets.toArray(), []) ?? [];
  if (card === null) onGone?.();
  if (!card) return null;
  const marked = new Set(card.targets.map(({ id }) => id));
  const does = (sentence: string, work: () => Promise<string | null>) => { void record(db, sentence, work); };
  return (
    <PersonCard
      person={card} policy={policy} today={today}
      targets={targets.map(({ id, name }) => ({ id, name, on: marked.has(id) }))}
      acts={{
        onAcceptance: (acceptance) => does(words('person.date.told'), () => setAcceptanceByHand(db, contactId, acceptance, today, instant())),
        onAcceptanceBack: () => does(words('person.date.told-back'), () => clearAcceptanceByHand(db, contactId, instant())),
        onShared: (what) => does(words('person.shared.told', { what: selectorOf(what) }), () => recordByHand(db, contactId, { type: 'shared', what }, today, instant())),
        onAsked: (kind) => does(words('person.asked.told', { kind }), () => recordByHand(db, contactId, { type: 'ask', kind }, today, instant())),
        onNote: (note) => does(words('person.note.told'), () => setDetails(db, contactId, { note }, instant())),
        onTie: (tie, on) => does(words('person.tie.told', { tie: selectorOf(tie), on: on ? 'yes' : 'no' }), () => tiePeople(db, [contactId], tie, on, today, instant())),
        onSuggestion: (tie, right) => does(words('person.quality.told'), () => answerSuggestion(db, contactId, tie, right, today, instant())),
        onQuality: (quality, on) => does(words('person.quality.told'), () => setQuality(db, contactId, quality, on, instant())),
        onTarget: (targetId, on) => does(words('person.quality.told'), () => setTarget(db, contactId, targetId, on, instant())),
        onApart: (mergeId) => { void run(words('person.quality.told'), async () => { await unmergePeople(db, mergeId); return null; }); },
        onOutcome: (entryId, outcome) => does(words('person.line.outcome.told', { outcome }), () => setOutcome(db, contactId, entryId, outcome, today, instant())),
        onThanked: (entryId) => does(words('person.line.thanked.told'), () => markThanked(db, contactId, entryId, today, instant())),
        onRemove: (entryId) => does(words('person.line.removed'), () => removeEntry(db, contactId, entryId, instant())),
        ...(onNotThisPerson ? { onNotThisPerson } : {}),
      }}
    />
  );
}
