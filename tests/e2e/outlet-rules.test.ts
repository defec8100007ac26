import { expect, it } from 'vitest';
import type { Driver, Tab } from '../../tools/browsers/driver.ts';
import { waitForArticle } from '../../tools/browsers/wait-for-article.ts';
import { inBothBrowsers, type Stage } from './both-browsers.ts';
import { article, livePage, paragraphs, prose } from './live-page.ts';
import { storedTexts } from './raw-archive.ts';

/** Rules for an outlet's markup reach whatever looks for an article on that outlet's pages, and on no others. */
const PROMISE =
  'يقدم الموقع لقرائه كل مساء نشرة تضم أبرز ما كتبه مراسلوه من بغداد وأربيل والأنبار خلال اليوم كله.';
/** A box that only the rules of Beirut Observer, and of the outlet that came later, know as no part of the article. */
const body = article(
  `${paragraphs(prose)}<div class="wpipa-container promise"><p>${PROMISE}</p></div>${paragraphs(prose)}`,
);

function address({ server }: Stage, host: string, name = 'a'): string {
  const page = { ...livePage(`rules-${name}`, body), host };
  server.add(page);
  return server.url(page);
}

const textOf = async (driver: Driver, tab: Tab): Promise<string> =>
  (await waitForArticle(driver, tab)).text ?? '';

inBothBrowsers('an outlet with rules', (stage) => {
  it('is read by them, and another page with the same markup is not', async () => {
    const textOn = async (host: string): Promise<string> => {
      const tab = await stage.driver.newTab(address(stage, host));
      const text = await textOf(stage.driver, tab);
      await tab.close();
      return text;
    };
    const [ruled, other] = [await textOn('www.beirutobserver.com'), await textOn('rawi-agency.test')];
    expect(ruled).toContain(prose[0]);
    expect(other).toContain(PROMISE);
    expect(ruled).not.toContain(PROMISE);
  });
});

inBothBrowsers('an outlet with rules that came after the release', (stage) => {
  const LATER = 'later-outlet.test';
  const expectRuled = (text: string | undefined): void => {
    expect(text).toContain(prose[0]);
    expect(text).not.toContain(PROMISE);
  };

  it('is read by them where the toolbar’s button was pressed', async () => {
    const { driver } = stage;
    const tab = await driver.newTab(address(stage, LATER));
    await driver.pressToolbarButton(tab);
    const popup = await driver.openPopup(tab);
    await popup.waitFor(() => document.querySelector('[data-act="activate"]'));
    await popup.click('[data-act="activate"]');
    expectRuled(await textOf(driver, tab));
    await tab.close();
  });

  it('is saved by them from a page that was never read', async () => {
    const { driver } = stage;
    const tab = await driver.newTab(address(stage, LATER, 'saved'));
    expect(await driver.describePage(tab)).toBeNull();
    await tab.bringToFront();
    await driver.pressAltShift(tab, 'S');
    const saved = async () =>
      (await storedTexts(driver)).find(({ url }) => url.endsWith('rules-saved'))?.text;
    await expect.poll(saved).toBeDefined();
    expectRuled(await saved());
    await tab.close();
  });

  it('is read by them once it is allowed, in tabs that were open at an update as well', async () => {
    const { driver } = stage;
    const early = await driver.newTab(address(stage, LATER, 'early'));
    const tab = await driver.newTab(address(stage, LATER));
    await driver.grantWhatIsAskedFor();
    await driver.pressToolbarButton(tab);
    const popup = await driver.openPopup(tab);
    await popup.bringToFront();
    await popup.waitFor(() => document.querySelector('[data-act="outlets"]'));
    await popup.click('[data-act="outlets"]');
    await popup.waitFor(() => document.querySelector('.facts'));
    await tab.goto(address(stage, LATER, 'b'));
    expectRuled(await textOf(driver, tab));
    // Nothing has run in this tab yet.
    expect(await driver.describePage(early)).toBeNull();
    await driver.updateExtension();
    expectRuled(await textOf(driver, early));
  });
});
