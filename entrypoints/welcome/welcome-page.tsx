import { useState } from 'react';
import { Button } from '@/components/kit/button';
import { Logo } from '@/components/kit/logo';
import { useWords } from '@/components/kit/words-context';
import { ConsentStep } from '@/components/welcome/consent-step';
import { PlaceStep } from '@/components/welcome/place-step';
import { presetOfRole, RoleStep } from '@/components/welcome/role-step';
import type { StepState } from '@/components/welcome/step';
import { Step } from '@/components/welcome/step';
import { addDays } from '@/lib/domain/day';
import { presets } from '@/lib/domain/policy';
import { countPeople } from '@/lib/ledger/queries';
import { consentVersion } from '@/lib/settings';
import { hostPatterns } from '@/lib/sites/hosts';
import { useAnswer } from '../page/ledger-context';
import { ImportPanel } from '../page/import-panel';
import { openConnections, openOwn } from '../page/open-page';
import { changeSettings, useSettings } from '../page/settings-context';
import { useTell } from '../page/tell';
import { hostOf, requestSites, useGrants } from '../page/use-grants';
import { useToday } from '../page/use-today';

const murmurDays = 6;

/** The five steps from install to the first verdict. Each works at once; none must be done in order but consent before sites. */
export function WelcomePage() {
  const words = useWords();
  const settings = useSettings();
  const today = useToday();
  const grants = useGrants() ?? [];
  const { say } = useTell();
  const people = useAnswer(countPeople, []) ?? 0;
  const [refused, setRefused] = useState(false);
  const [later, setLater] = useState(false);
  const [importing, setImporting] = useState(false);
  const [practised, setPractised] = useState(false);

  const agreed = (settings.consent?.version ?? 0) >= consentVersion;
  const changed = settings.consent !== null && !agreed;
  const sites = hostPatterns.map((pattern) => ({ pattern, host: hostOf(pattern), allowed: grants.includes(pattern) }));
  const allowed = sites.some((site) => site.allowed);
  const done = [agreed, agreed && allowed, settings.role !== null, people > 0 || later, practised];
  const first = done.indexOf(false);
  const stateOf = (index: number): StepState => (done[index] ? 'done' : index === first ? 'now' : 'later');

  return (
    <main>
      <header className="hello">
        <Logo size={40} />
        <div>
          <h1>{words('welcome.headline')}</h1>
          <p>{words('welcome.what')}</p>
          {changed ? <p className="again" role="alert">{words('welcome.again')}</p> : null}
        </div>
      </header>
      <ol className="steps">
        <ConsentStep
          state={stateOf(0)} agreed={agreed}
          onAgree={(yes) => { void changeSettings({ consent: yes ? { version: consentVersion, on: today } : null }); }}
        />
        <PlaceStep
          state={stateOf(1)} mode={settings.mode} onMode={(mode) => { void changeSettings({ mode }); }} sites={sites} agreed={agreed} refused={refused}
          onAllow={({ pattern }) => { void requestSites([pattern]).then((granted) => setRefused(!granted)); }}
        />
        <RoleStep
          state={stateOf(2)} role={settings.role} onRole={(role) => { void changeSettings({ role, policy: presets[presetOfRole[role]] }); }}
          murmur={settings.murmurUntil !== null && settings.murmurUntil >= today}
          onMurmur={(yes) => { void changeSettings({ murmurUntil: yes ? addDays(today, murmurDays) : null }); }}
        />
        <Step number={4} state={stateOf(3)} title={words('welcome.dates.title')} lead={words('welcome.dates.lead')}>
          <div className="go">
            <Button look={stateOf(3) === 'done' ? 'second' : 'primary'} large disabled={!(agreed && allowed)} onClick={() => { void openConnections(); }}>{words('welcome.dates.open')}</Button>
            <Button look="quiet" aria-expanded={importing} onClick={() => setImporting(!importing)}>{words('welcome.dates.import')}</Button>
            {done[3] ? null : <Button look="quiet" onClick={() => setLater(true)}>{words('welcome.dates.later')}</Button>}
          </div>
          {importing ? <ImportPanel /> : null}
          {agreed && allowed ? null : <p className="because">{words('welcome.dates.needs')}</p>}
          {people > 0 ? <p className="because" role="status">{words('welcome.dates.known', { people })}</p> : null}
        </Step>
        <Step number={5} state={stateOf(4)} title={words('welcome.practise.title')} lead={words('welcome.practise.lead')}>
          <div className="go">
            <Button look={stateOf(4) === 'now' ? 'primary' : 'second'} large onClick={() => { setPractised(true); void openOwn('practice.html'); }}>{words('welcome.practise.open')}</Button>
            <Button look="quiet" onClick={() => { setPractised(true); setLater(true); say(words('welcome.finished')); }}>{words('welcome.practise.finish')}</Button>
          </div>
        </Step>
      </ol>
    </main>
  );
}
