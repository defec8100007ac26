import { beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { poll } from '../../tools/browsers/poll.ts';
import { askToSave } from './archive-acts.ts';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers, type Stage, sample } from './both-browsers.ts';

/** The archive page over three saved articles: list, search, the reader view, removing and undoing. */

const SAVED = ['ar-read-also', 'prs-two-calendars', 'ar-json-ld'];

async function saveAll(stage: Stage): Promise<void> {
  const tab = await stage.driver.newTab();
  for (const id of SAVED) {
    await tab.goto(stage.server.url(sample(id)));
    await stage.driver.waitForReport(tab);
    expect(await askToSave(stage.driver, tab), id).toMatchObject({ ok: true, value: { status: 'saved' } });
  }
  await tab.close();
}

const titles = (archive: Tab): Promise<string[]> =>
  archive.evaluate(() =>
    [...document.querySelectorAll('.entry .title')].map((title) => title.textContent ?? ''),
  );

const untilListed = (archive: Tab, count: number): Promise<boolean> =>
  archive.waitFor((n) => document.querySelectorAll('.entry:not(.unread)').length === n, count);

const focusedTitle = (archive: Tab): Promise<string | null> =>
  archive.evaluate(
    () => document.activeElement?.closest('.entry')?.querySelector('.title')?.textContent ?? null,
  );

const titleOf = (id: string): string => sample(id).title;

