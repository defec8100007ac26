import { browser } from 'wxt/browser';
import { failed, readResult } from './envelope.ts';
import type { PageMessages, Result } from './protocol.ts';

/** Asks the content script of a tab's top frame. Never throws: where none answers, the error is `page.no-answer`. */
export async function askPage<Name extends keyof PageMessages>(
  tabId: number,
  name: Name,
  params: PageMessages[Name]['params'],
): Promise<Result<PageMessages[Name]['reply']>> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(
      tabId,
      { to: 'page', name, params },
      { frameId: 0 },
    );
    return readResult<PageMessages[Name]['reply']>(reply) ?? failed('page.no-answer');
  } catch {
    return failed('page.no-answer');
  }
}
