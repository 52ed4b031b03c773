import type { Handle, HandleKind, Recipient } from '../domain/contact';
import { nameKeyOf } from '../domain/name';

const caseFolded: ReadonlySet<string> = new Set<HandleKind>(['linkedin-slug', 'x', 'xing', 'email', 'facebook', 'instagram']);

/** A handle as one string for the index: `linkedin-slug:ana-brook`. */
export function handleKey(handle: Handle): string {
  const value = handle.value.trim().normalize('NFC');
  return `${handle.kind}:${caseFolded.has(handle.kind) ? value.toLowerCase() : value}`;
}

/** Kind of a handle's string. */
export const kindOf = (key: string) => key.slice(0, key.indexOf(':'));

/** A handle's string taken apart again. Pseudo-handles (a name on a site) are none. */
export function handleOf(key: string): Handle | null {
  const kind = kindOf(key);
  return kind.startsWith('name@') ? null : { kind: kind as HandleKind, value: key.slice(kind.length + 1) };
}

/** Kinds whose values never change: two different ones are two people. Slugs can be changed by their owner. */
const lasting: ReadonlySet<string> = new Set<HandleKind>(['linkedin-member', 'sales-navigator']);

/** Whether two sets of handles cannot be one person's: different handles of one network's kind. */
export function differ(a: readonly string[], b: readonly string[], onlyLasting = false): boolean {
  return a.some((one) => {
    const kind = kindOf(one);
    if (kind === 'email' || kind.startsWith('name@') || (onlyLasting && !lasting.has(kind))) return false;
    const same = b.filter((other) => kindOf(other) === kind);
    return same.length > 0 && !same.includes(one);
  });
}

/** How a recipient without any handle is remembered once the user has said who it is: by name on that site. */
export const nameHandle = (site: string, name: string) => `name@${site}:${nameKeyOf(name)}`;

/** The strings by which a recipient is found: its handles, or its name on the site where it has none. */
export function keysOf(recipient: Pick<Recipient, 'site' | 'name' | 'handles'>): string[] {
  return recipient.handles.length > 0 ? [...new Set(recipient.handles.map(handleKey))] : [nameHandle(recipient.site, recipient.name)];
}
