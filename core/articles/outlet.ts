import type { InterfaceLanguage, Provenance } from '../actors/actor.ts';
import type { ReadLanguage } from '../text/language.ts';

/**
 * Where an outlet's markup has what is not found by itself, as CSS selectors. All are hints: where one matches nothing,
 * for outlets change their pages, the general way is taken.
 */
export interface OutletRules {
  /** What holds the article's own text; the first that matches counts. */
  readonly body?: readonly string[];
  /** What inside of it is none of the article: related headlines, share bars, tags, comments. All that match go. */
  readonly leaveOut?: readonly string[];
  readonly title?: string;
  readonly byline?: string;
  /** The printed or machine-readable day: an element with a `datetime` or `content` attribute, or its text. */
  readonly published?: string;
}

/**
 * Who stands behind an outlet, as a source says it: a fact about property or money, no judgement. Each is borne out by a
 * source of the outlet that supports `owners[0]`.
 */
export interface OutletOwner {
  /** `owner` holds it, wholly or in part; `operator` runs it; `funder` pays for it. */
  readonly as: 'owner' | 'operator' | 'funder';
  /** `state`: a state, a ministry, a municipality; `public`: a broadcaster under public law; `person`: a family, too. */
  readonly kind: 'state' | 'public' | 'party' | 'company' | 'foundation' | 'association' | 'person';
  readonly name: Readonly<Record<InterfaceLanguage, string>>;
  /** Year of which the source speaks, where it is not the year in which it was read. */
  readonly asOf?: string;
}

/** One entry of `assets/lexicon/outlets/*.json`: a news site whose pages Siyaq looks at. */
export interface Outlet {
  readonly id: string;
  /**
   * Host names, most usual first; `www.` is written out where it exists. A host covers itself only. A first label of `m`,
   * `mobile` or `amp` says what such a host is for.
   */
  readonly hosts: readonly string[];
  /** Where one host carries several languages: the path prefixes that are this outlet's, such as `/arabic`. */
  readonly paths?: readonly string[];
  readonly names: Readonly<Record<InterfaceLanguage, string>>;
  /** Main language of what it prints. */
  readonly language: ReadLanguage;
  /**
   * ISO 3166-1 alpha-2 of the country whose calendar week and local day it keeps: where it is edited, but Iran or
   * Afghanistan for the Persian and Dari services abroad, which print those countries' calendars. The week is that of the
   * country in `core/dates/week.ts`, by which "last week" and "Friday of this week" are counted; no outlet has its own.
   */
  readonly country: string;
  /** IANA time zone of its local day. */
  readonly timeZone: string;
  readonly kind: 'agency' | 'newspaper' | 'broadcaster' | 'site';
  /** Left out where no source was read. */
  readonly owners?: readonly OutletOwner[];
  readonly rules?: OutletRules;
  readonly provenance: Provenance;
}
