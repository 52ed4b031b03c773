/*
 * Writes tests/ledger/snapshots/vN.json for the newest schema version: a small ledger with a row in every table.
 * Run once when a version is added: npx tsx scripts/ledger-snapshot.ts
 */
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openLedger } from '../lib/ledger/open.ts';
import { recordSeen } from '../lib/ledger/seen.ts';
import { recordSent } from '../lib/ledger/sent.ts';
import { recordDecision } from '../lib/ledger/decide.ts';
import { putPost, putShelfItem, putTarget, putHour } from '../lib/ledger/collections.ts';
import { noteWatched } from '../lib/ledger/coverage.ts';
import { schemaVersion, versions } from '../lib/ledger/schema.ts';

const today = '2026-11-24';
const now = '2026-11-24T10:00:00.000Z';
const file = path.resolve(import.meta.dirname, `../tests/ledger/snapshots/v${schemaVersion}.json`);
if (existsSync(file)) {
  console.error(`${file} stands already. A released snapshot is never written anew.`);
  process.exit(1);
}

const db = await openLedger('snapshot');
await noteWatched(db, ['linkedin'], today);
const ana = { name: 'Ana Brook', handles: [{ kind: 'linkedin-slug', value: 'ana-brook' }] } as const;
await recordSeen(db, [
  { fact: 'acceptance', person: { ...ana, headline: 'Head of procurement at Saltmarsh Labs' }, acceptance: { from: '2026-11-23', to: '2026-11-23', source: 'connections-page' } },
  { fact: 'bridge', handles: [...ana.handles, { kind: 'linkedin-member', value: 'ACoAA1' }] },
  { fact: 'degree', person: { name: 'Jun Castellanos', handles: [{ kind: 'linkedin-slug', value: 'jun' }] }, degree: 2 },
  { fact: 'gave', person: ana, what: 'comment' },
  { fact: 'they-gave', person: ana, what: 'introduction', on: '2026-11-24' },
], today, now);
const to = { ...ana, site: 'linkedin' };
await recordSent(db, { type: 'sent', surface: 'message', recipients: [to], asks: [{ kind: 'meeting', weight: 2 }], gives: [{ what: 'article' }], warned: { verdict: 'annoying', rule: 'cool-off', ledTo: 'sent-anyway' } }, today, now);
await recordDecision(db, to, { do: 'tie', tie: 'alum' }, today, now);
await recordDecision(db, to, { do: 'park', until: '2026-11-26', kind: 'meeting', text: 'Could we talk on Friday?', threadUrl: 'https://www.linkedin.com/messaging/thread/1/' }, today, now);
const kim = { site: 'linkedin', name: 'Kim Whitcombe', handles: [{ kind: 'linkedin-member', value: 'ACoAA2' }] } as const;
await recordSent(db, { type: 'sent', surface: 'message', recipients: [kim], asks: [{ kind: 'signup', weight: 1 }], gives: [] }, today, now);
await recordSeen(db, [{ fact: 'acceptance', person: { name: 'Kim Whitcombe', handles: [{ kind: 'linkedin-slug', value: 'kim' }] }, acceptance: { from: '2026-11-20', to: '2026-11-20', source: 'profile' } }], today, now);
const real = (await db.contacts.where('handles').equals('linkedin-slug:kim').first())?.id ?? '';
await recordDecision(db, kim, { do: 'identify', contactId: real }, today, now);
await db.contacts.where('handles').equals('linkedin-slug:ana-brook').modify({ company: 'Saltmarsh Labs', companyKey: 'saltmarsh labs' });
await recordDecision(db, to, { do: 'tie', tie: 'client', wholeCompany: true }, today, now);
await putShelfItem(db, { what: 'article', title: 'Greener ports', text: 'https://example.org/ports', tags: ['ports'], url: 'https://example.org/ports', by: 'user', on: today }, now);
await putPost(db, { on: today, title: 'Greener ports', own: true, by: 'user' }, now);
await putTarget(db, { kind: 'company', name: 'Northgate Marine', note: '', on: today }, now);
await putHour(db, { on: today, minutes: 35 }, now);
await db.imports.put({ id: 'import-1', at: now, on: today, report: { people: 2 } });
await db.importUndo.put({ id: 'import-1', added: [], before: [], posts: [] });
await db.coverage.put({ id: 'import-1', kind: 'import', site: 'linkedin', from: null, to: '2026-11-22' });
await db.snapshots.put({ version: 0, at: now, tables: {} });

const rows: Record<string, unknown[]> = {};
for (const table of db.tables) rows[table.name] = await table.toArray();
writeFileSync(file, `${JSON.stringify({ version: schemaVersion, stores: versions.at(-1)?.stores, rows }, null, 1)}\n`);
console.log(`${file}: ${Object.entries(rows).map(([name, list]) => `${name} ${list.length}`).join(', ')}`);
db.close();
