import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/kit/button';
import { dayAhead } from '@/components/kit/day-words';
import { Mark } from '@/components/kit/mark';
import { useWords } from '@/components/kit/words-context';
import type { LighterAsk, WarningState } from '@/lib/domain/panel-state';
import type { Words } from '@/lib/words';
import { Card } from './card';
import { NotRightMenu } from './not-right-menu';
import { say, usePanel } from './panel-context';
import { ParkCard } from './park-card';

/** What the warning is called: its headline and the region's name. */
export function headlineOf(words: Words, state: WarningState): string {
  if (state.verdict === 'early') return words('panel.headline.early');
  return words(state.look.plainWording ? 'panel.headline.annoying-plain' : 'panel.headline.annoying');
}

/** The sentences of a warning, in a row. */
export function linesOf(words: Words, state: WarningState): string {
  const lines = state.lines.map((line) => say(words, line, state.today));
  if (state.person.byNameOnly) lines.push(words('panel.by-name'));
  return lines.join(' ');
}

/** The red card, and the amber one when its line is opened: one fact, the asking words, the ways out. */
export function WarningCard({ state }: { readonly state: WarningState }) {
  const words = useWords();
  const { act } = usePanel();
  const [parking, setParking] = useState(false);
  const painted = usePainted(state.held);
  const until = state.parkOn;
  const park = (keepText: boolean) => act({ act: 'park', until, keepText });

  if (parking) return <ParkCard state={state} until={until} onPark={park} onBack={() => setParking(false)} />;
  const headline = headlineOf(words, state);
  return (
    <Card
      label={headline} headline={headline} tone={state.verdict} verdict={state.verdict} mark={<Mark of={state.mark} size={20} />} lines={linesOf(words, state)}
      footer={(
        <>
          <div className="card-acts">
            <Button look="primary" large onClick={() => act({ act: 'give-first' })}>{words('panel.give-first')}</Button>
            <Button large onClick={() => (state.look.keepParkedText || state.quote === null ? park(state.quote !== null) : setParking(true))}>
              {words('panel.park', { day: dayAhead(words.locale, until, state.today) })}
            </Button>
          </div>
          <div className="card-foot">
            <Button
              look="quiet"
              onClick={(event) => {
                // The second half of a double click is no decision, and nothing counts before the card could be seen.
                if (event.detail < 2 && painted.current) act({ act: 'send-anyway' });
              }}
            >
              {words('panel.send-anyway')}
            </Button>
            <NotRightMenu person={state.person} />
          </div>
          {state.held ? <p className="held" role="alert">{words('panel.held')}</p> : null}
        </>
      )}
    >
      <div className="inset">
        {state.quote ? <blockquote className="quote" dir="auto">{words('panel.quote', { words: state.quote })}</blockquote> : null}
        {state.lighter || state.clear ? <Help state={state} /> : null}
      </div>
    </Card>
  );
}

/** Advice on demand: which words weigh, what would weigh less, and when it is clear. It writes nothing. */
function Help({ state: { lighter, clear, today } }: { readonly state: WarningState }) {
  const words = useWords();
  return (
    <details className="lighter">
      <summary>{words(lighter ? 'panel.lighter' : 'panel.when-clear')}</summary>
      {lighter ? <LighterAdvice lighter={lighter} /> : null}
      {clear ? <p>{say(words, clear, today)}</p> : null}
    </details>
  );
}

function LighterAdvice({ lighter }: { readonly lighter: LighterAsk }) {
  const words = useWords();
  return (
    <>
      {lighter.advice.map((sentence) => <p key={sentence.key}>{words(sentence.key, sentence.values)}</p>)}
      {lighter.example ? <p lang={lighter.exampleLang} dir="auto" className="example">{words('panel.quote', { words: lighter.example })}</p> : null}
    </>
  );
}

/** Turns true once what is shown now has been painted. */
function usePainted(held: boolean) {
  const painted = useRef(false);
  useEffect(() => {
    painted.current = false;
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => {
        painted.current = true;
      });
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, [held]);
  return painted;
}
