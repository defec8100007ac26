import type { InterfaceLanguage } from '../core/actors/actor.ts';

/**
 * The lexicon has sentences of ours in three languages; where one is not written, as in a reader's own entry, another
 * stands in, marked as what it is: English first.
 */
export interface Localised {
  readonly text: string;
  readonly lang: InterfaceLanguage;
}

/** The wording in `language`, or in another; null where there is none. */
export function localised(
  wording: Readonly<Record<InterfaceLanguage, string>>,
  language: InterfaceLanguage,
): Localised | null {
  const lang = ([language, 'en', 'fa', 'ar'] as const).find((one) => wording[one]);
  return lang ? { text: wording[lang], lang } : null;
}
