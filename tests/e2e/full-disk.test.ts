import { expect, it } from 'vitest';
import { askToSave, openCopy } from './archive-acts.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { keepPicture } from './keep-picture.ts';
import { storedArticles } from './raw-archive.ts';
import { type SmallDisk, smallDisk } from './small-disk.ts';

/** A full disk: nothing that was acknowledged is lost, nothing half is kept, and the reader is told what to do. */

/** Bytes that are left before the saves that fill the disk: a little more than the archive wants for one of them. */
const LEFT = 22_200_000;
/** Attempts on a disk without a byte: each would tear the log of Chromium's database a little more. */
const ATTEMPTS = 6;

/** Words that no packing makes small, of letters as Arabic has them. */
function longText(seed: number): string {
  let state = seed;
  return Array.from({ length: 12_000 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Array.from({ length: 5 }, (_, at) => 'ابتجدرسعفقكلمنه'[(state >>> (at * 5)) % 15]).join('');
  }).join(' ');
}

const disks: Partial<Record<string, SmallDisk>> = {};

inBothBrowsers(
  'a full disk',
  (stage) => {
    const disk = (): SmallDisk => disks[stage.driver.browser]!;
    const acknowledged: string[] = [];
    const savedNow = async () =>
      (await storedArticles(stage.driver)).map(({ url }) => url.split('/copies/')[1]).sort();

    it('is told by the popup and the toolbar button, in words that say what to do', async () => {
      const { driver } = stage;
      const first = await openCopy(stage, 'before-full');
      expect(await askToSave(driver, first)).toMatchObject({ ok: true, value: { status: 'saved' } });
      acknowledged.push('before-full');
      await first.close();

      await disk().fill(driver, LEFT);
      let failed: Awaited<ReturnType<typeof askToSave>> = null;
      for (let at = 0; !failed && at < 3; at += 1) {
        const copy = await openCopy(stage, `filling-${at}`, [longText(at + 1)]);
        const answer = await askToSave(driver, copy);
        if (answer?.ok) acknowledged.push(`filling-${at}`);
        else failed = answer;
        await copy.close();
      }
      console.log(`${driver.browser}: full after ${acknowledged.length} saves`);
      // A browser that gives a share of the disk, not what is left of it, is full at the last byte.
      if (failed) expect(failed).toEqual({ ok: false, error: { code: 'archive.full', params: {} } });

      await disk().fill(driver, 0);
      const page = await openCopy(stage, 'too-much');
      await page.bringToFront();
      await driver.pressAltShift(page, 'S');
      const button = async () =>
        await driver.inExtension(async (tabId) => {
          type Action = Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>;
          const scope = globalThis as unknown as { browser?: { action: Action }; chrome: { action: Action } };
          const { action } = scope.browser ?? scope.chrome;
          return [await action.getBadgeText({ tabId }), await action.getTitle({ tabId })];
        }, page.id);
      await expect.poll(button).toEqual(['!', 'Siyaq: not saved. Press to see why.']);

      // The popup tells why, before anything is pressed.
      let popup = await driver.openPopup(page);
      const told = await popup.waitFor(
        () => document.querySelector('.save[data-step="failed"] .status')?.textContent,
      );
      expect(told).toContain('Not saved');
      expect(told).toContain('The disk, or the browser’s share of it, is full.');
      expect(told).toContain('Delete files');
      await popup.close();
      popup = await driver.openPopup(page);
      await popup.waitFor(() => document.querySelector('.save[data-step="idle"]'));
      await popup.click('.save button');
      expect(
        await popup.waitFor(() => document.querySelector('.save[data-step="failed"] .status')?.textContent),
      ).toBe(told);
      await keepPicture(popup, `full-popup-${driver.browser}`);
      await popup.close();
      for (let at = 0; at < ATTEMPTS; at += 1) {
        await disk().fill(driver, 0);
        expect(await askToSave(driver, page)).toEqual({
          ok: false,
          error: { code: 'archive.full', params: {} },
        });
      }
      await page.close();
    });

    it('leaves the archive page readable, or lets it say so', async () => {
      const { driver } = stage;
      const archive = await driver.openExtension('archive.html');
      await archive.waitFor(() => document.querySelector('.entry:not(.unread), .error'));
      const error = await archive.evaluate(() => document.querySelector('.error')?.textContent ?? null);
      // Chromium cannot open a database on a full disk; Firefox can.
      if (error) {
        expect(error).toContain('Nothing was deleted.');
        expect(error).toContain('is full. Delete files');
        await keepPicture(archive, `full-archive-${driver.browser}`);
      } else
        expect(await archive.evaluate(() => document.querySelectorAll('.entry:not(.unread)').length)).toBe(
          acknowledged.length,
        );
      await disk().free(driver);
      if (error) await archive.click('.error button');
      await archive.waitFor(
        (count) => document.querySelectorAll('.entry:not(.unread)').length === count,
        acknowledged.length,
      );
      await archive.close();
    });

    it('has cost nothing and left nothing half, and with space again saving works without a restart', async () => {
      const { driver } = stage;
      const stored = await storedArticles(driver);
      expect(stored.filter((article) => !article.whole)).toEqual([]);
      expect(await savedNow()).toEqual(acknowledged.toSorted());
      const page = await openCopy(stage, 'too-much');
      const popup = await driver.openPopup(page);
      await popup.waitFor(() => document.querySelector('.save[data-step="idle"]'));
      await popup.click('.save button');
      await popup.waitFor(() => document.querySelector('.save[data-step="done"]'));
      acknowledged.push('too-much');
      await popup.close();
      await page.close();
      expect((await savedNow()).length).toBe(acknowledged.length);
    });

    it('and a browser that is killed on it lose nothing either', async () => {
      const { driver } = stage;
      const page = await openCopy(stage, 'killed-full');
      await disk().fill(driver, 0);
      expect(await askToSave(driver, page)).toEqual({
        ok: false,
        error: { code: 'archive.full', params: {} },
      });
      const { profile } = driver;
      await driver.kill();
      await disk()
        .free(driver)
        .catch(() => undefined);
      stage.driver = await stage.launch({ profile });
      await expect.poll(savedNow).toHaveLength(acknowledged.length);
      expect((await storedArticles(stage.driver)).filter((article) => !article.whole)).toEqual([]);
      const again = await openCopy(stage, 'killed-full');
      expect(await askToSave(stage.driver, again)).toMatchObject({ ok: true, value: { status: 'saved' } });
    });
  },
  { place: (browser) => (disks[browser] = smallDisk(browser)) },
);
