import { expect, it } from 'vitest';
import type { Driver, Tab } from '../../tools/browsers/driver.ts';
import { poll } from '../../tools/browsers/poll.ts';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers, type Stage, sample } from './both-browsers.ts';

/** The toolbar's popup over a page that was read: what it lists, what it saves, where it leads. */

/** What the popup shows, once it has found out: nothing moves any more under a click. */
const view = (popup: Tab): Promise<string | undefined> =>
  popup.waitFor(() => {
    const shown = document.querySelector<HTMLElement>('.popup')?.dataset.view;
    const waits = shown === 'reading' || document.querySelector('section[data-state="loading"]');
    return waits ? undefined : shown;
  });

const textOf = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

async function openOn(stage: Stage, id: string): Promise<{ page: Tab; popup: Tab }> {
  const page = await stage.driver.newTab(stage.server.url(sample(id)));
  await stage.driver.waitForReport(page);
  return { page, popup: await stage.driver.openPopup(page) };
}

async function save(popup: Tab): Promise<string> {
  await popup.click('.save:is([data-step="idle"], [data-step="before"]) button');
  await popup.waitFor(() => document.querySelector('.save[data-step="done"]'));
  return textOf(popup, '.save [role="status"]');
}

const highlights = (tab: Tab): Promise<number> =>
  tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));

async function setLanguage(driver: Driver, language: 'browser' | 'fa' | 'en'): Promise<void> {
  const options = await driver.openExtension('options.html');
  await options.click(`input[value="${language}"]`);
  await options.waitFor(
    (wanted) => wanted === 'browser' || document.documentElement.lang === wanted,
    language,
  );
  await options.close();
}

