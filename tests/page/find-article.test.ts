import { describe, expect, it } from 'vitest';
import { collectMeta } from '../../page/collect-meta.ts';
import { findArticle } from '../../page/find-article.ts';
import { rangeAt } from '../../page/offsets.ts';
import { page, paragraph, paragraphs } from './read.ts';

const read = (html: string, url = 'https://news.test/politics/12') => findArticle(page(html, url), { url });
const expected = (count: number) =>
  Array.from({ length: count }, (_, index) => paragraph(index + 1)).join('\n\n');
const kinds = (html: string) => read(html).leftOut.map((one) => one.kind);

const TITLE = 'وفد جديد يصل إلى العاصمة لبحث نتائج الجولة';
const wrap = (body: string, head = '') =>
  `<html><head><title>${TITLE} | موقع</title>${head}</head><body><nav><a href="/">الرئيسية</a></nav>${body}<footer>حقوق النشر محفوظة لموقعنا</footer></body></html>`;
const article = (inside: string) =>
  wrap(`<main><article><h1>${TITLE}</h1><div class="text">${inside}</div></article></main>`);

describe('findArticle', () => {
  it('reads a plain article, its title and nothing else', () => {
    const found = read(article(paragraphs(4)));
    expect(found.isArticle).toBe(true);
    expect(found.reason).toBeNull();
    expect(found.title).toBe(TITLE);
    expect(found.titleElement?.tagName).toBe('H1');
    expect(found.text).toBe(expected(4));
  });

  it.each([
    [
      'reader comments',
      'comments',
      `<div id="comments"><p>${paragraph(91)}</p><p>${paragraph(92)}</p></div>`,
    ],
    [
      'comments under a bare heading',
      'comments',
      `<h3>نظرات کاربران</h3><p>${paragraph(91)}</p><p>${paragraph(92)}</p>`,
    ],
    [
      'a related box',
      'related',
      '<h4>مواضيع ذات صلة</h4><ul><li><a href="/2">خبر آخر عن أمر آخر تماما في مكان آخر</a></li></ul>',
    ],
    ['a read-also line', 'related', '<p>اقرأ أيضاً: <a href="/3">عنوان خبر آخر لا صلة له بهذا الخبر</a></p>'],
    [
      'a Persian read-more line',
      'related',
      '<p>بیشتر بخوانید: <a href="/3">تیتر خبری دیگر که به این خبر ربطی ندارد</a></p>',
    ],
    ['tags', 'tags', '<p>برچسب‌ها</p><p><a href="/t/1">بغداد</a></p><p><a href="/t/2">واشنطن</a></p>'],
    ['a share bar', 'share', '<div class="share-bar"><span>شارك الخبر مع أصدقائك الآن</span></div>'],
    ['a size widget', 'widget', '<p>XS SM MD LG</p>'],
    ['an end line and what follows it', 'end-line', `<p>انتهای پیام/</p><p>${paragraph(91)}</p>`],
    ['a second article', 'second-article', `<article><h1>خبر ثان تماما</h1>${paragraphs(5, 50)}</article>`],
  ])('leaves out %s', (_, kind, junk) => {
    const html = article(`${paragraphs(4)}${junk}`);
    expect(read(html).text).toBe(expected(4));
    expect(kinds(html)).toContain(kind);
  });

  it('reads names that differ by a number alike, whatever was read before', () => {
    const one = (name: string, number: number) => `<div class="${name}"><p>${paragraph(number)}</p></div>`;
    const parts = (name: string) => [11, 12, 13].map((number, at) => one(`${name}${at + 1}`, number));
    const kept = parts('block-').join('');
    const left = [...parts('comments-'), ...parts('x promo_')].join('');
    expect(read(article(`${paragraphs(4)}${kept}${left}`)).text).toBe(
      [expected(4), paragraph(11), paragraph(12), paragraph(13)].join('\n\n'),
    );
    expect(kinds(article(`${paragraphs(4)}${kept}${left}`))).toEqual(['comments', 'advert']);
  });

  it('is not led astray by a logo that is marked as a headline and named by the head', () => {
    const logo = 'وكالة أنباء النهرين العراقية';
    const head = `<title>${TITLE}</title><meta property="og:title" content="${logo}"><meta property="article:published_time" content="2024-01-28">`;
    const html = `<head>${head}</head><body><h1>${logo}</h1><main><h1>${TITLE}</h1><div class="text">${paragraphs(5)}</div></main></body>`;
    const url = 'https://news.test/politics/12';
    const document = page(html, url);
    const found = findArticle(document, { url });
    expect([found.title, found.astray]).toEqual([TITLE, false]);
    expect(collectMeta(document, found).dates).toContainEqual({ from: 'meta', value: '2024-01-28' });
  });

  it('goes on after a read-also box in the middle', () => {
    const box = '<h4>اقرأ أيضا</h4><p><a href="/9">عنوان خبر آخر في مكان آخر من الموقع</a></p>';
    expect(read(article(`${paragraphs(2)}${box}${paragraphs(2, 3)}`)).text).toBe(expected(4));
  });

  it('takes the first of two articles on an endless page, though the second is longer', () => {
    const second = `<article><h1>خبر ثان تماما عن أمر آخر</h1><div class="text">${paragraphs(9, 50)}</div></article>`;
    const found = read(
      wrap(
        `<main><article><h1>${TITLE}</h1><div class="text">${paragraphs(4)}</div></article>${second}</main>`,
      ),
    );
    expect(found.text).toBe(expected(4));
  });

  it('keeps a caption once', () => {
    const caption = 'الوفد لدى وصوله إلى مطار العاصمة صباح اليوم';
    const figure = `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure><p>${caption}</p>`;
    const { text } = read(article(`${figure}${paragraphs(4)}`));
    expect(text.split(caption)).toHaveLength(2);
  });

  it('takes byline and date under a lead picture for what they are, and drops credits', () => {
    const caption = 'صورة من وصول الوفد إلى مطار العاصمة صباح اليوم برفقة عدد من المستشارين العسكريين';
    const figure = `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`;
    const html = article(
      `${figure}<div>Author, فلان الفلاني</div><div>3 مارس/ آذار 2024</div>${paragraphs(2)}<p>© REUTERS / فلان</p>${paragraphs(2, 3)}`,
    );
    expect(read(html).text).toBe(`${caption}\n\n${expected(4)}`);
    expect(kinds(html)).toEqual(['meta', 'caption']);
  });

  it('drops an appeal to subscribe as long as a sentence, and goes on after it', () => {
    const appeal = '<div>اشترك في النشرة البريدية لتصلك آخر أخبار سوريا ولبنان والأردن كل صباح</div>';
    const html = article(`${paragraphs(2)}${appeal}${paragraphs(2, 3)}`);
    expect(read(html).text).toBe(expected(4));
    expect(kinds(html)).toEqual(['newsletter']);
  });

  it('knows the headline of a page whose head declares it cut short, after the name of the site', () => {
    const html = `<head><title>صحيفة اليوم: وفد جديد يصل إلى العاصمة</title></head><body><h2>أهم الأنباء في صحيفة اليوم</h2><div><h2>${TITLE}</h2>${paragraphs(4)}</div></body>`;
    const found = read(html);
    expect(found.title).toBe(TITLE);
    expect(found.titleElement?.tagName).toBe('H2');
  });

  it('reads a page that is one form, and paragraphs that are line breaks', () => {
    const lines = [1, 2, 3, 4].map(paragraph).join('<br><br>\n');
    const html = `<body><form id="aspnetForm"><input type="hidden" value="x"><h1>${TITLE}</h1><div id="Body">${lines}</div></form></body>`;
    expect(read(html).text).toBe(expected(4));
  });

  it('takes a lead that stands before the body', () => {
    const html = wrap(
      `<div><h1>${TITLE}</h1><div class="lead">${paragraph(1)}</div><div class="item-text">${paragraphs(3, 2)}</div></div>`,
    );
    expect(read(html).text).toBe(expected(4));
  });

  it.each([
    ['a front page', 'https://news.test/', wrap(paragraphs(5)), 'not-an-article.list'],
    ['a tag list', 'https://news.test/tag/iraq', wrap(paragraphs(5)), 'not-an-article.list'],
    ['a tweet', 'https://twitter.com/a/status/1', article(paragraphs(5)), 'not-an-article.social-post'],
    [
      'a shop',
      'https://news.test/p/1',
      wrap(paragraphs(5), '<meta property="og:type" content="product">'),
      'not-an-article.shop',
    ],
    ['an empty page', 'https://news.test/p/1', '', 'not-an-article.no-prose'],
    [
      'teasers',
      'https://news.test/politics',
      wrap(
        Array.from(
          { length: 30 },
          (_, i) => `<h3><a href="/${i}">عنوان خبر رقم ${i} عن أمر من الأمور المهمة</a></h3>`,
        ).join(''),
      ),
      'not-an-article.no-prose',
    ],
  ])('refuses %s', (_, url, html, code) => {
    const found = read(html, url);
    expect(found.isArticle).toBe(false);
    expect(found.reason?.code).toBe(code);
  });

  it('prints white space as a browser does, and keeps ZWNJ and NBSP', () => {
    const inner =
      'می‌گوید\n      <b>که</b>\t <i> این</i>\u00a0 سند در پایان این هفته به امضا خواهد رسید و منتشر می‌شود.';
    const { text } = read(article(`<p>${inner}</p>${paragraphs(3)}`));
    expect(text.split('\n\n')[0]).toBe(
      'می‌گوید که این\u00a0 سند در پایان این هفته به امضا خواهد رسید و منتشر می‌شود.',
    );
  });

  it('maps every offset back to the character that the page holds there', () => {
    const html = article(
      `<p>\n  أول <b>الكلام</b>\n   ثم\u200cما   <i>يليه</i>&amp;غيره: ${paragraph(7)}</p>${paragraphs(3)}`,
    );
    const found = read(html);
    for (let at = 0; at < found.text.length; at += 1) {
      const range = rangeAt(found, at, at + 1);
      const char = found.text[at] ?? '';
      if (char === '\n') expect(range).toBeNull();
      else
        expect(range?.startContainer.data[range.startOffset]?.replace(/\s/, ' ')).toBe(
          char.replace(/\s/, ' '),
        );
    }
    const start = found.text.indexOf('الكلام');
    const range = rangeAt(found, start, found.text.indexOf('يليه') + 4);
    expect(range?.startContainer.data.slice(range.startOffset)).toBe('الكلام');
    expect(range?.endContainer.data.slice(0, range.endOffset)).toBe('يليه');
    expect(rangeAt(found, 5, 5)).toBeNull();
    expect(rangeAt(found, found.text.length, found.text.length + 3)).toBeNull();
  });

  it('writes nothing', async () => {
    const document = page(article(paragraphs(5)));
    const Observer = document.defaultView?.MutationObserver;
    if (!Observer) throw new Error('no window');
    let records = 0;
    new Observer((all) => {
      records += all.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    findArticle(document, { url: 'https://news.test/1' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(records).toBe(0);
    document.body.append('x');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(records).toBe(1);
  });
});
