/** What a page says of itself, collected by the content script and understood elsewhere: the rules of dates are too big for every tab. */

/** A string on the page that may tell the day of publication, with where it stood. Most trusted first in a list. */
export interface RawDate {
  readonly from: 'json-ld' | 'meta' | 'time-element' | 'line';
  /** As printed. A `line` is a short line near the title that may hold a date among other words. */
  readonly value: string;
}

/** What only a save asks for. Made by `collectCredits`. */
export interface RawCredits {
  /** Most trusted first. */
  readonly bylines: readonly string[];
  /** Address of the lead image, absolute, or null. */
  readonly image: string | null;
  /** Stamps of the last change. */
  readonly updated: readonly RawDate[];
}

/** Facts as printed, not yet judged. Made by `collectMeta`, understood by `resolveMeta`. */
export interface RawMeta {
  /** The address that the page was read at. */
  readonly url: string;
  /** The address that the page declares as its canonical one, absolute, or null. */
  readonly declared: string | null;
  /** Title candidates, most trusted first: the page's own headline, then declared ones. */
  readonly titles: readonly string[];
  /** Names the page gives its site, for telling them from title and byline. */
  readonly siteNames: readonly string[];
  readonly dates: readonly RawDate[];
  /** Absent where the page is only read. */
  readonly credits?: RawCredits;
}
