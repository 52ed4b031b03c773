import { describe, expect, it } from 'vitest';
import type { ThreadLine } from '@/lib/domain/asks/ask';
import { detectAsks } from '@/lib/domain/asks/detect-asks';

const wants = (text: string, thread: readonly ThreadLine[] = []) => detectAsks(text, thread).asks.filter(({ invited }) => !invited);
const kinds = (text: string, thread: readonly ThreadLine[] = []) => [...new Set(wants(text, thread).map(({ kind }) => kind))].sort();

describe('a draft', () => {
  it.each([
    ['Could you introduce me to your head of purchasing?', ['referral']],
    ['Would you be open to a short call on Wednesday?', ['meeting']],
    ['No pitch, but could we hop on a call next week?', ['meeting']],
    ['call tomorrow?', ['meeting']],
    ['Would you endorse me for welding?', ['favour']],
    ['Please subscribe to our newsletter: https://letters.example/join', ['signup']],
    ['Would you invest in our bakery?', ['money']],
    ['Could you refer me for the warehouse job?', ['job']],
  ])('asks: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    'Happy to introduce you to Ana, she runs the market hall.',
    'No pitch, no call, just thanks for the tip about the ferry.',
    'Thanks for connecting, Olu! Your photos of the harbour are lovely.',
    'My cousin asked me to book a demo and I said no.',
    'Let me know if I can help with the move.',
    'As you asked, here is the address of the dentist.',
  ])('does not ask: %s', (text) => {
    expect(wants(text)).toEqual([]);
  });

  it('is quoted at its own offsets, whatever stands before the asking words', () => {
    const text = 'Héllo 👋🏽  Ana…\n\nCould   you introduce me to Pél?';
    const [ask] = wants(text);
    expect(text.slice(ask!.start, ask!.end)).toContain('introduce me to Pél');
  });

  it('reads the same every time', () => {
    const text = 'We help bakeries like yours save flour. Worth a quick chat?';
    expect(detectAsks(text)).toEqual(detectAsks(text));
  });

  it('in a language it cannot read is said to be unreadable and holds nothing', () => {
    expect(detectAsks('Привет, можем созвониться завтра?')).toMatchObject({ lang: 'ru', readable: false, asks: [] });
    for (const [lang, text] of [
      ['tr', 'Merhaba, gelecek hafta kısa bir görüşme yapabilir miyiz? Ürünümüzü göstermek isterim.'],
      ['ja', 'こんにちは。来週お時間をいただけますか。'],
      ['sv', 'Hej! Skulle vi kunna ta ett kort samtal nästa vecka? Jag vill gärna visa vår produkt.'],
      ['fi', 'Hei! Voisimmeko jutella ensi viikolla? Haluaisin kertoa tuotteestamme.'],
      ['cs', 'Dobrý den, mohli bychom si příští týden zavolat? Rád bych vám ukázal náš produkt.'],
    ] as const) expect(detectAsks(text)).toMatchObject({ lang, readable: false, asks: [] });
    expect(detectAsks('Dzień dobry, czy możemy się spotkać? Bardzo proszę o kontakt, dziękuję.')).toMatchObject({ lang: 'pl', readable: false, asks: [] });
  });

  it('leaves out rules and kinds that are switched off', () => {
    const text = 'Could you introduce me to your head of purchasing?';
    const [ask] = wants(text);
    expect(detectAsks(text, [], { rulesOff: [ask!.rule] }).asks.map(({ rule }) => rule)).not.toContain(ask!.rule);
    expect(detectAsks(text, [], { kindsOff: ['referral'] }).asks.map(({ kind }) => kind)).not.toContain('referral');
  });

  it('does not stumble over an empty text, one letter or a lone surrogate', () => {
    for (const text of ['', 'a', '\ud83d', '\n\n', '…']) expect(detectAsks(text).asks).toEqual([]);
  });
});

describe('a draft under a thread', () => {
  it('takes a reminder after "let me think about it" for the ask that it renews', () => {
    const thread: ThreadLine[] = [{ from: 'me', text: 'Could your firm put 500 towards a minibus for the under-elevens?' }, { from: 'them', text: 'Ooh, let me have a think.' }];
    expect(detectAsks('Any joy with that think? The team have named it Susan.', thread).asks).toMatchObject([{ nudge: true, invited: false }]);
    expect(wants('Take all the time you need. How was the regatta?', thread)).toEqual([]);
  });

  it.each([
    ['How much is the yearly plan?', 'It is 120 a year, the first month is free.'],
    ['Was kostet bei Ihnen eine Stunde?', 'Die Stunde kostet 55 Euro, die Zehnerkarte 490.'],
    ['Ça coûte combien, le module ?', 'Le module complet est à 140 € par an et par cabinet, sans engagement.'],
    ['Ik wil graag meezingen. Waar kan ik me inschrijven?', 'Inschrijven doe je op polderkoor.example, vóór 1 oktober.'],
    ['Tem currículo que me possa mandar?', 'Segue o meu currículo, livre a partir de setembro.'],
    ['Mi mandi il curriculum? Lunedì lo porto al capo.', 'Le allego il curriculum, aggiornato a ieri sera.'],
  ])('takes the answer to "%s" for no ask', (question, answer) => {
    expect(wants(answer, [{ from: 'them', text: question }])).toEqual([]);
  });

  it('still hears the push on top of an answer', () => {
    expect(wants('It is 120 a year. Sign by Friday and the first three months are free, shall I send the contract?', [{ from: 'them', text: 'How much is the yearly plan?' }])).not.toEqual([]);
  });

  it('lets a wish for vacancies invite a recruiter and not a coach', () => {
    const thread: ThreadLine[] = [{ from: 'them', text: 'I am open to work since Friday, so DM me anything!' }];
    expect(wants('I recruit for two consultancies that lost their fire lead, 60k. Shall we talk on Thursday?', thread)).toEqual([]);
    expect(wants('I have a six-week confidence course for 400. Shall we talk on Thursday?', thread)).not.toEqual([]);
  });

  it('lets somebody who wants to return a favour be asked for an introduction', () => {
    expect(wants('Since you ask: could you introduce me to your head of purchasing?', [{ from: 'them', text: 'You saved us. Tell me how I can return the favour!' }])).toEqual([]);
  });

  it('takes another day for the same meeting as no reminder', () => {
    const [ask] = detectAsks('or Friday works too', [{ from: 'me', text: 'Would Thursday at ten suit you for a short call?' }]).asks;
    expect(ask).toMatchObject({ kind: 'meeting', nudge: false });
  });

  it('does not hold a mere self-description', () => {
    expect(Math.max(0, ...wants('We help bakeries cut their energy bill. Glad to be connected!').map(({ confidence }) => confidence))).toBeLessThan(0.7);
  });

  it('asks for nothing new where they wanted the call themselves', () => {
    expect(wants('Gladly. Does Tuesday at ten suit you?', [{ from: 'them', text: 'Could we have a call about the lathe next week?' }])).toEqual([]);
  });

  it('asks where they wanted something else', () => {
    expect(kinds('Sent! Could we have a call about our maintenance plans next week?', [{ from: 'them', text: 'Could you send me the drawing?' }])).toContain('meeting');
  });

  it('renews an ask of mine that nobody answered', () => {
    const [ask] = wants('Any thoughts?', [{ from: 'me', text: 'Would you be open to a short call next week?' }]);
    expect(ask).toMatchObject({ kind: 'meeting', nudge: true });
  });

  it('with a reminder but nothing to renew asks for nothing', () => {
    expect(wants('Any thoughts?')).toEqual([]);
  });
});
