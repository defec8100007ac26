import { parseHidden } from './hidden-actors.ts';
import { stored } from './stored.ts';

/** The one place of what the reader switched off by name. */
export const {
  read: readHidden,
  change: changeHidden,
  watch: watchHidden,
} = stored('hiddenActors', parseHidden);
