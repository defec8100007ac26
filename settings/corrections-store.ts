import { parseCorrections } from './corrections.ts';
import { stored } from './stored.ts';

/** The one place of what the reader corrected. */
export const {
  read: readCorrections,
  change: changeCorrections,
  watch: watchCorrections,
} = stored('corrections', parseCorrections);
