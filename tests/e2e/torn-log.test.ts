import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveSample } from './archive-acts.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { keepPicture } from './keep-picture.ts';

/**
 * A browser that dies while it writes leaves the last record of its log cut off. Chromium goes on behind it, and deletes the
 * database when it next reads that log: unless the log is given up at the beginning of a session.
 */
const SAVED = ['ar-read-also', 'ar-json-ld'] as const;

/** The head of a record of 500 bytes, of which nothing else was written. */
const CUT_OFF = Uint8Array.of(1, 2, 3, 4, 500 & 0xff, 500 >> 8, 1);

function tear(profile: string): void {
  const databases = join(profile, 'Default', 'IndexedDB');
  const ours = readdirSync(databases).filter((name) => name.startsWith('chrome-extension_'));
  for (const folder of ours)
    for (const name of readdirSync(join(databases, folder)))
      if (name.endsWith('.log')) appendFileSync(join(databases, folder, name), CUT_OFF);
  expect(ours).toHaveLength(1);
}

inBothBrowsers('an archive whose browser died while it wrote', (stage) => {
  const reopen = async (): Promise<void> => {
    stage.driver = await stage.launch({ profile: stage.driver.profile });
  };
  /** The addresses in the list, once there are so many. */
  const kept = async (count: number): Promise<string[] | null> => {
    const archive = await stage.driver.openExtension('archive.html');
    const ids = await archive.waitFor((many) => {
      const entries = [...document.querySelectorAll<HTMLElement>('.entry:not(.unread)')];
      return entries.length === many ? entries.map((one) => one.dataset.id ?? '').sort() : null;
    }, count);
    await archive.close();
    return ids;
  };

  it('is there two sessions later', async () => {
    await saveSample(stage, SAVED[0]);
    await kept(1);
    const { browser, profile } = stage.driver;
    await stage.driver.kill();
    // Firefox keeps databases in SQLite, whose log is checked as a whole.
    if (browser === 'chromium') tear(profile);
    await reopen();
    await saveSample(stage, SAVED[1]);
    const ids = await kept(2);
    await stage.driver.kill();
    await reopen();
    expect(await kept(2)).toEqual(ids);
  });

  it('that the browser has lost all the same is missed, until the reader says that it is as it should be', async () => {
    const { driver } = stage;
    let looks = 0;
    const note = async (): Promise<string | undefined> => {
      const archive = await driver.openExtension('archive.html');
      await archive.waitFor(() => document.querySelector('.entry:not(.unread), .empty'));
      // It is looked for once the first entries are there.
      const text = await archive
        .waitFor(() => document.querySelector('.vanished p')?.textContent, null, 2_000)
        .catch(() => 'nothing is missed');
      looks += 1;
      await keepPicture(archive, `vanished-${looks}-${driver.browser}`);
      await archive.close();
      return text;
    };
    expect(await note()).toBe('nothing is missed');
    await driver.stopBackground();
    await driver.inExtension(
      () =>
        new Promise<null>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('siyaq');
          request.onsuccess = () => resolve(null);
          request.onerror = () => reject(request.error);
        }),
    );
    expect(await note()).toMatch(/the archive held 2 articles; now it holds none\./);
    await saveSample(stage, SAVED[0]);
    expect(await note()).toMatch(/the archive held 2 articles; now it holds 1\./);
    const archive = await driver.openExtension('archive.html');
    await archive.click('.vanished button');
    await archive.waitFor(() => !document.querySelector('.vanished'));
    await archive.close();
    expect(await note()).toBe('nothing is missed');
  });
});
