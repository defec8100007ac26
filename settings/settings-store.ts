import { browser } from 'wxt/browser';
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** The one place of the reader's choices: `storage.local`, under this key. */
const KEY = 'settings';

/** The settings; the defaults where nothing, or nonsense, is stored. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some of the settings. Rejects where the browser refuses to store them. */
export async function writeSettings(changes: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...changes };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Tells every later change, in whichever tab it is made; gives the function that stops it. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listener = (
    changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
    area: string,
  ): void => {
    const change = changes[KEY];
    if (area === 'local' && change) tell(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
