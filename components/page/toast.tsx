import { UndoLine } from '@/components/kit/undo-line';

/** The line at the foot of a page that tells what was just done, with the way back. Its live region is always there. */
export function Toast({ told, undo, onUndo }: {
  readonly told: { readonly sentence: string; readonly failed?: boolean } | null;
  readonly undo: string;
  readonly onUndo: (() => void) | null;
}) {
  return (
    <div className="toast" aria-live="polite">
      {told ? <UndoLine told={told.sentence} undo={undo} onUndo={onUndo} failed={told.failed ?? false} /> : null}
    </div>
  );
}
