import '@/components/options/options.css';
import '@/components/person/person.css';
import '@/components/today/today.css';
import contacts from '@/locales/en/contacts.json?words';
import data from '@/locales/en/data.json?words';
import evidence from '@/locales/en/evidence.json?words';
import imports from '@/locales/en/import.json?words';
import network from '@/locales/en/network.json?words';
import options from '@/locales/en/options.json?words';
import person from '@/locales/en/person.json?words';
import popup from '@/locales/en/popup.json?words';
import replay from '@/locales/en/replay.json?words';
import rules from '@/locales/en/rules.json?words';
import { LedgerGate, openLedgerEarly } from '../page/ledger-context';
import { startPage } from '../page/start-page';
import { OptionsPage } from './options-page';

openLedgerEarly();
void startPage('options.page', [contacts, data, evidence, imports, network, options, person, popup, replay, rules], <LedgerGate><OptionsPage /></LedgerGate>);
