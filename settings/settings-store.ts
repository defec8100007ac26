import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';
import { changeStored, stored } from './stored.ts';

/** The one place of the reader's choices. */
const KEY = 'settings';
const store = stored(KEY, parseSettings);

/** The settings; the defaults where nothing, or nonsense, is stored. */
export const { read: readSettings, watch: watchSettings } = store;

/** Changes some of the settings. Rejects where the browser refuses to store them. */
export const writeSettings = (changes: Partial<Omit<Settings, 'version'>>): Promise<Settings> =>
  changeStored(KEY, store, (settings) => ({ ...settings, ...changes }));
