import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useWords } from '@/components/kit/words-context';
import type { PanelState, WarningState } from '@/lib/domain/panel-state';
import type { Words } from '@/lib/words';
import { ShelfCard } from './shelf-card';
import { Chip, Cleared, EnterLine, OfferLine, SentLine, ToldLine } from './small-lines';
import { headlineOf, linesOf, WarningCard } from './warning-card';
import { WarningLine } from './warning-line';
import { WhoCard } from './who-card';

/** Everything the panel can show, one state at a time; and the polite voice that says a warning while typing. */
export function Panel({ state }: { readonly state: PanelState }) {
  return (
    <>
      <PoliteVoice text={spoken(useWords(), state)} />
      {view(state)}
    </>
  );
}

/** Milliseconds after which a text is put into the polite region: one that is there from the start is not read out. */
const BREATH = 100;

function PoliteVoice({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), BREATH);
    return () => clearTimeout(timer);
  }, [text]);
  return <div className="sr" aria-live="polite" aria-atomic="true">{text === '' ? '' : said}</div>;
}

function view(state: PanelState): ReactNode {
  switch (state.kind) {
    case 'hidden': return null;
    case 'chip': return <Chip state={state} />;
    case 'line': return <WarningLine key={warningKey(state)} state={state} />;
    case 'card': return <WarningCard key={warningKey(state)} state={state} />;
    case 'who': return <WhoCard key={state.question} state={state} />;
    case 'shelf': return <ShelfCard key={state.items ? state.items.length : 'loading'} state={state} />;
    case 'cleared': return <Cleared state={state} />;
    case 'told': return <ToldLine key={`${state.told.what} ${state.token}`} state={state} />;
    case 'sent': return <SentLine state={state} />;
    case 'offer': return <OfferLine state={state} />;
    case 'enter': return <EnterLine state={state} />;
  }
}

/** Another warning is another card: its parts start afresh, and nothing that stood there before is seen to move. */
function warningKey({ person, mark, lines }: WarningState): string {
  return [person.name, mark, ...lines.map(({ key }) => key)].join(' ');
}

/** What a screen reader says politely while the user types; a hold has its own alert. */
function spoken(words: Words, state: PanelState): string {
  if ((state.kind !== 'card' && state.kind !== 'line') || state.held) return '';
  return words('panel.announce', { headline: headlineOf(words, state), lines: linesOf(words, state), keys: words('panel.announce.keys') });
}
