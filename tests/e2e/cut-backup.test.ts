import { randomBytes } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { writeBackup } from '../../archive/backup-file.ts';
import { at, freshArchive, makeArticle } from '../archive/make-article.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { chooseBackup, outcomeOf } from './restore-acts.ts';

/** What browsers inflate behind a cut comes in pieces, and each drops another part of it: Node, where other tests run, does not. */
const ARTICLES = 300;

inBothBrowsers('a backup of many articles whose last byte is lost', (stage) => {
  let file: Buffer;
  beforeAll(async () => {
    const archive = freshArchive();
    for (let i = 0; i < ARTICLES; i += 1)
      await archive.save(
        makeArticle({ url: `https://rawi-agency.test/${i}`, text: randomBytes(150).toString('hex') }),
        at(i),
      );
    file = Buffer.from(await (await writeBackup(archive, at(0))).file.arrayBuffer());
  }, 60_000);

  it('gives all of them back', async () => {
    const page = await stage.driver.openExtension('archive.html#/backup');
    await page.waitFor(() => document.querySelector('input[type="file"]'));
    await chooseBackup(page, file.subarray(0, file.length - 1).toString('base64'));
    expect(await outcomeOf(page, 'restored')).toContain(`Put back: ${ARTICLES} new`);
    await page.close();
  });
});
