import { browser } from 'wxt/browser';
import type { Archive } from '../../archive/archive.ts';
import { openArchive } from '../../archive/open-archive.ts';
import { browserSession } from '../../settings/browser-session.ts';
import { isNoted, missingOf, readHeld } from '../../settings/held-store.ts';

let opened: Archive | null = null;

/** One connection a life of the background; it is opened by the first question. */
export const backgroundArchive = (): Archive => (opened ??= openArchive({ session: browserSession }));

const SLICE_MS = 200;
const MOST_SLICES = 20;

/**
 * Brings the index into shape after a save, in slices: killed in between, the next save goes on with it, or the next start of
 * the browser.
 */
export async function tendArchive(): Promise<void> {
  try {
    for (let slice = 0; slice < MOST_SLICES; slice += 1)
      if ((await backgroundArchive().tendIndex({ sliceMs: SLICE_MS })).done) return;
  } catch (error) {
    // The articles are safe; the index is made again when it is next asked.
    console.error(error);
  }
}

/** Notes how much there is, so that it is missed where a browser loses it. */
export async function noteHeld(): Promise<void> {
  try {
    const now = new Date().toISOString();
    if (!isNoted(await readHeld(), now)) await missingOf(await backgroundArchive().countEverything(), now);
  } catch (error) {
    console.error(error);
  }
}

/** An update may look for other terms than the index has; a browser may have ended while it was made anew. */
export function keepIndex(): void {
  const tend = (): void => void tendArchive();
  browser.runtime.onInstalled.addListener(tend);
  browser.runtime.onStartup.addListener(tend);
}
