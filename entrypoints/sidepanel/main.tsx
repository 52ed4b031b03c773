import '@/components/person/person.css';
import '@/components/today/today.css';
import '@/components/today/popup.css';
import panel from '@/locales/en/panel.json?words';
import person from '@/locales/en/person.json?words';
import popup from '@/locales/en/popup.json?words';
import warning from '@/locales/en/warning.json?words';
import { LedgerGate, openLedgerEarly } from '../page/ledger-context';
import { PopupPage } from '../page/popup-page';
import { startPage } from '../page/start-page';
import { BesidePanel } from './beside-panel';

openLedgerEarly();
void startPage('popup.beside', [panel, person, popup, warning], <LedgerGate><PopupPage fixed={false} above={<BesidePanel />} /></LedgerGate>);