inBothBrowsers('the popup', (stage) => {
  it('says what the page is, and lists its actors and dates', async () => {
    const page = sample('fa-agency');
    const { popup } = await openOn(stage, page.id);
    expect(await view(popup)).toBe('article');
    expect(await textOf(popup, '.facts h1')).toBe(page.title);
    const facts = await textOf(popup, '.facts');
    expect(facts).toContain('Rawi News Agency');
    expect(facts).toContain('Persian');
    expect(facts).toMatch(/Published January 28, 2024 · from the printed date line/);
    expect(await textOf(popup, '.topic summary')).toBe('About the Iraq mission');
    const chips = await popup.evaluate(() =>
      [...document.querySelectorAll('.chip bdi')].map((chip) => chip.textContent),
    );
    expect(chips.length).toBeGreaterThan(5);
    expect(chips).toContain('Mohammed Shia al-Sudani');
    const dates = await popup.evaluate(() =>
      [...document.querySelectorAll('.timeline > li')].map((row) => row.textContent ?? ''),
    );
    for (const { text } of page.dates) expect(dates.some((row) => row.includes(text))).toBe(true);
    // In their order in time, to the article's own day.
    expect(dates[0]).toMatch(/January 5, 2020.*4 years before the article/);
    expect(dates.at(-1)).toMatch(/January 28, 2024 · the article/);
    expect(await seriousViolations(popup)).toEqual([]);
  });

  it('saves, remembers, and shows what is related, across languages and with reasons', async () => {
    const first = await openOn(stage, 'ar-read-also');
    expect(await view(first.popup)).toBe('article');
    await first.popup.waitFor(() => document.querySelector('.save[data-step="idle"]'));
    expect(await save(first.popup)).toMatch(/^Saved on this computer on /);
    const again = await stage.driver.openPopup(first.page);
    await again.waitFor(() => document.querySelector('.save[data-step="before"]'));
    expect(await save(again)).toMatch(/^This very text was saved on /);

    const { popup } = await openOn(stage, 'prs-two-calendars');
    const related = await popup.waitFor(() => {
      const items = [...document.querySelectorAll<HTMLElement>('.related > li')];
      return items.length > 0
        ? items.map((item) => ({
            title: item.querySelector('.title')?.textContent,
            href: item.querySelector('a')?.getAttribute('href'),
            because: [...item.querySelectorAll('.because li')].map((reason) => reason.textContent ?? ''),
          }))
        : null;
    });
    expect(related![0]).toMatchObject({ title: sample('ar-read-also').title });
    expect(related![0]!.because.length).toBeGreaterThan(0);
    // Worded: names for ids, no codes.
    for (const reason of related![0]!.because) expect(reason).not.toMatch(/[a-z]+-[a-z]+-[a-z]+|related\./);
    await view(popup);
    await popup.click('.related a');
    const archive = await poll(
      () =>
        stage.driver.inExtension(async () => {
          const scope = globalThis as unknown as Record<
            'browser' | 'chrome',
            { tabs: { query(filter: object): Promise<{ url?: string }[]> } }
          >;
          return (await (scope.browser ?? scope.chrome).tabs.query({})).find((tab) =>
            tab.url?.includes('archive.html#/article/'),
          )?.url;
        }),
      5000,
      'the article in the archive',
    );
    expect(decodeURIComponent(archive!)).toContain(sample('ar-read-also').host);
  });

  it('looks up actors and the archive by keyboard alone', async () => {
    const { popup } = await openOn(stage, 'fa-agency');
    await popup.bringToFront();
    await view(popup);
    await popup.click('[role="combobox"]');
    await popup.type('Sudani');
    await popup.waitFor(() => document.querySelectorAll('[role="option"]').length > 1);
    expect(await textOf(popup, '[aria-selected="true"]')).toContain('Mohammed Shia al-Sudani');
    await popup.press('Enter');
    const card = await popup.waitFor(() => document.querySelector('.sq-card')?.textContent);
    expect(card).toContain('Office on January 28, 2024');
    // In sight: a popup is 600 pixels high, and there are hits in the archive, too.
    const top = await popup.evaluate(
      () => document.querySelector('.card-panel')?.getBoundingClientRect().top,
    );
    expect(top).toBeLessThan(200);
    expect(await seriousViolations(popup)).toEqual([]);
    await popup.press('Escape');
    await popup.waitFor(() => !document.querySelector('.sq-card'));
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('leads to a name on the page and opens its card', async () => {
    const { page, popup } = await openOn(stage, 'fa-agency');
    await view(popup);
    await popup.bringToFront();
    const before = await page.evaluate(() => document.querySelectorAll('*').length);
    await popup.click('.chip:not([data-type="place"])');
    await page.bringToFront();
    await page.waitFor((n) => document.querySelectorAll('*').length > n, before);
  });

  it('leads to a country, though countries are not highlighted', async () => {
    const { page, popup } = await openOn(stage, 'fa-agency');
    await view(popup);
    await popup.bringToFront();
    const before = await highlights(page);
    await popup.click('.chip[title="Show on the page: ⁨Iraq⁩"]');
    await page.bringToFront();
    await poll(async () => (await highlights(page)) > before, 5000, 'more highlights than before');
  });

  it('switches Siyaq off for the page and for the site, and on again', async () => {
    const { page, popup } = await openOn(stage, 'ar-json-ld');
    await view(popup);
    await poll(async () => (await highlights(page)) > 0, 5000, 'highlights');
    await popup.bringToFront();
    await popup.click('.site summary');
    for (const which of [1, 2]) {
      await popup.click(`.site .switch:nth-of-type(${which}) input`);
      await popup.waitFor(() => document.querySelector('[data-act="turn-on"]'));
      // Only the one that was ticked.
      const ticked = `${which === 1} ${which === 2}`;
      await popup.waitFor((wanted) => {
        const inputs = document.querySelectorAll<HTMLInputElement>('.site input');
        return [...inputs].map((input) => input.checked).join(' ') === wanted;
      }, ticked);
      await poll(async () => (await highlights(page)) === 0, 5000, 'no highlights');
      await popup.click('[data-act="turn-on"]');
      await popup.waitFor(() => document.querySelector('.facts'));
      // "Turn on" is gone: the keyboard is on what is said of the page.
      await popup.waitFor(() => document.activeElement?.matches('main'));
      await view(popup);
      await poll(async () => (await highlights(page)) > 0, 5000, 'highlights again');
    }
    const some = await highlights(page);
    await popup.click('.everywhere summary');
    await popup.click('.everywhere > .switch input');
    await poll(async () => (await highlights(page)) < some, 5000, 'no dates');
    await popup.click('.everywhere > .switch input');
    await poll(async () => (await highlights(page)) === some, 5000, 'dates again');
  });

  it('says why a page is left alone, and reads it when asked to', async () => {
    const page = await stage.driver.newTab(stage.server.url(sample('alone-football')));
    const popup = await stage.driver.openPopup(page);
    expect(await view(popup)).toBe('not-ours');
    await popup.click('[data-act="read-anyway"]');
    expect(await popup.waitFor(() => document.querySelector('.facts h1')?.textContent)).toBe(
      sample('alone-football').title,
    );
    const front = await stage.driver.newTab(stage.server.url(sample('alone-front')));
    expect(['not-ours', 'not-an-article']).toContain(await view(await stage.driver.openPopup(front)));
  });

  it('is closed to the browser’s own pages, and says so', async () => {
    const blank = await stage.driver.newTab();
    expect(await view(await stage.driver.openPopup(blank))).toBe('restricted');
  });

  it('speaks Persian from the right, in the dark as well', async () => {
    await setLanguage(stage.driver, 'fa');
    try {
      const { popup } = await openOn(stage, 'fa-dark');
      expect(await view(popup)).toBe('article');
      const { lang, dir, button } = await popup.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        button: document.querySelector('.save button')?.textContent,
      }));
      expect({ lang, dir, button }).toEqual({ lang: 'fa', dir: 'rtl', button: 'ذخیره' });
      for (const appearance of ['dark', 'light']) {
        await popup.evaluate((wanted) => {
          document.documentElement.dataset.appearance = wanted;
        }, appearance);
        expect(await seriousViolations(popup)).toEqual([]);
      }
    } finally {
      await setLanguage(stage.driver, 'browser');
    }
  });
});
