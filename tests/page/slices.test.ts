import { describe, expect, it } from 'vitest';
import { findArticle, findingArticle } from '../../page/find-article.ts';
import { atOnce, inSlices, type Steps } from '../../page/slices.ts';
import { page, paragraph, paragraphs } from './read.ts';

/** Takes so many milliseconds of the processor. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('work in slices', () => {
  it('lets others go first once a slice is over, and gives what the work gives', async () => {
    const order: string[] = [];
    function* steps(): Steps<string> {
      for (const step of ['one', 'two', 'three']) {
        order.push(step);
        work(12);
        yield;
      }
      return 'done';
    }
    const done = inSlices(steps());
    setTimeout(() => order.push('page'));
    expect(order).toEqual(['one']);
    expect(await done).toBe('done');
    expect(order.indexOf('page')).toBeGreaterThan(0);
    expect(order.filter((one) => one !== 'page')).toEqual(['one', 'two', 'three']);
  });

  it('is done at once where it is short', () => {
    let steps = 0;
    function* short(): Steps<void> {
      for (; steps < 50; steps += 1) yield;
    }
    void inSlices(short());
    expect(steps).toBe(50);
  });
});

const url = 'https://news.test/politics/12';
const html = `<html><body><main><article><h1>وفد جديد يصل إلى العاصمة لبحث نتائج الجولة</h1><div id="text">${paragraphs(400)}</div></article></main></body></html>`;

describe('an article that is found in steps', () => {
  it('is the one that is found at once', () => {
    const document = page(html, url);
    const steps = findingArticle(document, { url });
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(5);
    expect(step.value).toEqual(findArticle(document, { url }));
  });

  it('is read anew when the page takes away what is being read', () => {
    const document = page(html, url);
    const steps = findingArticle(document, { url });
    // In the midst of the paragraphs.
    steps.next();
    const text = document.querySelector('#text')!;
    const fresh = document.createElement('div');
    fresh.innerHTML = paragraphs(8, 900);
    text.replaceWith(fresh);
    const found = atOnce(steps);
    expect(found.isArticle).toBe(true);
    expect(found.text).toContain(paragraph(900));
    expect(found.text).not.toContain(paragraph(3));
    expect(found).toEqual(findArticle(document, { url }));
  });
});
