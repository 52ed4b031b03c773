import '@/components/person/person.css';
import '@/components/today/today.css';
import '@/components/today/popup.css';
import person from '@/locales/en/person.json?words';
import popup from '@/locales/en/popup.json?words';
import { LedgerGate, openLedgerEarly } from '../page/ledger-context';
import { lookAtTabEarly } from '../page/person-of-tab';
import { PopupPage } from '../page/popup-page';
import { startPage } from '../page/start-page';

openLedgerEarly();
lookAtTabEarly();
void startPage('popup.page', [person, popup], <LedgerGate><PopupPage fixed /></LedgerGate>);
