import { Button } from './button';
import { iconUndo } from './icons';
import { Mark } from './mark';

/** What was just recorded, with the way back beside it. A polite status. */
export function UndoLine({ told, undo, onUndo, failed = false }: {
  readonly told: string;
  readonly undo: string;
  readonly onUndo: (() => void) | null;
  /** Nothing could be recorded. */
  readonly failed?: boolean;
}) {
  return (
    <div className="line told-line" role="status">
      <Mark of={failed ? 'unknown' : 'clear'} />
      <span className="told">{told}</span>
      {onUndo ? <Button look="link" icon={iconUndo} className="push" onClick={onUndo}>{undo}</Button> : null}
    </div>
  );
}
