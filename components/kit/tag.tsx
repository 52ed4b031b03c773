import { Icon } from './icon';
import { iconCheck } from './icons';

/** A toggle chip: a tick appears when on, the edge grows firm. */
export function Tag({ label, on, onTurn, disabled = false }: { readonly label: string; readonly on: boolean; readonly onTurn: (on: boolean) => void; readonly disabled?: boolean }) {
  return (
    <button type="button" className="tag" aria-pressed={on} disabled={disabled} onClick={() => onTurn(!on)}>
      {on ? <Icon of={iconCheck} /> : null}
      {label}
    </button>
  );
}
