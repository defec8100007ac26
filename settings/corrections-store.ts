import { type Corrections, parseCorrections } from './corrections.ts';
import { changeStored, stored } from './stored.ts';

/** The one place of what the reader corrected. */
const KEY = 'corrections';
const store = stored(KEY, parseCorrections);

export const { read: readCorrections, watch: watchCorrections } = store;

export const changeCorrections = (change: (now: Corrections) => Corrections): Promise<Corrections> =>
  changeStored(KEY, store, change);
