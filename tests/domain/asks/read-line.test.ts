import { describe, expect, it } from 'vitest';
import { readLine } from '@/lib/domain/asks/read-line';

const them = (text: string, on = '2026-03-18') => readLine({ from: 'them', text, on });

describe('a line of a thread', () => {
  it.each(['No thanks.', 'Thanks, but we already have a supplier.', 'Not interested, sorry.', 'Please stop messaging me.'])('refuses: %s', (text) => {
    expect(them(text)).toMatchObject({ refuses: true, agrees: false });
  });

  it.each([
    ['Not now, maybe in September.', '2026-09-01'],
    ['Ask me again after May.', '2026-06-01'],
    ['Busy this week, try me next month.', '2026-04-18'],
    ['Not this year, next year perhaps.', '2027-01-01'],
  ])('defers to a day it names: %s', (text, until) => {
    expect(them(text)).toMatchObject({ defers: true, refuses: false, defersUntil: until });
  });

  it.each(['Yes, Tuesday at three works.', 'Sure, happy to!', 'Sounds good, let us talk.'])('agrees: %s', (text) => {
    expect(them(text)).toMatchObject({ agrees: true, refuses: false });
  });

  it.each(['Thanks for connecting!', '👍', 'Thank you, you too', 'Nice to meet you!'])('is only a courtesy: %s', (text) => {
    expect(them(text).courtesyOnly).toBe(true);
  });

  it('is more than a courtesy when it says something', () => {
    expect(them('We switched pumps in June and the noise is gone.').courtesyOnly).toBe(false);
  });

  it('introduces two people', () => {
    expect(them('Ana, meet Bo. Bo, Ana needs a roofer. Over to you two!').introduces).toBe(true);
  });

  it('requests what may then be brought', () => {
    expect(them('Could we have a call next week?').asks.map(({ kind }) => kind)).toContain('meeting');
  });
});
