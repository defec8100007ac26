import type { PageReport, Result } from '../../messages/protocol.ts';
import type { Driver, Tab } from './driver.ts';
import { poll } from './poll.ts';

interface ExtensionApi {
  tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> };
}

/** Asks the tab's content script, as the popup does; null where none answers. */
export function describePage(driver: Driver, tab: Tab): Promise<PageReport | null> {
  return driver.inExtension(async (id: number) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const message = { to: 'page', name: 'describePage', params: null };
    try {
      const reply = await (scope.browser ?? scope.chrome).tabs.sendMessage(id, message);
      const result = reply as Result<PageReport> | undefined;
      return result?.ok ? result.value : null;
    } catch {
      return null;
    }
  }, tab.id);
}

/** Until the content script is there and no longer at work. */
export function waitForReport(driver: Driver, tab: Tab, timeout: number): Promise<PageReport> {
  return poll(
    async () => {
      const report = await describePage(driver, tab);
      return report && report.state !== 'reading' ? report : null;
    },
    timeout,
    'a report from the content script',
  ).then((report) => report!);
}
