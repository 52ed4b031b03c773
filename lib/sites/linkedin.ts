import type { Handle } from '../domain/contact';
import type { PeopleData, Site, ThreadData } from './site';

/*
 * LinkedIn: both front-ends, the composer in the page, in the interop shadow root and in the /preload/ frame, the
 * rebuilt messaging with machine-made class names, invitations and Sales Navigator. Classes, ids, roles and addresses
 * do not change with the language of the interface; labels do and are nowhere relied on. The hooks and how sure each
 * of them is stand in the project's notes on LinkedIn's pages (2018 to October 2026).
 */

const member = /ACoAA[\w-]{6,}/;
const sales = /AC[wr]AA[\w-]{6,}/;

/** The handles in a LinkedIn address: a slug, a member id, a Sales Navigator id. */
export function linkedInHandlesOf(url: URL): readonly Handle[] {
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname)) return [];
  const handles: Handle[] = [];
  const [, segment = ''] = /^\/(?:in|profile\/view)\/([^/]+)/.exec(url.pathname) ?? [];
  if (segment) {
    let value = segment;
    try {
      value = decodeURIComponent(segment);
    } catch {
      // A broken escape: the segment stands as it is.
    }
    handles.push(member.test(value) ? { kind: 'linkedin-member', value: (member.exec(value) ?? [value])[0] } : { kind: 'linkedin-slug', value: value.toLowerCase() });
    const urn = member.exec(url.searchParams.get('miniProfileUrn') ?? '');
    if (urn && handles[0]?.kind === 'linkedin-slug') handles.push({ kind: 'linkedin-member', value: urn[0] });
  }
  const lead = /^\/sales\/(?:lead|people)\/([^,/]+)/.exec(url.pathname);
  if (lead && sales.test(lead[1] ?? '')) handles.push({ kind: 'sales-navigator', value: lead[1] ?? '' });
  return handles;
}

const elsewhere = [
  '[class*="msg-conversations-container"]', '[class*="conversation-listitem"]', '[class*="msg-overlay-list-bubble"]', '[class*="unrolled-update"]',
  '[class*="update-components-"]', '[class*="feed-shared"]', '#global-nav', 'nav', 'aside.scaffold-layout__aside', '[class*="quick-replies"]', '[class*="shared-connection"]',
].join(',');

const people: PeopleData = {
  pills: '.artdeco-pill, [class*="added-recipient"]',
  heading: '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title',
  group: '[class*="group-size"], [class*="group-details"], [class*="facepile"] img + img',
  faces: '[class*="facepile"] img',
  card: '[class*="profile-card-one-to-one"] a[href]',
  headline: '[class*="profile-card"] [class*="lockup__subtitle"], [class*="entity-lockup__subtitle"], [data-anonymize="headline"]',
  degree: '[class*="lockup__badge"], [class*="lockup__degree"], [class*="dist-value"], [class*="distance-badge"]',
  skip: elsewhere,
  parameters: [{ name: 'recipient', pattern: member }, { name: 'profileUrn', pattern: member }, { name: 'recipients', pattern: member }],
};

const thread: ThreadData = {
  list: '[class*="msg-s-message-list"]',
  line: '.msg-s-event-listitem',
  theirs: '.msg-s-event-listitem--other',
  author: '.msg-s-message-group__name, .msg-s-message-group__profile-link',
  body: '.msg-s-event-listitem__body',
  day: '.msg-s-message-list__time-heading',
  skip: '[class*="unrolled-update"], [class*="replied-message"], [class*="quoted"]',
  failed: '[class*="--error"], [class*="recalled"], [class*="deleted"]',
};

const rebuilt: PeopleData = { heading: 'h1, h2, h3, [role="heading"]', skip: 'nav, [role="navigation"], [class*="conversation-listitem"]', trustHeading: true, parameters: people.parameters ?? [] };

const salesPeople: PeopleData = {
  pills: '.artdeco-pill',
  heading: '[data-anonymize="person-name"], .artdeco-entity-lockup__title > :first-child:not([aria-hidden]), .artdeco-entity-lockup__title',
  headline: '[data-anonymize="headline"]',
  degree: '[data-anonymize="degree"], [class*="degree"]',
  skip: '.conversations-container, nav, [class*="shared-connection"], [aria-hidden="true"]',
  trustHeading: true,
};

