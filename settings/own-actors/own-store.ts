import { browser } from 'wxt/browser';
import { type OwnActors, parseOwnActors } from './own-actors.ts';

/** The one place of the reader's own entries: `storage.local`, under this key. Only Siyaq's own pages write it. */
const KEY = 'ownActors';

export async function readOwnActors(): Promise<OwnActors> {
  return parseOwnActors((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes what is stored now: two of our pages that do so at once take turns, so that neither loses the other's. Rejects
 * where the browser refuses to store it; then nothing has changed.
 */
export function changeOwnActors(change: (own: OwnActors) => OwnActors): Promise<OwnActors> {
  return navigator.locks.request(`siyaq:${KEY}`, async () => {
    const own = change(await readOwnActors());
    await browser.storage.local.set({ [KEY]: own });
    return own;
  });
}

/** Tells that they have changed, in whichever page; gives the function that stops it. */
export function watchOwnActors(tell: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && KEY in changes) tell();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
