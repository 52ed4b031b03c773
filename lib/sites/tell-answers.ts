import type { SeenFact } from '../messages';
import type { Conversation } from './conversation';
import type { Desk } from './desk';
import type { Send } from './page-options';

/**
 * What the page shows of the people in a conversation of two: that several handles are one person's, and how near they
 * are. In a group the mark of degree and the links are nobody's for certain.
 */
function recipientFacts({ addressed: { recipients, surface } }: Conversation): SeenFact[] {
  const [person] = recipients;
  if (!person || recipients.length !== 1 || surface === 'group' || person.handles.length === 0) return [];
  const { name, handles, degree } = person;
  return [
    ...(handles.length > 1 ? [{ fact: 'bridge', name, handles } as const] : []),
    ...(degree ? [{ fact: 'degree', person: { name, handles }, degree } as const] : []),
  ];
}

/** Records what became of asks as the thread on screen shows it, and what its heading tells of the person; each once. */
export function tellAnswers(talk: Conversation, answers: ReturnType<Desk['answersSeen']>, site: string, send: Send): void {
  const told = (key: string) => {
    if (talk.answered.has(key)) return true;
    talk.answered.add(key);
    return false;
  };
  const outcomes = answers.flatMap(({ person, kind, outcome, on }): SeenFact[] => {
    const recipient = talk.addressed.recipients[person];
    if (!recipient || told(`${person}|${kind}|${outcome}|${on}`)) return [];
    return [{ fact: 'outcome', person: { name: recipient.name, handles: recipient.handles }, kind, outcome, on }];
  });
  const facts = [...outcomes, ...recipientFacts(talk).filter((fact) => !told(JSON.stringify(fact)))];
  if (facts.length > 0) void send({ type: 'seen', site, facts });
}
