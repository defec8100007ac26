import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../page/extract-article.ts';
import { findArticle } from '../../page/find-article.ts';
import { page, paragraph, paragraphs } from './read.ts';

const url = 'https://news.test/politics/12';
const wrap = (inside: string) =>
  `<html><head><title>خبر اليوم</title></head><body><main><article><h1>خبر اليوم من العاصمة بعد الظهر</h1><div class="text">${inside}</div></article></main></body></html>`;
const extract = (inside: string) => {
  const document = page(wrap(inside), url);
  const before = document.documentElement.outerHTML;
  const found = findArticle(document, { url });
  const extracted = extractArticle(document, found);
  return { document, before, found, ...extracted, view: page(extracted.html, url) };
};
const words = (text: string | null | undefined) => (text ?? '').match(/[\p{L}\p{N}]+/gu)?.sort();

describe('extractArticle', () => {
  it('holds the words that were found, and leaves the page as it is', () => {
    const one = extract(`${paragraphs(4)}<h3>التعليقات</h3><p>${paragraph(90)}</p>`);
    expect(words(one.view.body.textContent)).toEqual(words(one.found.text));
    expect(one.text).toBe(one.found.text);
    expect(one.original).toContain(paragraph(1));
    expect(one.document.documentElement.outerHTML).toBe(one.before);
  });

  it('keeps structure, and addresses as absolute ones', () => {
    const rich = `<h2>عنوان فرعي لما يلي من الخبر</h2><blockquote><p>${paragraph(8)}</p></blockquote><p>انظر <a href="../doc?id=1" onclick="x()">نص الوثيقة</a> التي نشرت، ${paragraph(9)}<img src="/i/a.jpg" onerror="x()" alt="صورة"></p>`;
    const { html, view } = extract(`${paragraphs(3)}${rich}${paragraphs(2, 20)}`);
    expect(view.querySelector('a')?.getAttribute('href')).toBe('https://news.test/doc?id=1');
    expect(view.querySelector('img')?.getAttribute('src')).toBe('https://news.test/i/a.jpg');
    expect(view.querySelector('blockquote')).not.toBeNull();
    expect(html).not.toMatch(/onclick|onerror/);
  });

  it('drops what runs, loads or counts', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '<iframe src="https://evil.test"></iframe>',
      '<form action="/x"><input name="q"></form>',
      '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
      '<p><a href="javascript:alert(1)">رابط</a> <a href="data:text/html,x">آخر</a></p>',
      '<img src="https://t.test/pixel.gif"><img src="b.gif" width="1" height="1">',
      '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
      '<p style="background:url(https://t.test/x)" class="c" data-id="1">سطر قصير</p>',
    ].join('');
    const { html } = extract(`${paragraphs(3)}${hostile}${paragraphs(3, 10)}`);
    expect(html).not.toMatch(
      /<(?:script|iframe|form|input|svg|math|style|object)|javascript:|data:|on\w+=|style=|pixel|b\.gif|class="c"/i,
    );
    expect(html).toContain(paragraph(3));
  });

  it('keeps the picture that is shown once it comes into view, not its spinner', () => {
    const lazy =
      '<img src="/loading.gif" data-src="/a.jpg"><img src="/b.jpg" data-src="/{width}/b.jpg"><img data-original="/c.jpg">';
    const { view } = extract(`${paragraphs(2)}<p>${paragraph(9)}${lazy}</p>${paragraphs(2, 3)}`);
    expect([...view.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual(
      ['a', 'b', 'c'].map((name) => `https://news.test/${name}.jpg`),
    );
  });

  it('leaves out the pictures of what is left out', () => {
    const related =
      '<div class="related"><a href="/2"><img src="/thumb.jpg"></a><p><a href="/2">خبر آخر</a></p></div>';
    const bare = '<figure><img src="/lead.jpg" alt="صورة"></figure>';
    const { view } = extract(`${bare}${paragraphs(4)}${related}`);
    expect([...view.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      'https://news.test/lead.jpg',
    ]);
  });

  it('falls back to bare paragraphs where cleaning would glue or lose words', () => {
    const lines = [1, 2, 3, 4].map((number) => `<x-line>${paragraph(number)}</x-line>`).join('');
    const { html, found } = extract(`${lines}<xmp>${paragraph(5)}</xmp>`);
    expect(html).toBe(found.blocks.map((block) => `<p>${block.text}</p>`).join(''));
    expect(found.blocks).toHaveLength(5);
  });

  it('refuses where nothing was found', () => {
    const document = page('', url);
    const found = findArticle(document, { url });
    expect(() => extractArticle(document, { ...found, root: null })).toThrow(TypeError);
  });
});
