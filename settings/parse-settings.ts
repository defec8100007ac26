import { flag, parsePageSettings } from './page-settings.ts';
import { defaultSettings, type Settings } from './settings.ts';

const LANGUAGES: readonly unknown[] = ['browser', 'en', 'ar', 'fa'] satisfies Settings['language'][];
const APPEARANCES: readonly unknown[] = ['system', 'light', 'dark'] satisfies Settings['appearance'][];

/**
 * Settings from whatever is stored: each field by itself, so that one that is damaged or from another version costs only
 * itself. Version 1 is the first; a later one lifts older shapes here before it reads them.
 */
export function parseSettings(stored: unknown): Settings {
  const { language, appearance, saveInPrivate } = Object(stored);
  const otherwise = defaultSettings;
  return {
    version: 1,
    ...parsePageSettings(stored),
    language: LANGUAGES.includes(language) ? language : otherwise.language,
    appearance: APPEARANCES.includes(appearance) ? appearance : otherwise.appearance,
    saveInPrivate: flag(saveInPrivate, otherwise.saveInPrivate),
  };
}
