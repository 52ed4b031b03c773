import type { Day } from '../domain/day';
import type { VerdictName } from '../domain/verdict';
import type { ErrorReply, Message, Replies } from '../messages';
import type { OpenShadow } from './shadow';
import type { Site } from './site';

/** Sends a message of the protocol; may reject or never answer. */
export type Send = <M extends Message>(message: M) => Promise<Replies[M['type']] | ErrorReply>;

/** What the engines need of the page and the world: everything is passed in, so that the practice page runs the same ones. */
export interface PageOptions {
  readonly window: Window;
  readonly site: Site;
  readonly send: Send;
  readonly openShadow: OpenShadow;
  readonly today: () => Day;
  readonly now: () => Date;
  /** Milliseconds that only ever rise. */
  readonly clock: () => number;
  /** False once the extension was reloaded or removed. */
  readonly alive: () => boolean;
  /** Called with each verdict and the name it is about; the practice page shows it beside the name. */
  readonly onVerdict?: (name: string, verdict: VerdictName) => void;
}

/** The same sending, but a failure is an answer like any other. */
export function quietly(send: Send): Send {
  return async (message) => {
    try {
      return await send(message);
    } catch {
      return { error: 'failed' };
    }
  };
}
