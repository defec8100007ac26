import { expect, it } from 'vitest';
import type { Driver } from '../../tools/browsers/driver.ts';
import { PATIENCE, poll } from '../../tools/browsers/poll.ts';
import { waitForArticle } from '../../tools/browsers/wait-for-article.ts';
import { askToSave } from './archive-acts.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { ASAIB, article, isAsaib, livePage, paragraphs, prose, SECOND } from './live-page.ts';
import { texts, until } from './painted.ts';
import { storedTexts } from './raw-archive.ts';

/** Pages of one article that become more, late, other, or somebody's own words. */

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The texts of every message that asks the background to annotate, from now on: heard by a page of the extension. */
async function listen(driver: Driver): Promise<{ sent(): Promise<string[]>; close(): Promise<void> }> {
  const ear = await driver.openExtension('options.html');
  await ear.evaluate(() => {
    type Api = { runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api; heard: string[] };
    scope.heard = [];
    (scope.browser ?? scope.chrome).runtime.onMessage.addListener((message) => {
      const { name, params } = message as { name?: string; params?: { text: string } };
      if (name === 'annotatePage' && params) scope.heard.push(params.text);
    });
    return null;
  });
  return {
    sent: () => ear.evaluate(() => (globalThis as unknown as { heard: string[] }).heard),
    close: () => ear.close(),
  };
}

inBothBrowsers('a page that goes on and on', (stage) => {
  it('has new entries of a live blog highlighted, and sends them alone', async () => {
    const { driver, server } = stage;
    const page = livePage(
      'blog',
      `<button id="news">+</button>${article(paragraphs(prose))}`,
      `let count = 0;
      document.querySelector('#news').onclick = () => {
        count += 1;
        const entry = document.createElement('p');
        entry.textContent = ${JSON.stringify(ASAIB)} + ' (' + count + ')';
        document.querySelector('.text').prepend(entry);
      };`,
    );
    server.add(page);
    const tab = await driver.newTab(server.url(page));
    await waitForArticle(driver, tab);
    const before = (await texts(tab)).length;
    const ear = await listen(driver);
    await tab.bringToFront();
    for (const count of [1, 2]) {
      await tab.click('#news');
      await until(tab, `entry ${count}`, (seen) => seen.filter(isAsaib).length === count);
    }
    expect((await texts(tab)).length).toBeGreaterThan(before + 1);
    expect(await ear.sent()).toEqual([`${ASAIB} (1)`, `${ASAIB} (2)`]);
    await ear.close();
    await tab.close();
  });

  it('goes back in its history, and the article before is read again', async () => {
    const { driver, server } = stage;
    const other = article(paragraphs([ASAIB, ASAIB.replace('بيان', 'خطاب')]), SECOND);
    const page = livePage(
      'history',
      `<button id="go">+</button><div id="view">${article(paragraphs(prose))}</div>`,
      `const first = document.querySelector('#view').innerHTML;
      addEventListener('popstate', () => { document.querySelector('#view').innerHTML = first; });
      document.querySelector('#go').onclick = () => {
        history.pushState(null, '', '/live/other');
        setTimeout(() => { document.querySelector('#view').innerHTML = ${JSON.stringify(other)}; }, 300);
      };`,
      // It does not go along.
      '<link rel="canonical" href="/live/history">',
    );
    server.add(page);
    const tab = await driver.newTab(server.url(page));
    const first = await waitForArticle(driver, tab);
    const before = await texts(tab);
    await tab.click('#go');
    await until(tab, 'the second article', (seen) => seen.some(isAsaib));
    await poll(
      async () => (await driver.describePage(tab))?.meta?.canonicalUrl.endsWith('/live/other'),
      5000,
      'the second address',
    );
    await tab.evaluate(() => {
      history.back();
      return null;
    });
    await until(tab, 'the first article', (seen) => seen.join('|') === before.join('|'));
    await poll(
      async () => (await driver.describePage(tab))?.meta?.canonicalUrl === first.meta?.canonicalUrl,
      5000,
      'the first address',
    );
    await tab.close();
  });

  it('keeps the first article’s head at the second address, and its day is not taken for the second’s', async () => {
    const { driver, server } = stage;
    const other = article(paragraphs([ASAIB, ASAIB.replace('بيان', 'خطاب')]), SECOND);
    const page = livePage(
      'first',
      `<button id="go">+</button><div id="view">${article(paragraphs(prose))}</div>`,
      `document.querySelector('#go').onclick = () => {
        document.querySelector('#view').innerHTML = ${JSON.stringify(other)};
        history.pushState(null, '', '/live/second');
      };`,
      '<meta property="article:published_time" content="2024-01-27T10:00:00+03:00"><meta property="og:image" content="https://nabd.test/old.jpg"><meta name="author" content="سعاد كامل">',
    );
    server.add(page);
    const tab = await driver.newTab(server.url(page));
    expect((await waitForArticle(driver, tab)).meta?.published).toBe('2024-01-27');
    await tab.click('#go');
    await until(tab, 'the second article', (seen) => seen.some(isAsaib));
    const meta = await poll(
      async () => {
        const now = (await driver.describePage(tab))?.meta;
        return now?.canonicalUrl.endsWith('/live/second') && now;
      },
      5000,
      'the second address',
    );
    expect(meta).toMatchObject({ title: SECOND, published: null });
    // Nor is its picture, its writer or its day saved with the second.
    expect(await askToSave(driver, tab)).toMatchObject({ ok: true });
    const saved = (await storedTexts(driver)).find(({ url }) => url.includes('/live/second'));
    expect(saved?.meta).toMatchObject({ title: SECOND, published: null, byline: null, image: null });
    await tab.close();
  });

  it('has what a click uncovers highlighted, though nothing is added for it', async () => {
    const { driver, server } = stage;
    const page = livePage(
      'uncovered',
      article(
        `${paragraphs(prose)}<button id="more">+</button><div id="rest" style="display:none">${paragraphs([ASAIB])}</div>`,
      ),
      `document.querySelector('#more').onclick = () => { document.querySelector('#rest').style.display = ''; };`,
    );
    server.add(page);
    const tab = await driver.newTab(server.url(page));
    await waitForArticle(driver, tab);
    expect((await texts(tab)).some(isAsaib)).toBe(false);
    await tab.click('#more');
    await until(tab, 'the rest', (seen) => seen.some(isAsaib));
    await tab.close();
  });

  it.each([500, 4000, 14_000])(
    'is read when its body comes after %i ms, though a clock ticks meanwhile',
    async (ms) => {
      const { driver, server } = stage;
      const page = livePage(
        `late-${ms}`,
        '<p id="clock"></p><div id="view"></div>',
        `let ticks = 0;
      setInterval(() => { document.querySelector('#clock').textContent = String((ticks += 1)); }, 100);
      setTimeout(() => { document.querySelector('#view').innerHTML = ${JSON.stringify(article(paragraphs(prose)))}; }, ${ms});`,
      );
      server.add(page);
      const tab = await driver.newTab(server.url(page));
      await until(tab, 'highlights', (seen) => seen.length > 3, ms + PATIENCE);
      expect((await driver.describePage(tab))?.text).toContain(prose[0]);
      await tab.close();
    },
  );
});

