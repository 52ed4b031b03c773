import { describe, expect, it } from 'vitest';
import type { Recipient } from '@/lib/domain/contact';
import type { SeenMessage } from '@/lib/messages';
import { type Conversation, newConversation } from '@/lib/sites/conversation';
import { tellAnswers } from '@/lib/sites/tell-answers';

const ana: Recipient = { site: 'linkedin', name: 'Ana Brook', degree: 2, handles: [{ kind: 'linkedin-slug', value: 'ana-brook' }, { kind: 'linkedin-member', value: 'ACoAA1' }] };
const talkWith = (recipients: readonly Recipient[], surface: 'message' | 'group' = 'message'): Conversation => newConversation('key', { recipients, surface }, {} as never);

function told(talk: Conversation, times = 1): SeenMessage[] {
  const sent: SeenMessage[] = [];
  for (let count = 0; count < times; count += 1) {
    tellAnswers(talk, [{ person: 0, kind: 'meeting', outcome: 'yes', on: '2026-11-23' }], 'linkedin', (async (message: SeenMessage) => { sent.push(message); return { token: null }; }) as never);
  }
  return sent;
}

describe('what a thread tells of its person', () => {
  it('is each answer, each bridge and the degree, once', () => {
    expect(told(talkWith([ana]), 3)).toEqual([{ type: 'seen', site: 'linkedin', facts: [
      { fact: 'outcome', person: { name: 'Ana Brook', handles: ana.handles }, kind: 'meeting', outcome: 'yes', on: '2026-11-23' },
      { fact: 'bridge', name: 'Ana Brook', handles: ana.handles },
      { fact: 'degree', person: { name: 'Ana Brook', handles: ana.handles }, degree: 2 },
    ] }]);
  });

  it('is only answers in a group, whose marks belong to nobody for certain', () => {
    expect(told(talkWith([ana, { ...ana, name: 'Jun Castellanos' }], 'group')).flatMap(({ facts }) => facts.map(({ fact }) => fact))).toEqual(['outcome']);
  });

  it('is neither bridge nor degree of somebody whom the page gives no handle', () => {
    expect(told(talkWith([{ ...ana, handles: [] }])).flatMap(({ facts }) => facts.map(({ fact }) => fact))).toEqual(['outcome']);
  });
});
