import { browser } from 'wxt/browser';

/** A background that asks nothing of the browser is ended after half a minute, whatever it is at. */
const ASK_MS = 20_000;

/** Keeps the background from being ended for idleness while something long is under way. */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const asking = setInterval(() => void browser.runtime.getPlatformInfo(), ASK_MS);
  try {
    return await work;
  } finally {
    clearInterval(asking);
  }
}
