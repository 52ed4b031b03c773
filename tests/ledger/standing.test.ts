import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerDb } from '@/lib/ledger/open';
import { recordDecision } from '@/lib/ledger/decide';
import { recordSeen } from '@/lib/ledger/seen';
import { recordSent } from '@/lib/ledger/sent';
import { standingOf } from '@/lib/ledger/standing';
import { setDetails } from '@/lib/ledger/edit';
import { connected, freshLedger, member, now, slug, to, today } from './fresh-ledger';

let db: LedgerDb;
const see = (...facts: Parameters<typeof recordSeen>[1]) => recordSeen(db, facts, today, now);
const standing = (...args: Parameters<typeof to>) => standingOf(db, to(...args), today);
const sentAsk = (recipient: ReturnType<typeof to>) => recordSent(db, { type: 'sent', surface: 'message', recipients: [recipient], asks: [{ kind: 'meeting', weight: 2 }], gives: [] }, today, now);

beforeEach(async () => { db = await freshLedger(); });

describe('who a recipient is', () => {
  it('is nobody in an empty ledger', async () => {
    expect(await standing('Ana Brook', [slug('ana-brook')])).toMatchObject({ contactId: null, match: 'none', acceptance: null, events: [] });
  });

  it('is certain by a handle, whatever its case', async () => {
    await see(connected('Ana Brook', 'Ana-Brook', '2026-11-23'));
    expect(await standing('Ana B.', [slug('ana-brook')])).toMatchObject({ name: 'Ana Brook', match: 'certain', acceptance: { from: '2026-11-23' } });
  });

  it('is a name match where one contact bears the full name and the thread gives only a member id', async () => {
    await see(connected('Dr. Ana Brook', 'ana-brook', '2026-11-23'));
    expect(await standing('ANA BROOK', [member('ACoAA1')])).toMatchObject({ match: 'name', acceptance: { from: '2026-11-23' } });
  });

  it('stays a name match after the thread showed that id as 1st degree', async () => {
    await see(connected('Ana Brook', 'ana-brook', '2026-11-23'));
    await see({ fact: 'degree', person: { name: 'Ana Brook', handles: [member('ACoAA1')] }, degree: 1 });
    expect(await standing('Ana Brook', [member('ACoAA1')])).toMatchObject({ match: 'name', acceptance: { from: '2026-11-23', to: '2026-11-23' } });
  });

  it('seen as 1st degree and nowhere else was accepted that day at the latest', async () => {
    await see({ fact: 'degree', person: { name: 'Ana Brook', handles: [member('ACoAA1')] }, degree: 1 });
    expect(await standing('Ana Brook', [member('ACoAA1')])).toMatchObject({ match: 'certain', acceptance: { from: null, to: today, source: 'seen' } });
  });

  it('becomes certain as soon as a bridge confirms it', async () => {
    await see(connected('Ana Brook', 'ana-brook', '2026-11-23'));
    await see({ fact: 'bridge', handles: [slug('ana-brook'), member('ACoAA1')] });
    expect(await standing('Somebody Else', [member('ACoAA1')])).toMatchObject({ name: 'Ana Brook', match: 'certain' });
  });

  it('is joined by a bridge that was seen before the date', async () => {
    await see({ fact: 'bridge', handles: [slug('ana-brook'), member('ACoAA1')] });
    await see(connected('Ana Brook', 'ana-brook', '2026-11-23'));
    expect(await standing('Ana Brook', [member('ACoAA1')])).toMatchObject({ match: 'certain', acceptance: { from: '2026-11-23' } });
  });

  it.each([2, 3] as const)('is not found by name in a thread marked %i. degree', async (degree) => {
    await see(connected('Ana Brook', 'ana-brook', '2026-11-23'));
    expect(await standing('Ana Brook', [member('ACoAA1')], { degree })).toMatchObject({ match: 'none', acceptance: null });
  });

  it('is not connected now when the page marks 2nd degree, even if a record says so', async () => {
    await see(connected('Ana Brook', 'ana-brook', '2026-11-23'));
    expect(await standing('Ana Brook', [slug('ana-brook')], { degree: 2 })).toMatchObject({ match: 'certain', acceptance: null });
  });

  it('asks where two bear the name', async () => {
    await see(connected('Mirela Okonjo', 'mirela-1', '2026-11-23', 'Buyer at Saltmarsh Labs'), connected('Mirela Okonjo', 'mirela-2', '2026-10-01'));
    const asked = await standing('Mirela Okonjo', [member('ACoAA1')]);
    expect(asked).toMatchObject({ contactId: null, match: 'ambiguous', acceptance: null });
    expect(asked.candidates?.map(({ acceptance }) => acceptance?.from).sort()).toEqual(['2026-10-01', '2026-11-23']);
  });

  it('asks rather than joins where the name is not full', async () => {
    await see(connected('Ana B.', 'ana-b', '2026-11-23'));
    expect(await standing('Ana B.', [member('ACoAA1')])).toMatchObject({ match: 'ambiguous', contactId: null });
  });

  it('is another person where a handle of the same network differs', async () => {
    await see(connected('Ana Brook', 'ana-brook', '2026-11-23'));
    expect(await standing('Ana Brook', [slug('ana-brook-2')])).toMatchObject({ match: 'none' });
  });

  it('is doubtful where the headline names another employer, until one tap', async () => {
    await see(connected('Ana Brook', 'ana-brook', '2026-11-23'));
    const known = await standing('Ana Brook', [slug('ana-brook')]);
    await setDetails(db, known.contactId ?? '', { company: 'Saltmarsh Labs' }, now);
    const header = to('Ana Brook', [member('ACoAA1')], { headline: 'Buyer at Harrow & Vane' });
    expect(await standingOf(db, header, today)).toMatchObject({ match: 'name', doubtful: true });
    expect(await standing('Ana Brook', [member('ACoAA1')], { headline: 'Making ports greener' })).not.toHaveProperty('doubtful');
    await recordDecision(db, header, { do: 'identify', contactId: known.contactId }, today, now);
    expect(await standingOf(db, header, today)).toMatchObject({ match: 'certain', contactId: known.contactId });
    expect(await standingOf(db, header, today)).not.toHaveProperty('doubtful');
  });

  it('is chosen by a tap among two, and that lasts', async () => {
    await see(connected('Mirela Okonjo', 'mirela-1', '2026-11-23'), connected('Mirela Okonjo', 'mirela-2', '2026-10-01'));
    const second = await standing('Mirela Okonjo', [slug('mirela-2')]);
    const header = to('Mirela Okonjo', [member('ACoAA9')]);
    await recordDecision(db, header, { do: 'identify', contactId: second.contactId }, today, now);
    expect(await standingOf(db, header, today)).toMatchObject({ match: 'certain', contactId: second.contactId, acceptance: { from: '2026-10-01' } });
  });

  it('is let go by "not this person?"', async () => {
    await see(connected('Ana Brook', 'ana-brook', '2026-11-23'));
    const header = to('Ana Brook', [member('ACoAA1')]);
    expect((await standingOf(db, header, today)).match).toBe('name');
    const { token } = await recordDecision(db, header, { do: 'identify', contactId: null }, today, now);
    expect(await standingOf(db, header, today)).toMatchObject({ acceptance: null });
    expect((await standingOf(db, header, today)).name).toBe('Ana Brook');
    await recordDecision(db, to('x'), { do: 'identify', contactId: null }, today, now);
    expect(token).not.toBeNull();
  });

  it('can be told by a tap where the page gives no handle at all', async () => {
    await see(connected('Mirela Okonjo', 'mirela-1', '2026-11-23'), connected('Mirela Okonjo', 'mirela-2', '2026-10-01'));
    const first = await standing('Mirela Okonjo', [slug('mirela-1')]);
    const bare = to('Mirela Okonjo', [], { site: 'whatsapp' });
    await recordDecision(db, bare, { do: 'identify', contactId: first.contactId }, today, now);
    expect(await standingOf(db, bare, today)).toMatchObject({ match: 'certain', contactId: first.contactId });
    expect(await standing('Mirela Okonjo', [])).toMatchObject({ match: 'ambiguous' });
  });
});

