import { useWords } from '@/components/kit/words-context';

/** How many people are friends, acquaintances, connections and followers, as the ledger shows them. */
export interface KindCounts { readonly friend: number; readonly acquaintance: number; readonly connection: number; readonly follower: number }

const kinds = ['friend', 'acquaintance', 'connection', 'follower'] as const;

/** The article's four words told apart, each with the sentence that defines it here. */
export function NetworkKinds({ counts }: { readonly counts: KindCounts }) {
  const words = useWords();
  return (
    <dl className="kinds">
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{words(`network.kind.${kind}`)}</dt>
          <dd className="kinds-count">{counts[kind].toLocaleString(words.locale)}</dd>
          <dd className="kinds-means">{words(`network.kind.${kind}.means`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The share of connections that were ever given anything, as a bar with its sentence. */
export function GivenShare({ given, all }: { readonly given: number; readonly all: number }) {
  const words = useWords();
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: given * 100 < all ? 1 : 0 });
  const share = all === 0 ? 0 : given / all;
  return (
    <div className="given">
      <p>{words('network.given', { given, all, share: percent.format(share) })}</p>
      <div className="given-bar" aria-hidden="true"><span style={{ inlineSize: `${share * 100}%` }} /></div>
    </div>
  );
}
