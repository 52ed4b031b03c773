import { describe, expect, it } from 'vitest';
import type { ExportFacts } from '@/lib/domain/import-facts';
import { startReplay } from '@/lib/domain/replay';
import { ImportError } from '@/lib/imports/linkedin-export/import-error';
import { type Era, fileOf, madeFiles, read, zipOf } from './made-export';

const of = (facts: ExportFacts, slug: string) => facts.people.find((person) => person.slug === slug)!;
const eras: readonly Era[] = ['2023', '2024-12', '2025-01', '2026-02', '2026'];

describe.each(eras)('an export of %s', (era) => {
  it('tells who accepted when, who invited whom and how many messages went each way', async () => {
    const facts = await read([zipOf(madeFiles(era))]);
    expect(facts.owner).toEqual({ name: 'Runa Falk', slug: 'runa-falk' });
    expect(facts.counts.connections).toEqual({ rows: 7, named: 6, hidden: 1 });
    expect(facts.counts.invitations).toEqual({ rows: 3, acceptedOutgoing: 1, acceptedIncoming: 1, pendingOutgoing: 1, pendingIncoming: 0 });
    expect(facts.counts.messages).toMatchObject({ conversations: 5, fromMe: 3, direct: 5, group: 1, sponsored: 1, closedAccounts: 1, notes: 1, strangers: 0 });
    expect([facts.counts.comments, facts.counts.reactions, facts.counts.shares]).toEqual([2, 1, 1]);
    expect(of(facts, 'zoë-weiß')).toMatchObject({ connectedOn: '2026-11-01', name: 'Zoë Weiß', invitation: { direction: 'incoming', sentAt: '2026-11-01T00:00:00.000Z' } });
    expect(facts.skipped).toEqual([]);
  });

  it('takes the accepted note for the moment of acceptance and not for a message', async () => {
    const ada = of(await read([zipOf(madeFiles(era))]), 'ada-lund');
    expect(ada).toMatchObject({ acceptedAt: '2026-11-10T09:00:00.000Z', messages: { fromMe: 1, fromThem: 1, inGroups: 1 } });
    expect(ada.invitation).toEqual({ direction: 'outgoing', sentAt: '2026-11-10T07:30:00.000Z', hasNote: true });
  });

  it('never counts a draft, an advertisement or a practice chat', async () => {
    const facts = await read([zipOf(madeFiles(era))]);
    expect(of(facts, 'kim-oh').messages.fromMe).toBe(0);
    expect(facts.files.filter(({ use }) => use === 'practice').map(({ path }) => path)).toEqual(['guide_messages.csv']);
  });
});

describe('an export without addresses (2021)', () => {
  it('joins by a full name that one connection bears, and never one that two bear', async () => {
    const facts = await read([zipOf(madeFiles('2021'))]);
    expect(of(facts, 'zoë-weiß')).toMatchObject({ connectedOn: '2026-11-01', slugFrom: 'name', messages: { fromMe: 1, fromThem: 1 } });
    expect(facts.people.filter(({ name }) => name === 'Sam Grey').map(({ slug, recommended }) => [slug, recommended])).toEqual([[null, 0], [null, 1]]);
    expect(facts.counts.invitations).toMatchObject({ acceptedOutgoing: 1, acceptedIncoming: 1, pendingOutgoing: 1 });
  });
});

