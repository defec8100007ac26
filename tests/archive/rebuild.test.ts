import { describe, expect, it } from 'vitest';
import type { Archive, ArchiveOptions, IndexingProgress, IndexNews } from '../../archive/archive.ts';
import { tendInSlices } from '../../archive/tend-in-slices.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { change, spoil } from './raw-store.ts';

/** A large archive's index is made anew in steps: broken off, it goes on, and who saves meanwhile is found. */
const urlOf = (number: number): string => `https://a.test/${String(number).padStart(2, '0')}`;
const ALL = Array.from({ length: 10 }, (_, number) => urlOf(number));

async function filled(name: string): Promise<void> {
  const archive = freshArchive(name);
  for (const [number, url] of ALL.entries())
    await archive.save(makeArticle({ url, text: `قاعدة عين الأسد كلمة${number}` }), at(number));
  await archive.flushIndex();
  archive.close();
}

interface Told {
  readonly news: IndexNews;
  readonly progress?: IndexingProgress | undefined;
}

function opened(name: string, options: ArchiveOptions = {}): { archive: Archive; told: Told[] } {
  const told: Told[] = [];
  const onIndex = (news: IndexNews, progress?: IndexingProgress): void => void told.push({ news, progress });
  return { archive: freshArchive(name, { rebuildStep: 3, onIndex, ...options }), told };
}

const found = async (archive: Archive): Promise<string[]> =>
  (await archive.search('الأسد', { limit: 20 })).map((hit) => hit.article.id).sort();
const steps = (told: readonly Told[]): (number | undefined)[] =>
  told.filter(({ progress }) => progress).map(({ progress }) => progress?.indexed);

/** As a worker leaves it that dies after so many steps. */
async function brokenOff(name: string, after: number): Promise<void> {
  await filled(name);
  await spoil(name);
  const { archive } = opened(name);
  for (let step = 0; step < after; step += 1)
    expect((await archive.tendIndex({ sliceMs: 1 })).done, `step ${step}`).toBe(false);
  archive.close();
}

