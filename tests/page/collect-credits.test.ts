import { describe, expect, it } from 'vitest';
import { collectCredits } from '../../page/collect-credits.ts';
import { findArticle } from '../../page/find-article.ts';
import { page, paragraphs } from './read.ts';

const TITLE = 'الوفد يصل إلى العاصمة لبحث نتائج الجولة';
const url = 'https://news.test/politics/12';
const collect = (head: string, beside = '', after = '') => {
  const document = page(
    `<html><head>${head}</head><body><main><h1>${TITLE}</h1>${beside}<div class="text">${paragraphs(4)}</div></main>${after}</body></html>`,
    url,
  );
  return collectCredits(document, findArticle(document, { url }));
};
const bylines = (...parts: [head: string, beside?: string, after?: string]) => collect(...parts).bylines;

describe('collectCredits', () => {
  it('puts the structured data before what is printed, and that before tags', () => {
    const ld = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","author":[{"name":"سعاد كامل"}],"dateModified":"2024-01-29"}</script>`;
    const one = collect(
      `${ld}<meta name="author" content="محرر">`,
      '<div class="post-author">سعاد ك.</div><p>كتب: منذر علي</p>',
    );
    expect(one.bylines).toEqual(['سعاد كامل', 'سعاد ك.', 'كتب: منذر علي', 'محرر']);
    expect(one.updated).toEqual([{ from: 'json-ld', value: '2024-01-29' }]);
  });

  it('names no organisation, and no box with the day of the article', () => {
    const by = (type: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"${type}","name":"سعاد كامل"}}</script>`;
    expect(bylines(by('Person'))).toEqual(['سعاد كامل']);
    expect(bylines(by('NewsMediaOrganization'))).toEqual([]);
    const box = '<section class="byline"><b>معلومات المقال</b><time>قبل 3 ساعات</time></section>';
    expect(bylines('', box)).toEqual([]);
  });

  it('reads a signed line between headline and text, and none that only begins like one', () => {
    expect(bylines('', '<div><span>Author, </span><span>سعاد كامل</span></div>')).toContain(
      'Author, سعاد كامل',
    );
    expect(bylines('', '<p>كتبت سعاد كامل</p>')).toEqual(['كتبت سعاد كامل']);
    expect(bylines('', '<p>كتبنا عن هذا أمس</p>')).toEqual([]);
    // Beside the day.
    const beside = '<div><b>الأحد 02-08-2015 23:50</b> | كتب: <a href="/e/1">سعاد كامل</a> |</div>';
    expect(bylines('', beside)).toEqual(['كتب: سعاد كامل']);
  });

  it('takes the narrowest element that the markup calls an author, in the article’s own box', () => {
    const box =
      '<div class="writer-date"><div class="written-by">سعاد كامل</div><time>الثلاثاء 20/2/2024</time></div>';
    expect(bylines('', box)).toEqual(['سعاد كامل']);
    const document = page(
      `<title>${TITLE}</title><main><div itemscope itemtype="http://schema.org/BlogPosting"><h3 itemprop="headline">${TITLE}</h3><div>${paragraphs(4)}</div><p>مرسلة بواسطة <span itemprop="author">سعاد كامل</span></p></div></main>`,
      url,
    );
    expect(collectCredits(document, findArticle(document, { url })).bylines).toEqual(['سعاد كامل']);
  });

  it('takes the name in a box with a label or a post, not the box', () => {
    const post = '<div class="author-box"><b class="author-name">سعاد كامل</b><i>صحفية</i></div>';
    expect(bylines('', post)).toEqual(['سعاد كامل']);
    const label = '<div class="author-name"><i class="author-by">بواسطة</i> سعاد كامل</div>';
    expect(bylines('', label)[0]).toBe('بواسطة سعاد كامل');
  });

  it('passes over who wrote comments and other articles, and who built the site', () => {
    const others =
      '<aside><span class="post-author">كاتب خبر آخر</span></aside><div id="comments"><b class="comment-author">قارئ</b></div>';
    expect(bylines('', '', others)).toEqual([]);
    expect(bylines('<meta name="generator" content="MAKER"><meta name="author" content="MAKER">')).toEqual(
      [],
    );
  });

  it('takes no news line that types itself and no section of the masthead for a name', () => {
    expect(bylines('', '<div class="type-writer">خبر عاجل من العاصمة</div>')).toEqual([]);
    const top = '<header><div class="Reporter"><a href="/reporters">المواطن الصحفي</a></div></header>';
    const document = page(
      `${top}<main><h1>${TITLE}</h1><div class="reporter">سعاد كامل</div>${paragraphs(4)}</main>`,
      url,
    );
    expect(collectCredits(document, findArticle(document, { url })).bylines).toEqual(['سعاد كامل']);
  });

  it('reads the line of a place and a reporter under the headline, and no other line with a stroke', () => {
    expect(bylines('', '<p>بغداد / سعاد كامل</p>')).toEqual(['سعاد كامل']);
    expect(bylines('', '<p>أربيل - سعاد كامل الراوي</p>')).toEqual(['سعاد كامل الراوي']);
    for (const line of [
      'بغداد / وكالة النهر',
      'سياسة / أخبار العراق',
      'بغداد / 12 آذار',
      'بغداد / سعاد كامل تنقل من العاصمة',
    ])
      expect(bylines('', `<p>${line}</p>`), line).toEqual([]);
    const inside = `<div class="text">${paragraphs(1)}<p>بغداد / سعاد كامل</p></div>`;
    expect(bylines('', inside)).toEqual([]);
  });

  it('shows no face and no spinner for the article’s picture', () => {
    const document = page(
      `<article><h1>${TITLE}</h1><div class="author"><img src="/face.png"></div><img src="/loading.gif" data-src="/c.jpg">${paragraphs(4)}</article>`,
      url,
    );
    expect(collectCredits(document, findArticle(document, { url })).image).toBe('https://news.test/c.jpg');
  });

  it('takes the author and day of the article whose headline the page prints', () => {
    const ld = `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"خبر آخر","author":"غيرها","dateModified":"2023-01-01"},{"@type":"NewsArticle","headline":"${TITLE}.","author":"سعاد كامل"}]</script>`;
    expect(collect(ld)).toMatchObject({ bylines: ['سعاد كامل'], updated: [] });
  });

  it('names the declared picture, or the described one, or the first one shown; none that is no address', () => {
    expect(collect('<meta property="og:image" content="//cdn.test/a.jpg">').image).toBe(
      'https://cdn.test/a.jpg',
    );
    const ld =
      '<script type="application/ld+json">{"@type":"NewsArticle","image":[{"url":"/b.jpg"}]}</script>';
    expect(collect(ld).image).toBe('https://news.test/b.jpg');
    const document = page(
      `<article><h1>${TITLE}</h1><img src="data:image/gif;base64,x"><img src="/c.jpg">${paragraphs(4)}</article>`,
      url,
    );
    expect(collectCredits(document, findArticle(document, { url })).image).toBe('https://news.test/c.jpg');
    expect(collect('<meta property="og:image" content="javascript:x">').image).toBeNull();
  });
});
