import { Button } from '@/components/kit/button';
import { Icon } from '@/components/kit/icon';
import { iconCheck, iconGlobe } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';

/** One site: allowed or not. */
export interface SiteLine { readonly pattern: string; readonly host: string; readonly allowed: boolean }

/** Sites one by one, each allowed or taken back with one press. */
export function SiteList({ sites, onAllow, onRevoke }: { readonly sites: readonly SiteLine[]; readonly onAllow: (site: SiteLine) => void; readonly onRevoke: (site: SiteLine) => void }) {
  const words = useWords();
  return (
    <ul className="set">
      {sites.map((site) => (
        <li className="grant" key={site.pattern}>
          <Icon of={iconGlobe} />
          <span className="cut">{site.host}</span>
          <span className="row-acts">
            {site.allowed
              ? <><span className="allowed"><Icon of={iconCheck} />{words('options.sites.allowed')}</span><Button look="quiet" aria-label={words('options.sites.revoke-of', { site: site.host })} onClick={() => onRevoke(site)}>{words('options.sites.revoke')}</Button></>
              : <Button aria-label={words('options.sites.allow-on', { site: site.host })} onClick={() => onAllow(site)}>{words('options.sites.allow')}</Button>}
          </span>
        </li>
      ))}
    </ul>
  );
}
