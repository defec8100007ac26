import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { ArchiveError } from '../../archive/archive-error.ts';
import { featuresOf } from '../../core/related/features-of.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

/** The index grows in steps, and none of them may be seen: whatever was flushed or merged, a search finds the same. */

const WORDS = ['قاعدة', 'بغداد', 'صواريخ', 'انسحاب', 'التحالف', 'مفاوضات'] as const;
const words = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });

type Step =
  | { readonly do: 'save'; readonly page: number; readonly words: readonly string[] }
  | { readonly do: 'remove' | 'undo' | 'tag'; readonly page: number }
  | { readonly do: 'flush' | 'merge' | 'tend'; readonly page?: undefined }
  /** Killed at its so manieth write. */
  | { readonly do: 'break'; readonly work: 'flush' | 'merge'; readonly write: number };

const page = fc.integer({ min: 0, max: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('save' as const), page, words }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('flush', 'merge', 'tend') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('break' as const),
      work: fc.constantFrom('flush', 'merge'),
      write: fc.integer({ min: 1, max: 12 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('remove' as const, 'undo' as const, 'tag' as const), page }),
  },
);

const urlOf = (number: number): string => `https://a.test/${number}`;

/** Throws at a write in the middle, so that the transaction ends as it does when the worker is killed. */
async function breakOff(archive: Archive, { work, write }: Extract<Step, { do: 'break' }>): Promise<void> {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    count += 1;
    if (count === write) throw new DOMException('killed', 'AbortError');
    return put.apply(this, args as Parameters<typeof put>);
  });
  try {
    await (work === 'flush' ? archive.flushIndex() : archive.mergeIndex({ sliceMs: 1_000 }));
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveError);
  } finally {
    spy.mockRestore();
  }
}

async function run(archive: Archive, steps: readonly Step[]): Promise<void> {
  for (const [i, one] of steps.entries()) {
    if (one.do === 'save')
      await archive.save(makeArticle({ url: urlOf(one.page), text: one.words.join(' ') }), at(i));
    else if (one.do === 'flush') await archive.flushIndex();
    // So short a slice moves one bucket: a merge that was broken off.
    else if (one.do === 'merge') await archive.mergeIndex({ sliceMs: 0 });
    else if (one.do === 'break') await breakOff(archive, one);
    else if (one.do === 'tend') await archive.tendIndex({ sliceMs: 5 });
    else if (one.do === 'remove') await archive.remove([urlOf(one.page)], at(i));
    else if (one.do === 'undo') await archive.undoRemove([urlOf(one.page)]);
    else if (one.do === 'tag')
      await archive.keepOwnWords(urlOf(one.page), { tags: [`وسم ${i}`], note: '', gloss: '' });
  }
}

const SUBJECT = featuresOf({
  ...makeArticle({ text: WORDS.join(' ') }),
  id: null,
  title: '',
  published: '2024-01-28',
});

/** What search and related coverage give. Scores may differ: how rare a word is, is told from more or fewer postings. */
async function found(archive: Archive): Promise<Record<string, string[]>> {
  const hits: Record<string, string[]> = {
    related: (await archive.related(SUBJECT, { limit: 20 })).map((hit) => hit.article.id).sort(),
  };
  for (const word of WORDS)
    hits[word] = (await archive.search(word, { limit: 20 })).map((hit) => hit.article.id).sort();
  return hits;
}

/** The rows are those of the articles in the list, each as the list has it, and a query finds as much through them. */
async function expectRows(archive: Archive, hits: Record<string, string[]>): Promise<void> {
  const rows = await archive.rows();
  const { articles } = await archive.list({ limit: 50, order: 'saved' });
  const listed = articles.map(({ id, meta, savedAt, language, tags }) => ({
    id,
    published: meta.published ?? '',
    savedAt,
    language: language ?? '',
    outlet: meta.outlet ?? '',
    tags,
  }));
  const inRows = [...rows.values()].map(({ doc: _doc, ...row }) => row);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect(inRows.sort(byId)).toEqual(listed.sort(byId));
  for (const word of WORDS) {
    const { docs } = await archive.matching(word, rows, {});
    expect(docs.map((doc) => rows.get(doc)!.id).sort()).toEqual(hits[word]);
  }
}

describe('the index', () => {
  it('finds the same whatever was flushed, merged, removed and saved again, and after a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const archive = freshArchive();
        await run(archive, steps);
        const before = await found(archive);
        const kept = new Map<string, readonly string[]>();
        for (const { id, captures } of (await archive.list({ limit: 50, order: 'saved' })).articles)
          kept.set(id, (await archive.capture(captures.at(-1)!.id))!.text.split(' '));
        for (const word of WORDS)
          expect(before[word]).toEqual(
            [...kept]
              .filter(([, text]) => text.includes(word))
              .map(([id]) => id)
              .sort(),
          );
        await expectRows(archive, before);
        await archive.rebuildIndex();
        const after = await found(archive);
        for (const word of WORDS) expect(after[word]).toEqual(before[word]);
        await expectRows(archive, after);
        for (const id of [...before.related!, ...after.related!]) expect([...kept.keys()]).toContain(id);
        archive.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('is merged in slices until nothing young is left', async () => {
    const archive = freshArchive();
    for (let i = 0; i < 12; i += 1)
      await archive.save(makeArticle({ url: urlOf(i), text: `${WORDS[i % WORDS.length]} كلمة${i}` }), at(i));
    expect(await archive.flushIndex()).toBe(12);
    expect(await archive.flushIndex()).toBe(0);
    let slices = 0;
    for (let done = false; !done; slices += 1) done = (await archive.mergeIndex({ sliceMs: 0 })).done;
    expect(slices).toBeGreaterThan(3);
    expect(await archive.search('كلمة7', { limit: 5 })).toHaveLength(1);
  });

  it('knows words by their beginnings while they are fresh, young, on the way, and old', async () => {
    const archive = freshArchive();
    const beginnings = async (): Promise<number> =>
      (await archive.search('مفاو*', { limit: 5 })).length +
      (await archive.search('انسح*', { limit: 5 })).length;
    await archive.save(makeArticle({ url: urlOf(1), text: 'مفاوضات طويلة' }), at(0));
    await archive.save(makeArticle({ url: urlOf(2), text: 'انسحاب القوات' }), at(1));
    expect(await beginnings()).toBe(2);
    await archive.flushIndex();
    expect(await beginnings()).toBe(2);
    for (let done = false; !done; ) {
      ({ done } = await archive.mergeIndex({ sliceMs: 0 }));
      expect(await beginnings()).toBe(2);
    }
    await archive.save(makeArticle({ url: urlOf(3), text: 'مفاوضون في بغداد' }), at(2));
    await archive.flushIndex();
    expect(await beginnings()).toBe(3);
  });

  it('forgets the text that a newer version has replaced', async () => {
    const archive = freshArchive();
    await archive.save(makeArticle({ text: 'صواريخ على القاعدة' }), at(0));
    await archive.flushIndex();
    await archive.save(makeArticle({ text: 'مسيّرات على القاعدة' }), at(1));
    expect(await archive.search('صواريخ', { limit: 5 })).toEqual([]);
    expect(await archive.search('القاعدة', { limit: 5 })).toHaveLength(1);
  });
});
