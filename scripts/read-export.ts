import { openAsBlob, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ExportFacts, PersonFacts } from '../lib/domain/import-facts.ts';
import { type FileSource, fromBlob } from '../lib/imports/linkedin-export/file-source.ts';
import { ImportError } from '../lib/imports/linkedin-export/import-error.ts';
import { readLinkedInExport } from '../lib/imports/linkedin-export/read-export.ts';
import sentences from '../locales/en/import.json';
import './closed-pipe.ts';

/*
 * npm run --silent read-export -- PATH…: what an export (ZIP, folder or files) says, as one JSON, read by the importer's
 * own code. Without anything that can be read: one sentence on standard error and exit status 1.
 */

/** Every file under a path, with its folders from the path's own name on. */
function filesUnder(given: string): { readonly name: string; readonly file: string }[] {
  const whole = path.resolve(given);
  if (!statSync(whole).isDirectory()) return [{ name: path.basename(whole), file: whole }];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.join(path.basename(whole), path.relative(whole, file)).split(path.sep).join('/'), file }));
}

async function sourcesOf(paths: readonly string[]): Promise<FileSource[]> {
  return Promise.all(paths.flatMap(filesUnder).map(async ({ name, file }) => fromBlob(name, await openAsBlob(file))));
}

function personOf({ firstName, lastName, connectedOn, acceptedAt, invitation, messages, endorsed, recommended }: PersonFacts) {
  return {
    name: `${firstName} ${lastName}`, connectedOn,
    acceptedAtExact: acceptedAt,
    direction: invitation ? invitation.direction.toUpperCase() : null,
    invitationSentUtc: invitation?.sentAt ? `${invitation.sentAt.slice(0, 16)}Z` : null,
    directFromMe: messages.fromMe, directFromThem: messages.fromThem, groupRows: messages.inGroups,
    firstAfter: messages.firstAt, last: messages.lastAt,
    endorsedByMe: endorsed, recommendedByMe: recommended,
  };
}

function shown(facts: ExportFacts) {
  const { counts, files } = facts;
  const people = facts.people.filter(({ connectedOn }) => connectedOn !== null);
  const taken = new Map<string, number>();
  return {
    exportedAt: facts.exportedAt, owner: facts.owner, connections: counts.connections, invitations: counts.invitations,
    messages: { ...counts.messages, notConversations: files.filter(({ use }) => use === 'practice').map((file) => file.path.split('/').at(-1)!).sort((a, b) => a.localeCompare(b)) },
    comments: counts.comments, reactions: counts.reactions, shares: counts.shares, reposts: counts.reposts,
    endorsements: counts.endorsements, recommendations: counts.recommendations,
    people: Object.fromEntries(people.map((person) => {
      const key = person.slug ?? person.name;
      const times = (taken.get(key) ?? 0) + 1;
      taken.set(key, times);
      return [times === 1 ? key : `${key} (${times})`, personOf(person)];
    })),
    files, skipped: facts.skipped, skippedByReason: facts.skippedByReason, notices: facts.notices,
  };
}

/** The sentence of an error without its plural forms: values stand where their names stood. */
function sentenceOf(error: ImportError): string {
  const pattern = (sentences as Readonly<Record<string, string>>)[error.key] ?? error.key;
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(error.values[name] ?? ''));
}

try {
  const facts = await readLinkedInExport(await sourcesOf(process.argv.slice(2)), { listens: false, dayOf: (at) => new Date(at).toISOString().slice(0, 10) });
  console.log(JSON.stringify(shown(facts), null, 1));
} catch (error) {
  console.error(error instanceof ImportError ? sentenceOf(error) : `This cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
