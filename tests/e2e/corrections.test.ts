import { expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { poll } from '../../tools/browsers/poll.ts';
import { waitForArticle } from '../../tools/browsers/wait-for-article.ts';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers, type Stage, sample } from './both-browsers.ts';
import { painted } from './painted.ts';

/** What the reader says of a page or a site wins over gate and topic, and is taken back as easily. */

const highlights = async (tab: Tab): Promise<number> => (await painted(tab)).length;
const untilSome = (tab: Tab): Promise<unknown> =>
  poll(async () => (await highlights(tab)) > 0, 6000, 'highlights');
const untilNone = (tab: Tab): Promise<unknown> =>
  poll(async () => (await highlights(tab)) === 0, 6000, 'no highlights');
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function popupOf(stage: Stage, tab: Tab): Promise<Tab> {
  const popup = await stage.driver.openPopup(tab);
  await popup.bringToFront();
  await popup.waitFor(() => document.querySelector('.correction'));
  return popup;
}

async function say(popup: Tab, kind: 'pages' | 'sites'): Promise<void> {
  await popup.click('.correction summary');
  await popup.click(`[data-act="correct-${kind}"]`);
  await popup.waitFor((wanted) => document.querySelector(`[data-said="${wanted}"]`), kind);
}

/** Once nothing moves any more under a click. */
async function takeBack(popup: Tab): Promise<void> {
  await popup.waitFor(
    () =>
      !document.querySelector('[data-view="reading"]') &&
      !document.querySelector('section[data-state="loading"]'),
  );
  await popup.click('[data-act="uncorrect"]');
}

inBothBrowsers('a page that the reader says isn’t about the mission', (stage) => {
  it('is left alone at once, and read again when that is taken back, by keyboard', async () => {
    const { driver, server } = stage;
    const tab = await driver.newTab(server.url(sample('ar-json-ld')));
    await waitForArticle(driver, tab);
    const before = await highlights(tab);
    const popup = await popupOf(stage, tab);
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>('.correction summary')?.focus();
      return null;
    });
    await popup.press('Enter');
    await popup.press('Tab');
    await popup.press('Enter');
    await untilNone(tab);
    await popup.waitFor(() => document.querySelector('[data-view="not-ours"] [data-said="pages"]'));
    expect(await popup.waitFor(() => document.querySelector('main')?.textContent)).toContain(
      'You said that this page isn’t about the mission.',
    );
    await popup.waitFor(() => (document.activeElement as HTMLElement).dataset.act === 'uncorrect');
    expect(await seriousViolations(popup)).toEqual([]);
    await popup.press('Enter');
    await poll(async () => (await highlights(tab)) === before, 6000, 'all of them again');
    await popup.waitFor(() => document.querySelector('[data-view="article"] .correction summary'));
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    for (const one of [popup, tab]) await one.close();
  });

  it('wakes nobody when it is opened again', async () => {
    const { driver, server } = stage;
    const url = server.url(sample('ar-json-ld'));
    const tab = await driver.newTab(url);
    await waitForArticle(driver, tab);
    const popup = await popupOf(stage, tab);
    await say(popup, 'pages');
    await popup.close();
    await tab.goto('about:blank');
    await driver.stopBackground();
    await tab.goto(url);
    await pause(1500);
    expect(await driver.backgroundRuns()).toBe(false);
    expect(await highlights(tab)).toBe(0);
    expect((await driver.describePage(tab))?.reasons).toEqual([{ code: 'topic.page-not', params: {} }]);
    // Under another address of the same article, too: its canonical URL tells.
    const again = await driver.newTab(`${url}?utm_source=front`);
    await poll(
      async () => (await driver.describePage(again))?.reasons[0]?.code === 'topic.page-not',
      6000,
      'turned away by what was said',
    );
    const undoing = await popupOf(stage, again);
    await takeBack(undoing);
    await untilSome(again);
    await untilSome(tab);
    for (const one of [undoing, again, tab]) await one.close();
  });
});

inBothBrowsers('a page that the reader says is about the mission', (stage) => {
  it('is read although the gate turned it away, and next time without being asked', async () => {
    const { driver, server } = stage;
    const url = server.url(sample('alone-football'));
    const tab = await driver.newTab(url);
    expect((await driver.waitForReport(tab)).state).toBe('not-ours');
    const popup = await popupOf(stage, tab);
    await say(popup, 'pages');
    await popup.waitFor(() => document.querySelector('[data-view="article"] .facts h1'));
    expect((await driver.describePage(tab))?.state).toBe('annotated');
    for (const address of [url, `${url}?utm_source=front`]) {
      const again = await driver.newTab(address);
      await waitForArticle(driver, again);
      await again.close();
    }
    await takeBack(popup);
    await popup.waitFor(() => document.querySelector('[data-view="not-ours"]'));
    for (const one of [popup, tab]) await one.close();
  });
});

inBothBrowsers('a site that the reader says isn’t about the mission', (stage) => {
  it('is left alone but for the page that is, and listed in the settings until it is taken back there', async () => {
    const { driver, server } = stage;
    const page = sample('ar-json-ld');
    const tab = await driver.newTab(server.url(page));
    await waitForArticle(driver, tab);
    const other = await driver.newTab(server.url(sample('fa-agency')));
    await waitForArticle(driver, other);
    const popup = await popupOf(stage, tab);
    await say(popup, 'sites');
    await untilNone(tab);
    // Another site stays as it was.
    expect(await highlights(other)).toBeGreaterThan(0);
    await driver.stopBackground();
    await tab.goto(server.url(page));
    await pause(1000);
    expect(await highlights(tab)).toBe(0);
    expect(await driver.backgroundRuns()).toBe(false);
    await say(popup, 'pages');
    await untilSome(tab);
    await popup.waitFor(() => document.querySelector('[data-view="article"]'));
    await takeBack(popup);
    await untilNone(tab);

    const options = await driver.openExtension('options.html');
    const listed = await options.waitFor(
      () => document.querySelector<HTMLElement>('[data-corrected]')?.dataset.corrected,
    );
    expect(listed).toBe(page.host.replace(/^www\./, ''));
    expect(await seriousViolations(options)).toEqual([]);
    await options.click('[data-corrected] button');
    await options.waitFor(() => !document.querySelector('[data-corrected]'));
    await untilSome(tab);
    for (const one of [options, popup, other, tab]) await one.close();
  });
});
