import { expect, it } from 'vitest';
import { poll } from '../../tools/browsers/poll.ts';
import { waitForArticle } from '../../tools/browsers/wait-for-article.ts';
import { inBothBrowsers, sample } from './both-browsers.ts';
import { texts, until } from './painted.ts';
import { setSettings } from './set-settings.ts';
import { tellPage } from './tell-page.ts';

/** Pages that change under their highlights, and readers who change what is highlighted. */

inBothBrowsers('highlights on a page that changes', (stage) => {
  it('are right again after the body was drawn anew', async () => {
    const { driver, server } = stage;
    const tab = await driver.newTab(server.url(sample('ar-app')));
    await waitForArticle(driver, tab);
    const before = await texts(tab);
    expect(before.length).toBeGreaterThan(5);
    await tab.click('#again');
    // The old nodes are gone, and with them what was painted on them.
    await until(tab, 'the same highlights on new nodes', (seen) => seen.join('|') === before.join('|'));
    const report = await driver.describePage(tab);
    expect(report?.state).toBe('annotated');
    await tab.close();
  });

  it('keep up with a page that is never quiet', async () => {
    const { driver, server } = stage;
    const page = sample('ar-app');
    const tab = await driver.newTab(`${server.url(page)}?every=300`);
    await waitForArticle(driver, tab);
    const wanted = page.actors[0]!.text;
    let seen = 0;
    for (let look = 0; look < 20; look += 1) {
      if ((await texts(tab)).some((text) => text.includes(wanted))) seen += 1;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    expect(seen).toBeGreaterThan(5);
    await tab.close();
  });

  it('start over with the next article that pushState brings', async () => {
    const { driver, server } = stage;
    const [first, second] = [sample('ar-app'), sample('ar-app-second')];
    const tab = await driver.newTab(server.url(first));
    await waitForArticle(driver, tab);
    const only = second.actors.find(({ actor }) => !first.actors.some((one) => one.actor === actor))!;
    expect((await texts(tab)).some((text) => text.includes(only.text))).toBe(false);
    await tab.click('#next');
    await until(tab, only.text, (seen) => seen.some((text) => text.includes(only.text)));
    const report = await poll(
      async () => {
        const now = await driver.describePage(tab);
        return now?.meta?.published === second.published ? now : null;
      },
      5000,
      'the report of the second article',
    );
    expect(report?.meta?.canonicalUrl).toContain(second.path);
    await tab.close();
  });

  it('come back when the page’s scripts take them away', async () => {
    const { driver, server } = stage;
    const tab = await driver.newTab(server.url(sample('ar-json-ld')));
    await waitForArticle(driver, tab);
    const before = (await texts(tab)).length;
    await tab.evaluate(() => {
      CSS.highlights.clear();
      document.body.append(document.createElement('hr'));
      return null;
    });
    await until(tab, 'the highlights', (seen) => seen.length === before);
    await tab.close();
  });

  it('follow what the reader switches', async () => {
    const { driver, server } = stage;
    const page = sample('ar-json-ld');
    const tab = await driver.newTab(server.url(page));
    await waitForArticle(driver, tab);
    const all = await texts(tab);
    const [date] = page.dates;
    const dated = (seen: string[]): boolean => seen.some((text) => text.includes(date!.text));
    expect(dated(all)).toBe(true);

    await setSettings(driver, { dates: false });
    await until(tab, 'no dates', (seen) => seen.length > 0 && !dated(seen));
    await setSettings(driver, { dates: true, tiers: { core: true, state: true, generic: false } });
    await until(tab, 'countries too', (seen) => seen.length > all.length && dated(seen));
    await setSettings(driver, { tiers: { core: true, state: false, generic: false } });
    await until(tab, 'key actors again', (seen) => seen.length === all.length);

    await tellPage(driver, tab, 'setPageOff', { off: true });
    await until(tab, 'nothing', (seen) => seen.length === 0);
    expect((await driver.describePage(tab))?.state).toBe('off-here');
    await tellPage(driver, tab, 'setPageOff', { off: false });
    await until(tab, 'all again', (seen) => seen.length === all.length);

    await setSettings(driver, { offHosts: [page.host] });
    await until(tab, 'nothing on this site', (seen) => seen.length === 0);
    await setSettings(driver, { offHosts: [] });
    await until(tab, 'all again', (seen) => seen.length === all.length);
    await tab.close();
  });

  it('let go of their card when the article under it goes', async () => {
    const { driver, server } = stage;
    const tab = await driver.newTab(server.url(sample('ar-app')));
    await waitForArticle(driver, tab);
    await tellPage(driver, tab, 'nextHighlight', { backwards: false });
    await poll(() => driver.cardText(tab), 6000, 'a card');
    await tab.evaluate(() => {
      document.querySelector<HTMLElement>('#next')?.click();
      return null;
    });
    await poll(async () => (await driver.cardText(tab)) === null, 6000, 'no card');
    await tab.close();
  });

  it('of a page that was switched off are back on its next article', async () => {
    const { driver, server } = stage;
    const tab = await driver.newTab(server.url(sample('ar-app')));
    await waitForArticle(driver, tab);
    await tellPage(driver, tab, 'setPageOff', { off: true });
    await until(tab, 'nothing', (seen) => seen.length === 0);
    // A place on the same page is still that page.
    await tab.evaluate(() => {
      location.hash = 'below';
      document.body.append(document.createElement('hr'));
      return null;
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await texts(tab)).toEqual([]);
    await tab.click('#next');
    await until(tab, 'the next article', (seen) => seen.length > 3);
    await tab.close();
  });
});

inBothBrowsers('highlights of an extension that was updated', (stage) => {
  it('are kept by its new scripts, and the old ones go without a word', async () => {
    const { driver, server } = stage;
    const tab = await driver.newTab(server.url(sample('ar-json-ld')));
    await waitForArticle(driver, tab);
    const before = (await texts(tab)).length;
    expect(before).toBeGreaterThan(3);
    const errors = driver.errors.length;
    await driver.updateExtension();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (let round = 0; round < 2; round += 1) {
      await tab.evaluate(() => {
        CSS.highlights.clear();
        document.body.append(document.createElement('hr'));
        return null;
      });
      await until(tab, 'the highlights', (seen) => seen.length === before);
    }
    expect(driver.errors.slice(errors)).toEqual([]);
  });
});
