import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { taughtBy } from '@/lib/domain/asks/scorer/weights';
import { corpusDigest } from '../../../scripts/corpus-digest';

it('the scorer was taught by the corpus as it is: run `npm run train` after a draft was added or changed', () => {
  expect(taughtBy).toBe(corpusDigest(fileURLToPath(new URL('../../corpus', import.meta.url))));
});
