import { browser } from 'wxt/browser';

/** How much the archive held when it was last looked at: `storage.local`, under this key, where no database can lose it. */
const KEY = 'held';

export interface Held {
  /** Articles, removed ones among them. */
  readonly articles: number;
  /** Articles that the reader had deleted for good by then; absent where there were none. */
  readonly deleted?: number;
  /** ISO instant. */
  readonly at: string;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** From whatever is stored; null where that is not told. */
export function parseHeld(stored: unknown): Held | null {
  const { articles, deleted, at } = Object(stored);
  const isInstant = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  if (!isCount(articles) || !isInstant) return null;
  return { articles, ...(isCount(deleted) && { deleted }), at };
}

export const readHeld = async (): Promise<Held | null> =>
  parseHeld((await browser.storage.local.get(KEY))[KEY]);

export async function writeHeld(held: Held): Promise<void> {
  await browser.storage.local.set({ [KEY]: held });
}

/** A small archive is counted in no time. */
const LARGE = 5_000;
const REST_MS = 3_600_000;

/** Whether the archive need not be counted after a save: it is large, so that counting is felt, and was counted of late. */
export const isNoted = (held: Held | null, now: string): boolean =>
  held !== null && held.articles >= LARGE && Math.abs(Date.parse(now) - Date.parse(held.at)) < REST_MS;

/**
 * What the archive held before, where it holds less now by more than the reader has deleted since; otherwise null, and what it
 * holds is noted. That a count is noted late, after one that followed it, does no harm.
 */
export async function missingOf(now: Held): Promise<Held | null> {
  const before = await readHeld();
  const deleted = Math.max(0, (now.deleted ?? 0) - (before?.deleted ?? 0));
  if (before && before.articles - deleted > now.articles) return before;
  await writeHeld(now);
  return null;
}
