import { expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { catchFile, caughtFile, saveSample } from './archive-acts.ts';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { chooseBackup, outcomeOf } from './restore-acts.ts';

/** The whole archive leaves as a file and comes back from it, in real browsers with their own IndexedDB and streams. */

const entries = (page: Tab): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('.entry:not(.unread)').length);

inBothBrowsers('a backup', (stage) => {
  it('leaves as a file, and brings back what was deleted for good', async () => {
    const { driver } = stage;
    await saveSample(stage, 'ar-read-also');
    await saveSample(stage, 'prs-two-calendars');
    const page = await driver.openExtension('archive.html#/backup');
    await page.bringToFront();
    await page.waitFor(() => document.querySelector('[data-act="backup"]'));
    expect(await page.waitFor(() => document.querySelector('section p.bad')?.textContent)).toContain(
      '2 articles are in no backup',
    );
    expect(await seriousViolations(page)).toEqual([]);
    await catchFile(page);
    await page.click('[data-act="backup"]');
    expect(await outcomeOf(page, 'made')).toMatch(/The backup was made \(.* kB\)/);
    const file = (await caughtFile(page)).toString('base64');
    // The line above the button follows what is said of the file.
    await page.waitFor(() =>
      [...document.querySelectorAll('section p.faint')].some((line) =>
        /^Last backup: /.test(line.textContent),
      ),
    );
    // The browser was told not to write it: what counted before counts again.
    await page.click('[data-act="disown"]');
    expect(await outcomeOf(page, 'disowned')).toContain('does not count as a backup');
    await page.waitFor(() =>
      document.querySelector('section p.bad')?.textContent?.startsWith('No backup was made yet.'),
    );
    expect(await page.evaluate(() => document.activeElement?.textContent ?? '')).toBe('Back up everything');
    await page.click('[data-act="backup"]');
    await outcomeOf(page, 'made');

    await page.evaluate(() => {
      location.hash = '#/';
      return null;
    });
    for (let left = 2; left > 0; left -= 1) {
      await page.waitFor((n) => document.querySelectorAll('.entry:not(.unread)').length === n, left);
      await page.click('.entry .remove');
      await page.waitFor((n) => document.querySelectorAll('.entry:not(.unread)').length === n - 1, left);
    }
    await page.evaluate(() => {
      location.hash = '#/removed';
      return null;
    });
    await page.waitFor(() => document.querySelector('[data-act="delete-all"]'));
    await page.click('[data-act="delete-all"]');
    await page.click('[data-act="delete-sure"]');
    await page.waitFor(() => !document.querySelector('.entry'));

    await page.evaluate(() => {
      location.hash = '#/backup';
      return null;
    });
    await page.waitFor(() => document.querySelector('input[type="file"]'));
    await chooseBackup(page, file);
    expect(await outcomeOf(page, 'restored')).toContain('2 articles were put back.');
    await chooseBackup(page, file);
    expect(
      await page.waitFor(() => {
        const said = document.querySelector<HTMLElement>('.outcome[data-step=restored]')?.innerText ?? '';
        return said.includes('already') ? said : null;
      }),
    ).toBe('Nothing was missing: all 2 articles are here already.');
    await page.evaluate(() => {
      location.hash = '#/';
      return null;
    });
    await page.waitFor(() => document.querySelectorAll('.entry:not(.unread)').length === 2);
    // It is found again: the index came back too.
    await page.evaluate(() => {
      location.hash = `#/search/${encodeURIComponent('السوداني')}`;
      return null;
    });
    await page.waitFor(() => document.querySelector('.entry mark'));
    expect(await entries(page)).toBeGreaterThan(0);
    await page.close();
  });

  it('refuses another file and says why; takes of a cut one what is whole', async () => {
    const { driver } = stage;
    await saveSample(stage, 'ar-json-ld');
    const page = await driver.openExtension('archive.html#/backup');
    await page.bringToFront();
    // The button moves when the line above it comes.
    await page.waitFor(() => document.querySelector('section > p:is(.bad, .faint)'));
    await catchFile(page);
    await page.click('[data-act="backup"]');
    await outcomeOf(page, 'made');
    const file = (await caughtFile(page)).toString('base64');
    await chooseBackup(page, btoa('hello'));
    expect(await outcomeOf(page, 'failed')).toContain('This file is no backup of Siyaq.');
    const bytes = Buffer.from(file, 'base64');
    // Without the list of contents at its end.
    await chooseBackup(page, bytes.subarray(0, bytes.length - 120).toString('base64'));
    expect(await outcomeOf(page, 'restored')).toContain('The file is cut off.');
    await page.close();
  });
});
