import type { PageReport } from '../../messages/protocol.ts';
import type { Driver, Tab } from './driver.ts';
import { PATIENCE, poll } from './poll.ts';

/** Until the tab's article is read and painted: a page that draws itself has none at first. Throws after `PATIENCE`. */
export async function waitForArticle(driver: Driver, tab: Tab): Promise<PageReport> {
  let last: PageReport | null = null;
  const read = async (): Promise<boolean> => {
    last = await driver.describePage(tab);
    return last?.state === 'annotated';
  };
  await poll(read, PATIENCE, 'the article to be read');
  return last!;
}
