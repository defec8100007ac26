import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import type { Driver } from '../../tools/browsers/driver.ts';
import { at, freshArchive, makeArticle } from '../archive/make-article.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { chooseBackup, outcomeOf } from './restore-acts.ts';

/** What browsers inflate behind a cut comes in pieces, and each drops another part of it: Node, where other tests run, does not. */
const ARTICLES = 300;

const freshIn = (driver: Driver): Promise<number> =>
  driver.inExtension(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('siyaq');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('fresh').objectStore('fresh').count();
          count.onsuccess = () => resolve(count.result);
          opening.result.close();
        };
      }),
  );

/** Nothing that could be packed, and the same each time: of random text one bit in twenty breaks all that stands behind it. */
const noise = (number: number): string =>
  [0, 1, 2].map((part) => createHash('sha512').update(`${number}.${part}`).digest('hex')).join('');

inBothBrowsers('a backup of many articles', (stage) => {
  let file: Buffer;
  beforeAll(async () => {
    const archive = freshArchive();
    for (let i = 0; i < ARTICLES; i += 1)
      await archive.save(makeArticle({ url: `https://rawi-agency.test/${i}`, text: noise(i) }), at(i));
    file = Buffer.from(await (await writeBackup(archive, at(0))).file.arrayBuffer());
  });

  const restoring = async (bytes: Buffer): Promise<string> => {
    const page = await stage.driver.openExtension('archive.html#/backup');
    await page.waitFor(() => document.querySelector('input[type="file"]'));
    await chooseBackup(page, bytes.toString('base64'));
    const said = await outcomeOf(page, 'restored');
    await page.close();
    return said;
  };

  it('with one bad bit gives back what it gives in Node, and names the others', async () => {
    const bad = Buffer.from(file);
    bad[Math.floor(bad.length * 0.1)]! ^= 4;
    const { added, refused } = await readBackup(new Blob([new Uint8Array(bad)]), freshArchive());
    expect(added + refused.length).toBeGreaterThanOrEqual(ARTICLES);
    const said = await restoring(bad);
    expect(said).toMatch(new RegExp(`^${added} articles? (was|were) put back\\.`));
    expect(said).toMatch(new RegExp(`${refused.length} lines? of the file`));
    expect(said).not.toContain('The file is cut off');
  });

  it('with one bad bit in the list of contents gives back those that were missing', async () => {
    const bad = Buffer.from(file);
    bad[bad.length - 46]! ^= 1;
    expect(await restoring(bad)).toMatch(
      /^(?:\d+ articles? (?:was|were) put back\. )?(?:\d+ articles? (?:was|were) here already\.|Nothing was missing.*)$/,
    );
  });

  it('whose last byte is lost gives back every one', async () => {
    const said = await restoring(file.subarray(0, file.length - 1));
    expect(said).not.toContain('completed');
    const [added, present] = [/(\d+) articles? \w+ put back/, /(\d+) articles? \w+ here already/].map(
      (one) => one.exec(said)?.[1] ?? 0,
    );
    expect(Number(added) + Number(present)).toBe(ARTICLES);
    expect(said).toContain('The file is cut off');
    // What is fresh is read with every question: a restore must not leave all of it so.
    expect(await freshIn(stage.driver)).toBeLessThan(48);
  });
});
