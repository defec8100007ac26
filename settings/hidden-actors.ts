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

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isHere = (value: unknown): value is HiddenActors['here'][number] =>
  isText(Object(value).page) && isText(Object(value).actor);

/** From whatever is stored: what is damaged costs only itself. */
export function parseHidden(stored: unknown): HiddenActors {
  const { never, here } = Object(stored);
  return {
    version: 1,
    never: list(never).filter(isText),
    here: list(here).filter(isHere),
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
