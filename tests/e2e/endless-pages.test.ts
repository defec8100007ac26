import { expect, it } from 'vitest';
import type { Driver, Tab } from '../../tools/browsers/driver.ts';
import { poll } from '../../tools/browsers/poll.ts';
import { waitForArticle } from '../../tools/browsers/wait-for-article.ts';
import { askToSave } from './archive-acts.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { ASAIB, article, HEADLINE, isAsaib, livePage, paragraphs, prose, SECOND } from './live-page.ts';
import { texts, until } from './painted.ts';
import { storedTexts } from './raw-archive.ts';
import { tellPage } from './tell-page.ts';

/** Pages that bring one article under the other: what is told and saved of the one is never the other's. */

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

inBothBrowsers('a page that goes on and on', (stage) => {
  /**
   * A page that brings a second article under its first: it takes the address of the one in view, and its window's title is
   * `title` while that is the second. Its head stays what it was.
   */
  const endless = (name: string, title: string, head: string) =>
    livePage(
      name,
      `<button id="more">+</button><button id="back">-</button>${article(paragraphs(prose))}`,
      `const first = [location.href, document.title];
      const view = (address, title) => { history.replaceState(null, '', address); document.title = title; };
      document.querySelector('#more').onclick = () => {
        document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(second)});
        view('/live/second-${name}', ${JSON.stringify(title)});
      };
      document.querySelector('#back').onclick = () => view(...first);`,
      head,
    );
  const second = article(paragraphs([ASAIB, ASAIB.replace('بيان', 'خطاب')]), SECOND);
  const OG = `<meta property="og:title" content="${HEADLINE}">`;
  const canonicalAt = async (driver: Driver, tab: Tab) =>
    (await driver.describePage(tab))?.meta?.canonicalUrl;

  /** Every text that was saved stands under the address of its own article. */
  async function expectOwn(driver: Driver, name: string, count: number): Promise<void> {
    const stored = (await storedTexts(driver)).filter(({ url }) => url.endsWith(name));
    expect(stored).toHaveLength(count);
    for (const { url, text } of stored) {
      expect(isAsaib(text), url).toBe(url.endsWith(`/live/second-${name}`));
      expect(text.includes(prose[0]!), url).toBe(url.endsWith(`/live/${name}`));
    }
  }

  it('keeps its first article where the address alone tells of the second', async () => {
    const { driver, server } = stage;
    const page = endless('endless', HEADLINE, OG);
    server.add(page);
    const tab = await driver.newTab(server.url(page));
    const first = await waitForArticle(driver, tab);
    const before = await texts(tab);
    expect(before.length).toBeGreaterThan(3);
    await tab.click('#more');
    await pause(1500);
    expect(await texts(tab)).toEqual(before);
    const expectFirst = async () => {
      const report = await driver.describePage(tab);
      expect(report?.text).toBe(first.text);
      expect(report?.meta?.canonicalUrl).toBe(first.meta?.canonicalUrl);
    };
    await expectFirst();
    // Read anew, it is still the first article, and saved under its own address.
    for (const off of [true, false]) await tellPage(driver, tab, 'setPageOff', { off });
    await waitForArticle(driver, tab);
    await expectFirst();
    expect(await askToSave(driver, tab)).toMatchObject({ ok: true });
    await expectOwn(driver, 'endless', 1);
    await tab.close();
  });

  it.each([
    ['endless-stale', `${OG}<link rel="canonical" href="/live/endless-stale">`],
    ['endless-named', ''],
    ['endless-linked', '<link rel="canonical" href="/live/endless-linked">'],
  ])('is read as its second article while its window is named after that (%s)', async (name, head) => {
    const { driver, server } = stage;
    const page = endless(name, SECOND, head);
    server.add(page);
    const tab = await driver.newTab(server.url(page));
    const first = await waitForArticle(driver, tab);
    await tab.click('#more');
    await until(tab, 'the second article', (seen) => seen.some(isAsaib));
    const report = await waitForArticle(driver, tab);
    expect(report.meta?.canonicalUrl).toMatch(new RegExp(`/live/second-${name}$`));
    expect(report.meta?.title).toBe(SECOND);
    expect(report.text).toContain(ASAIB);
    expect(report.text).not.toContain(prose[0]);
    expect(await askToSave(driver, tab)).toMatchObject({ ok: true });
    // Up again to the first.
    await tab.click('#back');
    await poll(
      async () => (await canonicalAt(driver, tab)) === first.meta?.canonicalUrl,
      8000,
      'the first article',
    );
    expect((await waitForArticle(driver, tab)).text).toBe(first.text);
    expect(await askToSave(driver, tab)).toMatchObject({ ok: true });
    await expectOwn(driver, name, 2);
    await tab.close();
  });
});
