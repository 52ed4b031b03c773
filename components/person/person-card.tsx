import { useId } from 'react';
import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { Face } from '@/components/kit/face';
import { selectorOf } from '@/components/kit/selector';
import { Tag } from '@/components/kit/tag';
import { useWords } from '@/components/kit/words-context';
import type { AskKind, GiveKind } from '@/lib/domain/asks/ask';
import type { Acceptance, Quality, Tie } from '@/lib/domain/contact';
import { ties } from '@/lib/domain/contact';
import type { Day } from '@/lib/domain/day';
import type { Policy } from '@/lib/domain/policy';
import { AcceptanceLine } from './acceptance-line';
import { askNow } from './ask-today';
import type { CardPerson, CardTarget } from './card-data';
import { ClearBox } from './clear-box';
import { RecordActs } from './record-acts';
import type { LineActs } from './timeline';
import { Timeline } from './timeline';

const qualities: readonly Quality[] = ['decision-maker', 'influential', 'connected-to-targets'];

/** Everything that can be changed on the card; each at once and with undo. */
export interface CardActs extends LineActs {
  readonly onAcceptance: (acceptance: Pick<Acceptance, 'from' | 'to'>) => void;
  readonly onAcceptanceBack: () => void;
  readonly onShared: (what: GiveKind) => void;
  readonly onAsked: (kind: AskKind) => void;
  readonly onNote: (note: string) => void;
  readonly onTie: (tie: Tie, on: boolean) => void;
  readonly onSuggestion: (tie: Tie, right: boolean) => void;
  readonly onQuality: (quality: Quality, on: boolean) => void;
  readonly onTarget: (targetId: string, on: boolean) => void;
  readonly onApart: (mergeId: string) => void;
  /** Only where the person was found by name alone. */
  readonly onNotThisPerson?: () => void;
}

/** The contact card: a region named after the person. */
export function PersonCard({ person, targets, policy, today, acts }: {
  readonly person: CardPerson;
  readonly targets: readonly CardTarget[];
  readonly policy: Policy;
  readonly today: Day;
  readonly acts: CardActs;
}) {
  const words = useWords();
  const id = useId();
  const nextParked = person.parked[0];
  const role = [person.headline, person.company].filter((part, index, parts) => part !== '' && !(index === 1 && (parts[0] ?? '').includes(part))).join(', ');
  const dropped = person.dropped ? person.dropped.shared + person.dropped.asked + person.dropped.received : 0;
  return (
    <section className="person-card" aria-label={person.name}>
      <div className="person">
        <Face name={person.name} size={40} />
        <div className="cut">
          <h2 className="cut" title={person.name}><bdi>{person.name}</bdi></h2>
          {role ? <p className="role cut" title={role}><bdi>{role}</bdi></p> : null}
        </div>
      </div>
      <AcceptanceLine acceptance={person.acceptance} conflicts={person.conflicts} today={today} onSet={acts.onAcceptance} onTakeBack={acts.onAcceptanceBack} />
      {acts.onNotThisPerson
        ? <p className="conflict">{words('person.by-name')} <Button look="link" onClick={acts.onNotThisPerson}>{words('person.by-name.not')}</Button></p>
        : null}
      <ClearBox ask={askNow(person.standing, policy, today, nextParked?.kind ?? 'meeting')} policy={policy} today={today} />
      <RecordActs note={person.note} onShared={acts.onShared} onAsked={acts.onAsked} onNote={acts.onNote} />
      {person.note ? <p className="own-note">{person.note}</p> : null}
      <div className="sec">
        <Timeline name={person.name} history={person.history} parked={person.parked} acceptance={person.acceptance} dropped={dropped} today={today} acts={acts} />
      </div>
      {person.posts.length > 0
        ? (
            <div className="sec">
              <h3>{words('person.posts')}</h3>
              <ul className="plain">{person.posts.map((post) => <li key={post.id}><span className="cut">{post.title}</span><span className="soft">{shortDay(words.locale, post.on, today)}</span></li>)}</ul>
            </div>
          )
        : null}
      <div className="sec" role="group" aria-labelledby={`${id}-ties`}>
        <h3 id={`${id}-ties`}>{words('person.ties')}</h3>
        <div className="tags">{ties.map((tie) => <Tag key={tie} label={words('person.tie', { tie: selectorOf(tie) })} on={person.ties.includes(tie)} onTurn={(on) => acts.onTie(tie, on)} />)}</div>
        {person.companyTies.map((tie) => <p className="soft small" key={tie}>{words('person.tie.company', { company: person.company, tie: selectorOf(tie) })}</p>)}
        {person.suggested.map((tie) => (
          <p className="suggested" key={tie}>
            <span>{words('person.tie.suggested', { tie: selectorOf(tie) })}</span>
            <Button look="link" onClick={() => acts.onSuggestion(tie, true)}>{words('person.tie.yes')}</Button>
            <Button look="quiet" onClick={() => acts.onSuggestion(tie, false)}>{words('person.tie.no')}</Button>
          </p>
        ))}
      </div>
      <div className="sec ticks" role="group" aria-labelledby={`${id}-why`}>
        <h3 id={`${id}-why`}>{words('person.qualities')}</h3>
        {qualities.map((quality) => (
          <label key={quality}>
            <input type="checkbox" checked={person.qualities.includes(quality)} onChange={(event) => acts.onQuality(quality, event.currentTarget.checked)} />
            {words('person.quality', { quality: selectorOf(quality) })}
          </label>
        ))}
      </div>
      {targets.length > 0
        ? (
            <div className="sec ticks" role="group" aria-labelledby={`${id}-targets`}>
              <h3 id={`${id}-targets`}>{words('person.targets')}</h3>
              {targets.map((target) => (
                <label key={target.id}><input type="checkbox" checked={target.on} onChange={(event) => acts.onTarget(target.id, event.currentTarget.checked)} /><span className="cut">{target.name}</span></label>
              ))}
            </div>
          )
        : null}
      {person.merges.map((merge) => (
        <p className="suggested sec" key={merge.id}><span>{words('person.merged', { name: merge.contact.name })}</span><Button look="quiet" onClick={() => acts.onApart(merge.id)}>{words('person.merged.apart')}</Button></p>
      ))}
    </section>
  );
}