/** LinkedIn as data. */
export const linkedIn: Site = {
  id: 'linkedin',
  hosts: ['https://www.linkedin.com/*'],
  never: [
    '[data-testid="ui-core-tiptap-text-editor-wrapper"]', '[class*="comments-comment"]', '[class*="comment-box"]', '[class*="share-creation"]', '[class*="share-box"]',
    '[class*="editor-content"].ql-container:not([class*="msg"])', '.ql-editor:not([class*="msg"])', '[role="search"]', '[role="combobox"]', '[class*="search-global"]',
    '[componentkey*="commentBox"]', '[componentkey*="commentEditor"]', '[class*="jobs-"]',
  ].join(','),
  composers: [
    {
      id: 'invitation',
      editor: 'textarea#custom-message, textarea[name="message"][class*="custom-message"], [class*="send-invite"] textarea, textarea#connect-cta-form__invitation, [data-test-modal-id="send-invite-modal"] textarea, [data-sdui-screen*="ustomInvite"] textarea',
      box: '[role="dialog"], dialog', container: '[role="dialog"], dialog',
      surface: 'invitation', enter: 'newline', remembered: true,
      send: '[class*="connect-cta-form__send"]', sendByStructure: true, notSend: '[class*="dismiss"], [class*="--secondary"]',
      people: { ...salesPeople, heading: '.artdeco-entity-lockup__title, strong' }, thread: null,
    },
    {
      id: 'classic',
      editor: '[contenteditable]:not([contenteditable="false"]), textarea', within: '.msg-form, [class*="msg-form__"]',
      box: '.msg-form', container: '.msg-convo-wrapper, [class*="msg-overlay-conversation-bubble"][role="dialog"], .msg-thread, .msg__detail, [role="dialog"]',
      surface: 'message', subject: 'input[name="subject"], .msg-form__subject',
      enter: 'without-button', send: '.msg-form__send-button, .msg-form__send-btn, button[type="submit"]', notSend: '.msg-form__send-toggle',
      people, thread,
    },
    {
      id: 'sales',
      editor: 'textarea', within: 'form[id*="compose-form"], [class*="compose-form"]',
      box: 'form', container: '[role="dialog"], .thread-container, [class*="thread-container"]',
      surface: 'message', subject: 'input[name="subject"]', enter: 'newline', send: 'button[data-sales-action], button[type="submit"]', sendByStructure: true,
      people: salesPeople,
      thread: { list: '.fx-msgs, [class*="message-list"], [class*="messages-container"], ul', line: 'li, article', author: 'address, [data-anonymize="person-name"]', body: '[data-anonymize="general-blurb"], [class*="message-content"], p', day: 'time' },
    },
    {
      id: 'dialog',
      editor: 'textarea', within: '[data-sdui-screen*="Message"], [data-sdui-screen*="message"]',
      box: '[data-testid="dialog-content"], dialog, [role="dialog"]', container: 'dialog, [role="dialog"], [data-testid="dialog-content"]',
      surface: 'message', enter: 'newline', send: '[componentkey*="SendButton"], button[type="submit"]', sendByStructure: true, remembered: true,
      people: { heading: 'strong', skip: 'nav', parameters: people.parameters ?? [] }, thread: null,
    },
    {
      id: 'rebuilt',
      editor: '[role="textbox"][contenteditable]:not([contenteditable="false"]), [contenteditable][aria-multiline="true"]',
      loose: true, path: /^\/messaging\b/,
      surface: 'message', subject: 'input[name="subject"]', enter: 'without-button', send: 'button[type="submit"]:not([aria-label])', sendByStructure: true,
      people: rebuilt,
      thread: { list: '', body: 'p', skip: 'blockquote' },
    },
  ],
  handlesOf: linkedInHandlesOf,
  life: {
    opener: 'a[href*="/preload/custom-invite/"], a[href*="/messaging/compose/"], a[href*="vanityName="], button',
    openerParameter: [{ name: 'vanityName', pattern: /^[^/?#]+$/ }, { name: 'recipient', pattern: member }, { name: 'profileUrn', pattern: member }],
    pages: /^\/(?:mynetwork|in|feed|notifications|posts|pulse|preload)\b/,
    connections: /^\/mynetwork\/(?:invite-connect\/)?connections\b/,
    profile: /^\/in\/[^/]+/,
    topCard: 'section[componentkey*="Topcard"], section.pv-top-card, [class*="pv-top-card"], main section:has(h1):has([class*="dist-value"])',
    degree: '[class*="dist-value"], [class*="distance-badge"], p[aria-label]',
    contactInfo: '[data-sdui-screen$="ProfileContactDetailsOverlay"], [class*="pv-contact-info"], [aria-labelledby="pv-contact-info"]',
    contactSince: 'svg[id^="people-"], [data-test-icon^="people-"], use[href*="people-"]',
    notification: {
      card: 'article.nt-card, [data-view-name="notification-card-container"]', age: '.nt-card__time-ago, time',
      accepted: /accepted your invitation|einladung (?:zum vernetzen )?(?:angenommen|akzeptiert)|accept\S* votre invitation|acept\S* (?:tu|su) invitaci|aceit\S* (?:o )?(?:seu|teu) (?:convite|pedido)|accett\S* il tuo invito|uitnodiging (?:\S+ ){0,3}geaccepteerd|przyj\S+ (?:twoje )?zaproszenie|godkänt din inbjudan|accepterede din invitation|принял\S* ваше приглашение|接受了您的邀请|招待を承認|초대를 수락/i,
    },
    accept: /\b(?:accept(?!ed)|annehm|aceit|acept|accett|accepteer|aanvaard|zaakcept|akcept|godkän|godta|hyväksy|kabul|přijm|prij|elfogad|terima|setuju|chấp nhận)|принять|прийняти|αποδοχή|接受|承認|수락|ยอมรับ|स्वीकार|قبول|אישור/i,
    invitation: '[componentkey^="invite-"], [role="listitem"], li, [class*="invitation-card"]',
    post: '[role="listitem"], [class*="feed-shared-update"], [role="article"], [data-urn^="urn:li:activity"]',
    author: '[class*="update-components-actor"], [class*="feed-shared-actor"]',
    reaction: '[class*="react-button__trigger"], button[aria-label^="Reaction button state"]',
    commentSubmit: '[class*="comments-comment-box__submit"], [componentkey*="commentButtonSection"] button',
    endorse: /^(?:endorse|bestätig|recommander|validar|recomendar|aprobar|conferma|onderschrijf|aanbevel)/i,
    endorsePath: /^\/in\/[^/]+/,
    recommendPath: /^\/in\/[^/]+\/.*recommend/,
    share: '[class*="share-creation"], [class*="share-box"], [data-sdui-screen*="ShareCompose"], [data-sdui-screen*="shareCompose"]',
  },
};
