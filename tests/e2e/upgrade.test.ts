import { expect, it } from 'vitest';
import { NEWEST_VERSION } from '../../archive/schema.ts';
import type { Tab } from '../../tools/browsers/driver.ts';
import { askToSave, openCopy } from './archive-acts.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { keepPicture } from './keep-picture.ts';
import { type Versions, versions } from './next-version.ts';
import { damage, fingerprint, putDatabase, storedArticles } from './raw-archive.ts';
import { setSettings } from './set-settings.ts';
import { storedDatabase, storedVersions } from './stored-samples.ts';

/**
 * An archive on its way to the next version of the database, in real browsers: what was ever stored comes up whole, and
 * where the way is barred, the archive stays as it was and the reader is told what to do.
 */

const versionsOf: Partial<Record<string, Versions>> = {};
const KEPT = ['https://marsad-akhbar.test/2', 'https://rawi-agency.test/1'];

const entries = (archive: Tab): Promise<string[]> =>
  archive.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.entry:not(.unread)')].map((one) => one.dataset.id ?? ''),
  );

async function go(archive: Tab, hash: string): Promise<void> {
  await archive.evaluate((to) => {
    location.hash = to;
    return null;
  }, hash);
}

/** Everything of the sample is there: both lists, the hashes of each text, and all three layers of the index. */
async function expectWhole(archive: Tab): Promise<void> {
  // A tab behind others takes its time over every step.
  await archive.bringToFront();
  await archive.waitFor(() => document.querySelectorAll('.entry:not(.unread)').length === 2);
  expect((await entries(archive)).sort()).toEqual(KEPT);
  for (const [query, id] of [
    ['مذاکرات', KEPT[1]],
    ['بيان', KEPT[0]],
  ] as const) {
    await go(archive, `#/search/${encodeURIComponent(query)}`);
    await archive.waitFor((wanted) => {
      const found = document.querySelectorAll<HTMLElement>('.entry:not(.unread)');
      return found.length === 1 && found[0]!.dataset.id === wanted;
    }, id);
  }
  for (const id of KEPT) {
    await go(archive, `#/article/${encodeURIComponent(id)}`);
    await archive.waitFor(() => document.querySelector('.copy .good')?.textContent?.includes('SHA-256'));
    await go(archive, '#/');
    await archive.waitFor(() => document.querySelectorAll('.entry:not(.unread)').length === 2);
  }
  await go(archive, '#/removed');
  await archive.waitFor(() => document.querySelector('.entry[data-id="https://furat-post.test/3"]'));
  await go(archive, '#/');
}

const errorText = (archive: Tab): Promise<string> =>
  archive.waitFor(() => document.querySelector('.error')?.textContent ?? '');

