/* Pages as LinkedIn's two front-ends draw them, with other people, dates and languages: only what is read from them. */

/** Somebody on a page. */
export interface Shown { readonly name: string; readonly slug: string; readonly member: string; readonly headline: string; readonly when: string }

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const compose = (member: string) => `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${member}&amp;recipient=${member}&amp;interop=msgOverlay`;

/** The list of connections with machine-made class names. */
export const rebuiltConnections = (people: readonly Shown[], lang = 'en') => `<html lang="${lang}"><body><main id="workspace"><div><div componentkey="ConnectionsPage_ConnectionsListHeader"><p>${people.length} connections</p></div>
<div componentkey="ConnectionsPage_ConnectionsList" data-testid="lazy-column">${people.map(({ name, slug, member, headline, when }) => `<div data-display-contents="true"><div class="_6a2e"><div><a href="https://www.linkedin.com/in/${slug}/" tabindex="-1"><figure><img alt=""></figure></a>
<div><a href="https://www.linkedin.com/in/${slug}/"><p class="_65">${escape(name)}</p><p class="_5f">${escape(headline)}</p></a><p class="_6b">${escape(when)}</p></div></div><div><a href="${compose(member)}" aria-label="Message ${escape(name)}"><span>Message</span></a><button aria-expanded="false"></button></div></div></div>`).join('')}</div></div></main></body></html>`;

/** The list of connections of the older front-end. */
export const olderConnections = (people: readonly Shown[], lang = 'en') => `<html lang="${lang}"><body><main><section class="mn-connections"><header><h1>${people.length} Connections</h1></header><ul>${people.map(({ name, slug, headline, when }) => `<li class="mn-connection-card"><a class="mn-connection-card__picture" href="/in/${slug}/"></a><div>
<a class="mn-connection-card__link" href="/in/${slug}/"><span class="visually-hidden">Member’s name</span><span class="mn-connection-card__name">${escape(name)}</span><span class="visually-hidden">Member’s occupation</span><span class="mn-connection-card__occupation">${escape(headline)}</span></a><time class="time-badge">${escape(when)}</time></div><button type="button">Message</button></li>`).join('')}</ul></section></main></body></html>`;

/** A profile with the mark of degree that its owner bears. */
export const profile = ({ name, slug, member, headline }: Shown, degree: string, actions = '') => `<html lang="en"><body><main id="workspace"><section componentkey="com.linkedin.sdui.profile.card.ref${member}Topcard"><div><a href="/in/${slug}/"><h2>${escape(name)}</h2></a><p aria-label="${escape(name)} ${degree}">· ${degree}</p><p>${escape(headline)}</p></div><div>${actions}</div></section>
<section><a href="/in/somebody-beside/"><p>Somebody Beside</p></a><p aria-label="Somebody Beside 3rd">3rd</p></section></main></body></html>`;

/** The contact details of a profile, with a birthday above the date of the connection. */
export const contactDetails = ({ name, slug, member, when }: Shown, label: string, lang = 'en') => `<html lang="${lang}"><body><main></main><dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"><h2>${escape(name)}</h2><div componentkey="com.linkedin.sdui.profile.ref${member}ContactInfoDetailSection"><div><svg id="linkedin-bug-medium"></svg><div><p><a href="https://www.linkedin.com/in/${slug}/">linkedin.com/in/${slug}</a></p></div></div>
<div><svg id="calendar-medium"></svg><div><p>Birthday</p><p>February 2, 1980</p></div></div><div><svg id="people-medium"></svg><div><p>${label}</p><p>${escape(when)}</p></div></div></div></div></dialog></body></html>`;

/** Received invitations; each row has Ignore before Accept. */
export const invitations = (people: readonly Shown[], accept: (name: string) => string) => `<html lang="en"><body><main><div data-testid="lazy-column">${people.map(({ name, slug, member, headline }) => `<div componentkey="invite-${member}" role="listitem"><a href="https://www.linkedin.com/in/${slug}/"><figure></figure></a><div><p><a href="https://www.linkedin.com/in/${slug}/"><strong>${escape(name)}</strong></a></p><p>${escape(headline)}</p></div><div><button class="ignore" aria-label="Ignore an invitation to connect from ${escape(name)}"><span>Ignore</span></button><button class="accept" aria-label="${escape(accept(name))}"><span>·</span></button></div></div>`).join('')}</div></main></body></html>`;

/** A notification card with its headline as HTML. */
export const notifications = (cards: readonly { readonly slug: string; readonly html: string; readonly age: string }[], lang = 'en') => `<html lang="${lang}"><body><main>${cards.map(({ slug, html, age }) => `<article class="nt-card"><a class="nt-card__left-rail" href="/in/${slug}/"></a><a class="nt-card__headline" href="/in/${slug}/"><span>${html}</span></a><p class="nt-card__time-ago">${age}</p></article>`).join('')}</main></body></html>`;

/** A feed with one post each; above the first stands somebody who liked it. */
export const feed = (people: readonly Shown[], liker: Shown) => `<html lang="en"><body><main>${people.map(({ name, slug }, index) => `<div role="listitem">${index === 0 ? `<p><a href="/in/${liker.slug}/">${escape(liker.name)}</a> likes this</p>` : ''}<a href="https://www.linkedin.com/in/${slug}/"><figure></figure></a><a href="https://www.linkedin.com/in/${slug}/"><p>${escape(name)}</p></a><button aria-label="Open control menu for post by ${escape(name)}"></button><p>On tides.</p>
<button class="react" aria-label="Reaction button state: no reaction"><span>Like</span></button><div class="box"><div role="textbox" contenteditable="true"><p></p></div><div componentkey="commentButtonSection-1"><button class="comment"><span>Comment</span></button></div></div></div>`).join('')}</main></body></html>`;
