import type { Day } from '../day';

/** What an ask wants (`shared` labelling guide: meeting, referral, pitch, favour, job, money, signup). */
export type AskKind = 'meeting' | 'referral' | 'pitch' | 'favour' | 'job' | 'money' | 'signup';

export const askKinds: readonly AskKind[] = ['meeting', 'referral', 'pitch', 'favour', 'job', 'money', 'signup'];

/** 1: answered in a line or a tap. 2: costs the reader time, money or reputation. */
export type Weight = 1 | 2;

/** What was given to a contact. */
export type GiveKind =
  | 'article' | 'own-article' | 'introduction' | 'recommendation' | 'referral' | 'help'
  | 'endorsement' | 'comment' | 'congratulation' | 'reaction';

/** One line of the thread on screen, oldest first. `from` is `me`, `them`, or a name in a group. */
export interface ThreadLine {
  readonly from: string;
  readonly on?: Day;
  readonly text: string;
}

/** A stretch of the draft that wants something from the reader. Offsets are UTF-16 code units, end exclusive. */
export interface Ask {
  readonly kind: AskKind;
  readonly start: number;
  readonly end: number;
  readonly weight: Weight;
  /** Deadlines, boasts, mass mail, presumed yes, flattery as a lever, a gift with a hook. */
  readonly pressure: boolean;
  /** 0 to 1; a hold needs at least the policy's hold threshold. */
  readonly confidence: number;
  /** The reader asked for this, agreed to it, or was introduced for it. */
  readonly invited: boolean;
  /** Renews an earlier unanswered ask. */
  readonly nudge: boolean;
  /** Id of the rule that found it, for options and diagnostics. */
  readonly rule: string;
}

/** A thing of value that the draft itself gives. */
export interface DraftGive {
  readonly what: GiveKind;
  readonly start: number;
  readonly end: number;
}

/** Hints in the draft that the verdict needs beside the asks (DESIGN section 6). */
export interface DraftCues {
  /** "Thanks for connecting": dates the acceptance to at most 2 days ago when nothing better is known. */
  readonly thanksForConnecting: boolean;
  /** "Great meeting you at…", "as agreed": the two know each other somewhat. */
  readonly acquaintance: boolean;
  /** The draft names a concrete request of theirs or an introduction made for it ("you asked for a price on…"). */
  readonly namesTheirRequest: boolean;
  /** Which of the two the draft names, where it names one; a pitch is never invited by an introduction. */
  readonly namesIntroduction: boolean;
  /** The ask is specific, bounded and easy to refuse. */
  readonly courteous: boolean;
}

/** Everything the detector says of one draft. */
export interface DraftReading {
  /** ISO 639-1 code, or `und` when the language cannot be told. */
  readonly lang: string;
  /** False when the language is not one of the seven: the asks are then not to be trusted and are empty. */
  readonly readable: boolean;
  readonly asks: readonly Ask[];
  readonly gives: readonly DraftGive[];
  readonly cues: DraftCues;
}

/** What one line of theirs (or mine, for the asks in it) says, for the exchange. */
export interface LineReading {
  /** Kinds of things the line requests of its reader (their request invites the matching ask of mine). */
  readonly asks: readonly Ask[];
  readonly gives: readonly DraftGive[];
  /** "No thanks", "please stop". */
  readonly refuses: boolean;
  /** "Not now", "after March". */
  readonly defers: boolean;
  /** The day until which it defers, when the line names one and `on` is known. */
  readonly defersUntil?: Day;
  /** "Yes", "sounds good", "happy to". */
  readonly agrees: boolean;
  /** Thanks, greeting, emoji only: no more than a courtesy. */
  readonly courtesyOnly: boolean;
  /** Introduces two others to each other. */
  readonly introduces: boolean;
}

/** Rules and kinds the user switched off in options. */
export interface DetectOptions {
  readonly rulesOff?: readonly string[];
  readonly kindsOff?: readonly AskKind[];
}
