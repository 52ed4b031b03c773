import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../pages/linkedin');
const routes = JSON.parse(readFileSync(path.join(folder, 'routes.json'), 'utf8')) as Record<string, string>;

/** Address at which a saved page of LinkedIn is served. Throws when there is no such page. */
export function addressOf(file: string): string {
  const address = routes[file];
  if (!address) throw new Error(`tests/pages/linkedin/routes.json has no page ${file}`);
  return address;
}

/** A saved page's HTML with what a test needs changed in it. */
export function pageOf(file: string, changes: readonly (readonly [string | RegExp, string])[] = []): string {
  return changes.reduce((html, [from, to]) => html.replaceAll(typeof from === 'string' ? from : new RegExp(from.source, 'g'), to), readFileSync(path.join(folder, file), 'utf8'));
}

/** The page that answers an address; frames under `/preload/` have their own. Null for an address that no page has. */
export function fileAt(url: string, inFrame: boolean): string | null {
  const address = new URL(url);
  const fits = ([file, served]: [string, string]) => {
    const other = new URL(served);
    return other.pathname === address.pathname && other.search === address.search && file.startsWith('preload-frame') === inFrame;
  };
  return Object.entries(routes).find(fits)?.[0] ?? null;
}
