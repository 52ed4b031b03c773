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

/** A number of the policy: its unit, and the least and most it may be. */
export interface PolicyNumber {
  readonly field: Exclude<keyof Policy, 'preset' | 'judgeInMail'>;
  readonly unit: 'days' | 'points' | 'share';
  readonly least: number;
  readonly most: number;
}

/** Every number of the policy with unit and bounds, in the order in which people read them. */
export const policyNumbers: readonly PolicyNumber[] = [
  { field: 'coolOff', unit: 'days', least: 0, most: 90 },
  { field: 'strict', unit: 'days', least: 0, most: 180 },
  { field: 'recent', unit: 'days', least: 0, most: 365 },
  { field: 'lightTakes', unit: 'points', least: 0, most: 20 },
  { field: 'heavyTakes', unit: 'points', least: 0, most: 20 },
  { field: 'unansweredFresh', unit: 'days', least: 0, most: 90 },
  { field: 'unansweredRecent', unit: 'days', least: 0, most: 365 },
  { field: 'unansweredInARow', unit: 'days', least: 0, most: 730 },
  { field: 'refusal', unit: 'days', least: 0, most: 730 },
  { field: 'holdConfidence', unit: 'share', least: 0, most: 1 },
];

/** Pairs of numbers of which the first may not be larger than the second. */
const inOrder: readonly (readonly [PolicyNumber['field'], PolicyNumber['field']])[] = [
  ['coolOff', 'strict'], ['strict', 'recent'], ['lightTakes', 'heavyTakes'],
  ['unansweredFresh', 'unansweredRecent'], ['unansweredRecent', 'unansweredInARow'],
];

/** Why a policy cannot be taken. `problem`, `field` and `values` are for the interface, the message for a console. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';

  constructor(
    readonly problem: 'not-json' | 'not-a-policy' | 'unknown-field' | 'unknown-preset' | 'not-a-switch' | 'not-a-number' | 'not-whole' | 'out-of-bounds' | 'out-of-order',
    message: string,
    readonly field: string | null = null,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
  }
}

/**
 * A policy from a shared JSON (its text, or what it parses to). Missing numbers are those of the preset it names, else
 * of *article*; a policy that differs from its preset is one's own. Throws PolicyError and says which number is wrong.
 */
export function parsePolicy(json: unknown): Policy {
  const given = typeof json === 'string' ? parseJson(json) : json;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new PolicyError('not-a-policy', 'A policy is one JSON object, like {"preset": "article", "coolOff": 2}.');
  }
  const fields = new Map<string, unknown>(Object.entries(given));
  for (const field of fields.keys()) {
    if (!(field in article)) throw new PolicyError('unknown-field', `A policy has no number called "${field}".`, field);
  }
  const named = fields.get('preset') ?? 'article';
  if (named !== 'own' && !isPresetName(named)) {
    throw new PolicyError('unknown-preset', `There is no preset ${JSON.stringify(named)}; there are ${Object.keys(presets).join(', ')} and own.`, 'preset');
  }
  const base = named === 'own' ? article : presets[named];
  const judgeInMail = fields.get('judgeInMail') ?? base.judgeInMail;
  if (typeof judgeInMail !== 'boolean') throw new PolicyError('not-a-switch', 'judgeInMail is true or false.', 'judgeInMail');
  const numbers: Partial<Record<PolicyNumber['field'], number>> = {};
  for (const number of policyNumbers) numbers[number.field] = numberOf(fields.get(number.field) ?? base[number.field], number);
  const policy: Policy = { ...base, ...numbers, judgeInMail };
  for (const [less, more] of inOrder) {
    if (policy[less] <= policy[more]) continue;
    throw new PolicyError('out-of-order', `${less} (${policy[less]}) may not be larger than ${more} (${policy[more]}).`, less, { more, is: policy[less], limit: policy[more] });
  }
  return { ...policy, preset: samePolicy(policy, base) && named !== 'own' ? named : 'own' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PolicyError('not-json', 'This is not JSON. A policy is one JSON object, like {"preset": "article", "coolOff": 2}.');
  }
}

function numberOf(value: unknown, { field, unit, least, most }: PolicyNumber): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new PolicyError('not-a-number', `${field} is a number of ${unit}, not ${JSON.stringify(value)}.`, field, { unit });
  if (unit !== 'share' && !Number.isInteger(value)) throw new PolicyError('not-whole', `${field} is a whole number of ${unit}, not ${value}.`, field, { unit, is: value });
  if (value < least || value > most) throw new PolicyError('out-of-bounds', `${field} lies between ${least} and ${most} ${unit === 'share' ? '' : `${unit} `}and is ${value}.`, field, { unit, least, most, is: value });
  return value;
}

const isPresetName = (name: unknown): name is PresetName => typeof name === 'string' && Object.hasOwn(presets, name);

/** Whether two policies say the same, whatever they are called. */
export function samePolicy(a: Policy, b: Policy): boolean {
  return a.judgeInMail === b.judgeInMail && policyNumbers.every(({ field }) => a[field] === b[field]);
}
