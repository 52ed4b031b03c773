import type { Messages } from '@lingui/core';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/components/kit/tokens.css';
import '@/components/kit/kit.css';
import '@/components/page/page.css';
import { directionOf } from '@/components/kit/isolate';
import { WordsProvider } from '@/components/kit/words-context';
import { onLedgerChanged } from '@/lib/ledger/changes';
import type { Settings } from '@/lib/settings';
import { onSettingsChanged, readSettings } from '@/lib/settings-store';
import type { Words } from '@/lib/words';
import { createWords } from '@/lib/words';
import common from '@/locales/en/common.json?words';
import ledgerWords from '@/locales/en/ledger.json?words';
import { SettingsProvider } from './settings-context';
import { TellProvider } from './tell';

function wear({ look }: Settings, words: Words): void {
  const { documentElement } = document;
  if (look === 'system') delete documentElement.dataset['theme'];
  else documentElement.dataset['theme'] = look;
  documentElement.lang = words.locale;
  documentElement.dir = directionOf(words.locale);
}

/**
 * Starts one extension page: settings, words, look and the line that tells what was done. The title is a key of the
 * catalogues given.
 */
export async function startPage(title: string, catalogues: readonly Messages[], content: ReactNode): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) return;
  const settings = await readSettings();
  const words = createWords('en', common, ledgerWords, ...catalogues);
  document.title = words(title);
  wear(settings, words);
  onSettingsChanged((next) => wear(next, words));
  // Tabs that are open judge anew by what was changed here.
  onLedgerChanged(() => { browser.runtime.sendMessage({ type: 'changed' }).catch(() => undefined); });
  createRoot(root).render(
    <WordsProvider words={words}>
      <SettingsProvider first={settings}>
        <TellProvider>{content}</TellProvider>
      </SettingsProvider>
    </WordsProvider>,
  );
}