inBothBrowsers('what is not the article’s own text', (stage) => {
  it('is left alone in frames of the same site, and the popup is told', async () => {
    const { driver, server } = stage;
    const inner = livePage('inner', article(paragraphs(prose)));
    const outer = livePage(
      'outer',
      '<h1>نبض</h1><iframe src="/live/inner" width="900" height="600"></iframe>',
    );
    server.add(inner);
    server.add(outer);
    const tab = await driver.newTab(server.url(outer));
    await poll(
      async () => (await driver.describePage(tab))?.reasons[0]?.code === 'not-an-article.in-frame',
      8000,
      'the reason',
    );
    const inFrame = await tab.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe')!;
      return (contentWindow as unknown as { CSS: typeof CSS }).CSS.highlights.size;
    });
    expect(inFrame).toBe(0);
    // By itself, it is read.
    const alone = await driver.newTab(server.url(inner));
    await waitForArticle(driver, alone);
    for (const one of [alone, tab]) await one.close();
  });

  it('is neither read nor touched where somebody writes', async () => {
    const { driver, server } = stage;
    const own = `<div id="editor" contenteditable="true"><p>${ASAIB}</p></div>
      <form><input id="field" value="حركة عصائب أهل الحق"><textarea id="area">${ASAIB}</textarea></form>`;
    const page = livePage(
      'writing',
      `${article(`${paragraphs(prose.slice(0, 2))}${own}${paragraphs(prose.slice(2))}`)}`,
    );
    server.add(page);
    const tab = await driver.newTab(server.url(page));
    const report = await waitForArticle(driver, tab);
    expect(report.text).toContain(prose.at(-1));
    expect(report.text).not.toContain('عصائب أهل الحق');
    const ear = await listen(driver);
    await tab.bringToFront();
    await tab.evaluate(() => {
      const changed: string[] = [];
      (globalThis as unknown as { changed: string[] }).changed = changed;
      new MutationObserver((records) => {
        for (const { target, type } of records)
          if (type !== 'characterData' || !document.querySelector('#editor')!.contains(target))
            changed.push(type);
      }).observe(document.body, { subtree: true, attributes: true, characterData: true });
      document.querySelector<HTMLElement>('#editor p')!.focus();
      return null;
    });
    await tab.click('#editor');
    await tab.type('Sudani ');
    await tab.click('#area');
    await tab.type('Baghdad ');
    await pause(1200);
    expect((await texts(tab)).some(isAsaib)).toBe(false);
    expect((await driver.describePage(tab))?.text).toBe(report.text);
    expect(await tab.evaluate(() => (globalThis as unknown as { changed: string[] }).changed)).toEqual([]);
    expect(await tab.evaluate(() => document.querySelector<HTMLInputElement>('#area')!.value)).toContain(
      'Baghdad',
    );
    expect(await ear.sent()).toEqual([]);
    await ear.close();
    await tab.close();
  });

  it('counts no more when a text that is not ours ticks', async () => {
    const { driver, server } = stage;
    const news = Array.from(
      { length: 6 },
      (_, i) =>
        `${i + 1}. فاز منتخب العراق لكرة القدم على نظيره الأمريكي في مباراة ودية أقيمت في بغداد ضمن تحالف بطولات ودي، وسجل المهاجم الهدف في الدقيقة ${i + 20} من الشوط الثاني.`,
    );
    const page = livePage(
      'ticking',
      article(
        `${paragraphs(news)}<p id="clock">الوقت المتبقي على المباراة التالية بين المنتخبين هو الآن مئة دقيقة.</p>`,
        'فوز المنتخب العراقي في المباراة الودية',
      ),
      `let ticks = 0; setInterval(() => { document.querySelector('#clock').textContent = 'الوقت المتبقي على المباراة التالية بين المنتخبين هو الآن ' + (ticks += 1) + ' دقيقة.'; }, 100);`,
    );
    server.add(page);
    const ear = await listen(driver);
    const tab = await driver.newTab(server.url(page));
    await poll(async () => (await driver.describePage(tab))?.state === 'not-ours', 8000, 'turned away');
    await pause(3000);
    expect(await ear.sent()).toHaveLength(1);
    await ear.close();
    await tab.close();
  });
});
