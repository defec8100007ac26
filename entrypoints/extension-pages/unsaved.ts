import { browser } from 'wxt/browser';
import type { Reason } from '../../core/reason.ts';

/**
 * A save by its key that failed, when no popup was open to say why: kept for the session, one a tab, until the popup of
 * that tab tells it.
 */
interface Unsaved {
  /** Address of the page. */
  readonly url: string;
  readonly error: Reason;
}

const keyOf = (tabId: number): string => `unsaved-${tabId}`;

export const noteUnsaved = (tabId: number, unsaved: Unsaved): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: unsaved });

/** Null where the last save by its key on this page did not fail, or that was told already. */
export async function takeUnsaved(tabId: number, url: string): Promise<Reason | null> {
  const key = keyOf(tabId);
  const noted = (await browser.storage.session.get(key))[key] as Unsaved | undefined;
  if (!noted) return null;
  await browser.storage.session.remove(key);
  return noted.url === url ? noted.error : null;
}
