/**
 * The actors that the reader does not want highlighted: anywhere, or in one article. Kept apart from the settings, because
 * a page that they change keeps its open card. Addresses are canonical URLs, as the archive has them.
 */
export interface HiddenActors {
  readonly version: 1;
  /** Ids of the lexicon. */
  readonly never: readonly string[];
  /** The latest last. */
  readonly here: readonly { readonly page: string; readonly actor: string }[];
}

export const nothingHidden: HiddenActors = { version: 1, never: [], here: [] };

/** So many single articles are remembered; then the oldest is forgotten. */
export const MOST_HERE = 1_000;
const MOST_NEVER = 1_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** From whatever is stored: what is damaged costs only itself. */
export function parseHidden(stored: unknown): HiddenActors {
  const { never, here } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  return {
    version: 1,
    never: Array.isArray(never) ? [...new Set(never.filter(isText))].slice(0, MOST_NEVER) : [],
    here: Array.isArray(here)
      ? here
          .filter((one) => isText(one?.page) && isText(one?.actor))
          .map(({ page, actor }) => ({ page, actor }))
          .slice(-MOST_HERE)
      : [],
  };
}

/** Where an actor is hidden: everywhere, in this article, or not at all. */
export function hiddenAs(hidden: HiddenActors, actor: string, page: string | null): 'never' | 'here' | null {
  if (hidden.never.includes(actor)) return 'never';
  return hidden.here.some((one) => one.page === page && one.actor === actor) ? 'here' : null;
}

/** Hidden in one article, or everywhere where `page` is null; twice is once. */
export function hide(hidden: HiddenActors, actor: string, page: string | null): HiddenActors {
  const shown = show(hidden, actor, page);
  return page === null
    ? { ...shown, never: [...shown.never, actor] }
    : { ...shown, here: [...shown.here, { page, actor }].slice(-MOST_HERE) };
}

/** Takes back a `hide` of the same arguments. */
export const show = (hidden: HiddenActors, actor: string, page: string | null): HiddenActors =>
  page === null
    ? { ...hidden, never: hidden.never.filter((one) => one !== actor) }
    : { ...hidden, here: hidden.here.filter((one) => one.page !== page || one.actor !== actor) };
