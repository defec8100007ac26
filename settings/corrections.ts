/**
 * What the reader said against the gate and the topic: a page, or a whole site, is about the Iraq mission, or isn't. It
 * wins over both. Kept apart from the settings, as what is hidden is.
 */
export interface Correction {
  /** A page's canonical URL, or a site as `siteOf` names it. */
  readonly of: string;
  readonly about: boolean;
  /** Of a page: the address, without fragment, at which the reader said so. */
  readonly at?: string;
}

export interface Corrections {
  readonly version: 1;
  /** The latest last. */
  readonly pages: readonly Correction[];
  readonly sites: readonly Correction[];
}

export type Corrected = 'pages' | 'sites';

/** What holds for a page, and whether it was said of the page itself or of its site. */
export interface Verdict {
  readonly about: boolean;
  readonly by: Corrected;
}

export const nothingCorrected: Corrections = { version: 1, pages: [], sites: [] };

/** So many of each are remembered; then the oldest is forgotten. Every page that is read has to read them. */
export const MOST_CORRECTIONS = 500;

const isCorrection = (value: unknown): value is Correction => {
  const { of, about, at = '' } = Object(value);
  return typeof of === 'string' && of !== '' && typeof about === 'boolean' && typeof at === 'string';
};

/** From whatever is stored: what is damaged costs only itself. A later version lifts older shapes here. */
export function parseCorrections(stored: unknown): Corrections {
  const list = (kind: Corrected): Correction[] => {
    const value: unknown = Object(stored)[kind];
    return Array.isArray(value) ? value.filter(isCorrection) : [];
  };
  return { version: 1, pages: list('pages'), sites: list('sites') };
}

/** Says it, or takes it back where `about` is null; the same again is once. */
export function correct(
  corrections: Corrections,
  kind: Corrected,
  { of, about, at }: Omit<Correction, 'about'> & { readonly about: boolean | null },
): Corrections {
  const others = corrections[kind].filter((one) => one.of !== of);
  const said = about === null ? [] : [{ of, about, ...(at === undefined ? {} : { at }) }];
  return { ...corrections, [kind]: [...others, ...said].slice(-MOST_CORRECTIONS) };
}

/** Host and path, without what a view of the same page may add: enough to see that two addresses may be one page. */
const bare = (url: string): string =>
  url.replace(
    /^https?:\/\/(?:(?:www\d?|m|mobile|amp|wap|touch)\.)?([^?#]*?)(?:\/amp)?\/*(?:[?#].*)?$/is,
    '$1',
  );

const bySite = ({ sites }: Corrections, url: string): Verdict | null => {
  const page = `${bare(url)}/`;
  const said = sites.findLast(({ of }) => page.startsWith(`${of}/`));
  return said ? { about: said.about, by: 'sites' } : null;
};

const byPage = (said: Correction | undefined): Verdict | null =>
  said ? { about: said.about, by: 'pages' } : null;

/** The site of an address: its host without `www.` and the like, and `prefix`, a path that is one outlet's on a shared host. */
export const siteOf = (url: string, prefix = ''): string =>
  `${bare(url).split('/', 1)[0]}${prefix.replace(/\/+$/, '')}`;

/** What holds for a page whose canonical URL is known. */
export const verdictOn = (corrections: Corrections, url: string, canonicalUrl: string): Verdict | null =>
  byPage(corrections.pages.find(({ of }) => of === canonicalUrl)) ?? bySite(corrections, url);

/**
 * What holds for an address (without fragment) as far as the page's own tab can tell; `ask` where it may be that of a
 * corrected page, which only its canonical URL decides.
 */
export function verdictAt(corrections: Corrections, url: string): Verdict | 'ask' | null {
  const { pages } = corrections;
  const here = byPage(pages.findLast(({ at }) => at === url));
  if (here) return here;
  return pages.some(({ of, at = of }) => [of, at].map(bare).includes(bare(url)))
    ? 'ask'
    : bySite(corrections, url);
}
