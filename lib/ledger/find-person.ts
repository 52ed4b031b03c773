import type { Recipient } from '../domain/contact';
import { contradictsEmployer } from '../domain/employer';
import { isFullName, nameKeyOf } from '../domain/name';
import { differ, keysOf } from './handles';
import type { LedgerDb } from './open';
import type { ContactRow } from './rows';

/** Who a recipient is, by DESIGN section 8. */
export interface Found {
  readonly match: 'certain' | 'name' | 'none' | 'ambiguous';
  /** The contact; null for `none` and `ambiguous`. */
  readonly contact: ContactRow | null;
  /** What was recorded under the recipient's own handle before anybody knew who it is. */
  readonly provisional: ContactRow | null;
  readonly candidates: readonly ContactRow[];
  readonly doubtful: boolean;
  /** All strings that pages showed to be this person's. */
  readonly keys: readonly string[];
}

/** A recipient's handles with all that bridges add to them. */
export async function withBridges(db: LedgerDb, keys: readonly string[]): Promise<string[]> {
  const all = new Set(keys);
  let fresh = [...all];
  for (let hop = 0; hop < 3 && fresh.length > 0; hop += 1) {
    const bridges = await db.bridges.where('handles').anyOf(fresh).toArray();
    fresh = bridges.flatMap(({ handles }) => handles).filter((handle) => !all.has(handle));
    for (const handle of fresh) all.add(handle);
  }
  return [...all];
}

/** Contacts that bear one of the handles; more than one when a merge is still to come. */
export async function contactsByKeys(db: LedgerDb, keys: readonly string[]): Promise<ContactRow[]> {
  return keys.length === 0 ? [] : db.contacts.where('handles').anyOf(keys).distinct().toArray();
}

/** Contacts of exactly this normalised name who can be this person, provisional ones left out. */
async function namesakes(db: LedgerDb, nameKey: string, keys: readonly string[], self: ContactRow | null): Promise<ContactRow[]> {
  if (nameKey === '') return [];
  const all = await db.contacts.where('nameKey').equals(nameKey).toArray();
  return all.filter((contact) => contact.id !== self?.id && contact.provisional !== 1
    && !contact.refused.some((refused) => refused === self?.id || keys.includes(refused))
    && !(self?.refused.includes(contact.id) ?? false)
    && !differ(keys, contact.handles));
}

/**
 * Finds the contact behind a recipient: a bridge or handle (certain), the user's tap (certain: it left a handle), or a
 * full name that exactly one contact bears in a thread that the page does not mark as 2nd or 3rd degree. Never more.
 */
export async function findPerson(db: LedgerDb, recipient: Recipient): Promise<Found> {
  const keys = await withBridges(db, keysOf(recipient));
  const byHandle = await contactsByKeys(db, keys);
  const known = byHandle.find((contact) => contact.provisional !== 1) ?? null;
  const provisional = byHandle.find((contact) => contact.provisional === 1) ?? null;
  if (known) return { match: 'certain', contact: known, provisional, candidates: [], doubtful: false, keys };

  const nobody: Found = { match: provisional ? 'certain' : 'none', contact: provisional, provisional: null, candidates: [], doubtful: false, keys };
  if (recipient.degree === 2 || recipient.degree === 3) return nobody;
  const nameKey = nameKeyOf(recipient.name);
  const candidates = await namesakes(db, nameKey, keys, provisional);
  const [only, second] = candidates;
  if (!only) return nobody;
  if (second || !isFullName(nameKey)) return { match: 'ambiguous', contact: null, provisional, candidates, doubtful: false, keys };
  return {
    match: 'name', contact: only, provisional, candidates: [], keys,
    doubtful: contradictsEmployer(recipient.headline, only.company),
  };
}
