import { expect, it } from 'vitest';
import { poll } from '../../tools/browsers/poll.ts';
import { waitForArticle } from '../../tools/browsers/wait-for-article.ts';
import { samplePages } from '../../tools/sample-pages.ts';
import { inBothBrowsers, sample } from './both-browsers.ts';
import { painted } from './painted.ts';
import { difference } from './pixels.ts';
import { tellPage } from './tell-page.ts';

/**
 * Highlights are where they should be: as the extension's own report says, as the ranges on the page lie, and as pixels on
 * a screenshot.
 */

inBothBrowsers('highlights', (stage) => {
  it('lie on the names and dates of every sample', async () => {
    const { driver, server } = stage;
    const tab = await driver.newTab();
    for (const page of samplePages().filter((one) => one.ours)) {
      await tab.goto(server.url(page));
      const report = await waitForArticle(driver, tab);
      expect(report.meta?.published, page.id).toBe(page.published);
      const { mentions, dates } = report.page!.annotations;
      for (const one of [...mentions, ...dates])
        expect(report.text.slice(one.start, one.end), page.id).toBe(one.text);
      const ranges = await poll(
        async () => {
          const seen = await painted(tab);
          return seen.length > 0 ? seen : null;
        },
        5000,
        `highlights on ${page.id}`,
      ).then((seen) => seen!);
      for (const { text, actor } of page.actors) {
        const mention = mentions.find((one) => one.actor === actor && one.text.includes(text));
        expect(mention, `${page.id}: ${text}`).toBeDefined();
        // By default the key actors are painted; a clitic written onto the name is painted with it.
        if (mention?.tier === 'core')
          expect(
            ranges.some((range) => range.text.includes(text)),
            `${page.id}: ${text} painted`,
          ).toBe(true);
      }
      for (const { text, from, to } of page.dates) {
        expect(
          dates.some((one) => one.text.includes(text) && one.from === from && one.to === to),
          `${page.id}: ${text}, ${JSON.stringify(dates.filter((one) => one.text.includes(text)))}`,
        ).toBe(true);
        expect(
          ranges.some((range) => range.text.includes(text)),
          `${page.id}: ${text} painted`,
        ).toBe(true);
      }
    }
  });

  it('are seen on a screenshot, and nothing else of the page changes', async () => {
    const { driver, server } = stage;
    for (const id of ['ar-read-also', 'fa-dark']) {
      const tab = await driver.newTab(server.url(sample(id)));
      await driver.waitForReport(tab);
      const ranges = await poll(
        async () => {
          const seen = await painted(tab);
          return seen.length > 3 ? seen : null;
        },
        5000,
        'highlights',
      ).then((seen) => seen!);
      await tab.bringToFront();
      const on = await tab.screenshot();
      await tellPage(driver, tab, 'setPageOff', { off: true });
      await poll(async () => (await painted(tab)).length === 0, 5000, 'no highlights');
      const off = await tab.screenshot();
      const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const boxes = ranges
        .flatMap((range) => range.boxes)
        .filter((box) => box.bottom > 0 && box.top < height && box.right > 0 && box.left < width);
      expect(boxes.length).toBeGreaterThan(2);
      const { inside, outside } = await difference(driver, off, on, boxes);
      // One that the edge of the viewport cuts may show no more than its background's first row.
      for (const [i, share] of inside.entries())
        if (boxes[i]!.bottom <= height)
          expect(share, `${id}: ${JSON.stringify(boxes[i])}`).toBeGreaterThan(0.03);
      expect(outside, id).toBe(0);
      await tab.close();
    }
  });
});
