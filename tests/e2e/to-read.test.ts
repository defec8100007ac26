import { expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { saveOpen } from './archive-acts.ts';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers, sample } from './both-browsers.ts';

/** Addresses to read, from a file to the article that was saved of one of them. */

const MANY = 4_000;

const chooseFile = (page: Tab, text: string): Promise<null> =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('.wanted-form input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'bookmarks.html', { type: 'text/html' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  }, text);

const listed = (page: Tab): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.entry')].map((entry) => entry.dataset.id ?? ''),
  );

inBothBrowsers('what is to be read', (stage) => {
  it('comes from bookmarks, is taken off and put back, and goes once it is saved', async () => {
    const url = stage.server.url(sample('ar-json-ld'));
    const page = await stage.driver.openExtension('archive.html#/to-read');
    await page.bringToFront();
    await page.waitFor(() => document.querySelector('.wanted-form'));
    const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>پیگیری</H3><DL><p>
      <DT><A HREF="${url}">للقراءة</A><DT><A HREF="https://rawi.test/2">دو</A>
      <DT><A HREF="javascript:alert(1)">x</A></DL><p></DL><p>`;
    await chooseFile(page, file);
    await page.waitFor(() => document.querySelectorAll('.entry').length === 2);
    const told = await page.evaluate(() => document.querySelector('.outcome')?.textContent);
    expect(told).toContain('2 addresses were added.');
    expect(told).toContain('1 could not be taken');
    expect(await seriousViolations(page)).toEqual([]);

    const before = await listed(page);
    await page.click('.entry .remove');
    await page.waitFor(() => document.querySelectorAll('.entry').length === 1);
    await page.waitFor(() => document.activeElement?.closest('.toast'));
    await page.press('Enter');
    await page.waitFor(() => document.querySelectorAll('.entry').length === 2);
    expect(await listed(page)).toEqual(before);
    await page.close();

    await saveOpen(stage, url);
    const again = await stage.driver.openExtension('archive.html#/to-read');
    await again.bringToFront();
    await again.waitFor(() => document.querySelectorAll('.entry').length === 1);
    expect(await listed(again)).toEqual(['https://rawi.test/2']);
    await again.evaluate(() => {
      location.hash = `#/search/${encodeURIComponent('tag:پیگیری')}`;
      return null;
    });
    await again.waitFor(() => document.querySelectorAll('.entry:not(.unread)').length === 1);
    await again.close();
  });

  it('is drawn where it is looked at, however much it is, and keys lead to both ends', async () => {
    const page = await stage.driver.openExtension('archive.html#/to-read');
    await page.bringToFront();
    await page.waitFor(() => document.querySelector('.wanted-form textarea'));
    await page.evaluate((many) => {
      const box = document.querySelector<HTMLTextAreaElement>('.wanted-form textarea')!;
      box.value = Array.from({ length: many }, (_, at) => `https://rawi.test/many/${at} خبر ${at}`).join(
        '\n',
      );
      box.dispatchEvent(new Event('input', { bubbles: true }));
      return null;
    }, MANY);
    await page.waitFor(() => document.querySelector<HTMLTextAreaElement>('textarea')!.dir === 'auto');
    await page.click('[data-act=add-wanted]');
    await page.waitFor(
      (many) => Number(document.querySelector('.entry')?.getAttribute('aria-setsize')) >= many,
      MANY,
    );
    expect((await listed(page)).length).toBeLessThan(60);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.entry a')?.focus();
      return null;
    });
    const atPlace = (place: 'first' | 'last') =>
      page.waitFor((where) => {
        const entry = document.activeElement?.closest('.entry');
        const at = entry?.getAttribute('aria-posinset');
        return at === (where === 'first' ? '1' : entry?.getAttribute('aria-setsize'));
      }, place);
    await page.press('End');
    await atPlace('last');
    expect((await listed(page)).length).toBeLessThan(60);
    expect(await seriousViolations(page)).toEqual([]);
    await page.press('Home');
    await atPlace('first');
    await page.close();
  });
});
