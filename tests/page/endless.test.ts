import { describe, expect, it } from 'vitest';
import { resolveMeta } from '../../core/articles/resolve-meta.ts';
import { collectCredits } from '../../page/collect-credits.ts';
import { collectMeta } from '../../page/collect-meta.ts';
import { findArticle } from '../../page/find-article.ts';
import { page, paragraph, paragraphs } from './read.ts';

/** A page that brings a second article under its first: nothing of the one is told of the other. */
const FIRST = 'وفد جديد يصل إلى العاصمة لبحث نتائج الجولة';
const SECOND = 'مجلس النواب يؤجل جلسته المخصصة لقانون الموازنة';
const [AT_FIRST, AT_SECOND] = ['https://news.test/politics/12', 'https://news.test/politics/13'];
const SITE = 'موقع الأخبار';
const textOf = (count: number, from: number) =>
  Array.from({ length: count }, (_, index) => paragraph(from + index)).join('\n\n');

const article = (title: string, writer: string, day: string, count: number, from: number) =>
  `<article><h1>${title}</h1><span class="author">${writer}</span>${day && `<time datetime="${day}">${day}</time>`}
<img src="/${from}.jpg"><div class="text">${paragraphs(count, from)}</div></article>`;

/** What its server wrote of the first article into the head. */
const STATIC = `<link rel="canonical" href="${AT_FIRST}"><meta property="og:title" content="${FIRST}"><meta property="og:url" content="${AT_FIRST}">
<meta property="og:image" content="https://news.test/first.jpg"><meta property="article:published_time" content="2024-01-28">
<meta name="author" content="سعاد كامل"><meta property="og:site_name" content="${SITE}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${FIRST}","datePublished":"2024-01-28","dateModified":"2024-02-03","author":{"name":"سعاد كامل"}}</script>`;

interface Shown {
  readonly head: string;
  readonly window: string;
  readonly at: string;
  /** Paragraphs of each. */
  readonly counts: readonly [number, number];
  readonly secondDay?: string;
}

function read({ head, window, at, counts, secondDay = '2024-01-29' }: Shown) {
  const [first, second] = counts;
  const document = page(
    `<head><title>${window} | ${SITE}</title>${head}</head><body><main>${article(FIRST, 'سعاد كامل', '2024-01-28', first, 1)}
${article(SECOND, 'منذر علي', secondDay, second, 50)}</main></body>`,
    at,
  );
  const found = findArticle(document, { url: at });
  const raw = { ...collectMeta(document, found), credits: collectCredits(document, found) };
  return { found, meta: resolveMeta(raw, { outlet: null }) };
}

describe('a page of two articles', () => {
  it.each([
    [3, 3],
    [20, 2],
    [2, 9],
  ])('named after its second is read as that alone: %i paragraphs over %i', (...counts) => {
    const { found, meta } = read({ head: STATIC, window: SECOND, at: AT_SECOND, counts });
    expect(found.title).toBe(SECOND);
    expect(found.text).toBe(textOf(counts[1], 50));
    expect(meta).toMatchObject({
      canonicalUrl: AT_SECOND,
      title: SECOND,
      byline: 'منذر علي',
      published: '2024-01-29',
      updated: null,
      image: 'https://news.test/50.jpg',
    });
  });

  it('tells no day of the second where only the first has one', () => {
    const { meta } = read({
      head: STATIC,
      window: SECOND,
      at: AT_SECOND,
      counts: [4, 4],
      secondDay: '',
    });
    expect(meta).toMatchObject({ canonicalUrl: AT_SECOND, published: null, publishedFrom: 'unknown' });
  });

  it('whose metas name none is read as the second where its window is named after that', () => {
    const { found } = read({ head: '', window: SECOND, at: AT_SECOND, counts: [20, 2] });
    expect(found.title).toBe(SECOND);
    expect(found.text).toBe(textOf(2, 50));
  });

  it('stays the first one’s while its window is', () => {
    const { found, meta } = read({ head: STATIC, window: FIRST, at: AT_FIRST, counts: [3, 9] });
    expect(found.text).toBe(textOf(3, 1));
    expect(meta).toMatchObject({
      canonicalUrl: AT_FIRST,
      title: FIRST,
      byline: 'سعاد كامل',
      published: '2024-01-28',
      updated: '2024-02-03',
      image: 'https://news.test/first.jpg',
    });
  });
});

describe('a page of one article', () => {
  it('is the one that its metas name, though its window begins with another headline', () => {
    const name = 'وكالة الأخبار الدولية المستقلة في بغداد';
    const document = page(
      `<head><title>${name} | ${FIRST}</title>${STATIC}</head><body><header><h1>${name}</h1></header>
<main>${article(FIRST, 'سعاد كامل', '2024-01-28', 4, 1)}</main></body>`,
      AT_FIRST,
    );
    const found = findArticle(document, { url: AT_FIRST });
    expect(found.title).toBe(FIRST);
    expect(collectMeta(document, found).declared).toBe(AT_FIRST);
  });

  it('hears its metas, though they name it in other words', () => {
    const head = STATIC.replaceAll(FIRST, 'ماذا يحمل الضيوف إلى بغداد هذا الأسبوع؟');
    const document = page(
      `<head><title>${FIRST} | ${SITE}</title>${head}</head><body><main>${article(FIRST, 'سعاد كامل', '', 4, 1)}</main></body>`,
      AT_FIRST,
    );
    const found = findArticle(document, { url: AT_FIRST });
    const { declared, dates } = collectMeta(document, found);
    expect(declared).toBe(AT_FIRST);
    expect(dates[0]).toEqual({ from: 'json-ld', value: '2024-01-28' });
  });
});
