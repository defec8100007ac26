import type { Settings } from './settings.ts';
import { stored } from './stored.ts';

/** Of the reader's choices, what decides what is read and highlighted: all that the script of every page knows of them. */
export type PageSettings = Pick<Settings, 'tiers' | 'dates' | 'offHosts'>;

/** Under which all of them are stored. */
export const SETTINGS_KEY = 'settings';
const MOST_HOSTS = 5_000;

export const defaultPageSettings: PageSettings = {
  tiers: { core: true, state: false, generic: false },
  dates: true,
  offHosts: [],
};

export const flag = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;

/** From whatever is stored: each field by itself, so that one that is damaged costs only itself. */
export function parsePageSettings(value: unknown): PageSettings {
  const { tiers, dates, offHosts } = Object(value);
  const chosen = Object(tiers);
  const otherwise = defaultPageSettings;
  return {
    tiers: {
      core: flag(chosen.core, otherwise.tiers.core),
      state: flag(chosen.state, otherwise.tiers.state),
      generic: flag(chosen.generic, otherwise.tiers.generic),
    },
    dates: flag(dates, otherwise.dates),
    offHosts: Array.isArray(offHosts)
      ? offHosts.filter((host) => typeof host === 'string').slice(0, MOST_HOSTS)
      : otherwise.offHosts,
  };
}

export const { read: readPageSettings, watch: watchPageSettings } = stored(SETTINGS_KEY, parsePageSettings);
