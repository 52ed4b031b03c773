import { strToU8, Zip, ZipDeflate } from 'fflate';
import { chances } from '../tests/imports/damage.ts';

/** How large an export to make. */
export interface MadeSize { readonly connections: number; readonly messages: number; readonly seed: number }

const first = ['Ana', 'Bo', 'Chidi', 'Dagny', 'Emeka', 'Fenna', 'Gitte', 'Hadi', 'Ines', 'Jorun', 'Kofi', 'Leonie', 'Mateo', 'Noor', 'Orla', 'Pavel', 'Quentin', 'Runa', 'Sunniva', 'Tomas'];
const last = ['Ashby', 'Brandt', 'Coldwell', 'Dunmore', 'Ekström', 'Farrow', 'Greyling', 'Holloway', 'Iversen', 'Jansen', 'Kettle', 'Larkin', 'Marsh', 'Netherby', 'Oxley', 'Penhale', 'Quill', 'Ravens', 'Silva', 'Tolliver'];
const things = ['tide tables', 'carrier onboarding', 'rota planning', 'port fees', 'cold chains', 'depot maps', 'pricing', 'forecasts', 'container yards', 'hiring'];
const mine = ['Here is the article on {} that I told you about: https://example.org/{#}', 'Could we book half an hour next week to talk about {}?', 'Good to see you yesterday. How did {} go in the end?', 'Would you introduce me to whoever looks after {} at your place?', 'I read your note on {}. The second page is the one that I will keep.', 'We help teams with {} and cut the time by a third. Do you have 15 minutes on Thursday?'];
const theirs = ['Thank you, that helps.', 'Let me look and come back to you.', 'Not for me just now, but thank you.', 'Yes, Tuesday at three works.', 'We changed how we do {} last month, and it shows.', 'Do you know somebody who has solved {}?'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const end = Date.UTC(2026, 10, 20, 15);
const day = 86_400_000;
const own = 'https://www.linkedin.com/in/runa-falk';

/** A made-up complete export as one ZIP: the columns of 2026, texts from a few sentences with changing words. */
export function makeExport({ connections, messages, seed }: MadeSize): Uint8Array<ArrayBuffer> {
  const chance = chances(seed);
  const below = (limit: number) => Math.floor(chance() * limit);
  const pick = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, bytes) => { pieces.push(bytes); });
  const file = (name: string, rows: Iterable<string>) => {
    const deflate = new ZipDeflate(name, { level: 6 });
    deflate.mtime = new Date(end);
    zip.add(deflate);
    let text = '';
    for (const row of rows) {
      text += row;
      if (text.length < 1 << 18) continue;
      deflate.push(strToU8(text));
      text = '';
    }
    deflate.push(strToU8(text), true);
  };
  const people = Array.from({ length: connections }, (_, index) => {
    const at = end - Math.floor((index / connections) ** 2 * 4_000 * day) - 3_600_000;
    const name = `${first[index % first.length]} ${last[Math.floor(index / first.length) % last.length]}`;
    return { at, name, url: `https://www.linkedin.com/in/${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${index}` };
  });
  const connectedOn = (at: number) => `${String(new Date(at).getUTCDate()).padStart(2, '0')} ${months[new Date(at).getUTCMonth()]} ${new Date(at).getUTCFullYear()}`;
  file('Connections.csv', (function* rows() {
    yield 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
    for (const { at, name, url } of people) yield `${name.replace(' ', ',')},${url},,"Saltworks, Inc.",Buyer,${connectedOn(at)}\n`;
  })());
  file('Invitations.csv', ['From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n', `Runa Falk,${people[0]?.name},"11/18/26, 3:40 PM",,OUTGOING,${own},${people[0]?.url}\n`]);
  file('Profile.csv', ['First Name,Last Name,Headline\nRuna,Falk,Seller\n']);
  file('messages.csv', (function* rows() {
    yield '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"\n';
    for (let left = messages, thread = 0; left > 0; thread += 1) {
      const person = people[(thread * 7) % connections]!;
      const size = Math.min(left, 1 + below(20));
      for (let line = size; line > 0; line -= 1) {
        const isMine = below(2) === 0;
        const text = pick(isMine ? mine : theirs).replace('{}', pick(things)).replace('{#}', String(below(1e6))) + (below(3) === 0 ? `\n\n${pick(isMine ? mine : theirs).replace('{}', pick(things))}` : '');
        const at = new Date(person.at + Math.floor((end - person.at) * (line / (size + 1)))).toISOString().slice(0, 19).replace('T', ' ');
        yield `"2-${String(thread).padStart(56, '0')}","","${isMine ? 'Runa Falk' : person.name}","${isMine ? own : person.url}","${isMine ? person.name : 'Runa Falk'}","${isMine ? person.url : own}","${at} UTC","","${text}","INBOX",""\n`;
      }
      left -= size;
    }
  })());
  zip.end();
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
