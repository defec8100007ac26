import { browser } from 'wxt/browser';

/** When the reader last had a backup made: `storage.local`, under this key. */
const KEY = 'backup';

export interface LastBackup {
  /** ISO instant. */
  readonly madeAt: string;
  readonly articles: number;
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** From whatever is stored; null where no backup was made, or that is not told. */
export function parseLastBackup(stored: unknown): LastBackup | null {
  const { madeAt, articles } = Object(stored);
  return isInstant(madeAt) && Number.isInteger(articles) ? { madeAt, articles } : null;
}

export async function readLastBackup(): Promise<LastBackup | null> {
  return parseLastBackup((await browser.storage.local.get(KEY))[KEY]);
}

/** Rejects where the browser refuses to store it. */
export async function writeLastBackup(made: LastBackup): Promise<void> {
  await browser.storage.local.set({ [KEY]: made });
}
