import type { ArticleToSave } from '../core/articles/article.ts';
import { featuresOf } from '../core/related/features-of.ts';
import { type IndexedText, termsOf } from '../core/search/index-terms.ts';
import { hashTerm } from '../core/search/posting-codec.ts';
import { wordOrderOf } from '../core/search/word-order.ts';
import type { CaptureHashes } from './saved-article.ts';
import type { ArticleRecord, CaptureRecord, FreshRecord, OriginalRecord } from './schema.ts';
import { packFeatures, type StoredFeatures } from './stored-features.ts';

/**
 * Everything of a save that takes time or waits: hashes, compression, terms. Done before the transaction opens, because
 * IndexedDB commits a transaction that waits for anything else.
 */
export interface SealedCapture {
  readonly capture: CaptureRecord;
  readonly original: OriginalRecord;
  readonly features: StoredFeatures;
  readonly fresh: Omit<FreshRecord, 'doc'>;
}

/** SHA-256 of the UTF-8 of a string, in lower-case hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Blob([bytes])
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array, BufferSource>);
  return new Uint8Array(await new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

export const gzip = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  through(new TextEncoder().encode(text), new CompressionStream('gzip'));

/** Throws where the bytes are no gzip. */
export async function gunzip(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await through(new Uint8Array(bytes), new DecompressionStream('gzip')));
}

export async function hashesOf(parts: {
  text: string;
  html: string;
  original: string;
}): Promise<CaptureHashes> {
  const [text, html, original] = await Promise.all([
    sha256(parts.text),
    sha256(parts.html),
    sha256(parts.original),
  ]);
  return { text, html, original };
}

/** What an article is found by: its latest capture, and what the reader says of it. */
export function indexedText(
  { meta, text, annotations }: Pick<CaptureRecord, 'meta' | 'text' | 'annotations'>,
  { tags, note = '', gloss = '' }: Pick<ArticleRecord, 'tags' | 'note' | 'gloss'>,
): IndexedText {
  const { title, published, outlet } = meta;
  return { title, text, annotations, published, outlet, tags, notes: `${gloss}\n${note}` };
}

export function toFresh(indexed: IndexedText): Omit<FreshRecord, 'doc'> {
  const { terms, impacts } = termsOf(indexed);
  return { terms: terms.join('\n'), impacts, hashes: Uint32Array.from(terms, hashTerm) };
}

/** `own`: phrases are looked for in what the reader says of it, too. */
export function toFeatures(
  { articleId, meta, text, annotations }: CaptureRecord,
  { gloss, note }: Partial<Pick<ArticleRecord, 'gloss' | 'note'>> = {},
): StoredFeatures {
  const { title, published } = meta;
  const own = [gloss, note].filter((part) => part !== undefined);
  const features = featuresOf({ id: articleId, title, text, published, annotations });
  return packFeatures(features, wordOrderOf(title, text, ...own));
}

/** An article without an address of its own is known by its text. */
const addressOf = (canonicalUrl: string, textHash: string): string =>
  canonicalUrl === '' ? `urn:siyaq:${textHash.slice(0, 32)}` : canonicalUrl;

export async function sealCapture(article: ArticleToSave, savedAt: string): Promise<SealedCapture> {
  const { text, html, original, leftOut, annotations, topic, lexiconVersion } = article;
  const [hashes, compressed] = await Promise.all([hashesOf(article), gzip(original)]);
  const articleId = addressOf(article.meta.canonicalUrl, hashes.text);
  const meta = { ...article.meta, canonicalUrl: articleId };
  const id = `${articleId}#sha256-${hashes.text}`;
  const capture = { id, articleId, savedAt, meta, text, leftOut, annotations, topic, lexiconVersion, hashes };
  return {
    capture,
    original: { id, html, original: compressed },
    features: toFeatures(capture),
    fresh: toFresh(indexedText(capture, { tags: [] })),
  };
}
