import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Icon } from '@/components/kit/icon';
import type { IconShape } from '@/components/kit/icons';
import { Logo } from '@/components/kit/logo';
import { Mark } from '@/components/kit/mark';
import { useWords } from '@/components/kit/words-context';

/** One entry of the sidebar. */
export interface ShellSection { readonly id: string; readonly icon: IconShape; readonly count?: number | undefined }

/** Sidebar with all sections, and the one that is open. Sections are reachable by their hash. */
export function OptionsShell({ groups, current, guard, children }: {
  readonly groups: readonly (readonly ShellSection[])[];
  readonly current: string;
  /** Whether page scripts are registered; null until known. */
  readonly guard: boolean | null;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const page = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const side = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow page the sections stand in one line that scrolls.
    side.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    if (moved.current) {
      page.current?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    moved.current = true;
  }, [current]);
  return (
    <div className="shell">
      <nav className="side" ref={side} aria-label={words('options.nav')}>
        <div className="brand"><Logo size={24} />{words('common.product')}</div>
        <div className="links">
          {groups.map((group) => (
            <ul key={group[0]?.id}>
              {group.map(({ id, icon, count }) => (
                <li key={id}>
                  <a href={`options.html#${id}`} aria-current={id === current ? 'page' : undefined}>
                    <Icon of={icon} />
                    {words(`options.section.${id}`)}
                    {count ? <span className="n num">{new Intl.NumberFormat(words.locale).format(count)}</span> : null}
                  </a>
                </li>
              ))}
            </ul>
          ))}
        </div>
        {guard === null ? null : <p className="guard"><Mark of={guard ? 'clear' : 'unknown'} />{words(guard ? 'options.guard.on' : 'options.guard.off')}</p>}
      </nav>
      <main>
        <div className="page" id={current} ref={page} tabIndex={-1}>{children}</div>
      </main>
    </div>
  );
}

/** The head of a section: its name, one sentence, and what belongs beside them. */
export function SectionHead({ id, lead, children }: { readonly id: string; readonly lead: string; readonly children?: ReactNode }) {
  const words = useWords();
  return (
    <div className="top">
      <div>
        <h1>{words(`options.section.${id}`)}</h1>
        <p className="lead">{lead}</p>
      </div>
      {children}
    </div>
  );
}

/** One row of settings: what it is, what it does, and its control. */
export function SetRow({ title, text, children, below }: { readonly title: string; readonly text?: string; readonly children?: ReactNode; readonly below?: ReactNode }) {
  return (
    <div>
      <div><b>{title}</b>{text ? <small>{text}</small> : null}</div>
      <div className="row-acts">{children}</div>
      {below ? <div className="wide">{below}</div> : null}
    </div>
  );
}
