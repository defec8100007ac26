import type { InterfaceLanguage } from '../core/actors/actor.ts';

/** The lexicon has sentences of ours in three languages; where one is not written yet, English stands in, marked as English. */
export interface Localised {
  readonly text: string;
  readonly lang: InterfaceLanguage;
}

/** The wording in `language`, or in English; null where there is neither. */
export function localised(
  wording: Readonly<Record<InterfaceLanguage, string>>,
  language: InterfaceLanguage,
): Localised | null {
  if (wording[language]) return { text: wording[language], lang: language };
  return wording.en ? { text: wording.en, lang: 'en' } : null;
}
