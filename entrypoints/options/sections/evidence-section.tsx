import { useWords } from '@/components/kit/words-context';
import { EvidenceView } from '@/components/network/evidence-view';
import '@/components/network/network.css';
import { SectionHead } from '@/components/options/options-shell';
import { Blank } from '@/components/page/blank';
import { ownEvidence } from '@/lib/ledger/own-evidence';
import { useAnswer } from '../../page/ledger-context';
import { useToday } from '../../page/use-today';

/** The user's own evidence: how often first asks were answered, by days waited and by what was shared before. */
export default function EvidenceSection() {
  const words = useWords();
  const today = useToday();
  const evidence = useAnswer((db) => ownEvidence(db, today), [today]);
  return (
    <div className="narrow">
      <SectionHead id="evidence" lead={words('evidence.lead')} />
      {evidence === undefined ? <p className="hint" role="status">{words('evidence.counting')}</p> : null}
      {evidence && evidence.all.cases === 0
        ? <Blank picture="list" headline={words('evidence.none')} text={words('evidence.none.text')}><a className="btn btn-primary btn-large" href="#data">{words('evidence.import')}</a></Blank>
        : null}
      {evidence && evidence.all.cases > 0 ? <EvidenceView evidence={evidence} /> : null}
    </div>
  );
}
