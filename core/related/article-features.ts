/** What coverage of the same story is recognised by, in any of the languages. Made by `featuresOf`. */
export interface ArticleFeatures {
  /** Canonical URL, so that an article is not found related to itself; null where it has none. */
  readonly id: string | null;
  readonly language: string | null;
  /** ISO local day of publication, or null. */
  readonly day: string | null;
  /** Actor id -> weight: 1 for core actors named often, less for states, generic ones, and whoever is named once. */
  readonly actors: Readonly<Record<string, number>>;
  /** Ids of known events. */
  readonly events: readonly string[];
  /** ISO days that the text speaks of. */
  readonly days: readonly string[];
  /** Cross-script word skeleton -> how often; the title counts three times. */
  readonly words: Readonly<Record<string, number>>;
  /** SimHash of the folded words, two unsigned 32-bit halves: near-duplicates in one language differ in few bits. */
  readonly print: readonly [number, number];
}

/** Words with how often each is there, as two lists of one order: quicker to make and to go through than an object. */
export interface ListedWords {
  readonly words: readonly string[];
  readonly counts: ArrayLike<number>;
}

/** Features as they are compared with a subject's. */
export type ComparedFeatures = Omit<ArticleFeatures, 'words'> & { readonly words: ListedWords };
