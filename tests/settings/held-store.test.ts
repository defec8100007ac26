import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { isNoted, missingOf, parseHeld, readHeld, writeHeld } from '../../settings/held-store.ts';
import { at, freshArchive, makeArticle } from '../archive/make-article.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
      },
    },
  },
}));
beforeEach(() => stored.clear());

const urlOf = (number: number): string => `https://rawi.test/${number}`;
async function archiveOf(articles: number): Promise<Archive> {
  const archive = freshArchive();
  for (let n = 0; n < articles; n += 1)
    await archive.save(makeArticle({ url: urlOf(n), text: `${n}` }), at(n));
  return archive;
}

const YESTERDAY = '2026-11-25T10:00:00.000Z';
const TODAY = '2026-11-26T10:00:00.000Z';

describe('how much the archive held', () => {
  it('is read, and nonsense is nothing', () => {
    expect(parseHeld({ articles: 3, at: TODAY })).toEqual({ articles: 3, at: TODAY });
    for (const nonsense of [
      undefined,
      null,
      3,
      {},
      { articles: -1, at: TODAY },
      { articles: 1.5, at: TODAY },
      { articles: 3, at: 'x' },
    ])
      expect(parseHeld(nonsense)).toBeNull();
    expect(parseHeld({ articles: 3, deleted: 2, at: TODAY })).toEqual({ articles: 3, deleted: 2, at: TODAY });
    expect(parseHeld({ articles: 3, deleted: 'x', at: TODAY })).toEqual({ articles: 3, at: TODAY });
  });

  it('is noted while it grows', async () => {
    expect(await missingOf({ articles: 3, at: YESTERDAY })).toBeNull();
    expect(await missingOf({ articles: 4, at: TODAY })).toBeNull();
    expect(await readHeld()).toEqual({ articles: 4, at: TODAY });
    const later = '2026-11-26T12:00:00.000Z';
    expect(await missingOf({ articles: 4, at: later })).toBeNull();
    expect(await readHeld()).toEqual({ articles: 4, at: later });
  });

  it('of a large archive is counted no more than once an hour', () => {
    const [large, small] = [100_000, 400].map((articles) => ({ articles, at: '2026-11-26T09:30:00.000Z' }));
    expect(isNoted(large!, TODAY)).toBe(true);
    expect(isNoted(large!, '2026-11-26T10:30:00.000Z')).toBe(false);
    expect(isNoted(small!, TODAY)).toBe(false);
    expect(isNoted(null, TODAY)).toBe(false);
    // A clock that was set back.
    expect(isNoted({ articles: 100_000, at: '2027-01-01T00:00:00.000Z' }, TODAY)).toBe(false);
  });

  it('is missed where there is less, until the reader has deleted it or says so, however much is saved meanwhile', async () => {
    await missingOf({ articles: 400, at: YESTERDAY });
    const before = { articles: 400, at: YESTERDAY };
    for (const left of [0, 1, 2, 399]) expect(await missingOf({ articles: left, at: TODAY })).toEqual(before);
    await writeHeld({ articles: 2, at: TODAY });
    expect(await missingOf({ articles: 2, at: TODAY })).toBeNull();
    expect(await missingOf({ articles: 1, at: TODAY })).toEqual({ articles: 2, at: TODAY });
  });

  it('is not missed for what the reader has deleted, though the page was closed before it was noted', async () => {
    const archive = await archiveOf(3);
    const noted = async (at: string) => missingOf({ ...(await archive.countHeld()), at });
    await noted(YESTERDAY);
    await archive.remove([urlOf(0)], YESTERDAY);
    // Another page has counted before, and notes it after.
    const counted = await archive.countHeld();
    await archive.emptyRemoved(await archive.removed());
    expect(await noted(TODAY)).toBeNull();
    expect(await missingOf({ ...counted, at: TODAY })).toBeNull();
    expect(await noted(TODAY)).toBeNull();
    expect(await readHeld()).toEqual({ articles: 2, deleted: 1, at: TODAY });
    // One of those that were not deleted.
    const lost = { articles: 1, deleted: 1, at: TODAY };
    expect(await missingOf(lost)).toMatchObject({ articles: 2 });
  });

  it('is missed where the whole database is lost, with the count of what was deleted', async () => {
    await missingOf({ articles: 10, deleted: 2, at: YESTERDAY });
    expect(await missingOf({ articles: 0, deleted: 0, at: TODAY })).toMatchObject({ articles: 10 });
    // Put back from a backup.
    expect(await missingOf({ articles: 10, deleted: 0, at: TODAY })).toBeNull();
  });
});
