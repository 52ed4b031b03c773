import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/messages';
import { parseMessage } from '@/lib/messages-parse';

const ana = { site: 'linkedin', name: 'Ana Brook', handles: [{ kind: 'linkedin-slug', value: 'ana-brook' }] } as const;

const good: readonly Message[] = [
  { type: 'standing', surface: 'message', recipients: [{ ...ana, headline: 'Buyer', degree: 1 }] },
  { type: 'seen', site: 'linkedin', facts: [
    { fact: 'acceptance', person: ana, acceptance: { from: '2026-11-20', to: null, source: 'profile' } },
    { fact: 'bridge', handles: ana.handles }, { fact: 'degree', person: ana, degree: 2 }, { fact: 'gave', person: ana, what: 'comment' },
    { fact: 'posted', title: 'Ports' }, { fact: 'outcome', person: ana, kind: 'meeting', outcome: 'no', on: '2026-11-20' }, { fact: 'they-gave', person: ana, what: 'introduction', on: '2026-11-20' },
  ] },
  { type: 'sent', surface: 'group', recipients: [ana], asks: [{ kind: 'job', weight: 2 }], gives: [{ what: 'help' }], warned: { verdict: 'early', rule: 'balance', ledTo: 'dismissed' } },
  { type: 'decide', recipient: ana, decision: { do: 'park', until: '2026-11-26', kind: 'meeting', text: null, threadUrl: '' } },
  { type: 'decide', recipient: ana, decision: { do: 'lower-sensitivity' } },
  { type: 'decide', recipient: ana, decision: { do: 'identify', contactId: null } },
  { type: 'shelf', recipient: ana },
  { type: 'load' },
  { type: 'panel', act: { tab: 3, frame: 0, tap: { act: 'dismiss' } } },
  { type: 'panel', act: { tab: 3, frame: 0, tap: { act: 'mute', scope: 'draft' } } },
  { type: 'changed' },
];

const bad: readonly unknown[] = [
  undefined, null, 7, 'load', [], {}, { type: 'toString' }, { type: '__proto__' }, { type: 'unknown' },
  { type: 'standing', surface: 'message', recipients: [{ ...ana, degree: 4 }] },
  { type: 'standing', surface: 'elsewhere', recipients: [] },
  { type: 'standing', surface: 'message', recipients: Array.from({ length: 51 }, () => ana) },
  { type: 'standing', surface: 'message', recipients: [{ ...ana, handles: [{ kind: 'linkedin-slug', value: '' }] }] },
  { type: 'standing', surface: 'message', recipients: [{ ...ana, name: 'x'.repeat(301) }] },
  { type: 'seen', site: 'linkedin', facts: [{ fact: 'acceptance', person: ana, acceptance: { from: '2026-02-30', to: null, source: 'profile' } }] },
  { type: 'seen', site: 'linkedin', facts: [{ fact: 'acceptance', person: ana, acceptance: { from: '2026-11-20', to: '2026-11-19', source: 'profile' } }] },
  { type: 'seen', site: 'linkedin', facts: [{ fact: 'gave', person: ana, what: 'money' }] },
  { type: 'sent', surface: 'message', recipients: [ana], asks: [{ kind: 'job', weight: 3 }], gives: [] },
  { type: 'decide', recipient: ana, decision: { do: 'forget-all' } },
  { type: 'panel', act: { tab: 3, frame: 0, tap: { act: 'tie', tie: 'client' } } },
  { type: 'panel', act: { tab: -1, frame: 0, tap: { act: 'dismiss' } } },
];

describe('a message', () => {
  it.each(good.map((message) => [message.type, message] as const))('%s is understood', (_, message) => expect(parseMessage(JSON.parse(JSON.stringify(message)))).toEqual(message));
  it.each(bad.map((message) => [JSON.stringify(message)?.slice(0, 90), message] as const))('%s is refused', (_, message) => expect(parseMessage(message)).toBeNull());
  it('of any other form never throws', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      expect(() => parseMessage(value)).not.toThrow();
      for (const { type } of good) expect(() => parseMessage({ type, recipients: value, facts: [value], recipient: value, decision: value, show: value })).not.toThrow();
    }), { numRuns: 300 });
  });
});
