import { useEffect, useRef } from 'react';
import { Button, IconButton } from '@/components/kit/button';
import { dayAhead } from '@/components/kit/day-words';
import { isolate } from '@/components/kit/isolate';
import { iconX } from '@/components/kit/icons';
import { Mark } from '@/components/kit/mark';
import { Tag } from '@/components/kit/tag';
import { UndoLine } from '@/components/kit/undo-line';
import { useWords } from '@/components/kit/words-context';
import type { ChipState, ClearedState, EnterState, OfferState, SentState, ToldState } from '@/lib/domain/panel-state';
import { sendReasons } from '@/lib/domain/panel-state';
import type { Words } from '@/lib/words';
import { Facts } from './facts';
import { usePanel } from './panel-context';

/** How long "Cleared" stays, as the look says (`--linger`), in milliseconds. */
const CLEARED_MS = 2400;
/** How long a recorded line with its undo stays, in milliseconds; not while it holds the focus or the pointer. */
const TOLD_MS = 8000;

/** Says `faded` after some time; starts again while the pointer or the focus is on the line. */
function useFading(ms: number, what: unknown) {
  const { act } = usePanel();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => {
        if (line.current?.matches(':hover, :focus-within')) wait();
        else act({ act: 'faded' });
      }, ms);
    };
    wait();
    return () => clearTimeout(timer);
  }, [ms, act, what]);
  return line;
}

/** The facts about a person, quiet; an unknown one offers the tap that would resolve it. */
export function Chip({ state }: { readonly state: ChipState }) {
  const words = useWords();
  const { act } = usePanel();
  return (
    <div className={`chip ${state.verdict}`}>
      <div className="chip-facts" role="status" data-verdict={state.verdict}>
        <Mark of={state.verdict === 'annoying' ? 'connected' : state.verdict} />
        <Facts word={words(`panel.word.${state.verdict}`)} facts={state.facts} today={state.today} />
      </div>
      {state.findable ? <button type="button" className="find" onClick={() => act({ act: 'who' })}>{words('panel.find')}</button> : null}
    </div>
  );
}

/** The draft no longer asks too soon. */
export function Cleared({ state }: { readonly state: ClearedState }) {
  const words = useWords();
  const line = useFading(CLEARED_MS, state);
  const fact = state.noLonger ? words('panel.cleared.asks', { ask: words(`panel.ask.${state.noLonger}`) }) : words('panel.cleared');
  return (
    <div className="chip clear fading" ref={line}>
      <div className="chip-facts" role="status" data-verdict="clear">
        <Mark of="clear" />
        <Facts word={words('panel.word.cleared')} facts={[fact]} today={state.today} />
      </div>
    </div>
  );
}

function toldWords(words: Words, { told, person, today }: ToldState): string {
  const name = isolate(person.shortName, words.locale);
  switch (told.what) {
    case 'tie': return words('panel.told.tie', { tie: told.tie, name });
    case 'company': return words('panel.told.company', { company: isolate(told.company, words.locale) });
    case 'muted': return words('panel.told.muted', { scope: told.scope, name });
    case 'parked': return words('panel.told.parked', { day: dayAhead(words.locale, told.until, today), points: told.points });
    case 'gave': return words('panel.told.gave', { gives: told.gives });
    default: return words(`panel.told.${told.what}`, { name });
  }
}

/** What was recorded, with its undo. */
export function ToldLine({ state }: { readonly state: ToldState }) {
  const words = useWords();
  const { act } = usePanel();
  // What was taken back has nothing to undo: the warning that comes again says the rest.
  const line = useFading(state.told.what === 'undone' ? CLEARED_MS : TOLD_MS, state);
  const { token } = state;
  return (
    <div ref={line}>
      <UndoLine failed={state.told.what === 'failed'} told={toldWords(words, state)} undo={words('common.undo')} onUndo={token === null ? null : () => act({ act: 'undo', token })} />
    </div>
  );
}

/** After "Send anyway": one optional tap for the reason. */
export function SentLine({ state }: { readonly state: SentState }) {
  const words = useWords();
  const { act } = usePanel();
  const line = useFading(TOLD_MS, state);
  return (
    <div className="line sent" ref={line}>
      <div className="sent-title">
        <span role="status">{words('panel.sent.title')}</span>
        <IconButton className="push" label={words('common.close')} icon={iconX} onClick={() => act({ act: 'dismiss' })} />
      </div>
      <div className="tags">
        {sendReasons.map((reason) => <Tag key={reason} label={words(`panel.sent.${reason}`)} on={false} onTurn={() => act({ act: 'reason', reason })} />)}
      </div>
    </div>
  );
}

/** No holds today, or lower sensitivity. */
export function OfferLine({ state }: { readonly state: OfferState }) {
  const words = useWords();
  const { act } = usePanel();
  return (
    <div className="line">
      <span className="told" role="status">{words(`panel.offer.${state.offer}`)}</span>
      <Button look="link" className="push" onClick={() => act({ act: 'take-offer', offer: state.offer })}>{words(`panel.offer.${state.offer}.take`)}</Button>
      <IconButton label={words('common.close')} icon={iconX} onClick={() => act({ act: 'dismiss' })} />
    </div>
  );
}

/** "Send anyway" found no button to press. */
export function EnterLine({ state: _state }: { readonly state: EnterState }) {
  const words = useWords();
  return <div className="line"><span className="told" role="status">{words('panel.enter')}</span></div>;
}
