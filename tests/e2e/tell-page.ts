import type { PageMessages } from '../../messages/protocol.ts';
import type { Driver, Tab } from '../../tools/browsers/driver.ts';

interface ExtensionApi {
  tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> };
}

/** Sends a message to a tab's content script, as the popup and the background do; gives the reply. */
export function tellPage<Name extends keyof PageMessages>(
  driver: Driver,
  tab: Tab,
  name: Name,
  params: PageMessages[Name]['params'],
): Promise<unknown> {
  return driver.inExtension(
    (message) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (scope.browser ?? scope.chrome).tabs.sendMessage(message.id, {
        to: 'page',
        ...message.envelope,
      });
    },
    { id: tab.id, envelope: { name, params } },
  );
}
