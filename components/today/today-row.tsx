import type { ReactNode } from 'react';
import { Face } from '@/components/kit/face';
import { Icon } from '@/components/kit/icon';
import type { IconShape } from '@/components/kit/icons';

/** One line of a list of people: who, why they are here, and what can be done. The whole line opens the person. */
export function PersonRow({ name, why, onOpen, children }: { readonly name: string; readonly why: string; readonly onOpen: () => void; readonly children?: ReactNode }) {
  return (
    <li>
      <button type="button" className="row-main" onClick={onOpen}>
        <Face name={name} />
        <span className="txt cut"><b className="cut"><bdi>{name}</bdi></b><small className="cut">{why}</small></span>
      </button>
      {children}
    </li>
  );
}

/** One line about something else than a person. */
export function ThingRow({ icon, title, why, children }: { readonly icon: IconShape; readonly title: string; readonly why?: ReactNode; readonly children?: ReactNode }) {
  return (
    <li>
      <span className="glyph"><Icon of={icon} size={20} /></span>
      <span className="txt"><b>{title}</b>{why ? <small>{why}</small> : null}</span>
      {children}
    </li>
  );
}

/** A list with its headline and how many there are. */
export function TodayList({ title, count, children }: { readonly title: string; readonly count?: ReactNode; readonly children: ReactNode }) {
  return (
    <section>
      <h2><span>{title}</span>{count === undefined ? null : <span className="num">{count}</span>}</h2>
      <ul className="rows">{children}</ul>
    </section>
  );
}