describe('what was recorded before the name was known', () => {
  it('is joined for the verdict and never merged by the name alone', async () => {
    const header = to('Ana Brook', [member('ACoAA1')]);
    await sentAsk(header);
    await see(connected('Ana Brook', 'ana-brook', '2026-11-23'));
    const joined = await standingOf(db, header, today);
    expect(joined).toMatchObject({ match: 'name', acceptance: { from: '2026-11-23' } });
    expect(joined.events).toHaveLength(1);
    expect(await db.contacts.count()).toBe(2);
    expect((await standing('Ana Brook', [slug('ana-brook')])).events).toHaveLength(0);
  });

  it('is merged when a bridge shows them to be one', async () => {
    const header = to('Ana Brook', [member('ACoAA1')]);
    await sentAsk(header);
    await see(connected('Ana Brook', 'ana-brook', '2026-11-23'));
    await see({ fact: 'bridge', handles: [slug('ana-brook'), member('ACoAA1')] });
    expect(await db.contacts.count()).toBe(1);
    expect(await standingOf(db, header, today)).toMatchObject({ match: 'certain', acceptance: { from: '2026-11-23' }, events: [{ type: 'ask', kind: 'meeting' }] });
    expect((await standing('Ana Brook', [slug('ana-brook')])).events).toHaveLength(1);
  });
});

