import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/kit/button';
import { MenuButton, MenuGroup, MenuItem, MenuLine } from '@/components/kit/menu';
import { selectorOf } from '@/components/kit/selector';
import { useWords } from '@/components/kit/words-context';
import type { AskKind, GiveKind } from '@/lib/domain/asks/ask';
import { askKinds } from '@/lib/domain/asks/ask';
import { askIcons, giveIcons, realHelps, smallThings } from './give-icons';

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** The three acts of the card: I shared, I asked, Note; the keys g, a and n do the same from anywhere on the page, digits choose in a menu. */
export function RecordActs({ note, onShared, onAsked, onNote }: {
  readonly note: string;
  readonly onShared: (what: GiveKind) => void;
  readonly onAsked: (kind: AskKind) => void;
  readonly onNote: (note: string) => void;
}) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [writing, setWriting] = useState<string | null>(null);

  useEffect(() => {
    const leave = new AbortController();
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.target instanceof Element && event.target.closest('[role="menu"]')) return;
      const act = { g: 0, a: 1, n: 2 }[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      box.current?.querySelectorAll<HTMLButtonElement>(':scope > .menu-box > button, :scope > button')[act]?.click();
    }, { signal: leave.signal });
    return () => leave.abort();
  }, []);

  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const menu = event.target instanceof Element ? event.target.closest('[role="menu"]') : null;
    if (!menu || !/^[1-9]$/.test(event.key)) return;
    event.preventDefault();
    menu.querySelectorAll<HTMLElement>('[role="menuitem"]')[Number(event.key) - 1]?.click();
  };

  const gives = (kinds: readonly GiveKind[], first: number, close: () => void) => kinds.map((what, index) => (
    <MenuItem key={what} icon={giveIcons[what]} shortcut={String(first + index)} onChoose={() => { close(); onShared(what); }}>{words('person.gave', { what: selectorOf(what) })}</MenuItem>
  ));

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- digits choose in the menus inside, whose items are buttons */}
      <div className="acts" ref={box} onKeyDown={onKey}>
        <MenuButton label={words('person.shared.button')} look="primary" shortcut="G" plain>
          {(close) => (
            <>
              <MenuGroup label={words('person.shared.small')} pairs>{gives(smallThings, 1, close)}</MenuGroup>
              <MenuLine />
              <MenuGroup label={words('person.shared.help')} pairs>{gives(realHelps, smallThings.length + 1, close)}</MenuGroup>
            </>
          )}
        </MenuButton>
        <MenuButton label={words('person.asked.button')} look="second" shortcut="A" plain>
          {(close) => (
            <MenuGroup label={words('person.asked.what')} pairs>
              {askKinds.map((kind, index) => (
                <MenuItem key={kind} icon={askIcons[kind]} shortcut={String(index + 1)} onChoose={() => { close(); onAsked(kind); }}>{words('person.ask', { kind })}</MenuItem>
              ))}
            </MenuGroup>
          )}
        </MenuButton>
        <Button aria-expanded={writing !== null} onClick={() => setWriting(writing === null ? note : null)}>{words('person.note.button')}<kbd>N</kbd></Button>
      </div>
      {writing === null
        ? null
        : (
            <form className="note-form" onSubmit={(event) => { event.preventDefault(); onNote(writing.trim()); setWriting(null); }}>
              <textarea
                ref={(area) => area?.focus()} aria-label={words('person.note')} rows={3} value={writing} onChange={(event) => setWriting(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') { event.stopPropagation(); setWriting(null); }
                  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
                }}
              />
              <Button type="submit">{words('person.note.save')}</Button>
            </form>
          )}
    </>
  );
}
