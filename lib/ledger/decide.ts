import { inOrder } from '../domain/acceptance';
import type { Acceptance, Recipient, Tie } from '../domain/contact';
import type { Day } from '../domain/day';
import type { Decision, TokenReply } from '../messages';
import { change } from './changes';
import { addClaim, addHandles, historyOf, putContact, putHistory } from './contacts';
import { LedgerError } from './errors';
import { findPerson } from './find-person';
import { keysOf } from './handles';
import { mergeInto } from './merge';
import type { LedgerDb } from './open';
import type { ContactRow, UndoStep } from './rows';
import { recordUnder } from './sent';
import { keepUndo } from './undo';
import { countWarning, giveReason } from './warnings';

/** Decisions that change the ledger; the others change settings. */
export type LedgerDecision = Extract<Decision, { do: 'they-asked' | 'tie' | 'identify' | 'accepted' | 'park' | 'reason' | 'led-to' }>;

/** The person a decision is about: the user saw the name, so a name match counts as theirs. */
async function personOf(db: LedgerDb, recipient: Recipient, steps: UndoStep[]): Promise<ContactRow> {
  const found = await findPerson(db, recipient);
  if (found.contact) return { ...found.contact };
  const { contact, made } = await recordUnder(db, recipient);
  if (made) steps.push({ step: 'drop-contact', contactId: contact.id });
  return contact;
}

/** Sets a tie; with `wholeCompany` for everyone whose employer has this name. Inside a change. */
export async function setTie(db: LedgerDb, contact: ContactRow, tie: Tie, wholeCompany: boolean, today: Day): Promise<UndoStep[]> {
  if (wholeCompany && contact.companyKey !== '') {
    const known = await db.companyTies.where('companyKey').equals(contact.companyKey).filter((row) => row.tie === tie).first();
    if (known) return [];
    const id = crypto.randomUUID();
    await db.companyTies.add({ id, companyKey: contact.companyKey, company: contact.company, tie, on: today });
    return [{ step: 'drop-row', table: 'companyTies', key: id }];
  }
  if (contact.ties.some((mark) => mark.tie === tie && mark.by === 'user')) return [];
  const before = contact.ties;
  await putContact(db, {
    ...contact,
    ties: [...before.filter((mark) => mark.tie !== tie), { tie, by: 'user', on: today }],
    suggested: contact.suggested.filter((suggestion) => suggestion !== tie),
  });
  return [{ step: 'set', contactId: contact.id, fields: { ties: before, suggested: contact.suggested } }];
}

/** Sets the acceptance by the user's own word: it holds over every other source. Inside a change. */
export async function setAcceptance(db: LedgerDb, contact: ContactRow, acceptance: Acceptance, today: Day): Promise<UndoStep[]> {
  const before = contact.claims;
  const row = { ...contact };
  delete row.provisional;
  row.claims = inOrder(before.filter(({ source }) => source !== 'user'));
  addClaim(row, { ...acceptance, source: 'user', said: today });
  await putContact(db, row);
  return [{ step: 'set', contactId: contact.id, fields: { claims: before } }];
}

/** The user's tap: who the recipient is, or that it is none of those whose name it bears. Inside a change. */
async function identify(db: LedgerDb, recipient: Recipient, contactId: string | null, today: Day): Promise<UndoStep[]> {
  const found = await findPerson(db, recipient);
  if (contactId === null) {
    const { contact, made } = await recordUnder(db, recipient);
    const others = [found.match === 'name' ? found.contact : null, ...found.candidates].filter((other) => other !== null).map(({ id }) => id);
    await putContact(db, { ...contact, refused: [...new Set([...contact.refused, ...others])] });
    return made
      ? [{ step: 'set', contactId: contact.id, fields: { refused: [] } }, { step: 'drop-contact', contactId: contact.id }]
      : [{ step: 'set', contactId: contact.id, fields: { refused: contact.refused } }];
  }
  const chosen = await db.contacts.get(contactId);
  if (!chosen) throw new LedgerError('gone');
  if (found.match === 'certain' && found.contact?.id === contactId) return [];
  const steps: UndoStep[] = [];
  const own = found.provisional ?? (found.match === 'certain' ? found.contact : null);
  if (own && own.id !== contactId) steps.push({ step: 'unmerge', merge: await mergeInto(db, contactId, own.id, 'tap', today) });
  const row = { ...((await db.contacts.get(contactId)) ?? chosen) };
  const fresh = keysOf(recipient).filter((key) => !row.handles.includes(key));
  addHandles(row, fresh);
  row.refused = row.refused.filter((refused) => !fresh.includes(refused));
  await putContact(db, row);
  if (fresh.length > 0) steps.push({ step: 'drop-handles', contactId, handles: fresh });
  return steps;
}

async function decideSteps(db: LedgerDb, recipient: Recipient, decision: LedgerDecision, today: Day, now: string): Promise<UndoStep[]> {
  const steps: UndoStep[] = [];
  if (decision.do === 'identify') return identify(db, recipient, decision.contactId, today);
  if (decision.do === 'tie') {
    const contact = await personOf(db, recipient, steps);
    return [...await setTie(db, contact, decision.tie, decision.wholeCompany ?? false, today), ...steps];
  }
  if (decision.do === 'accepted') {
    const contact = await personOf(db, recipient, steps);
    return [...await setAcceptance(db, contact, decision.acceptance, today), ...steps];
  }
  if (decision.do === 'they-asked') {
    const contact = await personOf(db, recipient, steps);
    const id = crypto.randomUUID();
    await putHistory(db, contact, [...await historyOf(db, contact.id), { id, type: 'received', on: today, at: now, by: 'user', what: `asked-${decision.kind}` }]);
    return [{ step: 'drop-entries', contactId: contact.id, ids: [id] }, ...steps];
  }
  if (decision.do === 'park') {
    const contact = await personOf(db, recipient, steps);
    if (!(await db.contacts.get(contact.id))) await putContact(db, contact);
    const id = crypto.randomUUID();
    const { until, kind, text, threadUrl } = decision;
    await db.parked.add({ id, contactId: contact.id, name: contact.name, kind, text, threadUrl, until, parkedOn: today });
    return [{ step: 'drop-row', table: 'parked', key: id }, ...steps];
  }
  return [];
}

/** Records a decision the user took in the panel; answers with a token that undoes it. Throws LedgerError. */
export async function recordDecision(db: LedgerDb, recipient: Recipient, decision: LedgerDecision, today: Day, now: string): Promise<TokenReply> {
  return change(db, async () => {
    if (decision.do === 'led-to') {
      const offer = await countWarning(db, decision, today, now);
      return { token: null, ...(offer ? { offer } : {}) };
    }
    if (decision.do === 'reason') {
      await giveReason(db, decision.reason);
      return { token: null };
    }
    const steps = await decideSteps(db, recipient, decision, today, now);
    return { token: steps.length > 0 ? await keepUndo(db, steps, now) : null };
  });
}