describe('an index that is made anew', () => {
  it('tells how far it has come', async () => {
    await filled('told-steps');
    await spoil('told-steps');
    const { archive, told } = opened('told-steps');
    expect(await found(archive)).toEqual(ALL);
    expect(steps(told)).toEqual([3, 6, 9, 10, 10]);
    expect(told.every(({ progress }) => !progress || progress.total === 10)).toBe(true);
    expect([told[0]!.news, told.at(-1)!.news]).toEqual(['rebuilding', 'rebuilt']);
  });

  it('goes on where it was broken off', async () => {
    await filled('goes-on');
    await change('goes-on', 'meta', (meta) => {
      const index = meta.get('index');
      index.onsuccess = () => void meta.put({ ...index.result, terms: 0 }, 'index');
    });
    const first = opened('goes-on').archive;
    expect(await first.tendIndex({ sliceMs: 1 })).toEqual({ done: false, moved: 3, rebuilding: true });
    expect(await first.tendIndex({ sliceMs: 1 })).toEqual({ done: false, moved: 6, rebuilding: true });
    first.close();
    const { archive, told } = opened('goes-on');
    expect(await found(archive)).toEqual(ALL);
    expect(steps(told)).toEqual([9, 10, 10]);
    expect([...(await archive.rows()).values()].map(({ id }) => id).sort()).toEqual(ALL);
  });

  it('has what was saved, removed and written on while it was broken off', async () => {
    for (const after of [1, 2, 3]) {
      const name = `meanwhile-${after}`;
      await filled(name);
      await change(name, 'meta', (meta) => {
        const index = meta.get('index');
        index.onsuccess = () => void meta.put({ ...index.result, terms: 0 }, 'index');
      });
      const first = opened(name).archive;
      for (let step = 0; step < after; step += 1) await first.tendIndex({ sliceMs: 1 });
      // One that is in already, one that is still to come, and two new ones, before and behind.
      await first.save(makeArticle({ url: urlOf(0), text: 'عين الأسد مرة أخرى' }), at(20));
      await first.save(makeArticle({ url: urlOf(9), text: 'عين الأسد مرة أخرى' }), at(21));
      await first.save(makeArticle({ url: 'https://a.test/000', text: 'عين الأسد' }), at(22));
      await first.save(makeArticle({ url: 'https://z.test/1', text: 'عين الأسد' }), at(23));
      await first.remove([urlOf(1), urlOf(8)], at(24));
      await first.keepOwnWords(urlOf(2), { tags: ['مكتب'] });
      first.close();
      const { archive } = opened(name);
      const expected = [
        ...ALL.filter((url) => ![urlOf(1), urlOf(8)].includes(url)),
        'https://a.test/000',
        'https://z.test/1',
      ];
      expect(await found(archive), name).toEqual(expected.sort());
      const rows = [...(await archive.rows()).values()];
      expect(rows.map(({ id }) => id).sort(), name).toEqual(expected);
      expect(rows.find(({ id }) => id === urlOf(2))?.tags).toEqual(['مكتب']);
      for (let step = 0; step < 40; step += 1) await archive.mergeIndex({ sliceMs: 1 });
      await archive.flushIndex();
      for (let done = false; !done; ) ({ done } = await archive.mergeIndex({ sliceMs: 1 }));
      expect(await found(archive), name).toEqual(expected);
      archive.close();
    }
  });

  it('is begun once more where the new one is damaged too, and then it fails', async () => {
    await brokenOff('spoilt-again', 0);
    const { archive, told } = opened('spoilt-again', {
      lock: async (work) => {
        const value = await work();
        if (told.length < 3) await spoil('spoilt-again');
        return value;
      },
    });
    expect(await found(archive)).toEqual(ALL);
    expect(steps(told)).toContain(0);
    const always = opened('spoilt-again', {
      lock: async (work) => {
        await spoil('spoilt-again');
        return await work();
      },
    });
    await spoil('spoilt-again');
    await expect(found(always.archive)).rejects.toMatchObject({ code: 'damaged' });
    expect(always.told.at(-1)!.news).toBe('failed');
    // Once the disk is well again, so is the index.
    const after = opened('spoilt-again');
    expect(await found(after.archive)).toEqual(ALL);
  });

  it('lets saves through where tending has found it damaged, and tells of each step', async () => {
    await filled('tended');
    const { archive, told } = opened('tended');
    for (let number = 0; number < 48; number += 1)
      await archive.save(makeArticle({ url: `https://c.test/${number}`, text: 'قاعدة عين الأسد' }), at(40));
    await spoil('tended');
    expect(await archive.tendIndex({ sliceMs: 1 })).toEqual({ done: false, moved: 3, rebuilding: true });
    const other = opened('tended').archive;
    expect(
      await other.save(makeArticle({ url: 'https://d.test/1', text: 'عين الأسد' }), at(41)),
    ).toMatchObject({
      status: 'saved',
    });
    await tendInSlices(archive);
    await tendInSlices(archive);
    expect(steps(told)).toContain(57);
    expect(told.map(({ news }) => news)).toEqual([...steps(told).map(() => 'rebuilding'), 'rebuilt']);
    expect((await archive.search('الأسد', { limit: 99 })).length).toBe(59);
    for (const one of [archive, other]) one.close();
  });

  it('lets saves through between two steps, and another tab help', async () => {
    await filled('in-between');
    await spoil('in-between');
    const one = opened('in-between');
    const other = opened('in-between');
    const [a, b, saved] = await Promise.all([
      found(one.archive),
      found(other.archive),
      other.archive.save(makeArticle({ url: 'https://b.test/1', text: 'عين الأسد' }), at(30)),
    ]);
    expect(saved.status).toBe('saved');
    for (const ids of [a, b]) expect(ids.filter((id) => id.startsWith('https://a.test'))).toEqual(ALL);
    expect(await found(one.archive)).toEqual([...ALL, 'https://b.test/1']);
  });
});
