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

/** What ends a line or turns the direction of what follows, in an address. */
const UNSAFE = /[\p{Cc}\s\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The address to open, where it is one that opens in a browser, as browsers read it: without line's ends, with what would
 * break out of a line or a text encoded.
 */
export function addressOf({ meta }: Pick<ExportedArticle, 'meta'>): string | null {
  if (!/^https?:\/\//i.test(meta.url)) return null;
  const given = meta.url.toWellFormed().replace(/[\t\r\n]/g, '');
  return given.replace(UNSAFE, encodeURIComponent).replaceAll('\uFFFD', '%EF%BF%BD');
}

/** The outlet by its name, or the address's host. */
export function outletOf(article: Pick<ExportedArticle, 'meta'>, names: ExportNames): string | null {
  const { outlet } = article.meta;
  const name = outlet && names.outlet(outlet);
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(addressOf(article) ?? '')?.[1];
  return name || (host?.replace(/^www\./, '') ?? null);
}
