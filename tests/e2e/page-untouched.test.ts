import { expect, it } from 'vitest';
import type { Driver, Tab } from '../../tools/browsers/driver.ts';
import { findText } from '../../tools/browsers/find-text.ts';
import { isBrowsersOwn } from '../../tools/browsers/own-requests.ts';
import { PATIENCE, poll } from '../../tools/browsers/poll.ts';
import { sampleFile } from '../../tools/sample-pages.ts';
import { inBothBrowsers, type Stage, sample } from './both-browsers.ts';

/**
 * What must always be true of a page that Siyaq reads: its DOM is not changed, its scripts learn nothing of the archive,
 * no request leaves the machine, and a page that is not ours wakes nobody. Each check comes with a control that shows it
 * can fail.
 */

/** Runs in the page before anything else and notes every change to the document. */
const WATCHER = `<script>
  window.__changes = [];
  addEventListener('DOMContentLoaded', () => {
    const name = (node) => (node.nodeType === 1 ? node.tagName + (node.id ? '#' + node.id : '') : node.nodeName);
    new MutationObserver((records) => {
      for (const record of records)
        window.__changes.push({
          type: record.type,
          target: name(record.target),
          attribute: record.attributeName,
          added: [...record.addedNodes].map(name),
          removed: [...record.removedNodes].map(name),
        });
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

interface Change {
  readonly type: string;
  readonly target: string;
  readonly attribute: string | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const changesOf = (tab: Tab): Promise<Change[]> =>
  tab.evaluate(() => (globalThis as unknown as { __changes: Change[] }).__changes);

/** A static sample with the watcher in it, under the sample's own address. */
function watched(stage: Stage, id: string): string {
  const page = sample(id);
  const path = `${page.path}-watched`;
  stage.server.add({ host: page.host, path, body: sampleFile(page).replace(/<head[^>]*>/i, `$&${WATCHER}`) });
  return stage.server.url({ host: page.host, path });
}

const highlightCount = (tab: Tab): Promise<number> =>
  tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

async function readSample(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.newTab(url);
  const report = await driver.waitForReport(tab);
  expect(report.state).toBe('annotated');
  return tab;
}

inBothBrowsers('a page that is read', (stage) => {
  it('is not changed by its highlights, and by a card only through the card’s own element', async () => {
    const page = sample('ar-read-also');
    const tab = await readSample(stage.driver, watched(stage, page.id));
    await poll(async () => (await highlightCount(tab)) > 3, 5000, 'highlights');
    expect(await changesOf(tab)).toEqual([]);

    const { x, y } = (await tab.evaluate(findText, page.actors[0]!.text))!;
    await tab.moveMouse(x, y);
    const changes = await poll(
      async () => {
        const seen = await changesOf(tab);
        return seen.some((change) => change.added.length > 0) ? seen : null;
      },
      8000,
      'the card',
    );
    const hosts = new Set(changes!.flatMap((change) => change.added));
    expect(hosts.size).toBe(1);
    const [host] = hosts;
    for (const change of changes!) {
      if (change.type === 'childList') expect([...change.added, ...change.removed]).toEqual([host]);
      else expect(change.target).toBe(host);
    }
  });

  it('would be caught if it were changed', async () => {
    const tab = await readSample(stage.driver, watched(stage, 'ar-read-also'));
    await tab.evaluate(() => {
      document.querySelector('p')!.normalize();
      document.querySelector('p')!.append('!');
      return null;
    });
    expect(await changesOf(tab)).toHaveLength(1);
  });

  it('has no trace of the archive in reach of its scripts', async () => {
    const page = sample('ar-read-also');
    const { driver, server } = stage;
    const tab = await readSample(driver, server.url(page));
    const before = await reachable(tab);
    const popup = await driver.openPopup(tab);
    await popup.waitFor(() => document.querySelector('.save[data-step="idle"] button'));
    await popup.click('.save[data-step="idle"] button');
    await popup.waitFor(() => document.querySelector('.save[data-step="done"]'));
    await popup.close();
    await tab.goto(server.url(page));
    await driver.waitForReport(tab);
    expect(await reachable(tab)).toEqual(before);
  });

  it('would be caught if it could reach more', async () => {
    const tab = await readSample(stage.driver, stage.server.url(sample('ar-read-also')));
    const before = await reachable(tab);
    await tab.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.open('trace').onsuccess = resolve;
      });
      return null;
    });
    expect(await reachable(tab)).not.toEqual(before);
    await tab.evaluate(() => {
      indexedDB.deleteDatabase('trace');
      return null;
    });
  });

  it('makes no request of ours', async () => {
    const { driver, server } = stage;
    const page = sample('ar-read-also');
    server.requests.length = 0;
    const tab = await readSample(driver, server.url(page));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const asked = server.requests
      .filter((request) => !isBrowsersOwn(request))
      .map((request) => `${request.method} ${request.host}${request.path}`);
    const own = [
      `GET ${page.host}${page.path}`,
      `GET ${page.host}/photo.svg`,
      `GET ${page.host}/favicon.ico`,
    ];
    expect(asked.filter((one) => !own.includes(one))).toEqual([]);
    expect(asked).toContain(own[0]);

    await tab.evaluate(async () => {
      await fetch('/leak?archive=1').catch(() => null);
      return null;
    });
    expect(server.requests.some((request) => request.path.startsWith('/leak'))).toBe(true);
  });
});

/** Everything of the browser's that a page's script could look for us in. */
function reachable(tab: Tab): Promise<object> {
  return tab.evaluate(async () => ({
    databases: (await indexedDB.databases()).map((database) => database.name),
    storage: [Object.keys(localStorage), Object.keys(sessionStorage)],
    caches: await caches.keys().catch(() => []),
    cookies: document.cookie,
    highlights: [...CSS.highlights].map(([name, highlight]) => [name, highlight.size]).sort(),
    attributes: [...document.documentElement.attributes, ...document.body.attributes].map((one) => one.name),
    elements: document.querySelectorAll('*').length,
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => /siyaq|archive|lexicon/i.test(name)),
    resources: performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((name) => /extension:/.test(name)),
    marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
  }));
}

inBothBrowsers('a page that is not ours', (stage) => {
  it('wakes nobody; one that is ours does', async () => {
    const { driver, server } = stage;
    const tab = await driver.newTab();
    // It may be on its way up again, for the tab that was opened; stopped over and over on that way, it tries for ever.
    const ended = async (): Promise<boolean> => {
      if (await driver.backgroundRuns()) await driver.stopBackground();
      await new Promise((resolve) => setTimeout(resolve, 800));
      return !(await driver.backgroundRuns());
    };
    await poll(ended, PATIENCE, 'the background to end');
    for (const id of ['alone-football', 'alone-vienna', 'alone-urdu', 'alone-shop', 'alone-english']) {
      await tab.goto(server.url(sample(id)));
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(await driver.backgroundRuns(), id).toBe(false);
      expect(await highlightCount(tab), id).toBe(0);
    }
    await tab.goto(server.url(sample('ar-read-also')));
    await poll(() => driver.backgroundRuns(), 5000, 'the background to wake');
    await poll(async () => (await highlightCount(tab)) > 0, 5000, 'highlights');
  });
});
