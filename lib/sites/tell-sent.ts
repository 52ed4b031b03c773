import type { ErrorReply, SentMessage, ShelfOffer, TokenReply } from '../messages';
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

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** What a message gave; a thing copied from the shelf counts as what the shelf calls it, where its words or its address stand in the message. */
function givesOf(read: Judged['reading']['gives'], taken: ShelfOffer | null, text: string): SentMessage['gives'] {
  const gives = read.map(({ what }) => ({ what }));
  const [address] = /https?:\/\/\S{6,}/.exec(taken?.text ?? '') ?? [];
  if (!taken || !(plain(text).includes(plain(taken.text)) || (address && text.includes(address)))) return gives;
  const articles = ['article', 'own-article'];
  const same = (what: string) => what === taken.what || (articles.includes(what) && articles.includes(taken.what));
  return [...gives.filter(({ what }) => !same(what)), { what: taken.what, shelf: taken.id }];
}

/** Once the message of a press is gone, records what it asked and gave: kinds, never its text. */
export function tellSent(talk: Conversation, { reading, text }: Judged, { warns, topPath, signal, send, onGone, onTold }: SentOptions): void {
  const { surface, recipients } = talk.addressed;
  const anyway = talk.sentAnyway;
  const ledTo = anyway ? 'sent-anyway' : talk.tookFromShelf ? 'gave-first' : warns ? 'dismissed' : 'edited-to-clear';
  const warned = talk.warned ? { ...talk.warned, ledTo } as const : null;
  watchSend({
    composer: talk.composer, text, topPath, signal,
    onSent: () => {
      const asks = reading.asks.filter(({ invited }) => !invited).map(({ kind, weight }) => ({ kind, weight }));
      const gives = givesOf(reading.gives, talk.tookFromShelf, text);
      forgetDraft(talk);
      talk.tookFromShelf = null;
      onGone();
      if (recipients.length === 0 || (asks.length === 0 && gives.length === 0 && !warned)) return onTold(null, anyway, 0);
      void send({ type: 'sent', surface, recipients, asks, gives, ...(warned ? { warned } : {}) }).then((reply) => onTold(reply, anyway, gives.length));
    },
  });
}
