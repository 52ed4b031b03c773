import type { ErrorReply, TokenReply } from '../messages';
import { type Conversation, forgetDraft } from './conversation';
import type { Judged } from './judge-draft';
import type { Send } from './page-options';
import { watchSend } from './watch-send';

/** What following a message that was sent needs. */
export interface SentOptions {
  /** The draft was warned about when it was sent. */
  readonly warns: boolean;
  readonly topPath: () => string;
  readonly signal: AbortSignal;
  readonly send: Send;
  /** The message is gone. */
  readonly onGone: () => void;
  /** What the recording answered, null when there was nothing to record. */
  readonly onTold: (reply: TokenReply | ErrorReply | null, anyway: boolean, gives: number) => void;
}

/** Once the message of a press is gone, records what it asked and gave: kinds, never its text. */
export function tellSent(talk: Conversation, { reading }: Judged, { warns, topPath, signal, send, onGone, onTold }: SentOptions): void {
  const { surface, recipients } = talk.addressed;
  const anyway = talk.sentAnyway;
  const ledTo = anyway ? 'sent-anyway' : talk.tookFromShelf ? 'gave-first' : warns ? 'dismissed' : 'edited-to-clear';
  const warned = talk.warned ? { ...talk.warned, ledTo } as const : null;
  watchSend({
    composer: talk.composer, topPath, signal,
    onSent: () => {
      const asks = reading.asks.filter(({ invited }) => !invited).map(({ kind, weight }) => ({ kind, weight }));
      const gives = reading.gives.map(({ what }) => ({ what }));
      forgetDraft(talk);
      onGone();
      if (recipients.length === 0 || (asks.length === 0 && gives.length === 0 && !warned)) return onTold(null, anyway, 0);
      void send({ type: 'sent', surface, recipients, asks, gives, ...(warned ? { warned } : {}) }).then((reply) => onTold(reply, anyway, gives.length));
    },
  });
}
