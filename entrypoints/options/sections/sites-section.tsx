import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/kit/button';
import { Field, Select } from '@/components/kit/field';
import { Mark } from '@/components/kit/mark';
import { Switch } from '@/components/kit/switch';
import { useWords } from '@/components/kit/words-context';
import { SectionHead, SetRow } from '@/components/options/options-shell';
import type { SiteLine } from '@/components/options/site-list';
import { SiteList } from '@/components/options/site-list';
import { consentVersion } from '@/lib/settings';
import { hostPatterns } from '@/lib/sites/hosts';
import { openOwn } from '../../page/open-page';
import { useSettings } from '../../page/settings-context';
import { useTell } from '../../page/tell';
import { hostOf, patternOf, requestSites, revokeSites, useGrants } from '../../page/use-grants';
import { useGuard } from '../../page/use-guard';

const notifying = { permissions: ['notifications'] } satisfies Parameters<typeof browser.permissions.request>[0];

function useNotifications(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(false);
  useEffect(() => { void browser.permissions.contains(notifying).then(setOn); }, []);
  const turn = (wanted: boolean) => {
    if (wanted) void browser.permissions.request(notifying).then(setOn);
    else void browser.permissions.remove(notifying).then((gone) => setOn(!gone));
  };
  return [on, turn];
}

/** One more site by its address: what is written there is found by the general finder, without a person unless the page names one. */
function OtherSite({ agreed }: { readonly agreed: boolean }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const allow = () => {
    const pattern = patternOf(typed);
    setWrong(pattern === null);
    // Straight from the press: the browser asks only then.
    if (pattern) void requestSites([pattern]).then((granted) => { if (granted) setTyped(''); });
  };
  return (
    <form className="add-line" onSubmit={(event) => { event.preventDefault(); allow(); }}>
      <Field
        label={words('options.sites.other')} hiddenLabel placeholder={words('options.sites.other.hint')} value={typed} autoComplete="off" spellCheck={false} inputMode="url"
        wrong={wrong ? words('options.sites.other.wrong') : undefined} onChange={(event) => { setTyped(event.currentTarget.value); setWrong(false); }}
      />
      <Button type="submit" disabled={!agreed || typed.trim() === ''}>{words('options.sites.allow')}</Button>
    </form>
  );
}

/** Where it reads and speaks: whether the guard stands, sites one by one, in the page or beside it. */
export function SitesSection() {
  const words = useWords();
  const settings = useSettings();
  const grants = useGrants() ?? [];
  const guard = useGuard();
  const { run, set } = useTell();
  const [notifications, turnNotifications] = useNotifications();
  const agreed = (settings.consent?.version ?? 0) >= consentVersion;
  const lineOf = (pattern: string): SiteLine => ({ pattern, host: hostOf(pattern) === '*' ? words('options.sites.all') : hostOf(pattern), allowed: grants.includes(pattern) });
  const others = grants.filter((pattern) => !hostPatterns.includes(pattern)).map(lineOf);
  const acts = {
    onAllow: (site: SiteLine) => { void requestSites([site.pattern]); },
    onRevoke: (site: SiteLine) => {
      void revokeSites([site.pattern]).then((gone) => run(words(gone ? 'options.sites.revoked' : 'options.sites.kept', { site: site.host }), async () => null));
    },
  };
  const why = !agreed ? 'no-consent' : guard ? 'on' : grants.length === 0 ? 'no-sites' : 'not-yet';
  return (
    <div className="narrow"><div className="inner">
      <SectionHead id="sites" lead={words('options.sites.lead')} />
      <div className="guard-box">
        <Mark of={guard ? 'clear' : 'unknown'} size={20} />
        <div><b>{words(guard ? 'options.guard.on' : 'options.guard.off')}</b><p className="hint">{words(`options.sites.guard.${why}`)}</p></div>
        <div className="row-acts">
          {agreed
            ? <Button look="quiet" onClick={() => { void set(words('options.sites.withdrawn'), { consent: null }); }}>{words('options.sites.withdraw')}</Button>
            : <Button look="primary" onClick={() => { void openOwn('welcome.html'); }}>{words('options.sites.agree')}</Button>}
        </div>
      </div>
      <h2>{words('options.sites.networks')}</h2>
      <SiteList sites={hostPatterns.map(lineOf)} {...acts} />
      <h2>{words('options.sites.more')}</h2>
      <p className="hint">{words('options.sites.more.text')}</p>
      <OtherSite agreed={agreed} />
      {others.length > 0 ? <SiteList sites={others} {...acts} /> : null}
      <h2>{words('options.sites.place')}</h2>
      <div className="set">
        <SetRow title={words(`options.sites.${settings.mode}`)} text={words(`options.sites.${settings.mode}.text`)}>
          <Select
            label={words('options.sites.place')} hiddenLabel value={settings.mode}
            options={(['in-page', 'beside'] as const).map((value) => ({ value, label: words(`options.sites.${value}`) }))}
            onChoose={(mode) => { void set(words('options.told'), { mode: mode === 'beside' ? 'beside' : 'in-page' }); }}
          />
        </SetRow>
        <Switch label={words('options.sites.notifications')} hint={words('options.sites.notifications.text')} on={notifications} onTurn={turnNotifications} />
      </div>
    </div></div>
  );
}
