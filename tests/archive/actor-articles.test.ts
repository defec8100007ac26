import { describe, expect, it } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { everythingOf } from './make-backup.ts';

/** All that was saved on an actor: page by page, the latest save first, removed articles left out. */
const TEXT = 'قال السوداني إن بغداد مستعدة';
const url = (n: number): string => `https://rawi-agency.test/${n}`;

describe('the articles on an actor', () => {
  it('come page by page, the latest save first, each with what it calls the actor', async () => {
    const archive = freshArchive();
    for (const n of [1, 2, 3, 4, 5])
      await archive.save(
        makeArticle({ url: url(n), text: TEXT, actors: n === 3 ? {} : { sudani: 'السوداني' } }),
        at(n),
      );
    // Part of them in the buckets, part of them fresh: no reader knows the difference.
    await archive.flushIndex();
    await archive.save(makeArticle({ url: url(6), text: TEXT, actors: { sudani: 'السوداني' } }), at(6));
    const first = await archive.onActor('sudani', { limit: 3 });
    expect(first.entries.map(({ article }) => article.id)).toEqual([6, 5, 4].map(url));
    expect(first.entries.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
      ['السوداني'],
      ['السوداني'],
      ['السوداني'],
    ]);
    const second = await archive.onActor('sudani', { limit: 3, before: first.next });
    expect(second.entries.map(({ article }) => article.id)).toEqual([2, 1].map(url));
    expect(second.next).toBeNull();
    archive.close();
  });

  describe('stay in the order of their saves', () => {
    const named = (n: number) =>
      makeArticle({ url: url(n), text: `${TEXT} ${n}`, actors: { sudani: 'السوداني' } });
    const filled = async () => {
      const archive = freshArchive();
      // Saved against the order of their addresses.
      for (const n of [4, 3, 2, 1]) await archive.save(named(n), at(5 - n));
      return archive;
    };
    const shown = async (archive: Archive): Promise<string[]> =>
      (await archive.onActor('sudani', { limit: 9 })).entries.map(({ article }) => article.id);

    it('where an old one is tagged', async () => {
      const archive = await filled();
      await archive.changeTags(
        [url(4)].map((id) => ({ id, tags: ['مهم'] })),
        'add',
      );
      expect(await shown(archive)).toEqual([1, 2, 3, 4].map(url));
      archive.close();
    });

    it('where they come from a backup', async () => {
      const [here, there] = [freshArchive(), await filled()];
      for (const whole of await everythingOf(there)) await here.restore(whole);
      expect(await shown(here)).toEqual([1, 2, 3, 4].map(url));
      for (const one of [here, there]) one.close();
    });

    it('where they are changed between two pages: none is left out, and none there twice', async () => {
      const archive = await filled();
      const first = await archive.onActor('sudani', { limit: 2 });
      await archive.changeTags(
        [url(1), url(4)].map((id) => ({ id, tags: ['مهم'] })),
        'add',
      );
      await archive.save(makeArticle({ url: url(3), text: 'نص آخر' }), at(8));
      const second = await archive.onActor('sudani', { limit: 2, before: first.next });
      expect(first.entries.map(({ article }) => article.id)).toEqual([1, 2].map(url));
      expect(second.entries.map(({ article }) => article.id)).toEqual([url(4)]);
      expect(second.next).toBeNull();
      archive.close();
    });
  });

  it('are there with no mentions where the title alone names the actor', async () => {
    const archive = freshArchive();
    const article = makeArticle({
      url: url(1),
      title: 'السوداني في بغداد',
      text: 'قال رئيس الوزراء إنه مستعد',
    });
    await archive.save({ ...article, annotations: { ...article.annotations, titled: ['sudani'] } }, at(1));
    const { entries } = await archive.onActor('sudani', { limit: 9 });
    expect(entries.map((one) => [one.article.id, one.mentions])).toEqual([[url(1), []]]);
    archive.close();
  });

  it('are there once, as saved last, and not while they are removed', async () => {
    const archive = freshArchive();
    await archive.save(makeArticle({ url: url(1), text: TEXT, actors: { sudani: 'السوداني' } }), at(1));
    await archive.save(
      makeArticle({ url: url(1), text: `${TEXT} اليوم`, actors: { sudani: 'السوداني' } }),
      at(2),
    );
    const [entry, ...more] = (await archive.onActor('sudani', { limit: 9 })).entries;
    expect(more).toEqual([]);
    expect(entry?.article.captures).toHaveLength(2);
    await archive.remove([url(1)], at(3));
    expect((await archive.onActor('sudani', { limit: 9 })).entries).toEqual([]);
    await archive.undoRemove([url(1)]);
    expect((await archive.onActor('sudani', { limit: 9 })).entries).toHaveLength(1);
    expect(await archive.onActor('nobody', { limit: 9 })).toEqual({ entries: [], next: null });
    archive.close();
  });
});
