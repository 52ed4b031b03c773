import '@/components/options/options.css';
import '@/components/person/person.css';
import '@/components/today/today.css';
import contacts from '@/locales/en/contacts.json?words';
import network from '@/locales/en/network.json?words';
import options from '@/locales/en/options.json?words';
import person from '@/locales/en/person.json?words';
import popup from '@/locales/en/popup.json?words';
import { LedgerGate } from '../page/ledger-context';
import { startPage } from '../page/start-page';
import { OptionsPage } from './options-page';

void startPage('options.page', [contacts, network, options, person, popup], <LedgerGate><OptionsPage /></LedgerGate>);
