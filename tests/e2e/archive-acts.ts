import { expect } from 'vitest';
import type { SaveOutcome } from '../../core/articles/article.ts';
import type { Result } from '../../messages/protocol.ts';
import type { Driver, Tab } from '../../tools/browsers/driver.ts';
import { sampleFile } from '../../tools/sample-pages.ts';
import { type Stage, sample } from './both-browsers.ts';

/** What tests of the archive's pages do over and over. */

/** Saves a sample from its page, by the popup. */
export const saveSample = (stage: Stage, id: string): Promise<void> =>
  saveOpen(stage, stage.server.url(sample(id)));

/** Opens an address and saves its article, by the popup. */
export async function saveOpen(stage: Stage, url: string): Promise<void> {
  const page = await stage.driver.newTab(url);
  await stage.driver.waitForReport(page);
  const popup = await stage.driver.openPopup(page);
  await popup.waitFor(() => document.querySelector('.save:is([data-step="idle"], [data-step="before"])'));
  await popup.click('.save button');
  await popup.waitFor(() => document.querySelector('.save[data-step="done"]'));
  await popup.close();
  await page.close();
}

/** Asks for a save as the popup does; null when the background died before it answered. */
export function askToSave(driver: Driver, tab: Tab): Promise<Result<SaveOutcome> | null> {
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

/** A copy of a sample under an address of its own, open and read; `more` paragraphs stand at its end. */
export async function openCopy(stage: Stage, name: string, more: readonly string[] = []): Promise<Tab> {
  const { host, file } = sample('ar-json-ld');
  const path = `/copies/${name}`;
  const added = more.map((text) => `<p>${text}</p>`).join('');
  const body = sampleFile({ file })
    .replace(/<link[^>]+rel="?canonical[^>]*>/gi, '')
    .replace('</section>', `${added}</section>`);
  stage.server.add({ host, path, body });
  const tab = await stage.driver.newTab(stage.server.url({ host, path }));
  expect((await stage.driver.waitForReport(tab)).state).toBe('annotated');
  return tab;
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** The next file is caught on its way to the downloads. */
export const catchFile = (page: Tab): Promise<null> =>
  page.evaluate(() => {
    delete document.body.dataset.file;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const reader = new FileReader();
      reader.onload = () => {
        document.body.dataset.file = String(reader.result).split(',')[1] ?? '';
      };
      reader.readAsDataURL(blob as Blob);
      return make(blob);
    };
    return null;
  });

/** The file that was caught. */
export const caughtFile = async (page: Tab): Promise<Buffer> =>
  Buffer.from((await page.waitFor(() => document.body.dataset.file)) as string, 'base64');
