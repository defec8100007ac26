import type { ArticleMeta } from '../core/articles/article.ts';

/** The part of an archived article that lists show; the archive's own type has more. */
export interface ListedArticle {
  readonly id: string;
  readonly meta: ArticleMeta;
  readonly language: string | null;
  readonly excerpt: string;
  readonly savedAt: string;
  readonly tags: readonly string[];
  readonly captures: readonly {
    readonly id: string;
    readonly savedAt: string;
    readonly againAt?: string | undefined;
  }[];
}

/** What an article is called: its title, or its address where it has none. */
export const titleOf = ({ title, url }: Pick<ArticleMeta, 'title' | 'url'>): string => title || url;

/** A stretch of text with the places of what was looked for, `[start, end)` in UTF-16 code units. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Name of an outlet by its id, in the interface's language; null where it is in no list. */
export type OutletName = (id: string) => string | null;

/** The archive keeps so much of a longer text, in UTF-16 code units; one less where that would split a letter. */
const KEPT = 280;

/** What an article begins with, as lists show it: where it was cut it ends with a whole word, and says that it goes on. */
export const beginningOf = ({ excerpt }: ListedArticle): string =>
  excerpt.length < KEPT - 1 ? excerpt : excerpt.replace(/[\s،,.؛;:]*\s\S*$/u, '…');

/** Outlet for showing: its name, or the host where it is in no list. */
export function outletOf(meta: ArticleMeta, outletName: OutletName): string {
  const known = meta.outlet && outletName(meta.outlet);
  if (known) return known;
  return URL.canParse(meta.url) ? new URL(meta.url).hostname.replace(/^www\./, '') : '';
}
