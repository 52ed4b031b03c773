import { useState } from 'react';
import { Button, IconButton } from '@/components/kit/button';
import { iconX } from '@/components/kit/icons';
import { Mark } from '@/components/kit/mark';
import { useWords } from '@/components/kit/words-context';
import type { WarningState } from '@/lib/domain/panel-state';
import { Facts } from './facts';
import { usePanel } from './panel-context';
import { WarningCard } from './warning-card';

/** Amber: one line, never in the way; one tap opens it to the whole card. */
export function WarningLine({ state }: { readonly state: WarningState }) {
  const words = useWords();
  const { act } = usePanel();
  const [open, setOpen] = useState(false);
  if (open) return <WarningCard state={state} />;
  return (
    <div className="line early" role="region" aria-label={words('panel.headline.early')} data-verdict={state.verdict} aria-keyshortcuts="Alt+Shift+T" tabIndex={-1}>
      <button type="button" className="line-facts" aria-expanded={false} title={words('panel.more')} onClick={() => setOpen(true)}>
        <Mark of={state.mark} />
        <Facts word={words('panel.word.early')} facts={state.facts} today={state.today} />
        <span className="sr">{words('panel.more')}</span>
      </button>
      <Button look="link" className="push" onClick={() => act({ act: 'give-first' })}>{words('panel.give-first')}</Button>
      <IconButton label={words('common.close')} icon={iconX} onClick={() => act({ act: 'dismiss' })} />
    </div>
  );
}