describe('what messages say', () => {
  it('is kept as asks, gives and outcomes, and not as words', async () => {
    const facts = await read([zipOf(madeFiles())]);
    expect(of(facts, 'ada-lund').events).toMatchObject([{ type: 'ask', on: '2026-11-11', kind: 'meeting', outcome: 'no', answeredOn: '2026-11-12' }]);
    expect(of(facts, 'ada-lund').unanswered).toBeNull();
    expect(of(facts, 'zoë-weiß').events).toMatchObject([{ type: 'shared', what: 'article', on: '2026-11-02' }]);
    const everything = JSON.stringify(facts);
    for (const words of ['harbour day', 'your budget', 'do not pitch', 'tide tables', 'Farewell']) expect(everything).not.toContain(words);
  });

  it('is judged again with what was known that day', async () => {
    const { past, until } = await read([zipOf(madeFiles())]);
    const replay = startReplay(until!);
    for (const person of past!) replay.take(person);
    const { article } = replay.report().presets;
    expect(article.cases).toEqual([{ on: '2026-11-11', name: 'Ada Lund', slug: 'ada-lund', verdict: 'annoying', rule: 'cool-off', outcome: 'no' }]);
    expect(article.days90).toMatchObject({ annoying: 1, early: 0, quiet: { asked: 0 } });
  });
});

describe('what else the export tells', () => {
  it('suggests a colleague by the company and leaves it to the user', async () => {
    const facts = await read([zipOf(madeFiles())]);
    expect(of(facts, 'kim-oh').suggested).toEqual([{ tie: 'colleague', because: 'Tidewright' }]);
    expect(of(facts, 'ada-lund').suggested).toEqual([]);
  });

  it('credits an endorsement by address, a recommendation by name and company, and nobody where two could be meant', async () => {
    const facts = await read([zipOf(madeFiles())]);
    expect(of(facts, 'kim-oh').endorsed).toEqual(['Planning, long-term']);
    expect(of(facts, 'sam-two').recommended).toBe(1);
    expect(facts.unplaced).toEqual([{ what: 'recommendation', name: 'Sam Grey', on: '2026-10-07', candidates: 2 }]);
  });

  it('keeps the first line of a post', async () => {
    const { posts } = await read([zipOf(madeFiles())]);
    expect(posts.map(({ title, on, own }) => [title, on, own])).toEqual([['On tides', '2026-11-01', true]]);
  });
});

describe('two archives at once', () => {
  it('count what both hold once, by the newer one', async () => {
    const { 'Comments_48150162.csv': _comments, ...basic } = madeFiles();
    const facts = await read([zipOf(basic, 'Basic_LinkedInDataExport_11-18-2026.zip'), zipOf(madeFiles())]);
    expect(facts.counts.connections.rows).toBe(7);
    expect(facts.counts.messages.direct).toBe(5);
    expect(facts.files.filter(({ use }) => use === 'older').length).toBeGreaterThan(5);
  });
});

describe('a row at fault', () => {
  it('is named with its file, line and reason, and the others are read', async () => {
    const files = madeFiles();
    const facts = await read([zipOf({ ...files, 'Connections.csv': files['Connections.csv']!.replace('10 Nov 2026', 'some day') })]);
    expect(facts.skipped).toEqual([{ file: 'Connections.csv', line: 5, reason: 'date' }]);
    expect(facts.counts.connections.named).toBe(5);
  });
});

describe('what cannot be read', () => {
  const code = (sources: Parameters<typeof read>[0]) => read(sources).then(() => 'read', (error: unknown) => (error instanceof ImportError ? error.code : 'another error'));

  it.each([
    ['nothing at all', [], 'nothing-chosen'],
    ['an empty file', [fileOf('Connections.csv', '')], 'empty-file'],
    ['a sign-in page under the name of the ZIP', [fileOf('Export.zip', '<!DOCTYPE html><html></html>')], 'web-page'],
    ['a table without its header', [fileOf('Connections.csv', 'Notes:\n"text"\n\n')], 'no-header'],
    ['a header without rows', [fileOf('Connections.csv', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On')], 'no-rows'],
    ['a ZIP of something else', [zipOf({ 'holiday.txt': 'sun' })], 'zip-without-export'],
    ['rows of which none has a date', [fileOf('Connections.csv', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,,,never')], 'no-readable-row'],
  ] as const)('%s is refused in words', async (_, sources, expected) => {
    expect(await code(sources)).toBe(expected);
  });
});
