import { inOrder } from '../domain/acceptance';
import type { Day } from '../domain/day';
import { LedgerError } from './errors';
import { addClaim, addHandles, historyOf, putContact, putHistory } from './contacts';
import type { LedgerDb } from './open';
import type { ContactRow, Entry, MergeRow } from './rows';

/** Two entries that tell the same thing of one day. */
const same = (a: Entry, b: Entry) => a.type === b.type && a.on === b.on
  && (a.type === 'ask' ? b.type === 'ask' && a.kind === b.kind : b.type !== 'ask' && a.what === b.what)
  && (a.at === undefined || b.at === undefined || a.at === b.at);

/**
 * Joins one contact into another: by a bridge or the user's tap, never by name. What was joined is kept, so that
 * `unmerge` takes them apart again. Answers with the id of the merge. Inside a change.
 */
export async function mergeInto(db: LedgerDb, keptId: string, goneId: string, how: MergeRow['how'], today: Day): Promise<string> {
  const [kept, gone] = await db.contacts.bulkGet([keptId, goneId]);
  if (!kept || !gone || keptId === goneId) throw new LedgerError('gone');
  const [keptEntries, goneEntries] = [await historyOf(db, keptId), await historyOf(db, goneId)];
  const id = crypto.randomUUID();
  await db.merges.put({ id, kept: keptId, contact: gone, entries: goneEntries, on: today, how });

  const row: ContactRow = { ...kept };
  addHandles(row, gone.handles);
  for (const claim of gone.claims) addClaim(row, claim);
  row.ties = [...kept.ties, ...gone.ties.filter(({ tie }) => !kept.ties.some((mark) => mark.tie === tie))];
  row.suggested = [...new Set([...kept.suggested, ...gone.suggested])];
  row.qualities = [...new Set([...kept.qualities, ...gone.qualities])];
  row.targets = [...new Set([...kept.targets, ...gone.targets])];
  row.refused = [...new Set([...kept.refused, ...gone.refused])].filter((other) => other !== keptId && other !== goneId);
  row.company ||= gone.company;
  row.headline ||= gone.headline;
  row.note = [kept.note, gone.note].filter((note) => note !== '').join('\n');
  if (kept.provisional === 1 && gone.provisional !== 1) delete row.provisional;
  const added = goneEntries.filter((entry) => !keptEntries.some((other) => same(entry, other)));
  await db.contacts.delete(goneId);
  await db.histories.delete(goneId);
  await putHistory(db, row, [...keptEntries, ...added]);
  await db.parked.where('contactId').equals(goneId).modify({ contactId: keptId });
  return id;
}

/** Takes two joined people apart again: what was recorded since stays with the one that was kept. Inside a change. */
export async function unmerge(db: LedgerDb, mergeId: string): Promise<string> {
  const merge = await db.merges.get(mergeId);
  const kept = merge && await db.contacts.get(merge.kept);
  if (!merge || !kept) throw new LedgerError('gone');
  const { contact: gone } = merge;
  const entries = await historyOf(db, kept.id);
  const theirs = new Set(merge.entries.map(({ id }) => id));
  const row: ContactRow = {
    ...kept,
    handles: kept.handles.filter((handle) => !gone.handles.includes(handle)),
    claims: inOrder(kept.claims.filter((claim) => !gone.claims.some((other) => other.source === claim.source && other.from === claim.from && other.to === claim.to && other.said === claim.said))),
    ties: kept.ties.filter((mark) => !gone.ties.some((other) => other.tie === mark.tie && other.on === mark.on && other.by === mark.by)),
    refused: [...new Set([...kept.refused, gone.id])],
  };
  await putHistory(db, row, entries.filter(({ id }) => !theirs.has(id)));
  await db.contacts.put(gone);
  // Outcomes and corrections made since the merge are kept.
  const back = merge.entries.map((entry) => entries.find(({ id }) => id === entry.id) ?? entry);
  await putHistory(db, { ...gone, refused: [...new Set([...gone.refused, kept.id])] }, back);
  const bridges = await db.bridges.where('handles').anyOf(gone.handles).toArray();
  for (const bridge of bridges) {
    // A bridge between the two would join them again at once.
    if (bridge.id !== undefined && bridge.handles.some((handle) => row.handles.includes(handle))) await db.bridges.delete(bridge.id);
  }
  await db.merges.delete(mergeId);
  return gone.id;
}

/** The contact who bears these handles, joining those whom a bridge shows to be one. Inside a change; null when nobody does. */
export async function joinByHandles(db: LedgerDb, keys: readonly string[], today: Day): Promise<ContactRow | null> {
  if (keys.length === 0) return null;
  const bearers = await db.contacts.where('handles').anyOf(keys).distinct().toArray();
  const [kept, ...others] = bearers.sort((a, b) => (a.provisional ?? 0) - (b.provisional ?? 0) || b.claims.length - a.claims.length);
  if (!kept) return null;
  for (const other of others) await mergeInto(db, kept.id, other.id, 'bridge', today);
  const row = (await db.contacts.get(kept.id)) ?? kept;
  const missing = keys.filter((key) => !row.handles.includes(key));
  if (missing.length === 0) return row;
  const wider = { ...row };
  addHandles(wider, missing);
  await putContact(db, wider);
  return (await db.contacts.get(wider.id)) ?? wider;
}
