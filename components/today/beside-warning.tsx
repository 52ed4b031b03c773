import type { ReactNode } from 'react';
import { Button } from '@/components/kit/button';
import { dayAhead } from '@/components/kit/day-words';
import { Mark, toneOf } from '@/components/kit/mark';
import { MenuButton, MenuGroup, MenuItem } from '@/components/kit/menu';
import { useWords } from '@/components/kit/words-context';
import type { Tie } from '@/lib/domain/contact';
import type { Day } from '@/lib/domain/day';
import type { MuteScope, Sentence } from '@/lib/domain/panel-state';
import type { VerdictName } from '@/lib/domain/verdict';
import type { Warning } from '@/lib/domain/warning';
import type { Words } from '@/lib/words';

const scopes: readonly MuteScope[] = ['draft', 'person', 'rule', 'site'];
const knowing: readonly Tie[] = ['client', 'colleague', 'alum', 'friend', 'talks-elsewhere'];

function say(words: Words, { key, values = {} }: Sentence, today: Day): string {
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (name === 'day' || name === 'until') && typeof value === 'string' ? dayAhead(words.locale, value, today) : value]));
  return words(key, shown);
}

/** What can be done beside the page. */
export interface BesideActs {
  readonly onGiveFirst: () => void;
  readonly onPark: () => void;
  readonly onSendAnyway: () => void;
  readonly onTheyAsked: () => void;
  readonly onKnow: (tie: Tie) => void;
  readonly onNotAnAsk: () => void;
  readonly onMute: (scope: MuteScope) => void;
}

/** The warning beside the page: the verdict on the draft in the tab, its facts and the ways out. Nothing is in the page. */
export function BesideWarning({ name, verdict, warning, held, plainWording, today, acts, children }: {
  /** What the person is called. */
  readonly name: string;
  readonly verdict: VerdictName;
  readonly warning: Warning;
  readonly held: boolean;
  readonly plainWording: boolean;
  readonly today: Day;
  readonly acts: BesideActs;
  /** What Give first opens. */
  readonly children?: ReactNode;
}) {
  const words = useWords();
  const headline = verdict === 'annoying'
    ? words(plainWording ? 'panel.headline.annoying-plain' : 'panel.headline.annoying')
    : verdict === 'early' ? words('panel.headline.early') : words(`panel.word.${verdict}`);
  const warns = verdict === 'annoying' || verdict === 'early';
  const sentences = warns ? warning.lines : warning.facts.slice(0, 3);
  return (
    <section className={`beside ${toneOf(warning.mark)}`} aria-label={headline} data-verdict={verdict}>
      <div role={held ? 'alert' : 'status'}>
        <div className="head">
          <Mark of={warning.mark} size={20} />
          <div>
            <h2 className="word">{headline}</h2>
            <p>{sentences.map((sentence) => say(words, sentence, today)).join(warns ? ' ' : ' · ')}</p>
          </div>
        </div>
        {held ? <p className="note">{words('panel.held')}</p> : null}
      </div>
      {warning.clear ? <p className="note">{say(words, warning.clear, today)}</p> : null}
      {warns
        ? (
            <>
              <div className="pair">
                <Button look="primary" large onClick={acts.onGiveFirst}>{words('panel.give-first')}</Button>
                <Button large onClick={acts.onPark}>{words('panel.park', { day: dayAhead(words.locale, warning.parkOn, today) })}</Button>
              </div>
              <div className="foot">
                {held ? <Button look="quiet" onClick={acts.onSendAnyway}>{words('panel.send-anyway')}</Button> : <span />}
                <MenuButton label={words('panel.not-right')}>
                  {(close) => (
                    <>
                      <MenuItem onChoose={() => { close(); acts.onTheyAsked(); }}>{words('panel.they-asked')}</MenuItem>
                      <MenuGroup label={words('panel.know')}>
                        {knowing.map((tie) => <MenuItem key={tie} onChoose={() => { close(); acts.onKnow(tie); }}>{words(`panel.know.${tie}`)}</MenuItem>)}
                      </MenuGroup>
                      <MenuItem onChoose={() => { close(); acts.onNotAnAsk(); }}>{words('panel.not-an-ask')}</MenuItem>
                      <MenuGroup label={words('panel.mute')}>
                        {scopes.map((scope) => <MenuItem key={scope} onChoose={() => { close(); acts.onMute(scope); }}>{words(`panel.mute.${scope}`, { name })}</MenuItem>)}
                      </MenuGroup>
                    </>
                  )}
                </MenuButton>
              </div>
              {children}
            </>
          )
        : null}
    </section>
  );
}
