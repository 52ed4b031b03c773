import type { FormEvent, KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { Face } from '@/components/kit/face';
import { iconUndo } from '@/components/kit/icons';
import { Logo } from '@/components/kit/logo';
import { Mark } from '@/components/kit/mark';
import { useWords } from '@/components/kit/words-context';
import type { ThreadLine } from '@/lib/domain/asks/ask';
import type { Day } from '@/lib/domain/day';
import { daysBetween } from '@/lib/domain/day';
import type { VerdictName } from '@/lib/domain/verdict';
import type { Words } from '@/lib/words';
import type { PersonId, PracticePerson } from './practice-people';
import { typeInto } from './type-into';

/** The words beside a verdict's mark in the list. */
const verdictWords = { unknown: 'practice.grey', clear: 'practice.green', early: 'practice.amber', annoying: 'practice.red' } as const;

/** What the page shows and tells. */
export interface PracticePageProps {
  readonly today: Day;
  readonly people: readonly PracticePerson[];
  /** The last verdict that the real judge gave for each person's draft. */
  readonly verdicts: Readonly<Partial<Record<PersonId, VerdictName>>>;
  readonly onReset: () => void;
}

/** A chat with made-up people: it works like a network's page, and the extension's own parts watch its composer. */
export function PracticePage({ today, people, verdicts, onReset }: PracticePageProps) {
  const words = useWords();
  const [at, setAt] = useState(0);
  const [sent, setSent] = useState<Readonly<Partial<Record<PersonId, readonly string[]>>>>({});
  const [typing, setTyping] = useState(false);
  const person = people[at] ?? people[0];
  const next = people[at + 1];
  const stop = useRef<AbortController | null>(null);

  useEffect(() => () => stop.current?.abort(), [at]);
  if (!person) return null;

  const choose = (index: number) => {
    stop.current?.abort();
    setTyping(false);
    setAt(index);
  };
  const type = async () => {
    const composer = document.querySelector<HTMLElement>('[data-practice="composer"]');
    if (!composer) return;
    stop.current?.abort();
    stop.current = new AbortController();
    setTyping(true);
    await typeInto(composer, person.draft, stop.current.signal);
    setTyping(false);
  };

  const notices = !typing && verdicts[person.id] === person.noticed;
  return (
    <div className="practice">
      <header className="practice-head">
        <Logo size={32} />
        <div>
          <h1>{words('practice.title')}</h1>
          <p>{words('practice.intro')}</p>
        </div>
      </header>
      <div className="practice-body">
        <nav aria-label={words('practice.people')}>
          <ol className="people">
            {people.map((other, index) => {
              const verdict = verdicts[other.id];
              return (
                <li key={other.id}>
                  <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => choose(index)}>
                    <Face name={other.name} />
                    <span className="who-name"><span className="cut">{other.name}</span><small>{words(`practice.${other.id}.known`)}</small></span>
                    {verdict ? <span className={`seen ${verdict}`}><Mark of={verdict === 'annoying' ? 'connected' : verdict} /><span className="word">{words(verdictWords[verdict])}</span></span> : null}
                  </button>
                </li>
              );
            })}
          </ol>
        </nav>
        <main>
          <Chat
            key={person.id} today={today} person={person} sent={sent[person.id] ?? []}
            onSend={(text) => setSent((before) => ({ ...before, [person.id]: [...(before[person.id] ?? []), text] }))}
          />
          <div className="practice-foot">
            <p role="status">{notices ? words(`practice.${person.id}.notice`) : words(`practice.${person.id}.known`)}</p>
            <div className="practice-acts">
              <Button look={notices ? 'second' : 'primary'} onClick={() => void type()} disabled={typing}>{words(typing ? 'practice.typing' : 'practice.type')}</Button>
              {next
                ? <Button look={notices ? 'primary' : 'second'} onClick={() => choose(at + 1)}>{words('practice.next', { name: next.name })}</Button>
                : null}
              <Button
                look="quiet" icon={iconUndo} className="push"
                onClick={() => {
                  setSent({});
                  onReset();
                  choose(0);
                }}
              >
                {words('practice.again')}
              </Button>
            </div>
          </div>
        </main>
      </div>
    </div>
  );
}

/** The heading over the lines of one day. */
function dayWords(words: Words, day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  return ago === 0 ? words('practice.today') : ago === 1 ? words('practice.yesterday') : shortDay(words.locale, day, today);
}

function Chat({ today, person, sent, onSend }: { readonly today: Day; readonly person: PracticePerson; readonly sent: readonly string[]; readonly onSend: (text: string) => void }) {
  const words = useWords();
  const composer = useRef<HTMLDivElement>(null);
  const lines: readonly ThreadLine[] = [...person.thread, ...sent.map((text) => ({ from: 'me', on: today, text }))];
  const send = () => {
    const text = composer.current?.innerText.trim() ?? '';
    if (!text || !composer.current) return;
    onSend(text);
    composer.current.textContent = '';
    composer.current.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContent' }));
  };
  return (
    <section className="chat" data-practice="conversation">
      <div className="chat-head">
        <Face name={person.name} />
        <span className="who-name"><b className="cut" data-practice="name">{person.name}</b><small data-practice="headline">{person.headline}</small></span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <ol className="thread" data-practice="thread" aria-label={words('practice.thread', { name: person.name })} tabIndex={0}>
        {lines.length === 0 ? <li className="none">{words('practice.no-lines')}</li> : null}
        {lines.map((line, index) => [
          line.on !== lines[index - 1]?.on
            ? <li key={`day ${index}`} className="day" data-practice="day"><time dateTime={line.on ?? today}>{dayWords(words, line.on ?? today, today)}</time></li>
            : null,
          <li key={index} className={line.from === 'me' ? 'said mine' : 'said'} data-practice="line" data-from={line.from} data-on={line.on}>
            <span className="sr">{line.from === 'me' ? words('practice.me') : person.name}: </span>
            <span data-practice="text">{line.text}</span>
          </li>,
        ])}
      </ol>
      <form
        className="compose" data-practice="form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
      >
        <div
          ref={composer} className="editor" data-practice="composer" contentEditable suppressContentEditableWarning role="textbox" tabIndex={0} aria-multiline="true"
          aria-label={words('practice.composer', { name: person.name })}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <div className="tools"><Button type="submit" className="practice-send" data-practice="send">{words('practice.send')}</Button></div>
      </form>
    </section>
  );
}
