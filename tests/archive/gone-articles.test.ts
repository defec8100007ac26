import { describe, expect, it } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { archiveOf, found } from './ask-archive.ts';
import { at, makeArticle } from './make-article.ts';

/** Postings outlive what they are of: they must not decide what a search finds. */

const QUERY = 'مفاوضات انفجار مستودع';
const url = (n: number): string => `https://rawi-agency.test/${n}`;

/** Ways in which an article that is in the buckets is there no more. */
const ENDS: readonly (readonly [string, (archive: Archive, n: number) => Promise<unknown>])[] = [
  ['was removed', (archive, n) => archive.remove([url(n)], at(50))],
  [
    'was deleted',
    async (archive, n) => {
      await archive.remove([url(n)], at(50));
      await archive.emptyRemoved(await archive.removed());
    },
  ],
  [
    'was saved with another text',
    (archive, n) => archive.save(makeArticle({ url: url(n), text: 'نص آخر' }), at(50)),
  ],
];

describe.each(ENDS)('an article that %s', (_what, end) => {
  it('hides none that has most of the words', async () => {
    const archive = await archiveOf({ text: 'انفجار مستودع' }, { text: QUERY });
    await archive.flushIndex();
    expect(await found(archive, QUERY)).toEqual([1]);
    await end(archive, 1);
    expect(await found(archive, QUERY)).toEqual([0]);
    expect(await found(archive, `${QUERY} lang:ar`)).toEqual([0]);
    expect(await found(archive, `${QUERY} lang:fa`)).toEqual([]);
    archive.close();
  });

  it('hides none of which it is a guess that it is meant', async () => {
    const archive = await archiveOf({ text: 'طاقة نظيفة' }, { text: 'بطاقة الناخب' });
    await archive.flushIndex();
    expect(await found(archive, 'بطاقة')).toEqual([1]);
    await end(archive, 1);
    expect(await found(archive, 'بطاقة')).toEqual([0]);
    archive.close();
  });
});

describe('what has all the words, and not in the time that is asked for', () => {
  it('hides none that has most of them', async () => {
    const archive = await archiveOf(
      { text: 'انفجار مستودع', published: '2024-03-01' },
      { text: QUERY, published: '2023-03-01' },
    );
    expect(await found(archive, QUERY)).toEqual([1]);
    expect(await found(archive, `${QUERY} after:2024`)).toEqual([0]);
    expect(await found(archive, `"انفجار مستودع" مفاوضات after:2024`)).toEqual([0]);
    // Here one is there, and it is not what was asked for.
    expect(await found(archive, `${QUERY} -"انفجار مستودع"`)).toEqual([]);
    archive.close();
  });
});
