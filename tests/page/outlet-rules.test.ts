import { afterEach, describe, expect, it } from 'vitest';
import type { OutletRules } from '../../core/articles/outlet.ts';
import { collectCredits } from '../../page/collect-credits.ts';
import { collectMeta } from '../../page/collect-meta.ts';
import { extractArticle } from '../../page/extract-article.ts';
import { findArticle } from '../../page/find-article.ts';
import { page, paragraph, paragraphs } from './read.ts';

/** A page that misleads whoever goes by its looks: a longer text beside the article, a headline that is no heading. */
const url = 'https://news.test/politics/12';
const TITLE = 'وفد جديد يصل إلى العاصمة لبحث نتائج الجولة';
const html = `<head><title>موقع الأخبار</title></head><body>
<div class="w1">${paragraphs(9, 50)}</div>
<div class="w2"><div class="w3">${TITLE}</div><b class="w4">منذر علي</b><i class="w5">۸ بهمن ۱۴۰۲</i>
<div class="w6">${paragraphs(2)}<div class="w7">${paragraph(80)}</div>${paragraphs(2, 3)}</div></div></body>`;

const read = (rules?: OutletRules) => {
  const document = page(html, url);
  const found = findArticle(document, { url, ...(rules ? { rules } : {}) });
  return {
    found,
    meta: { ...collectMeta(document, found), credits: collectCredits(document, found) },
    view: extractArticle(document, found),
  };
};
const TEXT = [1, 2, 3, 4].map(paragraph).join('\n\n');
const RULES: OutletRules = {
  body: ['.gone', '.w6'],
  leaveOut: ['.w7', '.gone'],
  title: '.w3',
  byline: '.w4',
  published: '.w5',
};

afterEach(() => {
  globalThis.siyaqRules = undefined;
});

describe('the rules of an outlet', () => {
  it('find what its markup hides', () => {
    const { found, meta, view } = read(RULES);
    expect(found.title).toBe(TITLE);
    expect(found.text).toBe(TEXT);
    expect(found.leftOut.map(({ kind }) => kind)).toEqual(['widget']);
    expect(meta.dates[0]).toEqual({ from: 'line', value: '۸ بهمن ۱۴۰۲' });
    expect(meta.credits.bylines[0]).toBe('منذر علي');
    expect(view.text).toBe(TEXT);
    expect(view.html).not.toContain(paragraph(80));
  });

  it('are taken from where the outlet’s script left them', () => {
    globalThis.siyaqRules = RULES;
    expect(read().found.text).toBe(TEXT);
  });

  it('are hints: what they name and the page does not have is found without them', () => {
    const none = read().found;
    expect(none.text).not.toBe(TEXT);
    const { found, meta } = read({
      body: ['.x'],
      leaveOut: ['.x'],
      title: '.x',
      byline: '.x',
      published: '.x',
    });
    expect([found.title, found.text]).toEqual([none.title, none.text]);
    expect(meta.dates.every(({ from }) => from === 'line')).toBe(true);
    // An empty body is none, and what holds the headline is not left out.
    expect(read({ body: ['.w3'] }).found.text).toBe(none.text);
    expect(read({ ...RULES, leaveOut: ['.w2'] }).found.text).toContain(paragraph(1));
  });
});
