import { browser } from 'wxt/browser';

/** The tab that the popup speaks of. */
export interface ShownTab {
  readonly id: number;
  /** Null where the browser does not tell an extension: its own pages, and sites that are not allowed. */
  readonly url: URL | null;
  readonly isPrivate: boolean;
}

/** The active tab; `popup.html?tab=3` names another one, for the popup as a page of its own. */
export const namedTab = (): number | null => {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? null : Number(named);
};

export async function findTab(): Promise<ShownTab | null> {
  const named = namedTab();
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(named).catch(() => undefined);
  if (tab?.id === undefined) return null;
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  return { id: tab.id, url, isPrivate: tab.incognito };
}

const STORES = /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/** The browser's own pages and the stores, which no extension may read. */
export function isRestricted(url: URL | null): boolean {
  if (!url || !/^https?:$/.test(url.protocol)) return true;
  return (
    STORES.test(url.hostname) || (url.hostname === 'chrome.google.com' && /^\/webstore/.test(url.pathname))
  );
}
