import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPracticeLedger } from '@/entrypoints/practice/practice-ledger';
import { personIds, practicePeople, practiceShelf } from '@/entrypoints/practice/practice-people';
import { daysBetween } from '@/lib/domain/day';
import { type Decision, isError } from '@/lib/messages';
import { defaultSettings } from '@/lib/settings';
import { createWords } from '@/lib/words';
import practice from '@/locales/en/practice.json?words';

const words = createWords('en', practice);

function ledgerOn(today: string) {
  const people = practicePeople(today, words);
  let changes = 0;
  const ledger = createPracticeLedger({ today, people: people.map(({ standing }) => standing), shelf: practiceShelf(today, words), settings: defaultSettings, onChange: () => { changes += 1; } });
  const recipient = (name: string) => ({ site: 'practice', name, handles: [] });
  const standing = async (name: string) => {
    const reply = await ledger.answer({ type: 'standing', surface: 'message', recipients: [recipient(name)] });
    const [person] = reply.people;
    if (!person) throw new Error('Nobody came back.');
    return { person, settings: reply.settings };
  };
  return { ledger, people, recipient, standing, changes: () => changes };
}

describe('the practice people', () => {
  it('are as old as they were on the day the page is opened, whichever day that is', () => {
    for (const today of ['2026-11-24', '2028-02-29', '2031-01-01']) {
      const ages = practicePeople(today, words).map(({ standing: { acceptance } }) => (acceptance?.to ? daysBetween(acceptance.to, today) : null));
      expect(ages).toEqual([null, 12, 5, 1]);
    }
  });

  it('stand in the order grey, green, amber, red and bear names', () => {
    const people = practicePeople('2026-11-24', words);
    expect(people.map(({ id }) => id)).toEqual(personIds);
    expect(people.every(({ name, draft }) => name.includes(' ') && draft.length > 20)).toBe(true);
  });
});

describe('the practice page', () => {
  it('knows no database, no extension storage and no background', () => {
    const folder = path.resolve(import.meta.dirname, '../../../entrypoints/practice');
    const files = readdirSync(folder).filter((file) => /\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(5);
    const wrong = files.filter((file) => /from '(?:dexie|@\/lib\/ledger|@\/lib\/settings-store|wxt\/browser)|\bindexedDB\b|browser\.(?:storage|runtime)/.test(readFileSync(path.join(folder, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});

describe('the practice ledger', () => {
  it('knows its people by name and nobody else', async () => {
    const { standing } = ledgerOn('2026-11-24');
    expect((await standing('Ana Brook')).person).toMatchObject({ contactId: 'ana', match: 'certain', acceptance: { from: '2026-11-23', to: '2026-11-23' } });
    expect((await standing('Somebody Else')).person).toMatchObject({ contactId: null, match: 'none', acceptance: null });
  });

  it('records what was sent, and forgets it again', async () => {
    const { ledger, recipient, standing, changes } = ledgerOn('2026-11-24');
    const { token } = await ledger.answer({ type: 'sent', surface: 'message', recipients: [recipient('Ana Brook')], asks: [{ kind: 'signup', weight: 1 }, { kind: 'meeting', weight: 2 }], gives: [{ what: 'article' }] });
    expect((await standing('Ana Brook')).person.events).toEqual([
      { type: 'ask', on: '2026-11-24', kind: 'meeting', weight: 2, outcome: 'none' }, { type: 'shared', on: '2026-11-24', what: 'article' },
    ]);
    expect(changes()).toBe(1);
    await ledger.answer({ type: 'decide', recipient: recipient('Ana Brook'), decision: { do: 'undo', token: token ?? '' } });
    expect((await standing('Ana Brook')).person.events).toEqual([]);
  });

  it('takes every decision of the panel', async () => {
    const { ledger, recipient, standing } = ledgerOn('2026-11-24');
    const ana = recipient('Ana Brook');
    const decide = (decision: Decision) => ledger.answer({ type: 'decide', recipient: ana, decision });
    await decide({ do: 'tie', tie: 'client' });
    await decide({ do: 'accepted', acceptance: { from: '2026-11-20', to: '2026-11-20', source: 'user' } });
    await decide({ do: 'they-asked', kind: 'meeting' });
    await decide({ do: 'not-an-ask', hash: 'abc' });
    await decide({ do: 'mute', scope: 'person', value: 'ana' });
    const { person, settings } = await standing('Ana Brook');
    expect(person).toMatchObject({ ties: ['client'], acceptance: { from: '2026-11-20' }, events: [{ type: 'received', what: 'asked-meeting' }] });
    expect(settings).toMatchObject({ notAsks: [{ hash: 'abc', on: '2026-11-24' }], mutes: { people: ['ana'] } });
    ledger.reset();
    expect((await standing('Ana Brook')).person).toMatchObject({ ties: [], events: [] });
  });

  it('offers no holds after the third "Send anyway"', async () => {
    const { ledger, recipient } = ledgerOn('2026-11-24');
    const offers = [];
    for (let index = 0; index < 4; index += 1) {
      const reply = await ledger.answer({ type: 'sent', surface: 'message', recipients: [recipient('Ana Brook')], asks: [], gives: [], warned: { verdict: 'annoying', rule: 'cool-off', ledTo: 'sent-anyway' } });
      offers.push(reply.offer);
    }
    expect(offers).toEqual([undefined, undefined, 'no-holds-today', undefined]);
  });

  it('has a shelf, and answers everything else with no error', async () => {
    const { ledger, recipient } = ledgerOn('2026-11-24');
    expect((await ledger.answer({ type: 'shelf', recipient: recipient('Ana Brook') })).total).toBe(3);
    for (const message of [{ type: 'load' }, { type: 'changed' }, { type: 'seen', site: 'practice', facts: [] }] as const) expect(isError(await ledger.answer(message))).toBe(false);
  });
});
