import type { ReactNode } from 'react';
import { IconButton } from '@/components/kit/button';
import { iconX } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import type { VerdictName } from '@/lib/domain/verdict';
import { usePanel } from './panel-context';

/** The frame of every card: a named region with mark, headline, sentences and the way to close it. */
export function Card({ label, tone, verdict, mark, headline, lines, children, footer }: {
  /** The region's name. */
  readonly label: string;
  readonly tone: 'early' | 'annoying' | 'unknown' | 'plain';
  readonly verdict?: VerdictName;
  readonly mark: ReactNode;
  readonly headline: string;
  /** The sentences under the headline. */
  readonly lines: string;
  /** What may scroll where there is little room. */
  readonly children?: ReactNode;
  /** What stays in sight. */
  readonly footer?: ReactNode;
}) {
  const words = useWords();
  const { act } = usePanel();
  return (
    <div className={`card ${tone}`} role="region" aria-label={label} data-verdict={verdict} aria-keyshortcuts="Alt+Shift+T" tabIndex={-1}>
      <div className="card-scroll">
        <div className="card-head">
          {mark}
          <h2 className={tone === 'annoying' || tone === 'early' ? 'word' : undefined}>{headline}</h2>
          <IconButton label={words('common.close')} icon={iconX} onClick={() => act({ act: 'dismiss' })} />
          <p>{lines}</p>
        </div>
        {children}
      </div>
      {footer}
    </div>
  );
}
