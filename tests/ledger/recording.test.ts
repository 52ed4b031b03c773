import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onLedgerChanged } from '@/lib/ledger/changes';
import type { SeenFact, SentMessage } from '@/lib/messages';
import { recordDecision } from '@/lib/ledger/decide';
import { editEntry, markThanked, mergePeople, recordByHand, removeEntry, setAcceptanceByHand, setOutcome, tiePeople, unmergePeople, untieCompany, setDetails, setQuality, clearAcceptanceByHand, changeParked } from '@/lib/ledger/edit';
import { forgetAll, forgetPeople } from '@/lib/ledger/forget';
import type { LedgerDb } from '@/lib/ledger/open';
import { contactCard } from '@/lib/ledger/queries';
import { applyRetention } from '@/lib/ledger/retention';
import { recordSeen } from '@/lib/ledger/seen';
import { recordSent } from '@/lib/ledger/sent';
import { standingOf } from '@/lib/ledger/standing';
import { undo } from '@/lib/ledger/undo';
import { noteWatched } from '@/lib/ledger/coverage';
import { warningCounts } from '@/lib/ledger/warnings';
import { connected, freshLedger, member, now, slug, to, today } from './fresh-ledger';

let db: LedgerDb;
const ana = to('Ana Brook', [slug('ana-brook')]);
const see = (...facts: SeenFact[]) => recordSeen(db, facts, today, now);
const send = (asks: SentMessage['asks'], gives: SentMessage['gives'] = [], recipients = [ana]) => recordSent(db, { type: 'sent', surface: 'message', recipients, asks, gives }, today, now);
const standing = () => standingOf(db, ana, today);
const id = async () => (await standing()).contactId ?? '';
const seenAna = (acceptance: Extract<SeenFact, { fact: 'acceptance' }>['acceptance']): SeenFact => ({ fact: 'acceptance', person: { name: 'Ana Brook', handles: [slug('ana-brook')] }, acceptance });

beforeEach(async () => {
  db = await freshLedger();
  await see(connected('Ana Brook', 'ana-brook', '2026-11-20'));
});

