import { expect, it } from 'vitest';
import type { SaveOutcome } from '../../core/articles/article.ts';
import type { Result } from '../../messages/protocol.ts';
import type { Driver, Tab } from '../../tools/browsers/driver.ts';
import { poll } from '../../tools/browsers/poll.ts';
import { sampleFile } from '../../tools/sample-pages.ts';
import { inBothBrowsers, type Stage, sample } from './both-browsers.ts';

/**
 * Nothing acknowledged is ever lost, and no half of an article is ever kept: whenever the background dies, and when the
 * whole browser is killed. The database is read here without the archive's own code.
 */

interface Stored {
  readonly url: string;
  readonly captures: number;
  /** Every capture has its text, its view and its original, and the text has the hash that its id claims. */
  readonly whole: boolean;
}

/** What IndexedDB holds, as a stranger would find it. */
function storedArticles(driver: Driver): Promise<Stored[]> {
  return driver.inExtension(async () => {
    type Row = Record<string, unknown> & { id: string };
    const names = (await indexedDB.databases()).map((database) => database.name);
    if (!names.includes('siyaq')) return [];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siyaq');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (store: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result as Row[]);
        request.onerror = () => reject(request.error);
      });
    const [articles, captures, originals] = await Promise.all(['articles', 'captures', 'originals'].map(all));
    db.close();
    const sha256 = async (text: string) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    const stored: Stored[] = [];
    for (const article of articles!) {
      const own = captures!.filter((capture) => capture.articleId === article.id);
      let whole = own.length > 0 && (article.captures as unknown[]).length === own.length;
      for (const capture of own) {
        const big = originals!.find((original) => original.id === capture.id);
        const hash = await sha256(capture.text as string);
        whole &&= (capture.hashes as { text: string }).text === hash && capture.id.includes(hash);
        whole &&=
          big !== undefined && (big.html as string).length > 0 && (big.original as Uint8Array).length > 0;
      }
      stored.push({ url: article.id, captures: own.length, whole });
    }
    for (const capture of captures!)
      if (!articles!.some((article) => article.id === capture.articleId))
        stored.push({ url: `orphan of ${String(capture.articleId)}`, captures: 1, whole: false });
    return stored;
  });
}

/** Asks for a save as the popup does; null when the background died before it answered. */
function save(driver: Driver, tab: Tab): Promise<Result<SaveOutcome> | null> {
  return driver.inExtension(async (tabId) => {
    const scope = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const message = { to: 'background', name: 'saveArticle', params: { tabId, allowPrivate: false } };
    try {
      return ((await (scope.browser ?? scope.chrome).runtime.sendMessage(message)) ??
        null) as Result<SaveOutcome> | null;
    } catch {
      return null;
    }
  }, tab.id);
}

/** A copy of a sample under an address of its own, open and read. */
async function openCopy(stage: Stage, name: string): Promise<Tab> {
  const { host, file } = sample('ar-json-ld');
  const path = `/copies/${name}`;
  const body = sampleFile({ file }).replace(/<link[^>]+rel="?canonical[^>]*>/gi, '');
  stage.server.add({ host, path, body });
  const tab = await stage.driver.newTab(stage.server.url({ host, path }));
  expect((await stage.driver.waitForReport(tab)).state).toBe('annotated');
  return tab;
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Milliseconds from the request to the end of the background; null: after the answer. */
const MOMENTS = [0, 5, 15, 30, 60, 120, 250, null] as const;

inBothBrowsers('a save', (stage) => {
  it('is whole or not there at all when the background is ended in its midst', async () => {
    const { driver } = stage;
    const outcomes = new Set<string>();
    for (const moment of MOMENTS) {
      const name = `killed-${moment ?? 'after'}`;
      const tab = await openCopy(stage, name);
      const asked = save(driver, tab);
      if (moment === null) await asked;
      else await new Promise((resolve) => setTimeout(resolve, moment));
      await driver.stopBackground();
      const answer = await Promise.race([
        asked,
        new Promise<null>((resolve) => setTimeout(resolve, 4000, null)),
      ]);
      const stored = await storedArticles(driver);
      const mine = stored.find((article) => article.url.includes(name));
      const outcome = `${mine ? 'kept' : 'nothing'}${answer?.ok ? ', acknowledged' : ''}`;
      console.log(
        `${driver.browser}: ended ${moment === null ? 'after the answer' : `${moment} ms in`}: ${outcome}`,
      );
      outcomes.add(mine ? 'kept' : 'nothing');
      if (answer?.ok) expect(mine, name).toBeDefined();
      expect(stored.filter((article) => !article.whole)).toEqual([]);
      await tab.close();
    }
    expect([...outcomes].sort()).toEqual(['kept', 'nothing']);
  });

  it('of one address from two tabs leaves one article', async () => {
    const tabs = [await openCopy(stage, 'twice'), await openCopy(stage, 'twice')];
    const answers = await Promise.all(tabs.map((tab) => save(stage.driver, tab)));
    const statuses = answers.map((answer) => (answer?.ok ? answer.value.status : 'failed'));
    expect(statuses.sort()).toEqual(['already-saved', 'saved']);
    const stored = (await storedArticles(stage.driver)).filter((article) => article.url.includes('twice'));
    expect(stored).toEqual([{ url: expect.stringContaining('/copies/twice'), captures: 1, whole: true }]);
  });

  it('is there after the browser is killed with -9 right after “saved”', async () => {
    const { driver } = stage;
    const tab = await openCopy(stage, 'power-cut');
    const answer = await save(driver, tab);
    await driver.kill();
    expect(answer).toMatchObject({ ok: true, value: { status: 'saved' } });
    stage.driver = await stage.launch({ profile: driver.profile });
    await poll(
      async () => (await storedArticles(stage.driver)).some((article) => article.url.includes('power-cut')),
      10_000,
      'the article',
    );
    const stored = await storedArticles(stage.driver);
    expect(stored.filter((article) => !article.whole)).toEqual([]);
    const archive = await stage.driver.openExtension('archive.html');
    await archive.waitFor(
      () => document.body.textContent?.includes('killed-after') || document.querySelector('article, li'),
    );
  });
});
