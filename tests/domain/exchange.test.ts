import { describe, expect, it } from 'vitest';
import { type Exchange, isLively, readExchange, sharedAfter } from '@/lib/domain/exchange';
import { rememberLines } from '@/lib/domain/asks/remember-lines';
import { type Given, inputOf, TODAY } from './verdict-vectors/vector';

function exchangeOf(given: Given, group = false): Exchange {
  const { input, readLine } = inputOf(given);
  const [person] = input.people;
  if (!person) throw new Error('a vector has a person');
  return readExchange(person, input.thread, group, readLine);
}

describe('my asks', () => {
  it('come from ledger and thread, oldest first, one a day', () => {
    const { askings } = exchangeOf({
      events: [{ ago: 20, asked: 'meeting' }, { ago: 5, asked: 'pitch' }],
      thread: [{ from: 'me', ago: 12, asks: 'referral' }, { from: 'me', ago: 5, asks: 'meeting' }],
    });
    expect(askings.map(({ on, kinds }) => `${on} ${kinds.join('+')}`)).toEqual(['2026-08-26 meeting', '2026-09-03 referral', '2026-09-10 pitch+meeting']);
  });

  it('without a day are the latest entry of their kind in the ledger', () => {
    const { askings } = exchangeOf({ events: [{ ago: 20, asked: 'meeting' }, { ago: 5, asked: 'pitch' }], thread: [{ from: 'me', asks: 'meeting' }] });
    expect(askings.map(({ on, line }) => [on, line])).toEqual([['2026-08-26', 0], ['2026-09-10', -1]]);
  });

  it('without a day and unknown to the ledger come last', () => {
    const { askings } = exchangeOf({ events: [{ ago: 20, asked: 'meeting' }], thread: [{ from: 'me', asks: 'money' }] });
    expect(askings.map(({ on }) => on)).toEqual(['2026-08-26', null]);
  });

  it.each([
    ['a yes', { agrees: true }, 'yes'],
    ['a no', { refuses: true }, 'no'],
    ['not now', { defers: true }, 'later'],
    ['a no that is a not now', { refuses: true, defers: true }, 'later'],
    ['anything more than a courtesy', {}, 'answered'],
    ['a courtesy', { courtesyOnly: true }, 'none'],
  ] as const)('are answered by %s in a later line', (_, says, outcome) => {
    const { askings } = exchangeOf({ thread: [{ from: 'them', ago: 9 }, { from: 'me', ago: 8, asks: 'meeting' }, { from: 'them', ago: 7, says }] });
    expect(askings.map((asking) => asking.outcome)).toEqual([outcome]);
  });

  it('keep the last plain word said to them', () => {
    const thread = [{ from: 'me', ago: 8, asks: 'meeting' }, { from: 'them', ago: 7, says: { refuses: true } }, { from: 'them', ago: 6, says: { agrees: true } }, { from: 'them', ago: 5 }] as const;
    expect(exchangeOf({ thread }).askings.map(({ outcome, answeredOn }) => [outcome, answeredOn])).toEqual([['yes', '2026-09-09']]);
  });

  it('keep the outcome that the ledger has', () => {
    const { askings } = exchangeOf({ events: [{ ago: 8, asked: 'meeting', outcome: 'no' }], thread: [{ from: 'me', ago: 8, asks: 'meeting' }, { from: 'them', ago: 7, says: { agrees: true } }] });
    expect(askings[0]?.outcome).toBe('no');
  });

  it('are heavy in old records, but for a sign-up', () => {
    const { input, readLine } = inputOf({});
    const [person] = input.people;
    if (!person) throw new Error('a vector has a person');
    const events = [
      { type: 'ask', on: '2026-09-01', kind: 'favour', outcome: 'none' },
      { type: 'ask', on: '2026-09-03', kind: 'signup', outcome: 'none' },
    ] as const;
    expect(readExchange({ ...person, events }, [], false, readLine).askings.map(({ weight }) => weight)).toEqual([2, 1]);
  });
});

describe('what I shared', () => {
  it('in ledger and thread on one day counts once, the side that knows more', () => {
    const { shared } = exchangeOf({
      events: [{ ago: 9, shared: 'article' }, { ago: 4, shared: 'help' }],
      thread: [{ from: 'me', ago: 9, gives: 'help' }, { from: 'me', ago: 4, gives: 'article' }, { from: 'me', ago: 2, gives: 'article' }],
    });
    expect(shared.map(({ on, points }) => [on, points])).toEqual([['2026-09-06', 2], ['2026-09-11', 2], ['2026-09-13', 1]]);
  });

  it('leaves reactions and their gifts out', () => {
    expect(exchangeOf({ events: [{ ago: 9, shared: 'reaction' }], thread: [{ from: 'them', ago: 3, gives: 'help' }] }).shared).toEqual([]);
  });

  it('is later than a moment on a later day, or in a later line of the same day', () => {
    const exchange = exchangeOf({ thread: [{ from: 'me', ago: 3, asks: 'meeting' }, { from: 'me', ago: 3, gives: 'article' }] });
    expect(sharedAfter(exchange, '2026-09-12', 0)).toBe(true);
    expect(sharedAfter(exchange, '2026-09-12', -1)).toBe(false);
    expect(sharedAfter(exchange, '2026-09-11', -1)).toBe(true);
  });
});

