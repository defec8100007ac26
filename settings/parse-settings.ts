import { defaultSettings, type Settings } from './settings.ts';

const LANGUAGES: readonly unknown[] = ['browser', 'en', 'ar', 'fa'] satisfies Settings['language'][];
const APPEARANCES: readonly unknown[] = ['system', 'light', 'dark'] satisfies Settings['appearance'][];
const MOST_HOSTS = 5_000;

type Fields = Readonly<Record<string, unknown>>;

/** None of what has none. */
const fieldsOf = (value: unknown): Fields => Object(value);

const flag = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;

/**
 * Settings from whatever is stored: each field by itself, so that one that is damaged or from another version costs only
 * itself. Version 1 is the first; a later one lifts older shapes here before it reads them.
 */
export function parseSettings(stored: unknown): Settings {
  const { language, tiers, dates, offHosts, appearance, saveInPrivate } = fieldsOf(stored);
  const chosen = fieldsOf(tiers);
  const otherwise = defaultSettings;
  return {
    version: 1,
    language: LANGUAGES.includes(language) ? (language as Settings['language']) : otherwise.language,
    tiers: {
      core: flag(chosen.core, otherwise.tiers.core),
      state: flag(chosen.state, otherwise.tiers.state),
      generic: flag(chosen.generic, otherwise.tiers.generic),
    },
    dates: flag(dates, otherwise.dates),
    offHosts: Array.isArray(offHosts)
      ? offHosts.filter((host) => typeof host === 'string').slice(0, MOST_HOSTS)
      : otherwise.offHosts,
    appearance: APPEARANCES.includes(appearance)
      ? (appearance as Settings['appearance'])
      : otherwise.appearance,
    saveInPrivate: flag(saveInPrivate, otherwise.saveInPrivate),
  };
}
