import { useWords } from '@/components/kit/words-context';
import { GivenShare, NetworkKinds } from '@/components/network/network-kinds';
import '@/components/network/network.css';
import { MonthsPlot, WaitPlot } from '@/components/network/network-plots';
import { SectionHead } from '@/components/options/options-shell';
import { Blank } from '@/components/page/blank';
import { networkFigures } from '@/lib/ledger/network-figures';
import { useAnswer } from '../../page/ledger-context';
import { useSettings } from '../../page/settings-context';
import { useToday } from '../../page/use-today';

/** The network in few plots: acceptances against things shared, days to the first ask, who was ever given anything. */
export default function NetworkSection() {
  const words = useWords();
  const today = useToday();
  const { policy } = useSettings();
  const figures = useAnswer((db) => networkFigures(db, today), [today]);
  if (!figures) return <div className="narrow"><SectionHead id="network" lead={words('options.network.lead')} /><p className="hint" role="status">{words('options.network.counting')}</p></div>;
  return (
    <div className="narrow">
      <SectionHead id="network" lead={words('options.network.lead')} />
      {figures.people === 0
        ? <Blank picture="list" headline={words('options.contacts.none')} text={words('options.contacts.none.text')}><a className="btn btn-primary btn-large" href="#data">{words('options.contacts.import')}</a></Blank>
        : (
            <>
              <NetworkKinds counts={figures.closeness} />
              <GivenShare given={figures.given} all={figures.connections} />
              <MonthsPlot months={figures.months} />
              <WaitPlot waits={figures.waits} coolOff={policy.coolOff} />
            </>
          )}
    </div>
  );
}
