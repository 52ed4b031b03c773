import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Settings } from '@/lib/settings';
import { defaultSettings } from '@/lib/settings';
import { onSettingsChanged, readSettings, updateSettings } from '@/lib/settings-store';

const SettingsContext = createContext<Settings>(defaultSettings);

/** What to change of the settings. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

const shown = new Set<(next: (settings: Settings) => Settings) => void>();
let storing = 0;

/**
 * Changes settings: shown at once, so that a switch never springs back while it is stored; as they were when storing
 * fails. Throws what the browser's storage throws.
 */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
  const tell = (next: (settings: Settings) => Settings) => { for (const listener of shown) listener(next); };
  tell((settings) => ({ ...settings, ...(typeof change === 'function' ? change(settings) : change) }));
  storing += 1;
  let settled: Settings | null = null;
  try {
    settled = await updateSettings(change);
    return settled;
  } finally {
    storing -= 1;
    const now = settled ?? await readSettings();
    if (storing === 0) tell(() => now);
  }
}

/** Gives the settings to everything inside, and keeps them as they are now wherever they are changed. */
export function SettingsProvider({ first, children }: { readonly first: Settings; readonly children: ReactNode }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const leave = new AbortController();
    // While a change of this page is being stored, what is shown is ahead of what is stored.
    onSettingsChanged((next) => { if (storing === 0) setSettings(next); }, leave.signal);
    shown.add(setSettings);
    return () => {
      leave.abort();
      shown.delete(setSettings);
    };
  }, []);
  return <SettingsContext.Provider value={useMemo(() => settings, [settings])}>{children}</SettingsContext.Provider>;
}

/** The settings as they are now. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}
