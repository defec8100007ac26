import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { sampleFile } from '../../tools/sample-pages.ts';
import { catchFile, caughtFile, saveOpen, saveSample } from './archive-acts.ts';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers, type Stage, sample } from './both-browsers.ts';

/** Own words, citations and exports in the built extension, in real browsers. */

const goTo = (page: Tab, hash: string): Promise<null> =>
  page.evaluate((wanted) => {
    location.hash = wanted;
    return null;
  }, hash);

const outcome = (page: Tab, step: string): Promise<string> =>
  page.waitFor(
    (wanted) =>
      document.querySelector<HTMLElement>(`.outcome[data-step="${wanted}"]`)?.innerText.replace(/\s+/g, ' '),
    step,
  ) as Promise<string>;

const type = (page: Tab, selector: string, text: string): Promise<null> =>
  page.evaluate(
    ([field, typed]) => {
      const input = document.querySelector<HTMLInputElement>(field!)!;
      input.value = typed!;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return null;
    },
    [selector, text],
  );

/** Opens the first article of the list. */
async function openFirst(page: Tab): Promise<void> {
  await page.waitFor(() => document.querySelector('.entry a'));
  await page.click('.entry a');
  await page.waitFor(() => document.querySelector('.saved-article .own-words'));
}

async function archivePage({ driver }: Stage): Promise<Tab> {
  const page = await driver.openExtension('archive.html');
  await page.bringToFront();
  return page;
}

inBothBrowsers('own words, citations and exports', (stage) => {
  it('keeps a tag as it is typed, finds the article by it, and cites it in the words typed', async () => {
    await saveSample(stage, 'ar-read-also');
    await saveSample(stage, 'prs-two-calendars');
    const page = await archivePage(stage);
    await openFirst(page);
    await type(page, '.own-words input', 'پیگیری، desk');
    await type(page, '.own-words input ~ input', 'A title in English');
    await page.waitFor(() => document.querySelector('.own-words [role="status"]')?.textContent === 'Kept.');
    expect(await seriousViolations(page)).toEqual([]);
    const cited = (await page.waitFor(() => document.querySelector('[data-cited]')?.textContent)) as string;
    expect(cited).toContain('[A title in English]');
    expect(cited).toMatch(/ \/ .* SH/);
    await page.evaluate(() => {
      // What a page of ours hands to the clipboard: the clipboard itself is the system's.
      const write = (text: string): Promise<void> => {
        document.body.dataset.copied = text;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true });
      document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyC', key: 'ز', bubbles: true }));
      return null;
    });
    expect(await page.waitFor(() => document.body.dataset.copied)).toBe(cited);
    await page.waitFor(
      () => document.querySelector('.citation [role="status"]')?.textContent === 'Citation copied.',
    );

    await goTo(page, `#/search/${encodeURIComponent('tag:desk')}`);
    await page.waitFor(() => document.querySelectorAll('.entry:not(.unread)').length === 1);
    // Read again from the disk, by another page.
    await page.close();
    const again = await archivePage(stage);
    await goTo(again, `#/search/${encodeURIComponent('tag:پيگيري')}`);
    await openFirst(again);
    expect(
      await again.evaluate(() => document.querySelector<HTMLInputElement>('.own-words input')?.value),
    ).toBe('پیگیری, desk');
    await again.close();
  });

  it('exports what a search finds, and all, in a format that is asked for', async () => {
    await saveSample(stage, 'ar-json-ld');
    const page = await archivePage(stage);
    await goTo(page, `#/search/${encodeURIComponent('tag:desk')}`);
    await page.waitFor(() => document.querySelectorAll('.entry:not(.unread)').length === 1);
    await page.click('.list-head a');
    await page.waitFor(
      () => document.querySelector<HTMLInputElement>('form.export input[value="found"]')?.checked,
    );
    await catchFile(page);
    await page.click('[data-act="export"]');
    expect(await outcome(page, 'exported')).toMatch(/^1 article was exported .*siyaq-ris-.*\.ris$/);
    const ris = (await caughtFile(page)).toString('utf8');
    expect(ris.match(/^TY {2}- NEWS/gm)).toHaveLength(1);
    expect(ris).toContain('KW  - desk');
    expect(ris).toContain('Title translated: A title in English');

    await page.click('form.export input[value="all"]');
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('form.export select')!;
      select.value = 'markdown';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return null;
    });
    await catchFile(page);
    await page.click('[data-act="export"]');
    await page.waitFor(() =>
      document.querySelector('.outcome[data-step=exported]')?.textContent?.includes('markdown'),
    );
    const notes = Object.keys(unzipSync(new Uint8Array(await caughtFile(page))));
    expect(notes).toHaveLength(3);
    expect(notes.every((name) => /^\d{4}-\d\d-\d\d .*\.md$/.test(name))).toBe(true);

    await type(page, 'form.export input[type="search"]', 'tag:nobody-has-this');
    await page.click('[data-act="export"]');
    await page.waitFor(() =>
      document.querySelector('.outcome[data-step=exported]')?.textContent?.includes('No article was found'),
    );
    expect(await seriousViolations(page)).toEqual([]);
    await page.close();
  });
});

inBothBrowsers('a page that changed', (stage) => {
  it('is a new version, and shows what changed: headline, names, days and figures, and the words', async () => {
    const { host, file } = sample('ar-read-also');
    const path = '/changed';
    const printed = sampleFile({ file }).replace(/<link[^>]+rel="?canonical[^>]*>/gi, '');
    const changed = printed
      .replaceAll('السوداني يرعى أولى', 'السوداني يفتتح أولى')
      .replace(/<p>/, '<p>قُتل 12 شخصاً في هجوم، وقال أكرم الكعبي إن ذلك حدث في 3 شباط 2024. ');
    for (const body of [printed, changed]) {
      stage.server.add({ host, path, body });
      await saveOpen(stage, stage.server.url({ host, path }));
    }
    const page = await archivePage(stage);
    await openFirst(page);
    await page.click('.versions li a[href^="#/compare/"]');
    await page.waitFor(() => document.querySelector('.compare .changed ins'));
    const said = (selector: string): Promise<string> =>
      page.waitFor((one) => document.querySelector<HTMLElement>(one)?.innerText, selector) as Promise<string>;
    expect(await said('.headline del')).toBe('يرعى');
    expect(await said('.headline ins')).toBe('يفتتح');
    expect(await said('[data-fact="compare.names"]')).toContain('Kaabi');
    expect(await said('[data-fact="compare.dates"]')).toContain('February 3, 2024');
    expect(await said('[data-fact="compare.figures"]')).toContain('12');
    expect(await said('.changed ins')).toContain('قُتل 12 شخصاً');
    expect(await seriousViolations(page)).toEqual([]);
    // Esc leads back to the article.
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('.saved-article'));
    await page.close();
  });
});
