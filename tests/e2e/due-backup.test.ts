import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Driver } from '../../tools/browsers/driver.ts';
import { type BrowserName, buildFolder } from '../../tools/browsers/launch.ts';
import { saveSample } from './archive-acts.ts';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers, type Place } from './both-browsers.ts';

/**
 * Backups that come by themselves. Nothing presses the button of Chromium's question for a permission from outside, so
 * there the build has from the start what the reader would grant; Firefox is told to ask nobody, and grants it.
 */
function place(browser: BrowserName): Place {
  if (browser === 'firefox') return { options: {}, clear: () => undefined };
  const extension = mkdtempSync(join(tmpdir(), 'siyaq-granted-'));
  cpSync(buildFolder(browser, 'samples'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions);
  writeFileSync(file, JSON.stringify(manifest));
  return { options: { extension }, clear: () => rmSync(extension, { recursive: true, force: true }) };
}

interface Api {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      remove(key: string): Promise<void>;
      set(values: object): Promise<void>;
    };
  };
  readonly downloads: {
    search(query: object): Promise<{ filename: string; state: string }[]>;
    removeFile(id: number): Promise<void>;
  };
}

const lastBackup = (driver: Driver): Promise<unknown> =>
  driver.inExtension(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (scope.browser ?? scope.chrome).storage.local.get('backup')).backup ?? null;
  });

const written = (driver: Driver): Promise<string[]> =>
  driver.inExtension(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const found = await (scope.browser ?? scope.chrome).downloads.search({});
    return found.filter(({ state }) => state === 'complete').map(({ filename }) => filename);
  });

const forgetBackup = (driver: Driver): Promise<null> =>
  driver.inExtension(async () => {
    await (globalThis as unknown as { chrome: Api }).chrome.storage.local.remove('backup');
    return null;
  });

/** Looks so often that a download is seen before the worker has looked at it. */
const untilDownload = (driver: Driver, before: number): Promise<boolean> =>
  driver.inExtension(async (count) => {
    const { downloads } = (globalThis as unknown as { chrome: Api }).chrome;
    for (let look = 0; look < 4_000; look += 1) {
      if ((await downloads.search({})).length > count) return true;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return false;
  }, before);

async function until<T>(ask: () => Promise<T | null>): Promise<T> {
  for (let look = 0; look < 100; look += 1) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Nothing came of it.');
}

inBothBrowsers(
  'a backup that is due',
  (stage) => {
    it('comes with a save once the reader wants it, and not again before its time', async () => {
      const { driver } = stage;
      await saveSample(stage, 'ar-json-ld');
      expect(await lastBackup(driver)).toBeNull();
      if (driver.browser === 'firefox') await driver.grantWhatIsAskedFor();
      const page = await driver.openExtension('archive.html#/backup');
      await page.bringToFront();
      await page.waitFor(() => document.querySelector('.schedule select'));
      await page.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('.schedule select')!;
        select.value = '7';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return null;
      });
      expect(await seriousViolations(page)).toEqual([]);
      await page.click('[data-act="schedule"]');
      await page.waitFor(
        () => document.querySelector<HTMLButtonElement>('[data-act="schedule"]')?.disabled === true,
      );
      await page.close();

      await saveSample(stage, 'ar-read-also');
      expect(await until(() => lastBackup(driver))).toMatchObject({ articles: 2 });
      const [file = ''] = await written(driver);
      // Who drives Chromium puts downloads under names of its own.
      if (driver.browser === 'firefox') expect(file).toMatch(/siyaq.siyaq-backup-\d{4}-\d\d-\d\d\.zip$/);
      const parts = unzipSync(new Uint8Array(readFileSync(file)));
      const lines = new TextDecoder().decode(parts['articles/000001.jsonl']).trim().split('\n');
      expect(lines).toHaveLength(2);

      await saveSample(stage, 'prs-two-calendars');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await written(driver)).toHaveLength(1);
      for (const one of await written(driver)) rmSync(one, { force: true });
    });

    it('is kept, and once only, though the worker is killed while it keeps it', async () => {
      const { driver } = stage;
      // Firefox's background makes the file itself, and takes it with it.
      if (driver.browser === 'firefox') return;
      for (const id of ['ar-json-ld', 'ar-read-also', 'prs-two-calendars']) {
        const before = (await written(driver)).length;
        await forgetBackup(driver);
        const begun = untilDownload(driver, before);
        const saving = saveSample(stage, id).catch(() => undefined);
        expect(await begun).toBe(true);
        await driver.stopBackground();
        await saving;
        expect(await until(() => lastBackup(driver))).toMatchObject({ articles: 3 });
        expect(await written(driver)).toHaveLength(before + 1);
      }
      for (const one of await written(driver)) rmSync(one, { force: true });
    });

    it('comes for words that the reader wrote since, once the archive page is opened', async () => {
      const { driver } = stage;
      const page = await driver.openExtension('archive.html');
      await page.bringToFront();
      await page.waitFor(() => document.querySelector('.entry a'));
      await page.click('.entry a');
      await page.waitFor(() => document.querySelector('.saved-article .own-words'));
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('.own-words textarea')!;
        field.value = 'An hour of work';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return null;
      });
      await page.waitFor(() => document.querySelector('.own-words [role="status"]')?.textContent === 'Kept.');
      await page.close();
      const longAgo = '2024-01-28T10:00:00.000Z';
      await driver.inExtension(async (madeAt) => {
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        await (scope.browser ?? scope.chrome).storage.local.set({ backup: { madeAt, articles: 3 } });
        return null;
      }, longAgo);
      const again = await driver.openExtension('archive.html');
      const later = async (): Promise<string | null> => {
        const { madeAt } = Object(await lastBackup(driver)) as { madeAt: string };
        return madeAt === longAgo ? null : madeAt;
      };
      await until(later);
      await again.close();
      for (const one of await written(driver)) rmSync(one, { force: true });
    });
  },
  { place },
);
