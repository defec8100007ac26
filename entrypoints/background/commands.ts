import { browser } from 'wxt/browser';
import { askPage } from '../../messages/ask-page.ts';
import { saveArticle } from './save-article.ts';

/** The suggested keys. What they do is told by the toolbar button's badge, for no popup is open. */
const SHOWN_MS = 4_000;

async function tell(tabId: number, text: string, color: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text });
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined), SHOWN_MS);
}

async function save(tabId: number): Promise<void> {
  try {
    await saveArticle({ tabId, allowPrivate: false });
    await tell(tabId, '✓', '#1b6638');
  } catch (error) {
    console.error(error);
    await tell(tabId, '!', '#a0271b');
  }
}

async function toggle(tabId: number): Promise<void> {
  const report = await askPage(tabId, 'describePage', null);
  if (report.ok) await askPage(tabId, 'setPageOff', { off: report.value.state !== 'off-here' });
}

export function listenToCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'save-article') await save(tab.id);
    else if (command === 'next-highlight') await askPage(tab.id, 'nextHighlight', { backwards: false });
    else if (command === 'toggle-page') await toggle(tab.id);
  });
}
