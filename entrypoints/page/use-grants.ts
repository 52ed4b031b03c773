import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The host a match pattern such as `https://www.linkedin.com/*` is for, as people write it; `*` when it is for all. */
export const hostOf = (pattern: string) => /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;

/** The match pattern for the site of an address as people type it ("example.org", "https://example.org/inbox"); null when it is none. */
export function patternOf(typed: string): string | null {
  const address = typed.trim();
  try {
    const { protocol, hostname } = new URL(/^[a-z][\w+.-]*:/i.test(address) ? address : `https://${address}`);
    return protocol === 'https:' && /^(?:[\w-]+\.)+[a-z][\w-]*$/i.test(hostname) ? `https://${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** Sites the user granted, as match patterns, kept as they are now; null until known. */
export function useGrants(): readonly string[] | null {
  const [grants, setGrants] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let left = false;
    const look = () => {
      void browser.permissions.getAll().then(({ origins = [] }) => {
        if (!left) setGrants(origins.filter((origin) => /^(?:https?|\*):\/\//.test(origin)).sort());
      });
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      left = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return grants;
}

/** Asks the browser for sites; call it straight from a click. Answers whether they were granted. */
export const requestSites = (patterns: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...patterns] });

/** Gives sites back; false where the browser keeps them (the manifest of a test build). */
export const revokeSites = (patterns: readonly string[]): Promise<boolean> => browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
