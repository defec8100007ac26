import { browser } from 'wxt/browser';

/** What is kept for as long as the browser runs: `storage.session`, under this key. */
const KEY = 'log-renewed';

/** Whether the archive's log was renewed in this session of the browser. */
export const browserSession = {
  async isRenewed(): Promise<boolean> {
    // SQLite, in which Firefox keeps databases, throws away what was cut off.
    return import.meta.env.FIREFOX || (await browser.storage.session.get(KEY))[KEY] === true;
  },
  async setRenewed(): Promise<void> {
    await browser.storage.session.set({ [KEY]: true });
  },
};
