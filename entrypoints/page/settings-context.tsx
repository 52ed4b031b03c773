import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Settings } from '@/lib/settings';
import { defaultSettings } from '@/lib/settings';
import { onSettingsChanged } from '@/lib/settings-store';

const SettingsContext = createContext<Settings>(defaultSettings);

/** Gives the settings to everything inside, and keeps them as they are now wherever they are changed. */
export function SettingsProvider({ first, children }: { readonly first: Settings; readonly children: ReactNode }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const leave = new AbortController();
    onSettingsChanged((next) => setSettings(next), leave.signal);
    return () => leave.abort();
  }, []);
  return <SettingsContext.Provider value={useMemo(() => settings, [settings])}>{children}</SettingsContext.Provider>;
}

/** The settings as they are now. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}
