import type { KeyboardEvent, ReactNode } from 'react';
import { useLayoutEffect, useId, useRef, useState } from 'react';
import { Icon } from './icon';
import type { IconShape } from './icons';
import { iconDown } from './icons';
import { pressOutside } from './press-outside';
import { moveFocus, rovingItems } from './roving-focus';

const ITEMS = '[role^="menuitem"]';

/** Props of `MenuButton`. */
export interface MenuButtonProps {
  /** The button's words, and the menu's name. */
  readonly label: string;
  readonly look?: 'quiet' | 'second' | 'primary';
  /** A key that also opens it, shown behind the label. */
  readonly shortcut?: string;
  /** Without the arrow behind the label. */
  readonly plain?: boolean;
  /** Above the button rather than below it. */
  readonly above?: boolean;
  /** The items; `close` closes the menu and gives focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A button with a menu: Enter, Space or arrow keys open it, arrows move (roving focus), letters jump, Escape closes
 * it and only it, Tab leaves it, a press elsewhere closes it.
 */
export function MenuButton({ label, look = 'quiet', shortcut, plain = false, above = false, children }: MenuButtonProps) {
  // Which item gets the focus when it opens; `returned` once closed with the focus going back to the button.
  const [open, setOpen] = useState<false | 'first' | 'last' | 'returned'>(false);
  const isOpen = open === 'first' || open === 'last';
  const box = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (open === 'returned') box.current?.querySelector<HTMLElement>(':scope > button')?.focus();
    if (!menu.current) return;
    const items = rovingItems(menu.current, ITEMS);
    (open === 'last' ? items.at(-1) : items[0])?.focus();
    const leave = new AbortController();
    if (box.current) pressOutside(box.current, () => setOpen(false), leave.signal);
    return () => leave.abort();
  }, [open]);

  const onMenuKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen('returned');
    } else if (event.key === 'Tab') {
      setOpen('returned');
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && moveFocus(event.currentTarget, ITEMS, event.key)) {
      event.preventDefault();
    }
  };

  return (
    <div className="menu-box" ref={box}>
      <button
        type="button" className={`btn btn-${look}`} aria-haspopup="menu" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(isOpen ? 'returned' : 'first')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(event.key === 'ArrowUp' ? 'last' : 'first');
        }}
      >
        {label}
        {shortcut ? <kbd>{shortcut}</kbd> : null}
        {plain ? null : <Icon of={iconDown} />}
      </button>
      {isOpen
        ? <div className={above ? 'menu menu-above' : 'menu'} role="menu" id={id} aria-label={label} tabIndex={-1} ref={menu} onKeyDown={onMenuKey}>{children(() => setOpen('returned'))}</div>
        : null}
    </div>
  );
}

/** One choice of a menu. `opens` marks one that leads to a further menu. */
export function MenuItem({ children, icon, onChoose, checked, opens, shortcut }: {
  readonly children: ReactNode;
  readonly icon?: IconShape;
  readonly onChoose: () => void;
  /** Makes it a choice that is on or off. */
  readonly checked?: boolean;
  readonly opens?: boolean;
  readonly shortcut?: string;
}) {
  return (
    <button
      type="button" tabIndex={-1} role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'} aria-checked={checked}
      aria-haspopup={opens ? 'menu' : undefined} onClick={onChoose}
    >
      {icon ? <Icon of={icon} /> : null}
      <span className="cut">{children}</span>
      {shortcut ? <kbd>{shortcut}</kbd> : null}
    </button>
  );
}

/** Items that belong together under a small headline; `pairs` sets them in two columns. */
export function MenuGroup({ label, pairs = false, children }: { readonly label: string; readonly pairs?: boolean; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div className="menu-label" id={id}>{label}</div>
      <div className={pairs ? 'pairs' : undefined}>{children}</div>
    </div>
  );
}

/** A line between groups of a menu. */
export function MenuLine() {
  return <hr className="menu-line" />;
}
