import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { TERMS_VERSION, termsOf } from '../../../core/search/index-terms.ts';
import { readCollection } from '../../search-quality/collection.ts';

/** What the terms of the collection are, by version. Where they change, raise the version and note the new digest. */
const DIGESTS: Readonly<Record<number, string>> = {
  2: '354142a3b0572a1c6e5ec53238cf20775be0aa23217cd77475b8893ad88e4f7d',
  3: '6065d356fcf4069f203edb88d8e94d91cb99eae4b78ead6f447d4dc9974c002d',
  4: '9be0022dfe45e1d7cd0ea16f4bd0454e6a9b9c1524c4eed9c8f8502d14844e3f',
  5: '1e0ac6fe4c5c09f40cab80136bbd54110cde49abe224ab03bfcf8548b2b36206',
};

it('other terms are of another version, so that archives make their index anew', () => {
  const annotations = { language: 'ar', mentions: [], dates: [], events: [], titled: ['pmf'] };
  const all = readCollection('').items.map((item) => {
    const { terms, impacts } = termsOf({ ...item, annotations, tags: item.tags ?? [] });
    return [item.id, [...terms], [...impacts]];
  });
  const digest = createHash('sha256').update(JSON.stringify(all)).digest('hex');
  expect(digest, `terms changed: raise TERMS_VERSION and note ${digest}`).toBe(DIGESTS[TERMS_VERSION]);
});
