/** The user's own numbers (DESIGN section 6). Days unless said otherwise. One JSON that can be shared with a team. */
export interface Policy {
  readonly preset: PresetName | 'own';
  /** Days 0 to this: a heavy ask is annoying, a light one early. */
  readonly coolOff: number;
  /** Up to this day a heavy ask with a complete and empty record is annoying. */
  readonly strict: number;
  /** Up to this day the balance counts at all. */
  readonly recent: number;
  /** Points that a light ask takes. */
  readonly lightTakes: number;
  /** Points that a heavy ask takes. */
  readonly heavyTakes: number;
  /** Rule 6: an unanswered ask this fresh is annoying to renew. */
  readonly unansweredFresh: number;
  /** Rule 6: an unanswered ask up to this old makes another one early. */
  readonly unansweredRecent: number;
  /** Rule 6: two and more unanswered in a row within this many days. */
  readonly unansweredInARow: number;
  /** Rule 3: a no counts this long. */
  readonly refusal: number;
  /** Whether InMail is judged (rule 7). */
  readonly judgeInMail: boolean;
  /** Confidence, 0 to 1, below which red becomes amber. */
  readonly holdConfidence: number;
}

export type PresetName = 'article' | 'patient' | 'relationship';

const article: Policy = {
  preset: 'article', coolOff: 2, strict: 7, recent: 30, lightTakes: 1, heavyTakes: 2,
  unansweredFresh: 7, unansweredRecent: 30, unansweredInARow: 180, refusal: 90,
  judgeInMail: false, holdConfidence: 0.7,
};

/** The three presets: the article's own judgement, and two that wait longer. */
export const presets: Readonly<Record<PresetName, Policy>> = {
  article,
  patient: { ...article, preset: 'patient', coolOff: 7, strict: 14, recent: 60, heavyTakes: 3 },
  relationship: { ...article, preset: 'relationship', coolOff: 14, strict: 30, recent: 90, lightTakes: 2, heavyTakes: 4 },
};
