// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenFact, SeenMessage } from '@/lib/messages';
import { type ReadCards, readConnections } from '@/lib/sites/life/read-connections';
import { readNotifications } from '@/lib/sites/life/read-notifications';
import { readContactInfo, readProfile } from '@/lib/sites/life/read-profile';
import { onPressed } from '@/lib/sites/life/watch-acts';
import { linkedIn } from '@/lib/sites/linkedin';
import { watchLife } from '@/lib/sites/watch-life';
import { contactDetails, feed, invitations, notifications, olderConnections, profile, rebuiltConnections, type Shown } from './life-pages';

const today = '2026-11-24';
const ana: Shown = { name: 'Ana Brook', slug: 'ana-brook', member: 'ACoAAanaBrook0001', headline: 'Buyer at Saltmarsh Labs', when: 'Connected on November 20, 2026' };
const jun: Shown = { name: 'Jun Castellanos', slug: 'jun-c', member: 'ACoAAjunCast0002', headline: 'Founded 3 days ago, on May 1, 2020', when: 'Connected on June 24, 2026' };
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const dates = (html: string, locales: readonly string[] = ['en']) => readConnections(linkedIn, parse(html), locales, today)
  .map((fact) => (fact.fact === 'acceptance' ? [fact.person.name, fact.acceptance.from, fact.acceptance.to] : fact));

