import '@/components/welcome/welcome.css';
import imports from '@/locales/en/import.json?words';
import welcome from '@/locales/en/welcome.json?words';
import { LedgerGate } from '../page/ledger-context';
import { startPage } from '../page/start-page';
import { WelcomePage } from './welcome-page';

void startPage('welcome.page', [imports, welcome], <LedgerGate><WelcomePage /></LedgerGate>);
