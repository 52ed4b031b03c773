import { existsSync, openAsBlob, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ExportFacts } from '@/lib/domain/import-facts';
import { type FileSource, fromBlob } from '@/lib/imports/linkedin-export/file-source';
import { ImportError } from '@/lib/imports/linkedin-export/import-error';
import { read } from './made-export';

const samples = path.resolve(import.meta.dirname, '../../../shared/exports/small');

async function sources(name: string): Promise<FileSource[]> {
  const whole = path.join(samples, name);
  const files = statSync(whole).isDirectory()
    ? readdirSync(whole, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
    : [whole];
  return Promise.all(files.map(async (file) => fromBlob(path.relative(path.dirname(whole), file), await openAsBlob(file))));
}

interface Expected {
  readonly connections: object;
  readonly invitations: object;
  readonly messages: { readonly rows: number; readonly conversations: number; readonly fromMe: number };
  readonly people: Readonly<Record<string, { readonly name: string; readonly connectedOn: string; readonly acceptedAtExact: string | null; readonly direction: string | null; readonly invitationSentUtc: string | null; readonly directFromMe: number; readonly directFromThem: number; readonly groupRows: number; readonly endorsedByMe: readonly string[]; readonly recommendedByMe: number }>>;
}

const saidOf = (facts: ExportFacts) => Object.fromEntries(facts.people.filter(({ connectedOn }) => connectedOn !== null).map((person) => [person.slug, {
  name: `${person.firstName} ${person.lastName}`, connectedOn: person.connectedOn, acceptedAtExact: person.acceptedAt, direction: person.invitation?.direction.toUpperCase() ?? null,
  invitationSentUtc: person.invitation?.sentAt ? `${person.invitation.sentAt.slice(0, 16)}Z` : null, directFromMe: person.messages.fromMe, directFromThem: person.messages.fromThem,
  groupRows: person.messages.inGroups, endorsedByMe: person.endorsed, recommendedByMe: person.recommended,
}]));

const present = existsSync(samples);
if (!present) console.log(`${samples} is not there: the sample exports are not read.`);
const nobody: Expected = { connections: {}, invitations: {}, messages: { rows: 0, conversations: 0, fromMe: 0 }, people: {} };
const expected = present ? JSON.parse(readFileSync(path.join(samples, 'expected.json'), 'utf8')) as Expected : nobody;
const people = Object.fromEntries(Object.entries(expected.people).map(([slug, { name, connectedOn, acceptedAtExact, direction, invitationSentUtc, directFromMe, directFromThem, groupRows, endorsedByMe, recommendedByMe }]) =>
  [slug, { name, connectedOn, acceptedAtExact, direction, invitationSentUtc, directFromMe, directFromThem, groupRows, endorsedByMe, recommendedByMe }]));
const where = (names: readonly string[]) => (present ? names : []);
const whole = where(['Complete_LinkedInDataExport_11-20-2026.zip', 'Complete_LinkedInDataExport_11-20-2026', 'Basic_LinkedInDataExport_11-19-2026.zip', 'damaged/macos-rezipped.zip', 'damaged/nested-folder.zip', 'damaged/Complete_LinkedInDataExport_11-20-2026.zip.zip']);
const refused = where(['truncated.zip', 'sign-in-page.zip', 'empty.zip', 'zero-bytes.csv', 'Connections.header-only.csv', 'Connections.preamble-only.csv', 'encrypted-flag.zip']);

it('looks at every sample there is, or at none', () => {
  expect(whole.length > 0).toBe(present);
});

it.each(whole)('%s is read as expected', async (name) => {
  const facts = await read(await sources(name), false);
  expect(facts.counts.connections).toEqual(expected.connections);
  expect(facts.counts.invitations).toEqual(expected.invitations);
  expect(facts.counts.messages).toMatchObject({ rows: expected.messages.rows, conversations: expected.messages.conversations, fromMe: expected.messages.fromMe });
  expect(saidOf(facts)).toEqual(people);
});

it.each(present ? readdirSync(path.join(samples, 'variants/resaved')) : [])('%s, saved again by another program, holds the same rows', async (name) => {
  expect((await read(await sources(`variants/resaved/${name}`), false)).counts.connections).toEqual(expected.connections);
});

it.each(refused)('%s is refused in words', async (name) => {
  await expect(read(await sources(`damaged/${name}`), false)).rejects.toThrow(ImportError);
});
