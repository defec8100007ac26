import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rawMetaSchema } from '../../messages/background-params.ts';
import { collectCredits } from '../../page/collect-credits.ts';
import { collectMeta } from '../../page/collect-meta.ts';
import { findArticle } from '../../page/find-article.ts';
import { page, paragraphs } from './read.ts';

const TITLE = 'الوفد يصل إلى العاصمة لبحث نتائج الجولة';
const url = 'https://news.test/politics/12';
const collect = (head: string, beside = '') => {
  const html = `<html><head>${head}</head><body><article><h1>${TITLE}</h1>${beside}<div class="text">${paragraphs(4)}</div></article></body></html>`;
  const document = page(html, url);
  const found = findArticle(document, { url });
  return { ...collectMeta(document, found), credits: collectCredits(document, found) };
};

describe('collectMeta', () => {
  it('collects stamps in the order of trust', () => {
    const ld =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"عنوان\n آخر","datePublished":"2024-01-28T10:00:00Z"}]}</script>';
    const raw = collect(
      `${ld}<meta property="article:published_time" content="۱۴۰۲/۱۱/۰۸ - ۱۰:۳۰">`,
      '<time datetime="2024-01-28">أمس</time><div class="d">الأحد <b>28</b> كانون الثاني 2024</div>',
    );
    expect(raw.dates.slice(0, 3)).toEqual([
      { from: 'json-ld', value: '2024-01-28T10:00:00Z' },
      { from: 'meta', value: '۱۴۰۲/۱۱/۰۸ - ۱۰:۳۰' },
      { from: 'time-element', value: '2024-01-28' },
    ]);
    expect(raw.dates).toContainEqual({ from: 'line', value: 'الأحد 28 كانون الثاني 2024' });
    expect(raw.titles[0]).toBe(TITLE);
  });

  it('makes addresses absolute and passes over broken data', () => {
    const raw = collect(
      '<script type="application/ld+json">{broken</script><link rel="canonical" href="/politics/12?x=1"><meta property="og:site_name" content="موقع">',
    );
    expect(raw.declared).toBe('https://news.test/politics/12?x=1');
    expect(raw.siteNames).toEqual(['موقع']);
    expect(raw.url).toBe(url);
  });

  it('takes the day of the article whose headline the page prints, of several that it describes', () => {
    const ld = `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"خبر آخر","datePublished":"2023-05-01"},{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2024-01-28"}]}</script>`;
    const days = (one: string) =>
      collect(one).dates.flatMap((date) => (date.from === 'json-ld' ? date.value : []));
    expect(days(ld)).toEqual(['2024-01-28']);
    expect(days(ld.replace(TITLE, 'عنوان لم يُطبع'))).toEqual(['2023-05-01', '2024-01-28']);
  });

  describe('of several articles in the structured data, hears', () => {
    const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const one = (headline: string, datePublished: string, more = {}) => ({
      '@type': 'NewsArticle',
      headline,
      datePublished,
      ...more,
    });
    const days = (data: unknown) =>
      collect(ld(data)).dates.flatMap((date) => (date.from === 'json-ld' ? date.value : []));
    const other = one('خبر سابق عن القواعد', '2023-10-19');

    it.each([
      ['spelt for HTML', `&#8220;${TITLE}&#8221;`],
      ['cut short', TITLE.slice(0, 30)],
      ['with the word of a live page', `مباشر.. ${TITLE}`],
    ])('the one with the headline, %s, whatever stands before or in it', (_, headline) => {
      expect(days([other, one(headline, '2024-01-28')])).toEqual(['2024-01-28']);
      expect(days(one(headline, '2024-01-28', { isBasedOn: other }))).toEqual(['2024-01-28']);
    });

    it('the outermost first where none has the headline', () => {
      expect(days(one('عنوان لم يُطبع', '2024-01-28', { isBasedOn: other }))).toEqual([
        '2024-01-28',
        '2023-10-19',
      ]);
    });

    it('an article of which something else is no text', () => {
      const author = { '@type': { toString: null }, name: 'سعاد كامل' };
      expect(days(one(TITLE, '2024-01-28', { author }))).toEqual(['2024-01-28']);
    });
  });

  it('reads structured data that is wrapped for XML', () => {
    const ld = `<script type="application/ld+json">\n<![CDATA[\n{"@type":"NewsArticle","datePublished":"2024-01-28"}\n]]></script>`;
    expect(collect(ld).dates[0]).toEqual({ from: 'json-ld', value: '2024-01-28' });
  });

  it('keeps long addresses whole', () => {
    const address = `https://news.test/${encodeURIComponent('خبر'.repeat(40))}`;
    expect(address.length).toBeGreaterThan(500);
    expect(collect(`<meta property="og:url" content="${address}">`).declared).toBe(address);
  });

  it('keeps to what the background accepts, however much a page says of itself', () => {
    const long = 'س'.repeat(2_500);
    const many = (tag: (i: number) => string) => Array.from({ length: 300 }, (_, i) => tag(i)).join('');
    const raw = collect(
      [
        many(
          (i) =>
            `<meta property="article:published_time" content="2024-01-${i}"><meta name="author" content="${i}${long}">`,
        ),
        many(
          (i) =>
            `<meta property="og:title" content="${i}${long}"><meta property="og:site_name" content="${i}${long}">`,
        ),
        `<link rel="canonical" href="/${long}"><meta property="og:image" content="https://cdn.test/${long}.jpg">`,
        `<script type="application/ld+json">[${many((i) => `{"@type":"Article","datePublished":"${i}${long}"},`)}{}]</script>`,
      ].join(''),
      many((i) => `<time datetime="${i}${long}">${i}</time><p>${i} / 2024 ${long}</p>`),
    );
    expect(v.safeParse(rawMetaSchema, raw).issues).toBeUndefined();
    expect(raw.credits?.image).toBeNull();
    expect(raw.dates.length).toBeGreaterThan(5);
    expect(raw.declared).toBeNull();
  });
});
