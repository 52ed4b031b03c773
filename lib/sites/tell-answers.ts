import type { SeenFact } from '../messages';
import type { Conversation } from './conversation';
import type { Desk } from './desk';
import type { Send } from './page-options';

/** Records what became of asks as the thread on screen shows it, each answer once. */
export function tellAnswers(talk: Conversation, answers: ReturnType<Desk['answersSeen']>, site: string, send: Send): void {
  const facts = answers.flatMap(({ person, kind, outcome, on }): SeenFact[] => {
    const recipient = talk.addressed.recipients[person];
    const key = `${person}|${kind}|${outcome}|${on}`;
    if (!recipient || talk.answered.has(key)) return [];
    talk.answered.add(key);
    return [{ fact: 'outcome', person: { name: recipient.name, handles: recipient.handles }, kind, outcome, on }];
  });
  if (facts.length > 0) void send({ type: 'seen', site, facts });
}
