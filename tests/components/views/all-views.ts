import { ARCHIVE_HOME } from './archive-home.tsx';
import { ARCHIVE_READING } from './archive-reading.tsx';
import { CARDS } from './cards.tsx';
import { OWN_ENTRIES } from './own-entries.tsx';
import { POPUP } from './popup.tsx';
import { SETTINGS } from './settings.tsx';
import { TRANSFER } from './transfer.tsx';
import type { Views } from './view.ts';

/** Every view of the extension's own pages, and the card. */
export const VIEWS: Views = {
  ...POPUP,
  ...CARDS,
  ...ARCHIVE_HOME,
  ...ARCHIVE_READING,
  ...TRANSFER,
  ...SETTINGS,
  ...OWN_ENTRIES,
};