describe('the user’s own list of connections', () => {
  it('gives names, handles, headlines and days on the rebuilt page', () => {
    expect(readConnections(linkedIn, parse(rebuiltConnections([ana, jun])), ['en'], today)).toEqual([
      { fact: 'acceptance', person: { name: 'Ana Brook', headline: ana.headline, handles: [{ kind: 'linkedin-slug', value: 'ana-brook' }, { kind: 'linkedin-member', value: ana.member }] }, acceptance: { from: '2026-11-20', to: '2026-11-20', source: 'connections-page' } },
      { fact: 'acceptance', person: { name: 'Jun Castellanos', headline: jun.headline, handles: [{ kind: 'linkedin-slug', value: 'jun-c' }, { kind: 'linkedin-member', value: jun.member }] }, acceptance: { from: '2026-06-24', to: '2026-06-24', source: 'connections-page' } },
    ]);
  });

  it('gives bounds where the older page tells only an age', () => {
    expect(dates(olderConnections([{ ...ana, when: 'Connected 3 days ago' }, { ...jun, when: 'Connected 2 weeks ago' }]))).toEqual([
      ['Ana Brook', '2026-11-21', '2026-11-21'], ['Jun Castellanos', '2026-11-04', '2026-11-10'],
    ]);
  });

  it.each([
    ['de', 'Vernetzt am 20. November 2026'], ['fr', 'En relation depuis le 20 novembre 2026'], ['es', 'Conectado el 20 de noviembre de 2026'], ['pt', 'Conectado em 20 de novembro de 2026'],
    ['it', 'Collegato il 20 novembre 2026'], ['nl', 'Connectie sinds 20 november 2026'], ['pl', 'W sieci od 20 listopada 2026'], ['sv', 'Kontakt sedan 20 november 2026'], ['cs', 'Spojeno 20. listopadu 2026'],
    ['ru', 'Подключены с 20 ноября 2026 г.'], ['uk', 'У контактах з 20 листопада 2026 р.'], ['tr', '20 Kasım 2026 tarihinde bağlandı'], ['ja', '2026年11月20日につながりました'], ['zh', '2026年11月20日建立联系'],
    ['ko', '2026년 11월 20일에 연결됨'], ['ar', 'متصل في ٢٠ نوفمبر ٢٠٢٦'], ['da', 'Forbundet 20. november 2026'], ['fi', 'Verkostoiduttu 20. marraskuuta 2026'], ['hu', 'Kapcsolat 2026. november 20. óta'], ['id', 'Terhubung pada 20 November 2026'],
  ])('is read in %s', (lang, when) => {
    expect(dates(rebuiltConnections([{ ...ana, when }, jun], lang), [lang, 'en'])[0]).toEqual(['Ana Brook', '2026-11-20', '2026-11-20']);
  });

  it.each([['de', 'Vor 2 Wochen vernetzt'], ['fr', 'En relation il y a 2 semaines'], ['es', 'Conectado hace 2 semanas'], ['it', 'Collegato 2 settimane fa'], ['pt', 'Conectado há 2 semanas'], ['nl', '2 weken geleden verbonden']])('reads ages in %s', (lang, when) => {
    expect(dates(olderConnections([{ ...ana, when }, jun], lang), [lang, 'en'])[0]).toEqual(['Ana Brook', '2026-11-04', '2026-11-10']);
  });

  it('takes a date inside a link that is the whole row, and never one that lies ahead', () => {
    const row = (when: string) => `<main><div><a href="/in/ana-brook/"><p>Ana Brook</p><p>Open to work from January 5, 2027</p><p>${when}</p></a></div><div><a href="/in/jun-c/"><p>Jun Castellanos</p></a></div></main>`;
    expect(dates(row('Connected on November 20, 2026'))).toEqual([['Ana Brook', '2026-11-20', '2026-11-20']]);
    expect(dates(row(''))).toEqual([]);
  });

  it.each([
    ['<b>Ana</b> & "Co" <script>alert(1)</script>'], ['أنا بروك \u202e'], ['🌊 Ana Brook 🚀'], ['A'.repeat(80)], ['May 3, 2020'],
  ])('keeps the name %s as text', (name) => {
    const [first] = readConnections(linkedIn, parse(rebuiltConnections([{ ...ana, name }, jun])), ['en'], today);
    expect(first).toMatchObject({ person: { name: name.trim() }, acceptance: { from: '2026-11-20' } });
  });

  it('tells two of the same name apart', () => {
    const facts = readConnections(linkedIn, parse(rebuiltConnections([ana, { ...ana, slug: 'ana-brook-2', member: 'ACoAAanaBrook0009', when: 'Connected on May 1, 2025' }])), ['en'], today);
    expect(facts.map((fact) => fact.fact === 'acceptance' && [fact.person.handles[0]?.value, fact.acceptance.from])).toEqual([['ana-brook', '2026-11-20'], ['ana-brook-2', '2025-05-01']]);
  });

  it('of which nothing is recognised gives nothing', () => {
    expect(dates('<main><canvas></canvas><div>Ana Brook</div><div>Connected on November 20, 2026</div></main>')).toEqual([]);
    expect(dates(rebuiltConnections([{ ...ana, when: 'Linked lately' }]).replaceAll('/in/', '/people/'))).toEqual([]);
  });

  it('is read again only where somebody is new or something changed', () => {
    const page = parse(rebuiltConnections([ana, jun]));
    const read: ReadCards = new WeakMap();
    const again = () => readConnections(linkedIn, page, ['en'], today, read).map((fact) => fact.fact === 'acceptance' && [fact.person.name, fact.acceptance.from]);
    expect(again()).toHaveLength(2);
    expect(again()).toEqual([]);
    const date = [...page.querySelectorAll('p')].find((part) => part.textContent === jun.when);
    if (date) date.textContent = 'Connected on June 25, 2026';
    expect(again()).toEqual([['Jun Castellanos', '2026-06-25']]);
  });
});

describe('profiles', () => {
  const url = (slug: string) => new URL(`https://www.linkedin.com/in/${slug}/`);

  it('bridge the slug to the member id and say how near the owner is, not who stands beside', () => {
    expect(readProfile(linkedIn, parse(profile(ana, '2nd')), url('ana-brook'))).toMatchObject([
      { fact: 'bridge', handles: [{ kind: 'linkedin-slug', value: 'ana-brook' }, { kind: 'linkedin-member', value: ana.member }] },
      { fact: 'degree', person: { name: 'Ana Brook' }, degree: 2 },
    ]);
  });

  it('say nothing while the page still shows the one before', () => {
    expect(readProfile(linkedIn, parse(profile(ana, '1st')), url('jun-c'))).toEqual([]);
  });

  it.each([['en', 'Connected since', 'Sep 16, 2025'], ['de', 'Vernetzt seit', '16. Sept. 2025'], ['fr', 'En relation depuis', '16 sept. 2025'], ['es', 'Conectado desde', '16 sept 2025'], ['nl', 'Verbonden sinds', '16 sep. 2025']])('say in their details since when, not the birthday (%s)', (lang, label, when) => {
    expect(readContactInfo(linkedIn, parse(contactDetails({ ...ana, when }, label, lang)), [lang])).toMatchObject([{ fact: 'acceptance', acceptance: { from: '2025-09-16', to: '2025-09-16', source: 'profile' } }]);
  });
});

