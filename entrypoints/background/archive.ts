import { browser } from 'wxt/browser';
import type { Archive } from '../../archive/archive.ts';
import { openArchive } from '../../archive/open-archive.ts';
import { tendInSlices } from '../../archive/tend-in-slices.ts';
import { browserSession } from '../../settings/browser-session.ts';
import { isNoted, missingOf, readHeld } from '../../settings/held-store.ts';
import { stayAwake } from './stay-awake.ts';

let opened: Archive | null = null;

/** One connection a life of the background; it is opened by the first question. */
export const backgroundArchive = (): Archive => (opened ??= openArchive({ session: browserSession }));

/**
 * After a save: killed in between, the next save goes on with it, or the next start of the browser. A step of an index that is
 * made anew may take longer than an idle background lives.
 */
export const tendArchive = (): Promise<void> => stayAwake(tendInSlices(backgroundArchive()));

/** Notes how much there is, so that it is missed where a browser loses it. */
export async function noteHeld(): Promise<void> {
  try {
    const now = new Date().toISOString();
    if (!isNoted(await readHeld(), now))
      await missingOf({ ...(await backgroundArchive().countHeld()), at: now });
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
