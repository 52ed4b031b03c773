import type { Decision } from '@/lib/messages';
import type { Day } from '@/lib/domain/day';
import type { RuleName } from '@/lib/domain/verdict';
import type { UndoStep } from '@/lib/ledger/rows';
import { updateSettings } from '@/lib/settings-store';
import type { Mutes, Settings } from '@/lib/settings';

/** Decisions that change settings and not the ledger. */
export type SettingsDecision = Extract<Decision, { do: 'not-an-ask' | 'mute' | 'no-holds-today' | 'lower-sensitivity' }>;

type SettingsStep = Extract<UndoStep, { step: 'settings' }>;

const lists = { draft: 'drafts', person: 'people', rule: 'rules', site: 'sites' } as const;

/** Newest muted drafts and phrases that are kept; older ones fall away. */
const mostHashes = 2000;

const without = (mutes: Mutes, scope: keyof typeof lists, value: string): Mutes => ({ ...mutes, [lists[scope]]: mutes[lists[scope]].filter((muted) => muted !== value) });

function withMuted(mutes: Mutes, scope: keyof typeof lists, value: string): Mutes {
  const cleared = without(mutes, scope, value);
  if (scope === 'rule') return { ...cleared, rules: [...cleared.rules, value as RuleName] };
  return { ...cleared, [lists[scope]]: [...cleared[lists[scope]], value].slice(-mostHashes) };
}

/** How much the hold threshold rises when the user takes the offer of lower sensitivity, and how far at most. */
const lower = { by: 0.1, most: 0.95 };

/** Takes a decision that changes settings; answers with the steps that undo it. */
export async function decideSettings(decision: SettingsDecision, today: Day): Promise<SettingsStep[]> {
  let step: SettingsStep = { step: 'settings' };
  await updateSettings((settings) => {
    if (decision.do === 'mute') {
      step = { step: 'settings', muted: { scope: decision.scope, value: decision.value } };
      return { mutes: withMuted(settings.mutes, decision.scope, decision.value) };
    }
    if (decision.do === 'not-an-ask') {
      step = { step: 'settings', notAsk: decision.hash };
      return { notAsks: [...settings.notAsks.filter(({ hash }) => hash !== decision.hash), { hash: decision.hash, on: today }].slice(-mostHashes) };
    }
    if (decision.do === 'no-holds-today') {
      step = { step: 'settings', noHoldsOn: settings.noHoldsOn };
      return { noHoldsOn: decision.today };
    }
    step = { step: 'settings', holdConfidence: settings.policy.holdConfidence };
    const holdConfidence = Math.min(lower.most, Math.round((settings.policy.holdConfidence + lower.by) * 100) / 100);
    return { policy: { ...settings.policy, holdConfidence } };
  });
  return [step];
}

/** Sets settings back as the steps of an undone decision say. */
export async function undoSettings(steps: readonly SettingsStep[]): Promise<void> {
  if (steps.length === 0) return;
  await updateSettings((settings) => {
    let next: Settings = settings;
    for (const { muted, notAsk, noHoldsOn, holdConfidence } of steps) {
      if (muted && Object.hasOwn(lists, muted.scope)) next = { ...next, mutes: without(next.mutes, muted.scope as keyof typeof lists, muted.value) };
      if (notAsk !== undefined) next = { ...next, notAsks: next.notAsks.filter(({ hash }) => hash !== notAsk) };
      if (noHoldsOn !== undefined) next = { ...next, noHoldsOn };
      if (holdConfidence !== undefined) next = { ...next, policy: { ...next.policy, holdConfidence } };
    }
    return next;
  });
}
