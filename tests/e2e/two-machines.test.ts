import { expect, it } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { readBackup, writeBackup } from '../../archive/backup-file.ts';
import type { Tab } from '../../tools/browsers/driver.ts';
import { at, freshArchive, makeArticle } from '../archive/make-article.ts';
import { catchFile, caughtFile } from './archive-acts.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { storedArticles } from './raw-archive.ts';
import { chooseBackup, outcomeOf } from './restore-acts.ts';

/** One archive in a real browser, one elsewhere (the same code in Node), which take each other's backups. */

const [NOTED, REMOVED] = ['https://rawi-agency.test/noted', 'https://rawi-agency.test/removed'] as const;

const fileOf = async (archive: Archive): Promise<string> =>
  Buffer.from(await (await writeBackup(archive, at(50))).file.arrayBuffer()).toString('base64');

async function pageOfBackups(open: () => Promise<Tab>): Promise<Tab> {
  const page = await open();
  await page.bringToFront();
  await page.waitFor(() => document.querySelector('input[type="file"]'));
  // The button moves when the line above it comes.
  await page.waitFor(() => document.querySelector('section > p:is(.bad, .faint)'));
  return page;
}

inBothBrowsers('an archive that another machine has too', (stage) => {
  const backups = (): Promise<Tab> => pageOfBackups(() => stage.driver.openExtension('archive.html#/backup'));
  const restoring = async (file: string): Promise<string> => {
    const page = await backups();
    await chooseBackup(page, file);
    const said = await outcomeOf(page, 'restored');
    await page.close();
    return said;
  };
  const backingUp = async (): Promise<Blob> => {
    const page = await backups();
    await catchFile(page);
    await page.click('[data-act="backup"]');
    await outcomeOf(page, 'made');
    const bytes = await caughtFile(page);
    await page.close();
    return new Blob([new Uint8Array(bytes)]);
  };
  const noteHere = async (note?: string): Promise<string> => {
    const page = await stage.driver.openExtension(`archive.html#/article/${encodeURIComponent(NOTED)}`);
    await page.waitFor(() => document.querySelector('.own-words textarea'));
    if (note !== undefined) {
      await page.evaluate((typed) => {
        const field = document.querySelector<HTMLTextAreaElement>('.own-words textarea')!;
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return null;
      }, note);
      await page.waitFor(() => document.querySelector('.own-words [role="status"]')?.textContent === 'Kept.');
    }
    const said = await page.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('.own-words textarea')!.value,
    );
    await page.close();
    return said;
  };

  it('has both notes that were written apart, no tag that the other took off, and what the other removed', async () => {
    const there = freshArchive();
    await there.save(makeArticle({ url: NOTED, text: 'نص أول' }), at(0));
    await there.save(makeArticle({ url: REMOVED, text: 'نص ثان' }), at(1));
    await there.keepOwnWords(NOTED, { tags: ['desk', 'Iraq'], note: 'Check' });
    const before = await fileOf(there);
    expect(await restoring(before)).toBe('2 articles were put back.');
    await noteHere('Ali says yes');
    await there.keepOwnWords(NOTED, { note: 'Omar says no' }, { add: [], remove: ['desk'] });
    await there.remove([REMOVED], at(5));
    const others = await fileOf(there);
    const its = await backingUp();
    expect(await restoring(others)).toBe(
      '1 article lacked something and was completed. 1 article was here already.',
    );
    expect(await readBackup(its, there)).toMatchObject({ merged: 1, present: 1 });
    expect(await noteHere()).toBe('Ali says yes\n\nOmar says no');
    expect(await there.get(NOTED)).toMatchObject({ note: 'Ali says yes\n\nOmar says no', tags: ['Iraq'] });
    // Once more in another order, the oldest file last: nothing changes, nothing comes back.
    for (const file of [await fileOf(there), others, before])
      expect(await restoring(file)).toBe('Nothing was missing: all 2 articles are here already.');
    expect(await readBackup(await backingUp(), there)).toMatchObject({ merged: 0, present: 2 });
    const list = await stage.driver.openExtension('archive.html');
    await list.waitFor(() => document.querySelectorAll('.entry:not(.unread)').length === 2);
    await list.close();
    there.close();
  });

  it('that is killed while it takes a backup in has whole articles, and the rest the second time', async () => {
    const there = freshArchive();
    const ARTICLES = 250;
    for (let nr = 0; nr < ARTICLES; nr += 1)
      await there.save(makeArticle({ url: `https://rawi-agency.test/${nr}`, text: `نص رقم ${nr}` }), at(nr));
    const file = await fileOf(there);
    there.close();
    const { driver } = stage;
    const before = (await storedArticles(driver)).length;
    const page = await backups();
    await chooseBackup(page, file);
    await page.waitFor(() => document.querySelector<HTMLElement>('.work-in-hand, progress'));
    await expect.poll(async () => (await storedArticles(driver)).length).toBeGreaterThan(before + 5);
    await driver.kill();
    stage.driver = await stage.launch({ profile: driver.profile });
    const left = await storedArticles(stage.driver);
    expect(left.every(({ whole }) => whole)).toBe(true);
    expect(left.length).toBeGreaterThan(before);
    const said = await restoring(file);
    expect(said).toMatch(
      new RegExp(`^(${ARTICLES + before - left.length} articles? (was|were) put back|Nothing was missing)`),
    );
    expect(await storedArticles(stage.driver)).toHaveLength(ARTICLES + before);
  });
});
