import { linkedIn } from './linkedin';
import type { Site } from './site';

/** Every built-in network, one row each. */
export const sites: readonly Site[] = [linkedIn];

/** Whether a match pattern such as `https://www.linkedin.com/*` covers a host. */
function covers(pattern: string, host: string): boolean {
  const [, wanted = ''] = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}

/** The network of a host, null for any other page. */
export function siteOf(host: string): Site | null {
  return sites.find(({ hosts }) => hosts.some((pattern) => covers(pattern, host))) ?? null;
}