inBothBrowsers('the archive page', (stage) => {
  let archive: Tab;

  beforeAll(async () => {
    await saveAll(stage);
    archive = await stage.driver.openExtension('archive.html');
    await archive.bringToFront();
  });

  it('lists what is saved, the latest first, or in order of publication', async () => {
    await untilListed(archive, SAVED.length);
    expect(await titles(archive)).toEqual(SAVED.toReversed().map(titleOf));
    await archive.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('select[name=order]')!;
      select.value = 'published';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return null;
    });
    const byDay = ['ar-json-ld', 'prs-two-calendars', 'ar-read-also'].map(titleOf);
    await archive.waitFor(
      (first) => document.querySelector('.entry .title')?.textContent === first,
      byDay[0]!,
    );
    expect(await titles(archive)).toEqual(byDay);
    expect(await seriousViolations(archive)).toEqual([]);
  });

  it('leads to every other page of ours, which is there', async () => {
    const links = await archive.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.bar nav a')].map(({ href }) => href),
    );
    const other = links.filter((link) => !link.includes('archive.html'));
    expect(other.map((link) => link.split('/').at(-1))).toEqual(['entries.html', 'options.html']);
    const page = await stage.driver.newTab();
    for (const link of other) {
      await page.goto(link);
      expect(await page.waitFor(() => document.querySelector('.bar a[href="archive.html"]') !== null)).toBe(
        true,
      );
    }
    await page.close();
  });

  it('marks the reader’s place among the ways to the others, and never leaves the keyboard nowhere', async () => {
    for (const hash of ['#/to-read', '#/backup', '#/removed']) {
      await archive.evaluate((wanted) => {
        document.querySelector<HTMLElement>(`.bar a[href="${wanted}"]`)!.click();
        return null;
      }, hash);
      const heading = await archive.waitFor((wanted) => {
        const now = document.querySelector('.bar [aria-current="page"]')?.getAttribute('href') === wanted;
        return now && document.activeElement?.localName === 'h1' && document.activeElement.textContent;
      }, hash);
      expect(await archive.evaluate(() => document.title)).toBe(`${heading} · Siyaq`);
      expect(await archive.evaluate(() => document.querySelectorAll('.bar nav a').length)).toBe(6);
    }
    await archive.click('.bar a[href="#/"]');
    await untilListed(archive, SAVED.length);
    expect(await archive.evaluate(() => document.title)).toBe('Archive · Siyaq');
  });

  it('searches as one types: in Latin letters, by field, and without hits', async () => {
    await archive.press('/');
    expect(await archive.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await archive.type('lang:prs Sudani');
    await untilListed(archive, 1);
    expect(await titles(archive)).toEqual([titleOf('prs-two-calendars')]);
    expect(await archive.evaluate(() => decodeURIComponent(location.hash))).toBe('#/search/lang:prs Sudani');
    await archive.type(' zzzz');
    await archive.waitFor(() => document.querySelector('.empty')?.textContent?.includes('zzzz'));
    await archive.press('Escape');
    await untilListed(archive, SAVED.length);
  });

  it('leads from an article back to the search that was typed', async () => {
    for (const leave of ['Escape', 'the bar']) {
      await archive.press('Escape');
      await archive.press('/');
      await archive.type('lang:prs');
      await untilListed(archive, 1);
      await archive.click('.entry a');
      await archive.waitFor(() => document.querySelector('.reading'));
      if (leave === 'Escape') await archive.press(leave);
      else await archive.click('.bar a[href^="#/search/"]');
      await untilListed(archive, 1);
      const box = await archive.evaluate(
        () => document.querySelector<HTMLInputElement>('input[type=search]')!.value,
      );
      expect(box, leave).toBe('lang:prs');
      await archive.press('/');
      await archive.press('Escape');
      await untilListed(archive, SAVED.length);
    }
  });

  it('opens an article by keys alone, with its highlights and their cards', async () => {
    await archive.press('Escape');
    await archive.press('j');
    await archive.press('j');
    await archive.press('k');
    const title = await focusedTitle(archive);
    await archive.press('Enter');
    await archive.waitFor(() => document.querySelectorAll('.reading .hl').length > 3);
    expect(await archive.evaluate(() => document.querySelector('h1')?.textContent)).toBe(title);
    expect(await archive.evaluate(() => document.querySelector('.copy .good')?.textContent)).toContain(
      'SHA-256',
    );
    expect(await seriousViolations(archive)).toEqual([]);
    await archive.evaluate(() => {
      document.querySelector<HTMLElement>('.hl[data-type="date"]')?.focus();
      return null;
    });
    await archive.press('Enter');
    const card = await archive.waitFor(() => document.querySelector('.card-panel .sq-card')?.textContent);
    for (const calendar of ['Gregorian', 'Solar Hijri', 'Lunar Hijri']) expect(card).toContain(calendar);
    expect(await seriousViolations(archive)).toEqual([]);
    await archive.press('Escape');
    await archive.waitFor(() => !document.querySelector('.card-panel'));
    expect(await archive.evaluate(() => document.activeElement?.className)).toBe('hl');
    await archive.press('Escape');
    await untilListed(archive, SAVED.length);
    await poll(async () => (await focusedTitle(archive)) === title, 3000, 'the focus on its entry');
  });

  it('has a page for an actor: every article on it, with the names that each outlet uses', async () => {
    await archive.evaluate(() => {
      location.hash = '#/actor/mohammed-shia-al-sudani';
      return null;
    });
    await archive.waitFor(() => document.querySelectorAll('.names-used tbody tr').length > 1);
    const holding = SAVED.map(sample).filter(({ actors }) =>
      actors.some((one) => one.actor === 'mohammed-shia-al-sudani'),
    );
    expect((await titles(archive)).sort()).toEqual(holding.map(({ title }) => title).sort());
    const table = await archive.evaluate(() => document.querySelector('.names-used')?.textContent);
    for (const { actors } of holding)
      expect(table).toContain(actors.find((one) => one.actor === 'mohammed-shia-al-sudani')?.text);
    const head = await archive.evaluate(() => document.querySelector('.actor-head')?.textContent);
    expect(head).toContain('Prime Minister of Iraq');
    expect(head).toContain('Other names');
    expect(await seriousViolations(archive)).toEqual([]);
    await archive.click('.entry a');
    await archive.waitFor(() => document.querySelectorAll('.reading .hl').length > 3);
    await archive.click('.hl[data-type="person"]');
    expect(
      await archive.waitFor(() => document.querySelector('.card-panel a[href^="#/actor/"]')?.textContent),
    ).toBe('Saved articles that name it');
    await archive.press('Escape');
    await archive.waitFor(() => !document.querySelector('.card-panel'));
    await archive.press('Escape');
    await untilListed(archive, SAVED.length);
  });

  it('shows the page’s words and none of its junk', async () => {
    const page = sample('ar-read-also');
    const href = await archive.evaluate(
      (title) =>
        [...document.querySelectorAll('.entry a')]
          .find((link) => link.textContent === title)
          ?.getAttribute('href') ?? '',
      page.title,
    );
    await archive.click(`a[href="${href}"]`);
    const text = await archive.waitFor(() => document.querySelector('.reading')?.textContent);
    for (const { text: name } of page.actors) expect(text).toContain(name);
    for (const junk of page.notArticle) expect(text).not.toContain(junk);
    await archive.evaluate(() => {
      location.hash = '#/';
      return null;
    });
    await untilListed(archive, SAVED.length);
  });

  it('removes with Delete, undoes at once, or later from what was removed', async () => {
    await archive.evaluate(() => {
      document.querySelector<HTMLElement>('.entry a')?.focus();
      return null;
    });
    const title = await focusedTitle(archive);
    await archive.press('Delete');
    await untilListed(archive, SAVED.length - 1);
    expect(await titles(archive)).not.toContain(title);
    await archive.waitFor(() => document.activeElement?.closest('.toast'));
    await archive.press('Enter');
    await untilListed(archive, SAVED.length);
    await poll(
      async () => (await focusedTitle(archive)) === title,
      3000,
      'the focus on the entry that is back',
    );

    await archive.press('Delete');
    await archive.waitFor(() => document.activeElement?.closest('.toast'));
    await archive.press('Escape');
    await archive.waitFor(() => !document.querySelector('.toast'));
    await archive.click('nav a[href="#/removed"]');
    await untilListed(archive, 1);
    expect(await titles(archive)).toEqual([title]);
    await archive.click('.entry .remove');
    await untilListed(archive, 0);
    await archive.click('nav a[href^="#/"]:not([href="#/removed"])');
    await untilListed(archive, SAVED.length);
    expect(await titles(archive)).toContain(title);
  });

  it('has the keyboard on what is back after a removal in the reader’s view, and of several at once', async () => {
    const [title] = await titles(archive);
    const isBack = (): Promise<unknown> =>
      poll(async () => (await focusedTitle(archive)) === title, 3000, 'the focus on what is back');
    await archive.click('.entry a');
    await archive.click('[data-act=remove]');
    await untilListed(archive, SAVED.length - 1);
    await archive.waitFor(() => document.activeElement?.closest('.toast'));
    await archive.press('Enter');
    await untilListed(archive, SAVED.length);
    await isBack();

    await archive.press('x');
    await archive.click('[data-act=choose-all]');
    await archive.click('[data-act=remove-chosen]');
    await archive.click('[data-act=remove-sure]');
    await untilListed(archive, 0);
    await archive.waitFor(() => document.activeElement?.closest('.toast'));
    await archive.press('Enter');
    await untilListed(archive, SAVED.length);
    await isBack();
  });

  it('says of an address that leads nowhere that it is not there', async () => {
    const lost = await stage.driver.openExtension('archive.html#/article/https%3A%2F%2Fnowhere.test%2F');
    expect(await lost.waitFor(() => document.querySelector('.empty')?.textContent)).toContain(
      'not in the archive',
    );
  });
});
