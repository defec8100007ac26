import { browser } from 'wxt/browser';
import { ReasonedError } from '../../messages/answer-background.ts';
import { askPage } from '../../messages/ask-page.ts';
import { noteUnsaved } from '../extension-pages/unsaved.ts';
import { saveArticle } from './save-article.ts';

/** The suggested keys. What they do is told by the toolbar button's badge, for no popup is open. */
const SHOWN_MS = 4_000;

async function badge(tabId: number, text: string, color: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text });
}

async function tellSaved(tabId: number): Promise<void> {
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('name') });
  await badge(tabId, '✓', '#1b6638');
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined), SHOWN_MS);
}

/** Stays until the page is left or saved: a mark of four seconds is soon overlooked. The popup says why. */
async function tellUnsaved(tabId: number, url: string, error: unknown): Promise<void> {
  const reason = error instanceof ReasonedError ? error.reason : { code: 'background.failed', params: {} };
  await noteUnsaved(tabId, { url, error: reason });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('not_saved') });
  await badge(tabId, '!', '#a0271b');
}

async function save(tabId: number, url: string): Promise<void> {
  try {
    await saveArticle({ tabId, allowPrivate: false });
  } catch (error) {
    console.error(error);
    return await tellUnsaved(tabId, url, error);
  }
  await tellSaved(tabId);
}

async function toggle(tabId: number): Promise<void> {
  const report = await askPage(tabId, 'describePage', null);
  if (report.ok) await askPage(tabId, 'setPageOff', { off: report.value.state !== 'off-here' });
}

export function listenToCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'save-article') await save(tab.id, tab.url ?? '');
    else if (command === 'next-highlight') await askPage(tab.id, 'nextHighlight', { backwards: false });
    else if (command === 'toggle-page') await toggle(tab.id);
  });
}
