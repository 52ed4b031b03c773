import '@/components/options/options.css';
import options from '@/locales/en/options.json?words';
import { LedgerGate } from '../page/ledger-context';
import { startPage } from '../page/start-page';
import { OptionsPage } from './options-page';

void startPage('options.page', [options], <LedgerGate><OptionsPage /></LedgerGate>);
