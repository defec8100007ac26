import { beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { saveSample } from './archive-acts.ts';
import { inBothBrowsers, sample } from './both-browsers.ts';
import { keepPicture } from './keep-picture.ts';
import { setSettings } from './set-settings.ts';
import { tellPage } from './tell-page.ts';

/** A window of 1280 by 900 at 400 %: everything is reached by scrolling down alone (WCAG 1.4.10), in both directions. */

const SAVED = 'ar-read-also';
const PAGES = [
  ['archive.html', '.entry:not(.unread)'],
  ['archive.html#/removed', 'h1'],
  ['archive.html#/backup', 'form.export'],
  ['archive.html#/to-read', '.wanted-form'],
  ['archive.html#/actor/mohammed-shia-al-sudani', '.names-used'],
  ['options.html', '.options'],
  ['entries.html', '.own-entries'],
  ['entries.html#/new', '.entry-form'],
] as const;

/** What stands out at a side, with everything opened that can be. What scrolls by itself may. */
const standsOut = (tab: Tab): Promise<string[]> =>
  tab.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector<HTMLElement>('.fold[aria-expanded=false]')?.click();
    await new Promise((drawn) => setTimeout(drawn, 200));
    const { clientWidth } = document.documentElement;
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const out = left < -1 || right > clientWidth + 1;
        return width > 1 && out && !element.closest('.scrolled, svg');
      })
      .map((element) => `${element.tagName} ${element.className}`);
  });

/** Whether lines of a card of the grid stand over one another, or below its edge. */
const areOverlaid = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.entry:not(.unread)')].some((entry) => {
      const lines = [...entry.children].filter((line) => !line.matches('.entry-acts'));
      const edges = lines.map((line) => line.getBoundingClientRect());
      const below = edges.at(-1)!.bottom > entry.getBoundingClientRect().bottom;
      return below || edges.some(({ top }, at) => at > 0 && top < edges[at - 1]!.bottom - 1);
    }),
  );

inBothBrowsers(
  'magnified to 320 by 225',
  (stage) => {
    beforeAll(() => saveSample(stage, SAVED));

    it.each(['en', 'fa'] as const)('in %s, nothing stands out at a side', async (language) => {
      const { driver, server } = stage;
      await setSettings(driver, { language });
      const article = await driver.newTab(server.url(sample(SAVED)));
      await driver.waitForReport(article);
      await tellPage(driver, article, 'nextHighlight', { backwards: false });
      // The page's own scroll bar is no room for a card.
      const aside = await article.waitFor(() => {
        const box = document.querySelector('sq-card')?.getBoundingClientRect();
        const { clientWidth } = document.documentElement;
        return box && box.width > 0 ? [box.left, clientWidth - box.right] : null;
      });
      expect(Math.min(...aside!)).toBeGreaterThanOrEqual(8);
      const popup = await driver.openPopup(article);
      await popup.waitFor(() => document.querySelector('[data-view="article"]'));
      expect(await standsOut(popup)).toEqual([]);
      await keepPicture(popup, `narrow-popup-${language}-${driver.browser}`);
      for (const [path, shown] of PAGES) {
        const page = await driver.openExtension(path);
        await page.waitFor((wanted) => document.querySelector(wanted), shown);
        expect(await standsOut(page), path).toEqual([]);
        await keepPicture(page, `narrow-${path.replace(/\W+/g, '-')}-${language}-${driver.browser}`);
        await page.close();
      }
      for (const tab of [popup, article]) await tab.close();
    });

    it.each(['ar', 'fa'] as const)(
      'in %s, no line of a card of the grid stands over another',
      async (language) => {
        await setSettings(stage.driver, { language });
        const page = await stage.driver.openExtension('archive.html');
        await page.waitFor(() => document.querySelector('.entry:not(.unread)'));
        await page.evaluate(() => {
          const select = document.querySelector<HTMLSelectElement>('select[name=layout]')!;
          select.value = 'grid';
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return null;
        });
        await page.waitFor(() => document.querySelector('[data-layout="grid"] .entry:not(.unread)'));
        expect(await areOverlaid(page)).toBe(false);
        await page.close();
      },
    );
  },
  { viewport: { width: 320, height: 225 } },
);

inBothBrowsers(
  'the popup as a tab that is as wide as a popup',
  (stage) => {
    it('has room for its own scroll bar', async () => {
      const article = await stage.driver.newTab(stage.server.url(sample(SAVED)));
      await stage.driver.waitForReport(article);
      const popup = await stage.driver.openPopup(article);
      await popup.waitFor(() => document.querySelector('[data-view="article"]'));
      const sideways = await popup.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(sideways).toBe(0);
    });
  },
  { viewport: { width: 400, height: 700 } },
);
