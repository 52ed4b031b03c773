import type { ThreadLine } from '../domain/asks/ask';
import type { Recipient } from '../domain/contact';
import { addDays, type Day } from '../domain/day';
import type { Composer } from './find-composer';
import { linkHandles } from './find-recipient';
import { readAge, readHeading } from './page-dates';
import { lineOf, parentOf } from './shadow';
import type { ThreadData } from './site';

/** How many of the newest lines are read: what is older says nothing more. */
const mostLines = 60;

/** What dating the lines needs. */
export interface ThreadReading {
  readonly today: Day;
  readonly locales: readonly string[];
  readonly recipients: readonly Recipient[];
}

/**
 * The lines on screen above the composer, oldest first: `me`, `them`, or a name in a group; the day where a heading
 * tells one. Shared posts, quotes, system lines and lines that were not delivered are left out.
 */
export function readThread(composer: Composer, reading: ThreadReading): ThreadLine[] {
  const { thread } = composer.data;
  if (!thread) return [];
  return (thread.line ? markedLines(composer, thread, thread.line, reading) : linesByStructure(composer, thread, reading)).slice(-mostLines);
}

function markedLines({ container, editor, site }: Composer, thread: ThreadData, line: string, { today, locales, recipients }: ThreadReading): ThreadLine[] {
  const found = [...container.querySelectorAll(thread.day ? `${line}, ${thread.day}` : line)].filter((element) => !editor.contains(element));
  const group = recipients.length > 1;
  const lines: ThreadLine[] = [];
  let day: Day | null = null;
  let author = '';
  for (const element of found) {
    if (thread.day && element.matches(thread.day) && !element.closest(line)) {
      day = dayOf(element, locales, today) ?? null;
      continue;
    }
    if (thread.failed && (element.matches(thread.failed) || element.querySelector(thread.failed))) continue;
    const body = [...element.querySelectorAll(thread.body)].filter((part) => !(thread.skip && part.closest(thread.skip))).map(lineText).filter((text) => text !== '').join('\n');
    const named = thread.author ? lineOf(element.querySelector(thread.author)) : '';
    if (named !== '') author = named;
    const own = on(element) ?? day;
    if (body === '') continue;
    const theirs = thread.theirs ? element.matches(thread.theirs) : thread.mine ? !element.matches(thread.mine)
      : recipients.some((person) => person.name === author || [...element.querySelectorAll('a[href]')].some((link) => linkHandles(site, link).some((handle) => person.handles.some((known) => known.value === handle.value))));
    lines.push({ from: theirs ? (group && author !== '' ? author : 'them') : 'me', ...(own ? { on: own } : {}), text: body });
  }
  return lines;
}

const on = (element: Element): Day | null => {
  const marked = element.getAttribute('data-on');
  return marked && /^\d{4}-\d{2}-\d{2}$/.test(marked) ? marked : null;
};

/** The day of a heading: its machine-readable date where there is one, else its words. */
function dayOf(heading: Element, locales: readonly string[], today: Day): Day | null {
  const time = heading.matches('time') ? heading : heading.querySelector('time');
  const machine = time?.getAttribute('datetime') ?? '';
  const written = /^\d{4}-\d{2}-\d{2}/.exec(machine)?.[0];
  if (written) return written;
  const text = lineOf(heading);
  const read = readHeading(text, locales, today) ?? readAge(text, locales, today)?.to ?? null;
  return read && read > addDays(today, 1) ? null : read;
}

function lineText(part: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
      else if (child.nodeName === 'BR') parts.push('\n');
      else if (child.nodeType === 1 && !(child as Element).matches('[class*="visually-hidden"], [class*="unrolled-update"], blockquote')) walk(child);
    }
  };
  walk(part);
  return parts.join('').replace(/[ \t\u00a0]+/g, ' ').trim();
}

const clock = /\d\s*[:.h時时시]\s*\d{2}/;

/** By structure: a time of day belongs to a message, a time without one is a heading. */
function linesByStructure({ container, editor, site }: Composer, thread: ThreadData, { today, locales, recipients }: ThreadReading): ThreadLine[] {
  const lines: ThreadLine[] = [];
  const group = recipients.length > 1;
  let day: Day | null = null;
  for (const time of container.querySelectorAll('time')) {
    if (editor.contains(time)) continue;
    const text = lineOf(time);
    if (!clock.test(text)) {
      day = dayOf(time, locales, today);
      continue;
    }
    const row = rowOf(time, container, thread);
    if (!row) continue;
    const links = [...row.querySelectorAll('a[href]')].filter((link) => !link.closest(thread.body) && linkHandles(site, link).length > 0);
    const author = links.map(lineOf).find((name) => name !== '') ?? '';
    const theirs = recipients.some((person) => person.name === author
      || links.some((link) => linkHandles(site, link).some((handle) => person.handles.some((known) => known.kind === handle.kind && known.value === handle.value))));
    const body = [...row.querySelectorAll(thread.body)].filter((part) => !(thread.skip && part.closest(thread.skip)) && !part.querySelector('a[href] + *')).map(lineText).filter((said) => said !== '').join('\n');
    if (body !== '') lines.push({ from: theirs ? (group ? author : 'them') : 'me', ...(day ? { on: day } : {}), text: body });
  }
  return lines;
}

/** The smallest element around a time that holds words and says whose they are. */
function rowOf(time: Element, container: Element, { body }: ThreadData): Element | null {
  for (let at = parentOf(time); at && at !== container; at = parentOf(at)) {
    if (at.querySelectorAll('time').length > 1) return null;
    if (at.querySelector(body) && at.querySelector('a[href]')) return at;
  }
  return null;
}