describe('whether the record is complete', () => {
  it('is complete when the site was watched since acceptance', async () => {
    await db.coverage.put({ id: 'w', kind: 'watched', site: 'linkedin', from: '2026-11-20', to: null });
    await see(connected('Ana Brook', 'ana-brook', '2026-11-20'), connected('Jun Castellanos', 'jun', '2026-11-19'));
    expect((await standing('Ana Brook', [slug('ana-brook')])).record).toBe('complete');
    expect((await standing('Jun Castellanos', [slug('jun')])).record).toBe('partial');
  });

  it('is complete when an import reaches to the day from which the site was watched', async () => {
    await db.coverage.bulkPut([
      { id: 'i', kind: 'import', site: 'linkedin', from: null, to: '2026-11-10' },
      { id: 'w', kind: 'watched', site: 'linkedin', from: '2026-11-11', to: null },
    ]);
    await see(connected('Ana Brook', 'ana-brook', '2026-05-01'));
    expect((await standing('Ana Brook', [slug('ana-brook')])).record).toBe('complete');
  });

  it('is partial where a day lies between import and watch', async () => {
    await db.coverage.bulkPut([
      { id: 'i', kind: 'import', site: 'linkedin', from: null, to: '2026-11-10' },
      { id: 'w', kind: 'watched', site: 'linkedin', from: '2026-11-12', to: null },
    ]);
    await see(connected('Ana Brook', 'ana-brook', '2026-11-10'));
    expect((await standing('Ana Brook', [slug('ana-brook')])).record).toBe('partial');
  });

  it('is partial where the acceptance has no lower bound', async () => {
    await db.coverage.put({ id: 'w', kind: 'watched', site: 'linkedin', from: '2020-01-01', to: null });
    await see({ fact: 'degree', person: { name: 'Ana Brook', handles: [slug('ana-brook')] }, degree: 1 });
    expect(await standing('Ana Brook', [slug('ana-brook')])).toMatchObject({ record: 'partial', acceptance: { from: null, to: today, source: 'seen' } });
  });
});
