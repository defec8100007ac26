import type { InterfaceLanguage, Provenance } from '../actors/actor.ts';
import type { ReadLanguage } from '../text/language.ts';

/** One entry of `assets/lexicon/outlets/*.json`: a news site whose pages Siyaq looks at. */
export interface Outlet {
  readonly id: string;
  /** Host names, most usual first; `www.` and `m.` are written out where they exist. A host covers itself only. */
  readonly hosts: readonly string[];
  /** Where one host carries several languages: the path prefixes that are this outlet's, such as `/arabic`. */
  readonly paths?: readonly string[];
  readonly names: Readonly<Record<InterfaceLanguage, string>>;
  /** Main language of what it prints. */
  readonly language: ReadLanguage;
  /**
   * ISO 3166-1 alpha-2 of the country whose calendar week and local day it keeps: where it is edited, but Iran or
   * Afghanistan for the Persian and Dari services abroad, which print those countries' calendars.
   */
  readonly country: string;
  /** IANA time zone of its local day. */
  readonly timeZone: string;
  readonly kind: 'agency' | 'newspaper' | 'broadcaster' | 'site';
  readonly provenance: Provenance;
}