describe('notifications', () => {
  it('of one person who accepted give a bound; of several, or of anything else, nothing', () => {
    const page = notifications([
      { slug: 'ana-brook', html: '<strong>Ana Brook</strong> accepted your invitation to connect.', age: '3d' },
      { slug: 'jun-c', html: '<strong>Jun Castellanos</strong> commented on your post.', age: '5h' },
      { slug: 'kim', html: '<strong>Kim Whitcombe</strong> and 2 others accepted your invitation to connect.', age: '1w' },
    ]);
    expect(readNotifications(linkedIn, parse(page), ['en'], today)).toEqual([
      { fact: 'acceptance', person: { name: 'Ana Brook', handles: [{ kind: 'linkedin-slug', value: 'ana-brook' }] }, acceptance: { from: '2026-11-21', to: '2026-11-21', source: 'notification' } },
    ]);
  });
});

describe('what the user does on a page', () => {
  let told: SeenFact[];
  const stop = new AbortController();
  const show = (html: string) => { document.documentElement.innerHTML = html.replace(/^<html[^>]*>|<\/html>$/g, ''); };
  const press = (selector: string, path: string, done: (button: Element) => void) => {
    const button = document.querySelector(selector);
    onPressed(button, { site: linkedIn, page: document, address: () => new URL(path, 'https://www.linkedin.com/'), tell: (facts) => { told.push(...facts); }, signal: stop.signal });
    if (button) done(button);
    vi.advanceTimersByTime(5000);
  };
  beforeEach(() => { told = []; vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  const english = (name: string) => `Accept ${name}’s invitation`;
  const manager = '/mynetwork/invitation-manager/received/';

  it.each([
    ['Accept Ana Brook’s invitation'], ['Kontaktanfrage von Ana Brook annehmen'], ['Accepter l’invitation de Ana Brook'], ['Aceptar la invitación de Ana Brook'], ['Aceitar convite de Ana Brook'],
    ['Accetta l’invito di Ana Brook'], ['Uitnodiging van Ana Brook accepteren'], ['Ana Brook adlı kişinin davetini kabul et'], ['接受 Ana Brook 的邀请'],
  ])('accepting an invitation dates it (%s)', (label) => {
    show(invitations([ana, jun], () => label));
    press('.accept', manager, (button) => { const row = button.closest('[role="listitem"]'); if (row) row.innerHTML = '<p><a href="/in/ana-brook/">Ana Brook</a> is now a connection</p>'; });
    expect(told).toMatchObject([{ fact: 'acceptance', person: { name: 'Ana Brook' }, acceptance: { source: 'accept-click' } }]);
  });

  it('ignoring one, or accepting without the page showing it done, says nothing', () => {
    show(invitations([{ ...ana, name: 'Accept Smith' }, jun], english));
    press('.ignore', manager, (button) => { const row = button.closest('[role="listitem"]'); if (row) row.innerHTML = '<p>Invitation ignored</p>'; });
    press('.accept', manager, () => {});
    press('.accept', manager, (button) => button.closest('[role="listitem"]')?.remove());
    expect(told).toEqual([]);
  });

  it('a row that another one of the same person replaces was accepted', () => {
    show(invitations([ana, jun], english));
    press('.accept', manager, (button) => { const row = button.closest('[role="listitem"]'); if (row) row.outerHTML = '<div><a href="/in/ana-brook/">Ana Brook</a> is now a connection</div>'; });
    expect(told).toHaveLength(1);
  });

  it('accepting on a profile dates its owner', () => {
    show(profile(ana, '2nd', '<button class="accept" aria-label="Accept Ana Brook’s request to connect"><span>Accept</span></button>'));
    press('.accept', '/in/ana-brook/', (button) => button.remove());
    expect(told).toMatchObject([{ fact: 'acceptance', person: { handles: [{ value: 'ana-brook' }, { value: ana.member }] } }]);
  });

  it('a reaction and a comment are for the author, not for whoever liked the post', () => {
    const liker = { ...jun, name: 'Kim Whitcombe', slug: 'kim' };
    show(feed([ana, jun], liker));
    press('.react', '/feed/', (button) => button.setAttribute('aria-label', 'Reaction button state: Like'));
    const editor = document.querySelector('[role="textbox"]');
    if (editor) editor.innerHTML = '<p>Well said</p>';
    press('.comment', '/feed/', () => { if (editor) editor.innerHTML = '<p></p>'; });
    expect(told).toMatchObject([{ fact: 'gave', person: { name: 'Ana Brook' }, what: 'reaction' }, { fact: 'gave', person: { name: 'Ana Brook' }, what: 'comment' }]);
  });

  it('taking a reaction back, or an empty comment, gives nothing', () => {
    show(feed([ana, jun], jun));
    document.querySelector('.react')?.setAttribute('aria-label', 'Reaction button state: Like');
    press('.react', '/feed/', (button) => button.setAttribute('aria-label', 'Reaction button state: no reaction'));
    press('.comment', '/feed/', () => {});
    expect(told).toEqual([]);
  });

  it('an endorsement and a recommendation are for the owner of the profile', () => {
    show('<body><main><h2>Ana Brook</h2><button class="endorse" aria-label="Endorse Grant writing">Endorse</button></main><div role="dialog"><textarea></textarea><button class="send">Send</button></div></body>');
    press('.endorse', '/in/ana-brook/details/skills/', (button) => button.setAttribute('aria-label', 'Remove endorsement for Grant writing'));
    const text = document.querySelector('textarea');
    if (text) text.value = 'A careful buyer.';
    press('.send', '/in/ana-brook/details/recommendations/', () => document.querySelector('[role="dialog"]')?.remove());
    expect(told).toMatchObject([{ what: 'endorsement', person: { name: 'Ana Brook' } }, { what: 'recommendation', person: { handles: [{ value: 'ana-brook' }] } }]);
  });
});

describe('a message written beside recommendations', () => {
  it('is no recommendation', () => {
    vi.useFakeTimers();
    document.documentElement.innerHTML = '<body><main><h2>Ana Brook</h2></main><div class="msg-convo-wrapper"><h2>Ana Brook</h2><form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>Hello</p></div><button type="submit" class="msg-form__send-button">Send</button></form></div></body>';
    const told: SeenFact[] = [];
    onPressed(document.querySelector('.msg-form__send-button'), { site: linkedIn, page: document, address: () => new URL('https://www.linkedin.com/in/ana-brook/details/recommendations/'), tell: (facts) => { told.push(...facts); }, signal: new AbortController().signal });
    document.querySelector('.msg-form__contenteditable')?.remove();
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    expect(told).toEqual([]);
  });
});

describe('watching', () => {
  it('says each thing once, adds what scrolling shows, and says again what could not be recorded', async () => {
    const browser = (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM;
    browser.setURL('https://www.linkedin.com/mynetwork/invite-connect/connections/');
    vi.useFakeTimers();
    document.documentElement.innerHTML = rebuiltConnections([ana]).replace(/^<html[^>]*>|<\/html>$/g, '');
    const sent: SeenMessage[] = [];
    let working = false;
    const stop = new AbortController();
    watchLife({
      window, site: linkedIn, today: () => today, locales: () => ['en'], openShadow: () => null, signal: stop.signal,
      send: (async (message: SeenMessage) => { sent.push(message); return working ? { token: null } : { error: 'failed' }; }) as never,
    });
    await vi.advanceTimersByTimeAsync(300);
    working = true;
    await vi.advanceTimersByTimeAsync(7000);
    expect(sent.map(({ facts }) => facts.length)).toEqual([1, 1]);
    document.documentElement.innerHTML = rebuiltConnections([ana, jun]).replace(/^<html[^>]*>|<\/html>$/g, '');
    window.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(7000);
    expect(sent.at(-1)?.facts).toMatchObject([{ person: { name: 'Jun Castellanos' } }]);
    expect(sent).toHaveLength(3);
    stop.abort();
    vi.useRealTimers();
  });
});
