import { expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** What a button says can be read under the pointer. */

/** WCAG contrast of a button's label on its ground, as the browser has computed both. */
const contrastOf = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate((wanted) => {
    const luminance = (colour: string): number => {
      const [r, g, b] = colour.match(/[\d.]+/g)!.map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const { color, backgroundColor } = getComputedStyle(document.querySelector(wanted)!);
    const [dark, light] = [color, backgroundColor].map(luminance).sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  }, selector);

inBothBrowsers('a button under the pointer', (stage) => {
  it.each(['light', 'dark'])('has a label that can be read (%s)', async (appearance) => {
    const page = await stage.driver.openExtension('archive.html#/to-read');
    await page.bringToFront();
    await page.waitFor(() => document.querySelector('[data-act="add-wanted"]'));
    await page.evaluate((wanted) => {
      document.documentElement.dataset.appearance = wanted;
      return null;
    }, appearance);
    for (const selector of ['[data-act="add-wanted"]', '.file .button']) {
      const { x, y } = await page.evaluate((wanted) => {
        const box = document.querySelector(wanted)!.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }, selector);
      await page.moveMouse(x, y);
      await page.waitFor((wanted) => document.querySelector(`${wanted}:hover`), selector);
      expect(await contrastOf(page, selector), selector).toBeGreaterThanOrEqual(4.5);
    }
    await page.close();
  });
});
