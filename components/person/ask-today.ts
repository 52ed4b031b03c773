import type { AskKind, DraftReading, LineReading } from '@/lib/domain/asks/ask';
import type { Balance } from '@/lib/domain/balance';
import { balanceOn, pointsOf, takesOf } from '@/lib/domain/balance';
import type { Day } from '@/lib/domain/day';
import type { Policy } from '@/lib/domain/policy';
import type { Standing } from '@/lib/domain/standing';
import type { Verdict } from '@/lib/domain/verdict';
import { judge } from '@/lib/domain/verdict';

/** What an ask of this kind would meet today, and the points behind it. */
export interface AskNow {
  readonly kind: AskKind;
  readonly verdict: Verdict;
  readonly balance: Balance;
  readonly takes: number;
}

const reading = (kind: AskKind): DraftReading => ({
  lang: 'en', readable: true, gives: [],
  asks: [{ kind, start: 0, end: 0, weight: kind === 'signup' ? 1 : 2, pressure: false, confidence: 1, invited: false, nudge: false, rule: '' }],
  cues: { thanksForConnecting: false, acquaintance: false, namesTheirRequest: false, namesIntroduction: false, courteous: false },
});

const silent: LineReading = { asks: [], gives: [], refuses: false, defers: false, agrees: false, courtesyOnly: false, introduces: false };

/** Judges a plain ask, a call unless told, of one person today: the card's and the table's "clear to ask from". No thread, no draft. */
export function askNow(standing: Standing, policy: Policy, today: Day, kind: AskKind = 'meeting'): AskNow {
  const asked = reading(kind);
  const verdict = judge({ today, surface: 'message', people: [standing], thread: [], reading: asked, policy }, () => silent);
  const movements = standing.events.flatMap((event) => {
    if (event.type === 'shared') return [{ on: event.on, points: pointsOf(event.what) }];
    return event.type === 'ask' ? [{ on: event.on, points: -takesOf(event.weight ?? (event.kind === 'signup' ? 1 : 2), policy) }] : [];
  });
  return { kind, verdict, balance: balanceOn(today, movements), takes: takesOf(asked.asks[0]?.weight ?? 2, policy) };
}
