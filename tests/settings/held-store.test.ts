import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isNoted, missingOf, parseHeld, readHeld, writeHeld } from '../../settings/held-store.ts';

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
  });

  it('is noted while it grows', async () => {
    expect(await missingOf(3, YESTERDAY)).toBeNull();
    expect(await missingOf(4, TODAY)).toBeNull();
    expect(await readHeld()).toEqual({ articles: 4, at: TODAY });
    const later = '2026-11-26T12:00:00.000Z';
    expect(await missingOf(4, later)).toBeNull();
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
    await missingOf(400, YESTERDAY);
    const before = { articles: 400, at: YESTERDAY };
    for (const left of [0, 1, 2, 399]) expect(await missingOf(left, TODAY)).toEqual(before);
    await writeHeld({ articles: 2, at: TODAY });
    expect(await missingOf(2, TODAY)).toBeNull();
    expect(await missingOf(1, TODAY)).toEqual({ articles: 2, at: TODAY });
  });
});
