import { useLayoutEffect, useRef, useState } from 'react';
import { isolate } from '@/components/kit/isolate';
import { iconAnswer, iconLeft, iconNo, iconPeople, iconPulse, iconSearch } from '@/components/kit/icons';
import { MenuButton, MenuItem, MenuLine } from '@/components/kit/menu';
import { useWords } from '@/components/kit/words-context';
import type { Tie } from '@/lib/domain/contact';
import type { MuteScope, PanelAct, PanelPerson } from '@/lib/domain/panel-state';
import { usePanel } from './panel-context';

const knownAs: readonly Tie[] = ['client', 'colleague', 'alum', 'friend', 'talks-elsewhere'];
const scopes: readonly MuteScope[] = ['draft', 'person', 'rule', 'site'];

/** The one menu of a warning: what is not right about it. Every choice is recorded and can be undone. */
export function NotRightMenu({ person }: { readonly person: PanelPerson }) {
  const words = useWords();
  return (
    <MenuButton label={words('panel.not-right')} above>
      {(close) => <NotRightChoices person={person} close={close} />}
    </MenuButton>
  );
}

function NotRightChoices({ person, close }: { readonly person: PanelPerson; readonly close: () => void }) {
  const words = useWords();
  const { act } = usePanel();
  const [page, setPage] = useState<'top' | 'know' | 'mute'>('top');
  const list = useRef<HTMLDivElement>(null);
  const turned = useRef(false);

  useLayoutEffect(() => {
    // The first page is focused by the button that opens the menu.
    if (turned.current) list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [page]);

  const turn = (to: typeof page) => {
    turned.current = true;
    setPage(to);
  };
  const choose = (choice: PanelAct) => () => {
    close();
    act(choice);
  };

  return (
    <div role="none" ref={list} key={page}>
      {page === 'top' ? (
        <>
          <MenuItem icon={iconAnswer} onChoose={choose({ act: 'they-asked' })}>{words('panel.they-asked')}</MenuItem>
          <MenuItem icon={iconPeople} opens onChoose={() => turn('know')}>{words('panel.know')}</MenuItem>
          <MenuItem icon={iconNo} onChoose={choose({ act: 'not-an-ask' })}>{words('panel.not-an-ask')}</MenuItem>
          {person.byNameOnly ? <MenuItem icon={iconSearch} onChoose={choose({ act: 'who' })}>{words('panel.not-this-person')}</MenuItem> : null}
          <MenuLine />
          <MenuItem icon={iconPulse} opens onChoose={() => turn('mute')}>{words('panel.mute')}</MenuItem>
        </>
      ) : (
        <>
          {page === 'know'
            ? (
              <>
                {knownAs.map((tie) => <MenuItem key={tie} onChoose={choose({ act: 'tie', tie })}>{words(`panel.know.${tie}`)}</MenuItem>)}
                {person.company ? <MenuItem onChoose={choose({ act: 'whole-company' })}>{words('panel.know.company', { company: isolate(person.company, words.locale) })}</MenuItem> : null}
              </>
            )
            : scopes.map((scope) => <MenuItem key={scope} onChoose={choose({ act: 'mute', scope })}>{words(`panel.mute.${scope}`, { name: isolate(person.shortName, words.locale) })}</MenuItem>)}
          <MenuLine />
          <MenuItem icon={iconLeft} onChoose={() => turn('top')}>{words('common.back')}</MenuItem>
        </>
      )}
    </div>
  );
}