describe('acceptances seen on pages', () => {
  it('a better source replaces a worse one, a worse one does not', async () => {
    await see(seenAna({ from: '2026-11-10', to: '2026-11-10', source: 'notification' }));
    expect((await standing()).acceptance).toMatchObject({ from: '2026-11-20', source: 'connections-page' });
    await setAcceptanceByHand(db, await id(), { from: '2026-11-19', to: '2026-11-19' }, today, now);
    expect((await standing()).acceptance).toEqual({ from: '2026-11-19', to: '2026-11-19', source: 'user' });
    expect((await contactCard(db, await id(), today))?.conflicts).toEqual([{ from: '2026-11-10', to: '2026-11-10', source: 'notification' }]);
    await clearAcceptanceByHand(db, await id(), now);
    expect((await standing()).acceptance?.source).toBe('connections-page');
  });

  it('whoever accepts on a page was invited by the other one', async () => {
    await see({ fact: 'acceptance', person: { name: 'Jun Castellanos', handles: [slug('jun')] }, acceptance: { from: today, to: today, source: 'accept-click' } });
    expect((await standingOf(db, to('Jun Castellanos', [slug('jun')]), today)).ties).toEqual(['invited-me']);
  });

  it('2nd degree yesterday and 1st today is at most a day', async () => {
    await recordSeen(db, [{ fact: 'degree', person: { name: 'Jun Castellanos', handles: [slug('jun')] }, degree: 2 }], '2026-11-23', now);
    expect(await db.contacts.count()).toBe(1);
    await see({ fact: 'degree', person: { name: 'Jun Castellanos', handles: [slug('jun')] }, degree: 1 });
    expect((await standingOf(db, to('Jun Castellanos', [slug('jun')]), today)).acceptance).toEqual({ from: '2026-11-23', to: '2026-11-24', source: 'seen' });
  });

  it('a connection made anew is dated anew', async () => {
    await recordSeen(db, [{ fact: 'degree', person: { name: 'Ana Brook', handles: [slug('ana-brook')] }, degree: 2 }], '2026-11-22', now);
    await see(seenAna({ from: today, to: today, source: 'accept-click' }));
    expect((await standing()).acceptance).toEqual({ from: today, to: today, source: 'accept-click' });
  });

  it('seeing the same twice changes nothing and tells nobody', async () => {
    const before = await db.contacts.toArray();
    const told = vi.fn();
    const until = new AbortController();
    onLedgerChanged(told, until.signal);
    await recordSeen(db, [connected('Ana Brook', 'ana-brook', '2026-11-20')], '2026-11-25', now);
    expect(await db.contacts.toArray()).toEqual(before);
    expect(told).not.toHaveBeenCalled();
    await see(connected('Jun Castellanos', 'jun', '2026-11-01'));
    expect(told).toHaveBeenCalledTimes(1);
    until.abort();
    await see(connected('Kim Whitcombe', 'kim', '2026-11-01'));
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('without a handle nobody is made', async () => {
    await see({ fact: 'acceptance', person: { name: 'Nobody Known', handles: [] }, acceptance: { from: today, to: today, source: 'profile' } });
    expect(await db.contacts.count()).toBe(1);
  });
});

describe('what the user does on pages', () => {
  it('a comment, an endorsement and what they gave are recorded once', async () => {
    const gave: SeenFact = { fact: 'gave', person: { name: 'Ana Brook', handles: [slug('ana-brook')] }, what: 'comment' };
    await see(gave, gave, { ...gave, what: 'endorsement' }, { fact: 'they-gave', person: gave.person, what: 'introduction', on: today });
    expect((await standing()).events.map((event) => event.type === 'shared' || event.type === 'received' ? event.what : '')).toEqual(['comment', 'endorsement', 'introduction']);
  });

  it('a reply in the thread becomes the outcome of the newest open ask of its kind', async () => {
    await recordByHand(db, await id(), { type: 'ask', kind: 'meeting' }, '2026-11-21', now);
    await recordByHand(db, await id(), { type: 'ask', kind: 'referral' }, '2026-11-22', now);
    await see({ fact: 'outcome', person: { name: 'Ana Brook', handles: [slug('ana-brook')] }, kind: 'meeting', outcome: 'no', on: '2026-11-23' });
    expect((await standing()).events).toMatchObject([{ kind: 'meeting', outcome: 'no', answeredOn: '2026-11-23' }, { kind: 'referral', outcome: 'none' }]);
  });

  it('a post is kept once a day', async () => {
    await see({ fact: 'posted', title: 'Greener ports' }, { fact: 'posted', title: 'Greener ports' });
    expect(await db.posts.count()).toBe(1);
  });

  it('all facts of a message are stored or none', async () => {
    const broken = { fact: 'gave', person: { name: 'Ana Brook', handles: [slug('ana-brook')] }, what: () => 1 } as unknown as SeenFact;
    await expect(see(connected('Jun Castellanos', 'jun', '2026-11-01'), broken)).rejects.toMatchObject({ name: 'LedgerError' });
    expect(await db.contacts.count()).toBe(1);
  });
});

describe('what was sent', () => {
  it('is recorded by kind, as its heaviest ask, and undone by its token', async () => {
    const { token } = await send([{ kind: 'signup', weight: 1 }, { kind: 'meeting', weight: 2 }], [{ what: 'article' }]);
    expect((await standing()).events).toMatchObject([{ type: 'ask', kind: 'meeting', weight: 2, outcome: 'none', on: today, at: now }, { type: 'shared', what: 'article' }]);
    expect(await undo(db, token ?? '')).toEqual([]);
    expect((await standing()).events).toEqual([]);
    expect(await undo(db, token ?? '')).toBeNull();
  });

  it('to a stranger is kept under the stranger’s handle, and undoing takes the stranger away', async () => {
    const stranger = to('Kim Whitcombe', [member('ACoAA7')]);
    const { token } = await send([{ kind: 'pitch', weight: 2 }], [], [stranger]);
    expect(await standingOf(db, stranger, today)).toMatchObject({ acceptance: null, events: [{ kind: 'pitch' }] });
    await undo(db, token ?? '');
    expect(await db.contacts.count()).toBe(1);
  });

  it('to a group is recorded for each of them', async () => {
    await send([{ kind: 'favour', weight: 1 }], [], [ana, to('Kim Whitcombe', [member('ACoAA7')])]);
    expect(await db.histories.count()).toBe(2);
  });

  it('without ask or give is not recorded', async () => {
    expect(await send([])).toEqual({ token: null });
    expect(await db.histories.count()).toBe(0);
  });

  it('anyway three times within the hour offers no holds today, once', async () => {
    const anyway = (minute: number) => recordDecision(db, ana, { do: 'led-to', verdict: 'annoying', rule: 'cool-off', ledTo: 'sent-anyway' }, today, `2026-11-24T10:${minute}:00.000Z`);
    expect(await anyway(10)).toEqual({ token: null });
    expect(await anyway(20)).toEqual({ token: null });
    expect(await anyway(30)).toEqual({ token: null, offer: 'no-holds-today' });
    expect(await anyway(40)).toEqual({ token: null });
    expect((await warningCounts(db, '2026-11-01'))['sent-anyway']).toBe(4);
  });

  it('too many warnings that were no ask offer lower sensitivity', async () => {
    const led = (ledTo: 'dismissed' | 'not-an-ask') => recordDecision(db, ana, { do: 'led-to', verdict: 'early', rule: 'balance', ledTo }, today, now);
    for (let count = 0; count < 8; count += 1) await led('dismissed');
    for (let count = 0; count < 6; count += 1) expect(await led('not-an-ask')).toEqual({ token: null });
    expect(await led('not-an-ask')).toEqual({ token: null, offer: 'lower-sensitivity' });
  });
});

describe('what the user decides', () => {
  it('they asked: an entry of theirs, undone by its token', async () => {
    const { token } = await recordDecision(db, ana, { do: 'they-asked', kind: 'meeting' }, today, now);
    expect((await standing()).events).toEqual([{ type: 'received', on: today, what: 'asked-meeting' }]);
    await undo(db, token ?? '');
    expect((await standing()).events).toEqual([]);
  });

  it('a tie of one person, undone by its token', async () => {
    const { token } = await recordDecision(db, ana, { do: 'tie', tie: 'client' }, today, now);
    expect((await standing()).ties).toEqual(['client']);
    await undo(db, token ?? '');
    expect((await standing()).ties).toEqual([]);
  });

  it('a tie of the whole company, whoever joins it later', async () => {
    await setDetails(db, await id(), { company: 'Saltmarsh Labs GmbH' }, now);
    await recordDecision(db, ana, { do: 'tie', tie: 'client', wholeCompany: true }, today, now);
    await see(connected('Jun Castellanos', 'jun', '2026-11-01'));
    const jun = to('Jun Castellanos', [slug('jun')]);
    await setDetails(db, (await standingOf(db, jun, today)).contactId ?? '', { company: 'SALTMARSH LABS' }, now);
    expect((await standingOf(db, jun, today)).ties).toEqual(['client']);
    const [row] = await db.companyTies.toArray();
    const token = await untieCompany(db, row?.id ?? '', now);
    expect((await standing()).ties).toEqual([]);
    await undo(db, token ?? '');
    expect((await standing()).ties).toEqual(['client']);
  });

  it('a date by hand for somebody unknown makes them known', async () => {
    const kim = to('Kim Whitcombe', [member('ACoAA7')]);
    await recordDecision(db, kim, { do: 'accepted', acceptance: { from: '2026-11-18', to: '2026-11-18', source: 'user' } }, today, now);
    expect(await standingOf(db, kim, today)).toMatchObject({ match: 'certain', acceptance: { from: '2026-11-18', source: 'user' } });
  });

  it('a parked ask is kept with its words only by the user’s tap, and can be moved or dropped', async () => {
    const { token } = await recordDecision(db, ana, { do: 'park', until: '2026-11-26', kind: 'meeting', text: null, threadUrl: 'https://www.linkedin.com/messaging/thread/1/' }, today, now);
    const [parked] = await db.parked.toArray();
    expect(parked).toMatchObject({ name: 'Ana Brook', text: null, until: '2026-11-26' });
    const moved = await changeParked(db, parked?.id ?? '', { until: '2026-12-01' }, now);
    expect((await db.parked.toArray())[0]?.until).toBe('2026-12-01');
    await undo(db, moved ?? '');
    await undo(db, token ?? '');
    expect(await db.parked.count()).toBe(0);
  });

  it('what is not there any more is said', async () => {
    await expect(recordDecision(db, ana, { do: 'identify', contactId: 'nobody' }, today, now)).rejects.toMatchObject({ code: 'gone' });
    await expect(setQuality(db, 'nobody', 'influential', true, now)).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('the history', () => {
  it('is edited, and every edit is undone', async () => {
    await recordByHand(db, await id(), { type: 'ask', kind: 'meeting' }, '2026-11-21', now);
    const entry = (await contactCard(db, await id(), today))?.history[0]?.id ?? '';
    const outcome = await setOutcome(db, await id(), entry, 'later', today, now);
    expect((await standing()).events).toMatchObject([{ outcome: 'later', answeredOn: today }]);
    const moved = await editEntry(db, await id(), entry, { on: '2026-11-20', what: 'not for an ask' }, now);
    expect((await standing()).events).toEqual([{ type: 'ask', on: '2026-11-20', kind: 'meeting', outcome: 'later', answeredOn: today }]);
    const removed = await removeEntry(db, await id(), entry, now);
    expect((await standing()).events).toEqual([]);
    for (const token of [removed, moved, outcome]) await undo(db, token ?? '');
    expect((await standing()).events).toMatchObject([{ on: '2026-11-21', outcome: 'none' }]);
  });

  it('knows whom thanks are owed', async () => {
    await recordByHand(db, await id(), { type: 'received', what: 'introduction' }, '2026-11-22', now);
    expect(await db.contacts.where('owed').aboveOrEqual('2026-11-01').count()).toBe(1);
    const entry = (await contactCard(db, await id(), today))?.history[0]?.id ?? '';
    await markThanked(db, await id(), entry, today, now);
    expect(await db.contacts.where('owed').aboveOrEqual('2026-11-01').count()).toBe(0);
  });

  it('older than the retention setting is counted, then dropped; the person stays', async () => {
    await recordByHand(db, await id(), { type: 'shared', what: 'article' }, '2024-01-01', now);
    await recordByHand(db, await id(), { type: 'shared', what: 'help' }, '2026-11-21', now);
    expect(await applyRetention(db, null, today)).toBe(0);
    expect(await applyRetention(db, 365, today)).toBe(1);
    expect(await contactCard(db, await id(), today)).toMatchObject({ history: [{ what: 'help' }], dropped: { shared: 1, asked: 0, received: 0 } });
  });
});

describe('two people joined by hand', () => {
  it('have one history, and are taken apart again with what each had', async () => {
    await see(connected('A. Brook', 'a-brook', '2026-10-01'));
    const other = to('A. Brook', [slug('a-brook')]);
    await recordByHand(db, await id(), { type: 'shared', what: 'article' }, '2026-11-21', now);
    await recordByHand(db, (await standingOf(db, other, today)).contactId ?? '', { type: 'ask', kind: 'meeting' }, '2026-11-22', now);
    await tiePeople(db, [(await standingOf(db, other, today)).contactId ?? ''], 'alum', true, today, now);
    const token = await mergePeople(db, await id(), (await standingOf(db, other, today)).contactId ?? '', today, now);
    expect((await standingOf(db, other, today))).toMatchObject({ name: 'Ana Brook', ties: ['alum'] });
    expect((await standing()).events).toHaveLength(2);
    await undo(db, token ?? '');
    expect((await standing()).events).toMatchObject([{ type: 'shared' }]);
    expect((await standing()).ties).toEqual([]);
    expect(await standingOf(db, other, today)).toMatchObject({ name: 'A. Brook', ties: ['alum'], events: [{ type: 'ask' }], acceptance: { from: '2026-10-01' } });
  });

  it('can be taken apart from the card too', async () => {
    await see(connected('A. Brook', 'a-brook', '2026-10-01'));
    const other = to('A. Brook', [slug('a-brook')]);
    await mergePeople(db, await id(), (await standingOf(db, other, today)).contactId ?? '', today, now);
    const merge = (await contactCard(db, await id(), today))?.merges[0]?.id ?? '';
    await unmergePeople(db, merge);
    expect(await db.contacts.count()).toBe(2);
  });
});

describe('forgetting', () => {
  it('one person leaves nothing behind', async () => {
    await see({ fact: 'bridge', handles: [slug('ana-brook'), member('ACoAA1')] });
    await send([{ kind: 'meeting', weight: 2 }]);
    await recordDecision(db, ana, { do: 'park', until: '2026-11-26', kind: 'meeting', text: 'Could we talk?', threadUrl: '' }, today, now);
    await forgetPeople(db, [await id()]);
    const left = await Promise.all(db.tables.map(async (table) => JSON.stringify(await table.toArray())));
    expect(left.join('')).not.toMatch(/brook|ACoAA1|Could we talk/i);
  });

  it('everything leaves nothing but the watch that begins today', async () => {
    await noteWatched(db, ['linkedin'], '2026-11-01');
    await send([{ kind: 'meeting', weight: 2 }]);
    await forgetAll(db, today);
    expect(await db.coverage.toArray()).toEqual([{ id: `watched:linkedin:${today}`, kind: 'watched', site: 'linkedin', from: today, to: null }]);
    expect((await Promise.all(db.tables.map((table) => table.count()))).reduce((sum, count) => sum + count, 0)).toBe(1);
  });
});

describe('the days watched', () => {
  it('end with consent or grant and begin anew', async () => {
    await noteWatched(db, ['linkedin'], '2026-11-01');
    await noteWatched(db, ['linkedin'], '2026-11-02');
    await noteWatched(db, [], '2026-11-10');
    await noteWatched(db, ['linkedin'], '2026-11-20');
    expect((await db.coverage.toArray()).map(({ from, to: until }) => [from, until])).toEqual([['2026-11-01', '2026-11-10'], ['2026-11-20', null]]);
  });
});
