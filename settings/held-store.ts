import { browser } from 'wxt/browser';

/** How much the archive held when it was last looked at: `storage.local`, under this key, where no database can lose it. */
const KEY = 'held';

export interface Held {
  /** Articles, removed ones among them. */
  readonly articles: number;
  /** ISO instant. */
  readonly at: string;
}

/** From whatever is stored; null where that is not told. */
export function parseHeld(stored: unknown): Held | null {
  const { articles, at } = Object(stored);
  const isInstant = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  return Number.isInteger(articles) && articles >= 0 && isInstant ? { articles, at } : null;
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
 * What the archive held before, where it holds less now although nobody has deleted anything; otherwise null, and what it
 * holds is noted. The reader's own deleting is noted with `writeHeld`.
 */
export async function missingOf(articles: number, at: string): Promise<Held | null> {
  const before = await readHeld();
  if (before && before.articles > articles) return before;
  await writeHeld({ articles, at });
  return null;
}
