import { type Browser, browser } from 'wxt/browser';
import { files } from './consent';
import { decideSettings, undoSettings } from './settings-decisions';
import { localDay } from '@/lib/local-day';
import { passOn } from './panel-relay';
import type { Day } from '@/lib/domain/day';
import type { Standing } from '@/lib/domain/standing';
import { asLedgerError, LedgerError } from '@/lib/ledger/errors';
import { change } from '@/lib/ledger/changes';
import { recordDecision } from '@/lib/ledger/decide';
import type { LedgerDb } from '@/lib/ledger/open';
import { recordSeen } from '@/lib/ledger/seen';
import { recordSent } from '@/lib/ledger/sent';
import { rankedShelf } from '@/lib/ledger/shelf';
import { standingOf } from '@/lib/ledger/standing';
import { keepUndo, undo } from '@/lib/ledger/undo';
import type { DecideMessage, Done, ErrorReply, LoadMessage, Message, Replies, StandingReply, StandingRequest, TokenReply } from '@/lib/messages';
import { pageSettingsOf, saltedSettings } from '@/lib/settings-store';

/** What answering needs: the open ledger and the clock. */
export interface AnswerWith {
  readonly ledger: () => Promise<LedgerDb>;
  readonly clock: () => Date;
}

const done: Done = {};

async function standing(db: LedgerDb, { recipients }: StandingRequest, today: Day): Promise<StandingReply> {
  const settings = pageSettingsOf(await saltedSettings());
  const people = await db.transaction('r', [db.contacts, db.histories, db.bridges, db.companyTies, db.coverage], async () => {
    const standings: Standing[] = [];
    for (const recipient of recipients) standings.push(await standingOf(db, recipient, today));
    return standings;
  });
  return { people, settings };
}

async function decide(db: LedgerDb, { recipient, decision }: DecideMessage, today: Day, now: string): Promise<TokenReply> {
  if (decision.do === 'undo') {
    const settings = await undo(db, decision.token);
    if (settings === null) throw new LedgerError('gone');
    await undoSettings(settings);
    return { token: null };
  }
  if (decision.do === 'not-an-ask' || decision.do === 'mute' || decision.do === 'no-holds-today' || decision.do === 'lower-sensitivity') {
    const steps = await decideSettings(decision, today);
    return { token: await change(db, () => keepUndo(db, steps, now)) };
  }
  return recordDecision(db, recipient, decision, today, now);
}

/** What the other languages leave to the first words of the panel, milliseconds. */
const firstWords = 50;
const otherLanguages = ['de', 'fr', 'es', 'pt', 'it', 'nl'];

/** The detector's other languages follow it one by one, those of this browser first; a draft in English does not wait for them. */
async function loadLanguages(tabId: number, frameId: number): Promise<void> {
  const own = (await browser.i18n.getAcceptLanguages().catch(() => [])).map((tag) => tag.slice(0, 2).toLowerCase());
  const ordered = [...new Set([...own.filter((code) => otherLanguages.includes(code)), ...otherLanguages])];
  for (const code of ordered) {
    try {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: files(`content-scripts/language-${code}.js`), injectImmediately: true });
    } catch {
      // The frame was left meanwhile.
    }
  }
}

/** Puts scripts into the frame that asked: nothing of detector and panel runs on pages where nobody writes. */
async function load({ what }: LoadMessage, sender: Browser.runtime.MessageSender): Promise<Done> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new LedgerError('not-allowed');
  const put = (...scripts: string[]) => browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] }, files: files(...scripts.map((name) => `content-scripts/${name}.js`)), injectImmediately: true,
  });
  // The panel runs while the detector, which is larger, is still being read; neither needs the other to begin.
  await Promise.all(what === 'life' ? [put('life')] : [put('panel'), put('detector', 'language-en')]);
  if (what !== 'life') setTimeout(() => { void loadLanguages(tabId, sender.frameId ?? 0).catch(() => undefined); }, firstWords);
  return done;
}

/** The answer to a message of the protocol. Throws LedgerError or what the browser throws. */
export async function answer(message: Message, sender: Browser.runtime.MessageSender, { ledger, clock }: AnswerWith): Promise<Replies[Message['type']]> {
  const instant = clock();
  const today = localDay(instant);
  const now = instant.toISOString();
  switch (message.type) {
    case 'load': return load(message, sender);
    case 'standing': return standing(await ledger(), message, today);
    case 'seen':
      await recordSeen(await ledger(), message.facts, today, now);
      return { token: null };
    case 'sent': return recordSent(await ledger(), message, today, now);
    case 'decide': return decide(await ledger(), message, today, now);
    case 'shelf': return rankedShelf(await ledger(), message.recipient);
    case 'panel':
      await passOn(message, sender);
      return done;
    case 'changed': return done;
  }
}

/** Any failure as the reply that says so: the page then lets the message go. */
export function errorReply(error: unknown): ErrorReply {
  console.error('Too Soon could not answer', error);
  if (error instanceof LedgerError) return { error: error.code };
  const asked = asLedgerError(error);
  return { error: asked.code === 'ledger-unavailable' && !(error instanceof Error && /Dexie|Database|IDB/i.test(`${error.name} ${error.message}`)) ? 'failed' : asked.code };
}
