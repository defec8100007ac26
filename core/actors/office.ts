import type { ReadLanguage } from '../text/language.ts';

/** Phrases of each language. */
export type OfficeForms = { readonly [language in ReadLanguage]?: readonly string[] };

/**
 * One entry of `assets/lexicon/offices.json`: an office of one holder at a time, by which articles name whoever holds it.
 * Who holds it when is said by the roles of the actors, once.
 */
export interface Office {
  readonly id: string;
  /** English titles of the actors' roles that are this office, acting and interim ones included. */
  readonly titles: readonly string[];
  /** ISO 3166-1 alpha-2, or null where it is no state's. */
  readonly country: string | null;
  /** With the country or the body, so that they mean nothing else. */
  readonly forms: OfficeForms;
  /** Without it: read as the office only where the article is set in the country, or comes from there. */
  readonly bare?: OfficeForms;
  /** Times in which the office was vacant, or its holder is not in the lexicon: ISO days, inclusive; `to` is null where it lasts. */
  readonly gaps: readonly { readonly from: string; readonly to: string | null; readonly note: string }[];
}
