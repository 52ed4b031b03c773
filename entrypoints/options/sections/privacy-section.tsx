import { Button } from '@/components/kit/button';
import { shortDay } from '@/components/kit/day-words';
import { useWords } from '@/components/kit/words-context';
import { SectionHead, SetRow } from '@/components/options/options-shell';
import { consentVersion } from '@/lib/settings';
import { openOwn } from '../../page/open-page';
import { useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';
import { useToday } from '../../page/use-today';

const lists = [
  ['never', ['sends', 'writes', 'reads', 'scores']],
  ['keeps', ['people', 'events', 'parked']],
  ['forgets', ['drafts', 'files']],
] as const;

/** What it never does, what it keeps and what it forgets, in plain words; and the consent. */
export function PrivacySection() {
  const words = useWords();
  const { consent } = useSettings();
  const today = useToday();
  const { set } = useTell();
  const agreed = (consent?.version ?? 0) >= consentVersion;
  const state = consent === null ? words('options.privacy.consent.none') : agreed ? words('options.privacy.consent.given', { day: shortDay(words.locale, consent.on, today) }) : words('options.privacy.consent.changed');
  return (
    <div className="narrow"><div className="inner">
      <SectionHead id="privacy" lead={words('options.privacy.lead')} />
      {lists.map(([list, lines]) => (
        <section key={list}>
          <h2>{words(`options.privacy.${list}`)}</h2>
          <ul className="words-list">{lines.map((line) => <li key={line}>{words(`options.privacy.${list}.${line}`)}</li>)}</ul>
        </section>
      ))}
      <h2>{words('options.privacy.consent')}</h2>
      <div className="set">
        <SetRow title={words('options.privacy.consent')} text={state}>
          {agreed
            ? <Button onClick={() => { void set(words('options.sites.withdrawn'), { consent: null }); }}>{words('options.sites.withdraw')}</Button>
            : <Button look="primary" onClick={() => { void openOwn('welcome.html'); }}>{words('options.sites.agree')}</Button>}
        </SetRow>
        <SetRow title={words('options.privacy.forget')} text={words('options.privacy.forget.text')}>
          <a className="btn btn-second" href="#data">{words('options.section.data')}</a>
        </SetRow>
      </div>
    </div></div>
  );
}
