import { JSDOM } from 'jsdom';
import type { Lexicon } from '../core/actors/lexicon.ts';
import { annotate } from '../core/annotate/annotate.ts';
import type { Annotations } from '../core/annotate/annotation.ts';
import type { ArticleMeta, LeftOut, TopicScore } from '../core/articles/article.ts';
import { canonicalUrl } from '../core/articles/canonical-url.ts';
import { findOutlet } from '../core/articles/find-outlet.ts';
import { resolveMeta, withDayOfText } from '../core/articles/resolve-meta.ts';
import { parseStamp } from '../core/dates/parse-stamp.ts';
import type { Reason } from '../core/reason.ts';
import { languageOfArticle } from '../core/text/identify-language.ts';
import { scoreTopic } from '../core/topic/score-topic.ts';
import { collectCredits } from '../page/collect-credits.ts';
import { collectMeta } from '../page/collect-meta.ts';
import { findArticle } from '../page/find-article.ts';
import type { CorpusRecord } from './read-corpus.ts';

/** One record seen as the extension would see it. */
export interface Inspected {
  readonly id: string;
  readonly isArticle: boolean;
  /** Why the page is no article; null where it is one. */
  readonly refused: Reason | null;
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  readonly annotations: Annotations;
  readonly topic: TopicScore;
}

type Read = Pick<Inspected, 'isArticle' | 'refused' | 'meta' | 'text' | 'leftOut'>;

/** The local day of a caller's stamp. Without a known outlet the day is taken as written. */
function givenDay(published: string, timeZone: string | null): string | null {
  const day = timeZone ? parseStamp(published, timeZone)?.day : /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  return day ?? null;
}

function readText(record: CorpusRecord, lexicon: Lexicon): Read {
  const url = record.url ?? '';
  const outlet = url ? findOutlet(url, lexicon.outlets) : null;
  const published = record.published ? givenDay(record.published, outlet?.timeZone ?? null) : null;
  const meta: ArticleMeta = {
    canonicalUrl: url ? canonicalUrl(url) : `urn:siyaq:${record.id}`,
    url,
    title: record.title ?? '',
    byline: null,
    published,
    publishedFrom: published ? 'given' : 'unknown',
    outlet: outlet?.id ?? null,
    image: null,
  };
  return { isArticle: true, refused: null, meta, text: record.text ?? '', leftOut: [] };
}

function readHtml(record: CorpusRecord, html: string, lexicon: Lexicon): Read {
  const url = record.url ?? 'about:blank';
  const dom = new JSDOM(html, { url });
  try {
    const { document } = dom.window;
    const found = findArticle(document, { url });
    const outlet = findOutlet(url, lexicon.outlets);
    const raw = { ...collectMeta(document, found), credits: collectCredits(document, found) };
    const country = outlet?.country ?? null;
    const language = languageOfArticle({ text: found.text, title: raw.titles[0] ?? '', country });
    const resolved = resolveMeta(raw, { outlet, language });
    const given = record.published ? givenDay(record.published, outlet?.timeZone ?? null) : null;
    return {
      isArticle: found.isArticle,
      refused: found.reason,
      meta: {
        ...resolved,
        ...(record.title ? { title: record.title } : {}),
        ...(given ? { published: given, publishedFrom: 'given' } : {}),
      },
      text: found.isArticle ? found.text : '',
      leftOut: found.leftOut,
    };
  } finally {
    dom.window.close();
  }
}

/** Reads, annotates and scores one record. A `text` is annotated whole; of an `html` only the article is. */
export function inspectRecord(record: CorpusRecord, lexicon: Lexicon): Inspected {
  const read = record.html === undefined ? readText(record, lexicon) : readHtml(record, record.html, lexicon);
  const country = lexicon.outlets.find(({ id }) => id === read.meta.outlet)?.country ?? null;
  const meta = withDayOfText(read.meta, read.text, country);
  const { title, published } = meta;
  const annotations = annotate({ text: read.text, title, published, country }, lexicon);
  const topic = scoreTopic({ title, text: read.text, annotations });
  return { id: record.id, ...read, meta, annotations, topic };
}
