import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { IconButton } from '@/components/kit/button';
import { iconX } from '@/components/kit/icons';

/** Something beside the page that is looked at for a while: a modal dialog at the edge. Escape closes it. */
export function Drawer({ label, close, onClose, children }: { readonly label: string; readonly close: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog className="drawer" ref={dialog} aria-label={label} onClose={onClose}>
      <div className="drawer-bar"><IconButton label={close} icon={iconX} onClick={() => dialog.current?.close()} /></div>
      {children}
    </dialog>
  );
}
