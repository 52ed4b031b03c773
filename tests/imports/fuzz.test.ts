import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openLedger } from '@/lib/ledger/open';
import { recordSeen } from '@/lib/ledger/seen';
import sentences from '@/locales/en/import.json';
import { connected, now, today } from '../ledger/fresh-ledger';
import { damaged } from './damage';
import { survives } from './survives';

it('2,000 damaged exports each end in a sentence or a report, and the ledger is whole', async () => {
  const db = await openLedger('fuzz');
  await recordSeen(db, [connected('Ada Lund', 'ada-lund', '2026-11-09')], today, now);
  const endings = { refused: 0, read: 0 };
  for (let seed = 1; seed <= 2_000; seed += 1) endings[await survives(seed, sentences, seed % 20 === 0 ? db : null)] += 1;
  expect(endings.refused + endings.read).toBe(2_000);
  expect(endings.refused).toBeGreaterThan(100);
  expect(endings.read).toBeGreaterThan(100);
}, 120_000);

it('a seed always damages in the same way', async () => {
  const bytesOf = async (seed: number) => Promise.all(damaged(seed).sources.map(async ({ size, read }) => Buffer.from(await read(0, size)).toString('base64')));
  expect(await bytesOf(77)).toEqual(await bytesOf(77));
  expect(await bytesOf(77)).not.toEqual(await bytesOf(78));
});
