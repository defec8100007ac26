import type { Annotations } from '../annotate/annotation.ts';
import type { ArticleMeta } from '../articles/article.ts';

/** A saved article as the formats of other programs see it: its latest version. Instants are ISO in UTC. */
export interface ExportedArticle {
  readonly id: string;
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly annotations: Annotations;
  /** The reader's own, as the next two are; empty where there is none. */
  readonly tags: readonly string[];
  readonly note: string;
  /** The title in the reader's words. */
  readonly gloss: string;
  readonly firstSavedAt: string;
  /** Of this version. */
  readonly savedAt: string;
  /** SHA-256 of the UTF-8 of `text`, lower-case hex. */
  readonly sha256: string;
  readonly lexiconVersion: string;
}

/** Names of ids, in one language; null for an id that is not known (any more). */
export interface ExportNames {
  readonly outlet: (id: string) => string | null;
  readonly actor: (id: string) => string | null;
  readonly event: (id: string) => string | null;
}

/** What names the article in other programs: letters and digits of ASCII with hyphens, the same for the same text. */
export const citeKey = ({ meta, sha256 }: ExportedArticle): string =>
  `${meta.outlet?.replace(/[^\w-]/g, '') || 'article'}-${meta.published ?? 'undated'}-${sha256.slice(0, 8)}`;

/** The outlet by its name, or the address's host. */
export function outletOf({ meta }: Pick<ExportedArticle, 'meta'>, names: ExportNames): string | null {
  const name = meta.outlet && names.outlet(meta.outlet);
  return name || (/^https?:\/\/([^/?#]+)/i.exec(meta.url)?.[1]?.replace(/^www\./, '') ?? null);
}

/** The address to open, where it is one that opens in a browser. */
export const addressOf = ({ meta }: Pick<ExportedArticle, 'meta'>): string | null =>
  /^https?:\/\//i.test(meta.url) ? meta.url : null;
