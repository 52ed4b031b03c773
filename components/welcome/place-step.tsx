import { Button } from '@/components/kit/button';
import { Icon } from '@/components/kit/icon';
import type { IconShape } from '@/components/kit/icons';
import { iconBeside, iconCheck, iconGlobe, iconInpage } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';
import type { Settings } from '@/lib/settings';
import type { StepState } from './step';
import { Step } from './step';

const places: readonly { readonly mode: Settings['mode']; readonly icon: IconShape }[] = [
  { mode: 'in-page', icon: iconInpage }, { mode: 'beside', icon: iconBeside },
];

/** One site that can be allowed. */
export interface SiteChoice { readonly pattern: string; readonly host: string; readonly allowed: boolean }

/** In the page or beside it, an equal choice, and the sites to allow one by one. */
export function PlaceStep({ state, mode, onMode, sites, agreed, refused, onAllow }: {
  readonly state: StepState;
  readonly mode: Settings['mode'];
  readonly onMode: (mode: Settings['mode']) => void;
  readonly sites: readonly SiteChoice[];
  /** Without consent no site is asked for. */
  readonly agreed: boolean;
  /** The browser's question was answered with no. */
  readonly refused: boolean;
  readonly onAllow: (site: SiteChoice) => void;
}) {
  const words = useWords();
  return (
    <Step number={2} state={state} title={words('welcome.where.title')} lead={words('welcome.where.lead')}>
      <div className="pick" role="radiogroup" aria-label={words('welcome.where.title')}>
        {places.map(({ mode: place, icon }) => (
          <label key={place}>
            <Icon of={icon} size={20} />
            <b>{words(`welcome.where.${place}`)}</b>
            <input type="radio" name="where" checked={mode === place} onChange={() => onMode(place)} />
            <p>{words(`welcome.where.${place}.text`)}</p>
          </label>
        ))}
      </div>
      <ul className="box" aria-label={words('welcome.where.sites')}>
        {sites.map((site) => (
          <li className="grant" key={site.pattern}>
            <Icon of={iconGlobe} />
            <span className="cut">{site.host}</span>
            {site.allowed
              ? <span className="state"><Icon of={iconCheck} />{words('welcome.where.allowed')}</span>
              : <Button look={agreed ? 'primary' : 'second'} disabled={!agreed} aria-label={words('welcome.where.allow-site', { site: site.host })} onClick={() => onAllow(site)}>{words('welcome.where.allow')}</Button>}
          </li>
        ))}
      </ul>
      {agreed ? null : <p className="because">{words('welcome.where.not-yet')}</p>}
      {refused ? <p className="because" role="status">{words('welcome.where.refused')}</p> : null}
    </Step>
  );
}
