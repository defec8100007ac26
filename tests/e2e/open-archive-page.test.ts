import { expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { saveSample } from './archive-acts.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** An archive page that stays open while articles are saved in other tabs, or changed in another archive page. */

const untilListed = (page: Tab, count: number): Promise<boolean> =>
  page.waitFor((n) => document.querySelectorAll('.articles .entry:not(.unread)').length === n, count);

const ask = (page: Tab, query: string): Promise<null> =>
  page.evaluate((asked) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = asked;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return null;
  }, query);

inBothBrowsers('an archive page that stays open', (stage) => {
  it('finds what was saved, tagged, removed and put back elsewhere', async () => {
    await saveSample(stage, 'ar-json-ld');
    const page = await stage.driver.openExtension('archive.html');
    await page.bringToFront();
    await untilListed(page, 1);
    await saveSample(stage, 'ar-read-also');
    await page.bringToFront();
    await untilListed(page, 2);
    await ask(page, 'lang:ar');
    await untilListed(page, 2);

    const other = await stage.driver.openExtension('archive.html');
    await other.bringToFront();
    await untilListed(other, 2);
    await other.click('.entry input[type="checkbox"]');
    await other.click('.chosen-bar input');
    await other.type('desk');
    await other.press('Enter');
    await other.waitFor(() => document.querySelector('[data-facet="tag"] input[value="desk"]'));
    await page.bringToFront();
    await ask(page, 'tag:desk');
    await untilListed(page, 1);
    await ask(page, '');
    await untilListed(page, 2);

    await other.bringToFront();
    await other.click('.entry .remove');
    await untilListed(other, 1);
    await page.bringToFront();
    await untilListed(page, 1);
    await other.bringToFront();
    await other.click('.toast button');
    await untilListed(other, 2);
    await page.bringToFront();
    await untilListed(page, 2);
    expect(await page.evaluate(() => document.querySelectorAll('.entry.unread').length)).toBe(0);
  });
});