inBothBrowsers(
  'an archive of an earlier version',
  (stage) => {
    const become = (version: 'today' | 'next') =>
      versionsOf[stage.driver.browser]!.become(stage.driver, version);

    it.each(storedVersions())('as version %i stored it comes up whole in the newest', async (version) => {
      const { driver } = stage;
      await putDatabase(driver, await storedDatabase(version));
      const archive = await driver.openExtension('archive.html');
      await expectWhole(archive);
      expect((await fingerprint(driver)).version).toBe(NEWEST_VERSION);
      expect((await storedArticles(driver)).filter(({ whole }) => !whole)).toEqual([]);
      await archive.close();
    });

    it('is left as it was where its migration fails, which is told; without the cause it goes on', async () => {
      const { driver } = stage;
      await putDatabase(driver, await storedDatabase(NEWEST_VERSION));
      await damage(driver, { store: 'meta', key: 'broken', put: { from: 'nowhere' } });
      const before = await fingerprint(driver);
      await become('next');
      const archive = await driver.openExtension('archive.html');
      const told = await errorText(archive);
      expect(told).toContain('Nothing was deleted.');
      expect(told).toContain('left it as it was');
      await keepPicture(archive, `migration-${driver.browser}`);
      await setSettings(driver, { language: 'fa' });
      await archive.waitFor(() => document.querySelector('.error')?.textContent?.includes('بایگانی'));
      await keepPicture(archive, `migration-fa-${driver.browser}`);
      await setSettings(driver, { language: 'en' });
      const page = await openCopy(stage, 'unmigrated');
      expect(await askToSave(driver, page)).toEqual({
        ok: false,
        error: { code: 'archive.migration', params: {} },
      });
      expect(await fingerprint(driver)).toEqual(before);
      await damage(driver, { store: 'meta', key: 'broken', remove: true });
      await archive.bringToFront();
      await archive.click('.error button');
      await expectWhole(archive);
      expect((await fingerprint(driver)).version).toBe(NEWEST_VERSION + 1);
      await archive.close();
      await page.close();
    });

    it('that a later version wrote is not touched by this one, which says so', async () => {
      const { driver } = stage;
      const before = await fingerprint(driver);
      expect(before.version).toBe(NEWEST_VERSION + 1);
      await become('today');
      const archive = await driver.openExtension('archive.html');
      const told = await errorText(archive);
      expect(told).toContain('A later version of Siyaq wrote this archive');
      expect(told).toContain('Update Siyaq');
      await keepPicture(archive, `newer-${driver.browser}`);
      const page = await openCopy(stage, 'too-early');
      const popup = await driver.openPopup(page);
      await popup.waitFor(() => document.querySelector('.save[data-step="idle"]'));
      await popup.click('.save button');
      expect(
        await popup.waitFor(() => document.querySelector('.save[data-step="failed"] .status')?.textContent),
      ).toContain('A later version of Siyaq');
      await popup.close();
      await page.close();
      await archive.close();
      expect(await fingerprint(driver)).toEqual(before);
      await become('next');
      const again = await driver.openExtension('archive.html');
      await expectWhole(again);
      await again.close();
      const later = await openCopy(stage, 'in-time');
      expect(await askToSave(driver, later)).toMatchObject({ ok: true, value: { status: 'saved' } });
      await later.close();
    });

    it('that another tab holds open waits, says which tabs to close, and goes on when they are', async () => {
      const { driver } = stage;
      await putDatabase(driver, await storedDatabase(NEWEST_VERSION));
      // Does not listen, as a page that hangs.
      await driver.inExtension(async () => {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('siyaq');
          request.onsuccess = () => resolve(request.result);
        });
        Object.assign(globalThis, { held: db });
        return null;
      });
      const archive = await driver.openExtension('archive.html');
      const told = await errorText(archive);
      expect(told).toContain('Close all other tabs of Siyaq');
      expect(told).toContain('Nothing was deleted.');
      // Asked again while nothing has changed, it does not wait for ever.
      await archive.evaluate(() => {
        const { error } = console;
        console.error = (...told) => {
          document.body.dataset.complaint = String(told[0]);
          error(...told);
        };
        return null;
      });
      await archive.click('.error button');
      await archive.waitFor(() => document.body.dataset.complaint?.includes('blocked'));
      await keepPicture(archive, `blocked-${driver.browser}`);
      const page = await openCopy(stage, 'blocked');
      const popup = await driver.openPopup(page);
      await popup.waitFor(() => document.querySelector('.save[data-step="idle"]'));
      await popup.click('.save button');
      expect(
        await popup.waitFor(() => document.querySelector('.save[data-step="failed"] .status')?.textContent),
      ).toContain('Close all other tabs of Siyaq');
      await keepPicture(popup, `blocked-popup-${driver.browser}`);
      await driver.inExtension(() => {
        (globalThis as unknown as { held: IDBDatabase }).held.close();
        return null;
      });
      await archive.bringToFront();
      await archive.click('.error button');
      await expectWhole(archive);
      await popup.bringToFront();
      await popup.click('.save button');
      await popup.waitFor(() => document.querySelector('.save[data-step="done"]'));
      expect((await fingerprint(driver)).version).toBe(NEWEST_VERSION + 1);
      expect((await storedArticles(driver)).filter(({ whole }) => !whole)).toEqual([]);
      await popup.close();
    });
  },
  { place: (browser) => (versionsOf[browser] = versions(browser)) },
);
