import type { Claim } from '../domain/acceptance';
import { inOrder } from '../domain/acceptance';
import type { Day } from '../domain/day';
import type { UndoneFigures } from '../domain/import-report';
import { change } from './changes';
import { historyOf, putHistory } from './contacts';
import type { LedgerDb } from './open';
import type { ContactRow, Entry, ImportTrace } from './rows';

const same = (a: Claim, b: Claim) => a.source === b.source && a.from === b.from && a.to === b.to && a.said === b.said;

/** Whether the user or a page put something into a person that an import made: then the person stays. */
function isKept(contact: ContactRow, entries: readonly Entry[], by: string): boolean {
  return entries.some((entry) => entry.by !== by || entry.edited === true)
    || contact.claims.some(({ source }) => source !== 'export' && source !== 'invitation-note')
    || contact.ties.some((tie) => tie.by !== by) || contact.qualities.length > 0 || contact.targets.length > 0 || contact.note !== '';
}

/**
 * Takes the last import back: people who are only there because of it, and what it put into others. What the user
 * recorded or changed since stays, with the people it is about. Null when there is no import to take back. Throws
 * LedgerError.
 */
export async function undoLastImport(db: LedgerDb, today: Day): Promise<UndoneFigures | null> {
  let figures: UndoneFigures | null = null;
  await change(db, async () => {
    const undo = await db.importUndo.toCollection().last();
    const row = undo && await db.imports.get(undo.id);
    if (!undo || !row || row.undone !== undefined) return false;
    const by = `import:${undo.id}`;
    let [people, dropped] = [0, 0];
    const contacts = await db.contacts.bulkGet(undo.added);
    const histories = await db.histories.bulkGet(undo.added);
    const gone: string[] = [];
    for (const [index, contact] of contacts.entries()) {
      if (!contact) continue;
      const entries = histories[index]?.entries ?? [];
      dropped += entries.filter((entry) => entry.by === by && entry.edited !== true).length;
      if (!isKept(contact, entries, by)) gone.push(contact.id);
      else await takeOut(db, contact, { id: contact.id, claims: contact.claims.filter(({ source }) => source === 'export' || source === 'invitation-note'), replaced: [], handles: [], suggested: contact.suggested, entries: entries.filter((entry) => entry.by === by && entry.edited !== true).map(({ id }) => id), before: [], filled: {} }, by);
    }
    people += gone.length;
    await db.contacts.bulkDelete(gone);
    await db.histories.bulkDelete(gone);
    for (const trace of undo.before) {
      const contact = await db.contacts.get(trace.id);
      if (!contact) continue;
      dropped += trace.entries.length;
      people += 1;
      await takeOut(db, contact, trace, by);
    }
    await db.posts.bulkDelete(undo.posts);
    await db.coverage.delete(by);
    await db.importUndo.delete(undo.id);
    await db.imports.put({ ...row, undone: today });
    figures = { people, entries: dropped };
    return true;
  });
  return figures;
}

/** Takes out of one person what an import put there. Inside a change. */
async function takeOut(db: LedgerDb, contact: ContactRow, trace: ImportTrace, by: string): Promise<void> {
  const row: ContactRow = {
    ...contact,
    claims: inOrder([...contact.claims.filter((claim) => !trace.claims.some((added) => same(claim, added))), ...trace.replaced]),
    handles: contact.handles.filter((handle) => !trace.handles.includes(handle)),
    suggested: contact.suggested.filter((tie) => !trace.suggested.includes(tie)),
    ties: contact.ties.filter((tie) => tie.by !== by),
    company: trace.filled.company !== undefined && trace.filled.company === contact.company ? '' : contact.company,
    headline: trace.filled.headline !== undefined && trace.filled.headline === contact.headline ? '' : contact.headline,
    ...(trace.wasProvisional ? { provisional: 1 as const } : {}),
  };
  const gone = new Set(trace.entries);
  const before = new Map(trace.before.map((entry) => [entry.id, entry]));
  const entries = (await historyOf(db, contact.id))
    .filter((entry) => !gone.has(entry.id) || entry.edited === true)
    .map((entry) => (entry.edited ? entry : before.get(entry.id) ?? entry));
  await putHistory(db, row, entries);
}
