import { type HiddenActors, parseHidden } from './hidden-actors.ts';
import { changeStored, stored } from './stored.ts';

/** The one place of what the reader switched off by name. */
const KEY = 'hiddenActors';
const store = stored(KEY, parseHidden);

export const { read: readHidden, watch: watchHidden } = store;

export const changeHidden = (change: (now: HiddenActors) => HiddenActors): Promise<HiddenActors> =>
  changeStored(KEY, store, change);
