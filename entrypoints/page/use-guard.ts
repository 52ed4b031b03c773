import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isGuardRegistered } from '../background/consent';

/** Whether page scripts are registered now; null until known. Looked at again when grants or settings change. */
export function useGuard(): boolean | null {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    let left = false;
    const look = () => { void isGuardRegistered().then((now) => { if (!left) setOn(now); }, () => { if (!left) setOn(false); }); };
    // The background registers after the change that this page hears of at the same time.
    const soon = () => { look(); setTimeout(look, 300); setTimeout(look, 1500); };
    soon();
    browser.storage.onChanged.addListener(soon);
    browser.permissions.onAdded.addListener(soon);
    browser.permissions.onRemoved.addListener(soon);
    return () => {
      left = true;
      browser.storage.onChanged.removeListener(soon);
      browser.permissions.onAdded.removeListener(soon);
      browser.permissions.onRemoved.removeListener(soon);
    };
  }, []);
  return on;
}
