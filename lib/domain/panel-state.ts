import type { AskKind, Weight } from './asks/ask';
import type { Acceptance, Tie } from './contact';
import type { Day } from './day';
import type { Candidate } from './standing';
import type { VerdictName } from './verdict';

/*
 * What the panel shows and what it answers, as plain data. The page's engines make a `PanelState` and hand it to the
 * panel; every tap comes back as one `PanelAct`. The panel itself knows no ledger, no page and no clock.
 */

/** A sentence as a catalogue key with values: of `warning.json` when it comes from the verdict, else of `panel.json`. */
export interface Sentence {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The sign in the verdict's mark; the last four stand in the octagon and tell the reason. */
export type Mark = 'clear' | 'early' | 'unknown' | 'connected' | 'empty' | 'again' | 'no';

/** Whom the panel speaks about. */
export interface PanelPerson {
  /** Full name as the page writes it. */
  readonly name: string;
  /** What sentences call them: the first name, where one can be told. */
  readonly shortName: string;
  readonly company?: string;
  /** The draft goes to a contact who was found by name only: the panel offers "not this person?". */
  readonly byNameOnly?: boolean;
}

/** The settings that the panel obeys. */
export interface PanelLook {
  /** BCP 47 tag of the interface language. */
  readonly language: string;
  readonly look: 'system' | 'light' | 'dark';
  readonly plainWording: boolean;
  /** Whether the user agreed before that the words of parked asks are kept; without it Park asks once. */
  readonly keepParkedText: boolean;
}

/** What every state but `hidden` carries. */
interface Shown {
  readonly look: PanelLook;
  readonly person: PanelPerson;
  readonly today: Day;
}

/** One line of facts, deciding fact first; facts that do not fit fall away from the end. */
export interface ChipState extends Shown {
  readonly kind: 'chip';
  readonly verdict: VerdictName;
  readonly facts: readonly Sentence[];
  /** The one tap that would resolve an unknown: opens the who-is-this card. */
  readonly findable: boolean;
}

/** What a warning (amber or red) shows. */
export interface WarningState extends Shown {
  /** `line`: amber, one line. `card`: red. */
  readonly kind: 'line' | 'card';
  readonly verdict: 'early' | 'annoying';
  readonly mark: Mark;
  /** Short facts for the line, deciding fact first. */
  readonly facts: readonly Sentence[];
  /** Whole sentences for the card: what is known, and what the draft asks for. */
  readonly lines: readonly Sentence[];
  /** What would make it clear and when, where that is known. */
  readonly clear: Sentence | null;
  /** The asking words, as the draft has them; null when the draft is not at hand (beside the page). */
  readonly quote: string | null;
  readonly ask: { readonly kind: AskKind; readonly weight: Weight };
  /** Advice for a lighter ask; null where none weighs less. */
  readonly lighter: LighterAsk | null;
  /** The day until which Park parks (`parkOn` of the warning). */
  readonly parkOn: Day;
  /** True while a send is held: adds the one alert and "Send anyway" sends. */
  readonly held: boolean;
}

/** Advice, never text for the composer: which words weigh, and what kind of ask would weigh less. */
export interface LighterAsk {
  /** Which words weigh and what to ask instead, keys of `panel.json`. */
  readonly advice: readonly Sentence[];
  /** A sentence of that lighter kind in the draft's own language (`locales/examples/lighter.json`), to read and not to paste. */
  readonly example: string | null;
  /** BCP 47 tag of the example. */
  readonly exampleLang: string;
}

/** Who is this, or since when are you connected? */
export interface WhoState extends Shown {
  readonly kind: 'who';
  /** `which`: several people bear the name. `when`: the person is known and the date is not. */
  readonly question: 'which' | 'when';
  readonly candidates: readonly Candidate[];
}

/** The shelf, ranked for this person. */
export interface ShelfState extends Shown {
  readonly kind: 'shelf';
  /** Null while the answer is on its way. */
  readonly items: readonly ShelfItem[] | null;
  readonly total: number;
}

/** One thing on the shelf. */
export interface ShelfItem {
  readonly id: string;
  readonly what: 'article' | 'own-article' | 'introduction' | 'help';
  readonly title: string;
  /** What the tap copies. */
  readonly text: string;
  /** The tag, company or title word that matched this person. */
  readonly matches: string | null;
  /** Day on which it was already shared with this person. */
  readonly sharedOn: Day | null;
}

/** The draft was edited until nothing stood against it: stays 2.4 seconds, then the panel asks for what comes next. */
export interface ClearedState extends Shown {
  readonly kind: 'cleared';
  /** What the draft no longer asks for; null when the reason is another one. */
  readonly noLonger: AskKind | null;
}

/** Something was recorded and can be undone. */
export interface ToldState extends Shown {
  readonly kind: 'told';
  readonly told: Told;
  /** Null when nothing can be undone. */
  readonly token: string | null;
}

/** What was recorded. */
export type Told =
  | { readonly what: 'they-asked' | 'not-an-ask' | 'identified' | 'dated' | 'undone' | 'no-holds-today' | 'less-sensitive' }
  | { readonly what: 'tie'; readonly tie: Tie }
  | { readonly what: 'company'; readonly company: string }
  | { readonly what: 'muted'; readonly scope: MuteScope }
  | { readonly what: 'parked'; readonly until: Day; readonly points: number }
  | { readonly what: 'gave'; readonly gives: number }
  /** Nothing could be recorded (the background did not answer). */
  | { readonly what: 'failed' };

/** After "Send anyway": one optional tap for the reason. */
export interface SentState extends Shown {
  readonly kind: 'sent';
}

/** After three "Send anyway" within an hour; or when too many warnings were "not an ask". */
export interface OfferState extends Shown {
  readonly kind: 'offer';
  readonly offer: 'no-holds-today' | 'lower-sensitivity';
}

/** "Send anyway" could not press the site's own button: one more Enter is needed. */
export interface EnterState extends Shown {
  readonly kind: 'enter';
}

/** Everything the panel can show; one at a time. */
export type PanelState =
  | { readonly kind: 'hidden' }
  | ChipState | WarningState | WhoState | ShelfState | ClearedState | ToldState | SentState | OfferState | EnterState;

export type MuteScope = 'draft' | 'person' | 'rule' | 'site';

/** Reasons for "Send anyway", one optional tap. */
export type SendReason = 'they-expect-it' | 'urgent' | 'my-way' | 'other';

export const sendReasons: readonly SendReason[] = ['they-expect-it', 'urgent', 'my-way', 'other'];

/** One tap or key in the panel. The page's engines answer it, as a rule by showing another state. */
export type PanelAct =
  | { readonly act: 'send-anyway' }
  | { readonly act: 'reason'; readonly reason: SendReason }
  /** Close: the draft stays dismissed. */
  | { readonly act: 'dismiss' }
  /** Open the shelf (answered with a `shelf` state, items null first if they take a moment). */
  | { readonly act: 'give-first' }
  /** The text of this thing is on the clipboard now. */
  | { readonly act: 'copied'; readonly id: string }
  /** Open the whole shelf in options. */
  | { readonly act: 'all-of-shelf' }
  /** Back from shelf or who card to what was shown before. */
  | { readonly act: 'back' }
  | { readonly act: 'park'; readonly until: Day; readonly keepText: boolean }
  | { readonly act: 'they-asked' }
  | { readonly act: 'not-an-ask' }
  | { readonly act: 'tie'; readonly tie: Tie }
  /** Everyone at the person's company is known. */
  | { readonly act: 'whole-company' }
  | { readonly act: 'mute'; readonly scope: MuteScope }
  /** Open the who-is-this card. */
  | { readonly act: 'who' }
  /** Null: none of these, nobody the ledger knows. */
  | { readonly act: 'identify'; readonly contactId: string | null }
  | { readonly act: 'accepted'; readonly acceptance: Acceptance }
  | { readonly act: 'undo'; readonly token: string }
  | { readonly act: 'take-offer'; readonly offer: OfferState['offer'] }
  /** "Cleared" or a told line has stayed its time. */
  | { readonly act: 'faded' };

/** What sentences call a person: the first word of the name without titles; the whole name when that leaves an initial. */
export function shortNameOf(name: string): string {
  const words = name.trim().split(/\s+/).filter((word) => !/^(?:dr|prof|mr|mrs|ms|herr|frau|sig|dipl\.-ing)\.?,?$/i.test(word));
  const first = words.find((word) => /\p{L}/u.test(word));
  return first && first.replace(/[^\p{L}]/gu, '').length > 1 ? first.replace(/[,;]+$/, '') : name.trim();
}
