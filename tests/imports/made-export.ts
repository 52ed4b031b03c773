import { strToU8, zipSync } from 'fflate';
import { fromBytes, type FileSource } from '@/lib/imports/linkedin-export/file-source';
import { readLinkedInExport } from '@/lib/imports/linkedin-export/read-export';

/*
 * A small made-up export, in the forms that real ones have had: who it is about is always the same, how it is written
 * is told by the era.
 */

/** Columns and quoting of messages.csv over the years. */
export type Era = '2021' | '2023' | '2024-12' | '2025-01' | '2026-02' | '2026';

const me = { name: 'Runa Falk', url: 'https://www.linkedin.com/in/runa-falk' };
const person = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
const plain = (cell: string) => (/[",\n\r]/.test(cell) ? quoted(cell) : cell);
const table = (rows: readonly (readonly string[])[], quote = plain) => rows.map((row) => row.map(quote).join(',')).join('\n');

/** One message of the made-up export. */
export interface MadeMessage { readonly thread: string; readonly from: 'me' | string; readonly to: readonly string[]; readonly on: string; readonly text: string; readonly draft?: true; readonly title?: string }

/** Names behind the slugs; `-` stands for a closed account. */
export const names: Readonly<Record<string, string>> = {
  'ada-lund': 'Ada Lund', 'zoë-weiß': 'Zoë Weiß', 'kim-oh': 'Kim Oh, PhD', 'sam-one': 'Sam Grey', 'sam-two': 'Sam Grey', 'old-friend': 'Bo Ek',
};

/** The messages of the made-up export, oldest first within each thread. */
export const madeMessages: readonly MadeMessage[] = [
  { thread: 'a', from: 'me', to: ['ada-lund'], on: '2026-11-10 09:00:00', text: 'Good to meet you at the harbour day, Ada.' },
  { thread: 'a', from: 'me', to: ['ada-lund'], on: '2026-11-11 09:00:00', text: 'Could we book a call this week to talk about your budget?' },
  { thread: 'a', from: 'ada-lund', to: ['me'], on: '2026-11-12 09:00:00', text: 'No thanks, please do not pitch me.' },
  { thread: 'z', from: 'me', to: ['zoë-weiß'], on: '2026-11-02 09:00:00', text: 'Here is the article on tide tables: https://example.org/tides\nUse what helps.' },
  { thread: 'z', from: 'zoë-weiß', to: ['me'], on: '2026-11-03 09:00:00', text: 'Thank you!' },
  { thread: 'g', from: 'kim-oh', to: ['me', 'ada-lund'], on: '2026-10-01 09:00:00', text: 'Shall we meet on Friday?' },
  { thread: 's', from: '-ad', to: ['me'], on: '2026-10-02 09:00:00', text: '<p class="spinmail-quill-editor__spin-break">Buy &amp; save</p>', title: 'Sponsored Conversation' },
  { thread: 'x', from: '-', to: ['me'], on: '2020-10-02 09:00:00', text: 'Farewell.' },
  { thread: 'k', from: 'me', to: ['kim-oh'], on: '2026-11-15 09:00:00', text: 'Would you be open to a quick call?', draft: true },
];

const messageColumns: Readonly<Record<Era, readonly string[]>> = {
  '2021': [], '2023': ['RECIPIENT PROFILE URLS'], '2024-12': ['RECIPIENT PROFILE URLS', 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'],
  '2025-01': ['RECIPIENT PROFILE URLS', 'IS MESSAGE DRAFT'], '2026-02': ['RECIPIENT PROFILE URLS', 'ATTACHMENTS', 'IS MESSAGE DRAFT'], '2026': ['RECIPIENT PROFILE URLS', 'ATTACHMENTS'],
};

/** messages.csv of an era: newest first within a thread, drafts only where the era marks them. */
export function messagesCsv(era: Era, messages: readonly MadeMessage[] = madeMessages): string {
  const extra = messageColumns[era];
  const head = ['CONVERSATION ID', 'CONVERSATION TITLE', 'FROM', 'SENDER PROFILE URL', 'TO', ...(extra.includes('RECIPIENT PROFILE URLS') ? ['RECIPIENT PROFILE URLS'] : []), 'DATE', 'SUBJECT', 'CONTENT', 'FOLDER', ...extra.filter((column) => column !== 'RECIPIENT PROFILE URLS')];
  const who = (slug: string) => (slug === 'me' ? me.name : slug === '-' ? 'LinkedIn Member' : slug === '-ad' ? 'Anchor & Oak' : names[slug] ?? slug);
  const url = (slug: string) => (slug === 'me' ? me.url : slug.startsWith('-') ? '' : person(slug));
  const rows = messages.filter(({ draft }) => !draft || extra.includes('IS MESSAGE DRAFT')).map(({ thread, from, to, on, text, draft, title }) => {
    const cells: Readonly<Record<string, string>> = {
      'CONVERSATION ID': `2-${thread}`, 'CONVERSATION TITLE': title ?? '', FROM: who(from), 'SENDER PROFILE URL': url(from), TO: to.map(who).join(','),
      'RECIPIENT PROFILE URLS': to.map(url).join(','), DATE: `${on} UTC`, CONTENT: era === '2026' ? text : text.replace(/\n/g, ' '), FOLDER: 'INBOX',
      'IS MESSAGE DRAFT': draft ? 'Yes' : 'No', 'IS CONVERSATION DRAFT': 'No',
    };
    return head.map((column) => cells[column] ?? '');
  });
  return table([head, ...rows.reverse()], era === '2026' ? quoted : plain) + '\n';
}

/** The files of the made-up export. */
export function madeFiles(era: Era = '2026'): Record<string, string> {
  const address = (slug: string) => person(encodeURIComponent(slug));
  const addressed = era !== '2021';
  const connection = (slug: string, company: string, on: string) => {
    const [first = '', ...rest] = (names[slug] ?? '').split(' ');
    return [first, rest.join(' '), ...(addressed ? [address(slug)] : []), '', company, 'Buyer', on];
  };
  return {
    'Connections.csv': 'Notes:\n"When exporting your connection data, you may notice, that some addresses are missing."\n\n' + table([
      ['First Name', 'Last Name', ...(addressed ? ['URL'] : []), 'Email Address', 'Company', 'Position', 'Connected On'],
      connection('ada-lund', 'Saltworks, Inc.', '10 Nov 2026'), connection('zoë-weiß', 'Nordkap AB', '01 Nov 2026'),
      [...Array.from({ length: addressed ? 6 : 5 }, () => ''), '28 Oct 2026'],
      connection('kim-oh', 'Tidewright', '20 Sep 2026'), connection('sam-one', 'Kelp & Co', '01 Aug 2026'), connection('sam-two', 'Ottergate', '03 Aug 2026'), connection('old-friend', '', '08 Mar 2014'),
    ]),
    'Invitations.csv': table([
      ['From', 'To', 'Sent At', 'Message', 'Direction', ...(addressed ? ['inviterProfileUrl', 'inviteeProfileUrl'] : [])],
      [me.name, 'Ada Lund', '11/9/26, 11:30 PM', 'Good to meet you at the harbour day, Ada.', 'OUTGOING', ...(addressed ? [me.url, person('ada-lund')] : [])],
      ['Zoë Weiß', me.name, '10/31/26, 5:00 PM', '', 'INCOMING', ...(addressed ? [person('zoë-weiß'), me.url] : [])],
      [me.name, 'Not Yet', '11/1/26, 5:00 PM', '', 'OUTGOING', ...(addressed ? [me.url, person('not-yet')] : [])],
    ]) + '\n',
    'messages.csv': messagesCsv(era),
    'guide_messages.csv': messagesCsv('2023', []),
    'Profile.csv': 'First Name,Last Name,Headline\nRuna,Falk,Seller\n',
    'Positions.csv': 'Company Name,Title,Description,Location,Started On,Finished On\nTidewright,Seller,,,Mar 2021,\n',
    'Education.csv': 'School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of the North Sea,2008,2012,,,\n',
    'Endorsement_Given_Info.csv': table([['Endorsement Date', 'Skill Name', 'Endorsee First Name', 'Endorsee Last Name', ...(addressed ? ['Endorsee Public Url'] : []), 'Endorsement Status'], ['2026/10/10 10:00:00 UTC', 'Planning, long-term', 'Kim', 'Oh, PhD', ...(addressed ? ['www.linkedin.com/in/kim-oh'] : []), 'ACCEPTED']]) + '\n',
    'Recommendations_Given.csv': table([['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'], ['Sam', 'Grey', 'Ottergate', 'Buyer', 'Keeps promises.', '10/05/26, 09:02 PM', ''], ['Sam', 'Grey', '', '', 'Whoever it is.', '10/06/26, 09:02 PM', '']]) + '\n',
    'Comments_48150162.csv': 'Date,Link,Message\n2026-11-01 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7,"He said \\"yes\\",\nthen no."\n2026-11-02 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A8,Fine\n',
    'Reactions.csv': 'Date,Type,Link\n2026-11-01 10:00:00,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7\n',
    'Shares.csv': 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-11-01 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7,"On tides""\n""second line",,,MEMBER_NETWORK\n',
  };
}

/** Files as one ZIP, as LinkedIn would name it. */
export const zipOf = (files: Readonly<Record<string, string>>, name = 'Complete_LinkedInDataExport_11-20-2026.zip'): FileSource =>
  fromBytes(name, zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), { mtime: new Date('2026-11-20T15:04:00') }) as Uint8Array<ArrayBuffer>);

/** Text as a file. */
export const fileOf = (name: string, text: string): FileSource => fromBytes(name, strToU8(text) as Uint8Array<ArrayBuffer>);

/** Reads with UTC days, so that a test says the same everywhere. */
export const read = (sources: readonly FileSource[], listens = true) => readLinkedInExport(sources, { listens, dayOf: (at) => new Date(at).toISOString().slice(0, 10) });
