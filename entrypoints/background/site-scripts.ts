import { browser } from 'wxt/browser';
import { ReasonedError } from '../../messages/answer-background.ts';
import { grantedPatterns, requiredPatterns } from '../extension-pages/host-access.ts';
import { bringRules, laterRuleScripts } from './outlet-rules.ts';

/**
 * The reader on sites beyond the manifest's: run once where the toolbar's button was pressed, registered where the
 * reader of the pages has allowed a site for good, or the outlets that came after the first release. An update of the
 * extension clears what was registered.
 */
const ID = 'granted-sites';

interface ReaderFiles {
  readonly js: string[];
  readonly css: string[];
}

/** Firefox gives the manifest's files as whole addresses, and registers none but paths. */
const pathOf = (file: string): string => new URL(file, location.origin).pathname;

/** The files of the content script, as the manifest has them. */
function readerFiles(): ReaderFiles {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return { js: (script?.js ?? []).map(pathOf), css: (script?.css ?? []).map(pathOf) };
}

/** Runs the reader in a tab now, with the outlet's rules. Throws a `ReasonedError` where the browser does not allow it. */
export async function runReader(tabId: number): Promise<void> {
  const { js, css } = readerFiles();
  try {
    await bringRules(tabId);
    await browser.scripting.insertCSS({ target: { tabId }, files: css });
    // The generated types know literal paths only; these come from the manifest.
    await browser.scripting.executeScript({ target: { tabId }, files: js as never[] });
  } catch {
    throw new ReasonedError({ code: 'page.no-access', params: {} });
  }
}

async function registerGranted(): Promise<void> {
  const matches = await grantedPatterns();
  const rules = await laterRuleScripts(requiredPatterns());
  await browser.scripting.unregisterContentScripts();
  if (matches.length === 0) return;
  const { js, css } = readerFiles();
  await browser.scripting.registerContentScripts([
    ...rules,
    { id: ID, matches, js, css, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/**
 * Tabs that were open before have no script after an install, and after an update one without a background. Firefox sees
 * to them by itself; a reader that is there already stays the only one.
 */
async function readOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const url = [...(script?.matches ?? []), ...(await grantedPatterns())];
  const tabs = await browser.tabs.query({ url, discarded: false });
  // Where the browser does not let us in, the page is as it was.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [runReader(id)])));
}

/** One after another: two events at once must not register twice. */
let last: Promise<void> = Promise.resolve();
function inTurn(task: () => Promise<void>): void {
  last = last.then(task).catch((error) => console.error(error));
}

const register = (): void => inTurn(registerGranted);

/** Keeps the registration in step with what is allowed, and makes it anew after an update. */
export function keepSiteScripts(): void {
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(() => {
    register();
    inTurn(readOpenTabs);
  });
  browser.runtime.onStartup.addListener(register);
}