describe('their side', () => {
  it('requests, agreements and introductions invite', () => {
    const { welcomes } = exchangeOf({ thread: [
      { from: 'them', ago: 9, asks: 'pitch' }, { from: 'me', ago: 8, asks: 'meeting' }, { from: 'them', ago: 7, says: { agrees: true } }, { from: 'them', ago: 6, says: { introduces: true } },
    ] });
    expect(welcomes.map(({ what }) => what).sort()).toEqual(['agreement', 'introduction', 'request']);
  });

  it('a later request lifts a no', () => {
    const thread = [{ from: 'me', ago: 9, asks: 'pitch' }, { from: 'them', ago: 8, says: { refuses: true } }] as const;
    expect(exchangeOf({ thread }).refusals).toHaveLength(1);
    expect(exchangeOf({ thread: [...thread, { from: 'them', ago: 2, asks: 'pitch' }] }).refusals).toEqual([]);
    expect(exchangeOf({ thread: [...thread, { from: 'them', ago: 2, asks: 'job' }] }).refusals).toHaveLength(1);
  });

  it('a lively exchange is two replies within 14 days, one more than a courtesy, none a refusal', () => {
    const courtesy = { courtesyOnly: true };
    const lively = (thread: Given['thread'] = []) => isLively(exchangeOf({ thread }), TODAY);
    expect(lively([{ from: 'them', ago: 14 }, { from: 'me', ago: 5 }, { from: 'them', ago: 0, says: courtesy }])).toBe(true);
    expect(lively([{ from: 'them', ago: 15 }, { from: 'me', ago: 5 }, { from: 'them', ago: 0 }])).toBe(false);
    expect(lively([{ from: 'them', ago: 3, says: courtesy }, { from: 'me', ago: 2 }, { from: 'them', ago: 1, says: courtesy }])).toBe(false);
    expect(lively([{ from: 'them', ago: 3 }, { from: 'me', ago: 2 }, { from: 'them', ago: 1, says: { refuses: true } }])).toBe(false);
    expect(lively([{ from: 'them', ago: 3 }, { from: 'them', ago: 2 }])).toBe(true);
    expect(lively([{ from: 'them', ago: 3 }, { from: 'them', ago: 3 }])).toBe(false);
  });
});

describe('in a group', () => {
  const thread = [{ from: 'Helga Norén', ago: 3, says: { introduces: true } }, { from: 'ANA', ago: 2, asks: 'meeting' }, { from: 'me', ago: 1, asks: 'pitch' }] as const;

  it('only a person\'s own lines are theirs, found by full or first name', () => {
    const { replies, welcomes } = exchangeOf({ name: 'Ana Brook', thread }, true);
    expect(replies).toHaveLength(1);
    expect(welcomes.map(({ what }) => what)).toEqual(['introduction', 'request']);
  });

  it('what I asked, I asked everybody', () => {
    expect(exchangeOf({ name: 'Helga Noren', thread }, true).askings).toHaveLength(1);
  });
});

describe('between two people', () => {
  it('a name that shares a word with theirs is them, another one somebody else', () => {
    const named = (from: string) => exchangeOf({ name: 'Ana Brook', thread: [{ from, ago: 2 }] }).replies.length;
    expect(['them', 'Ana', 'Ana Brook', 'Brook, Ana B. Brook', 'Helga Norén', 'me'].map(named)).toEqual([1, 1, 1, 1, 0, 0]);
  });
});

describe('a thread that stands still', () => {
  it('is read once, each line by who wrote it, when and what', () => {
    const { readLine } = inputOf({});
    let reads = 0;
    const reader = rememberLines((line) => {
      reads += 1;
      return readLine(line);
    });
    const lines = [{ from: 'me', text: 'Hello' }, { from: 'them', text: 'Hello' }, { from: 'me', on: TODAY, text: 'Hello' }];
    for (const line of [...lines, ...lines]) reader(line);
    expect(reads).toBe(3);
  });

  it('does not fill the memory', () => {
    let reads = 0;
    const { readLine } = inputOf({});
    const reader = rememberLines((line) => {
      reads += 1;
      return readLine(line);
    });
    for (let round = 0; round < 2; round += 1) for (let line = 0; line < 600; line += 1) reader({ from: 'me', text: `line ${line}` });
    expect(reads).toBeGreaterThan(600);
  });
});
