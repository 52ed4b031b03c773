import { createRoot } from 'react-dom/client';
import '@/components/kit/tokens.css';
import '@/components/kit/kit.css';
import './practice.css';
import { WordsProvider } from '@/components/kit/words-context';
import { localDay } from '../background/local-day';
import common from '@/locales/en/common.json?words';
import practice from '@/locales/en/practice.json?words';
import { createWords } from '@/lib/words';
import { practicePeople } from './practice-people';
import { PracticePage } from './practice-page';

const today = localDay(new Date());
const words = createWords('en', common, practice);
document.title = words('practice.page');
const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <WordsProvider words={words}><PracticePage today={today} people={practicePeople(today, words)} verdicts={{}} onReset={() => undefined} /></WordsProvider>,
  );
}
