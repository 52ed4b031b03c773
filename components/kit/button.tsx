import type { ComponentProps } from 'react';
import { Icon } from './icon';
import type { IconShape } from './icons';

type NativeButton = Omit<ComponentProps<'button'>, 'className' | 'type'>;

/** One primary button at most on a card; `quiet` for what should not invite, `link` for a quiet one in the accent's words. */
export interface ButtonProps extends NativeButton {
  readonly look?: 'primary' | 'second' | 'quiet' | 'link' | 'danger';
  /** 36 px high, for cards. */
  readonly large?: boolean;
  readonly icon?: IconShape;
  readonly type?: 'button' | 'submit';
  /** Further classes for layout only. */
  readonly className?: string;
}

/** A button with a word, and an icon before it where that helps. */
export function Button({ look = 'second', large = false, icon, type = 'button', className = '', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`btn btn-${look}${large ? ' btn-large' : ''} ${className}`.trim()}>
      {icon ? <Icon of={icon} /> : null}
      {children}
    </button>
  );
}

/** A button that shows only an icon; `label` is its name. */
export function IconButton({ label, icon, className = '', ...rest }: NativeButton & { readonly label: string; readonly icon: IconShape; readonly className?: string }) {
  return (
    <button {...rest} type="button" aria-label={label} title={label} className={`btn btn-icon ${className}`.trim()}>
      <Icon of={icon} />
    </button>
  );
}
