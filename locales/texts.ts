import { IntlMessageFormat } from 'intl-messageformat';
import type { InterfaceLanguage } from '../core/actors/actor.ts';
import type { Reason, ReasonParam } from '../core/reason.ts';
import type en from './en.json';

/** The interface's words, in one language at a time: ICU messages from `<language>.json`, handed to components as props. */

/** Every key of the English catalogue; the others have the same ones. */
export type TextKey = keyof typeof en;
export type TextParams = Readonly<Record<string, string | number>>;

export interface Texts {
  /** Words a message. A message that lacks a parameter is given as its key, never thrown: a label must not break a page. */
  readonly t: (key: TextKey, params?: TextParams) => string;
  /** Is there a message of this key? For keys that are made from codes. */
  readonly has: (key: string) => key is TextKey;
  /** `reasonText` over these texts, for components, which run no code of this room. */
  readonly reason: (reason: Reason, word?: WordParam) => string;
  readonly language: InterfaceLanguage;
  readonly direction: 'ltr' | 'rtl';
}

const catalogues: Readonly<Record<InterfaceLanguage, () => Promise<{ default: Record<string, string> }>>> = {
  en: () => import('./en.json'),
  ar: () => import('./ar.json'),
  fa: () => import('./fa.json'),
};

/** Texts over a catalogue that is already there. */
export function textsOf(language: InterfaceLanguage, catalogue: Readonly<Record<string, string>>): Texts {
  const parsed = new Map<string, IntlMessageFormat>();
  const message = (key: string): IntlMessageFormat | null => {
    const known = parsed.get(key);
    if (known) return known;
    const source = catalogue[key];
    if (source === undefined) return null;
    const made = new IntlMessageFormat(source, language, undefined, { ignoreTag: true });
    parsed.set(key, made);
    return made;
  };
  const texts: Texts = {
    t: (key, params = {}) => {
      try {
        return String(message(key)?.format(params) ?? key);
      } catch {
        return key;
      }
    },
    has: (key): key is TextKey => Object.hasOwn(catalogue, key),
    language,
    direction: language === 'en' ? 'ltr' : 'rtl',
    reason: (reason, word) => reasonText(texts, reason, word),
  };
  return texts;
}

/** Loads the catalogue of one language. */
export async function loadTexts(language: InterfaceLanguage): Promise<Texts> {
  return textsOf(language, (await catalogues[language]()).default);
}

/** Languages whose readers are served by the catalogue of another: Dari reads Persian. */
const SERVED_BY: Readonly<Record<string, InterfaceLanguage>> = { en: 'en', ar: 'ar', fa: 'fa', prs: 'fa' };

/** The reader's own choice, or else the first of the browser's languages that there is a catalogue for; English at last. */
export function pickLanguage(
  setting: 'browser' | InterfaceLanguage,
  browserLanguages: readonly string[],
): InterfaceLanguage {
  if (setting !== 'browser') return setting;
  for (const tag of browserLanguages) {
    const known = SERVED_BY[tag.toLowerCase().split('-')[0] ?? ''];
    if (known) return known;
  }
  return 'en';
}

/** Turns an id or ISO day among a reason's parameters into words, or gives null to leave it as it is. */
export type WordParam = (name: string, value: string) => string | null;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A word that runs against its sentence, kept from turning what stands around it: first strong isolate, and its end. */
function isolated(word: string, direction: Texts['direction']): string {
  const against = direction === 'ltr' ? RIGHT_TO_LEFT.test(word) : /\p{Script=Latin}/u.test(word);
  return against ? `\u2068${word}\u2069` : word;
}

function wordParam(texts: Texts, name: string, value: ReasonParam, word: WordParam): string | number {
  // Words of the page, which else would run into ours: Arabic writes its "and" onto the next word.
  const one = (part: string): string =>
    name === 'terms' ? texts.t('quote', { term: part }) : isolated(word(name, part) ?? part, texts.direction);
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return one(value);
  if (typeof value === 'boolean') return String(value);
  return new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(value.map(one));
}

/** Words a reason; `word` may turn ids and days into names. A code without a message is shown readably as it is. */
export function reasonText(texts: Texts, reason: Reason, word: WordParam = () => null): string {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(reason.params)) {
    params[name] = wordParam(texts, name, value, word);
    if (Array.isArray(value)) params[`${name}Count`] = value.length;
  }
  const key = `reason.${reason.code}`;
  if (texts.has(key)) return texts.t(key, params);
  const code = reason.code.replace(/[.-]/g, ' ');
  const shown = Object.values(params).join(', ');
  return shown ? `${code}: ${shown}` : code;
}
