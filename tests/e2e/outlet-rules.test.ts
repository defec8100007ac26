import { expect, it } from 'vitest';
import { waitForArticle } from '../../tools/browsers/wait-for-article.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { article, livePage, paragraphs, prose } from './live-page.ts';

/** Rules for an outlet's markup reach the reader on that outlet's pages, and on no others. */
const PROMISE =
  'يقدم الموقع لقرائه كل مساء نشرة تضم أبرز ما كتبه مراسلوه من بغداد وأربيل والأنبار خلال اليوم كله.';
/** A box that only the rules of Beirut Observer know as no part of the article. */
const body = article(
  `${paragraphs(prose)}<div class="wpipa-container"><p>${PROMISE}</p></div>${paragraphs(prose)}`,
);

inBothBrowsers('an outlet with rules', (stage) => {
  const textOn = async (host: string): Promise<string> => {
    const { driver, server } = stage;
    const page = { ...livePage(`rules-${host}`, body), host };
    server.add(page);
    const tab = await driver.newTab(server.url(page));
    const { text } = await waitForArticle(driver, tab);
    await tab.close();
    return text ?? '';
  };

  it('is read by them, and another page with the same markup is not', async () => {
    const [ruled, other] = [await textOn('www.beirutobserver.com'), await textOn('rawi-agency.test')];
    expect(ruled).toContain(prose[0]);
    expect(other).toContain(PROMISE);
    expect(ruled).not.toContain(PROMISE);
  });
});
