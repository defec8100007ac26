import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { bulkFill } from '../../tools/bench/archive/bulk-fill.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { everythingOf } from './make-backup.ts';
import { change } from './raw-store.ts';

/** A phrase is looked for in the order of words that is kept beside an article, and read only where that may hold it. */
const HOLDS = 'https://a.test/holds';
const LONG = 'https://a.test/long';
const TEXTS = {
  [HOLDS]: 'أعلنت بغداد انتهاء مهمة التحالف الدولي في البلاد',
  [LONG]: `${'كلام كثير قبل ذلك '.repeat(500)} ثم انتهاء مهمة التحالف`,
  'https://a.test/apart': 'مهمة الوفد بحث مستقبل التحالف مع واشنطن',
  'https://a.test/turned': 'التحالف مهمة ثقيلة',
};
const PHRASE = '"مهمة التحالف"';

async function filled(name: string): Promise<Archive> {
  const archive = freshArchive(name);
  for (const [url, text] of Object.entries(TEXTS)) await archive.save(makeArticle({ url, text }), at(1));
  return archive;
}
const found = async (archive: Archive, query: string): Promise<string[]> =>
  (await archive.search(query, { limit: 10 })).map(({ article }) => article.id).sort();

afterEach(() => vi.restoreAllMocks());

describe('a phrase', () => {
  it('is found wherever in a text it stands, and nothing is read that cannot hold it', async () => {
    const archive = await filled('phrases-read');
    expect((await found(archive, 'مهمة التحالف')).length).toBe(4);
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    expect(await found(archive, PHRASE)).toEqual([HOLDS, LONG]);
    const stores = read.mock.contexts.map((store) => (store as IDBObjectStore).name);
    expect(stores.filter((name) => name === 'captures')).toHaveLength(2);
    expect(await found(archive, `مهمة -${PHRASE}`)).toEqual([
      'https://a.test/apart',
      'https://a.test/turned',
    ]);
    archive.close();
  });

  it('that is not wanted is looked for only where its words are, so that a list of any length stays whole', async () => {
    const archive = await filled('phrases-unwanted');
    for (let n = 0; n < 8; n += 1)
      await archive.save(makeArticle({ url: `https://a.test/other/${n}`, text: 'مهمة أخرى' }), at(2));
    const rows = await archive.rows();
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const { docs } = await archive.matching(`مهمة -${PHRASE}`, rows, {});
    const stores = read.mock.contexts.map((store) => (store as IDBObjectStore).name);
    expect(docs).toHaveLength(10);
    expect(stores.filter((name) => name === 'captures')).toHaveLength(2);
    archive.close();
  });

  it('is found in a note and in the title translated, whenever they were written, and not over their ends', async () => {
    const archive = freshArchive('phrases-own');
    const [url, other] = ['https://a.test/own', 'https://a.test/others'];
    const found = async (phrase: string): Promise<number> => {
      const { docs } = await archive.matching(phrase, await archive.rows(), {});
      expect(await archive.search(phrase, { limit: 5 }), phrase).toHaveLength(docs.length);
      return docs.length;
    };
    await archive.save(makeArticle({ url, text: 'نص' }), at(0));
    await archive.save(makeArticle({ url: other, text: 'نص' }), at(0));
    await archive.keepOwnWords(url, {
      note: 'compare with the minister of oil',
      gloss: 'A base handed over',
    });
    for (const how of [
      'as it was written',
      'after a tag',
      'after another text',
      'made anew',
      'put back',
    ] as const) {
      if (how === 'after a tag')
        await archive.changeTags(
          [url].map((id) => ({ id, tags: ['x'] })),
          'add',
        );
      if (how === 'after another text') await archive.save(makeArticle({ url, text: 'نص آخر' }), at(1));
      if (how === 'made anew') await archive.rebuildIndex();
      if (how === 'put back') {
        const whole = (await everythingOf(archive)).find(({ id }) => id === url);
        await archive.keepOwnWords(url, { note: '', gloss: '' });
        expect(await found('"minister of oil"')).toBe(0);
        await archive.restore(whole!);
      }
      expect(await found('"minister of oil"'), how).toBe(1);
      expect(await found('"base handed over"'), how).toBe(1);
      expect(await found('"handed over compare"'), how).toBe(0);
      expect(await found('نص -"minister of oil"'), how).toBe(1);
    }
    archive.close();
  });

  it('of common words is looked for in the best 2,000, which says so, unless all are asked for', async () => {
    const archive = freshArchive('phrases-common');
    const texts = Array.from({ length: 2_009 }, (_, n) => (n === 0 ? 'مهمة التحالف' : 'مهمة هذا التحالف'));
    // The longest has least of the words, and so comes last.
    texts[0] += ' وكلام آخر كثير'.repeat(300);
    await bulkFill(
      'phrases-common',
      texts.map((text, n) => ({
        article: makeArticle({ url: `https://a.test/${n}`, text }),
        savedAt: at(1),
      })),
    );
    const rows = await archive.rows();
    expect(await archive.matching(PHRASE, rows, {})).toEqual({ docs: [], passedOver: 9, wordsPassedOver: 0 });
    const all = await archive.matching(PHRASE, rows, { all: true });
    expect(all.docs.map((doc) => rows.get(doc)!.id)).toEqual(['https://a.test/0']);
    expect(all.passedOver).toBe(0);
    expect((await archive.matching(`مهمة -${PHRASE}`, rows, {})).passedOver).toBe(9);
    expect((await archive.matching('مهمة', rows, {})).passedOver).toBe(0);
    archive.close();
  });

  it('is found in articles that an earlier version saved, whose words have no order', async () => {
    const archive = await filled('phrases-earlier');
    await change('phrases-earlier', 'features', (features) => {
      const cursor = features.openCursor();
      cursor.onsuccess = () => {
        const { order: _, ...earlier } = cursor.result?.value ?? {};
        cursor.result?.update(earlier);
        cursor.result?.continue();
      };
    });
    expect(await found(archive, PHRASE)).toEqual([HOLDS, LONG]);
    archive.close();
  });
});
