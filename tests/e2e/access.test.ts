import { describe, expect, it } from 'vitest';
import type { Driver, Tab } from '../../tools/browsers/driver.ts';
import { poll } from '../../tools/browsers/poll.ts';
import { sampleFile } from '../../tools/sample-pages.ts';
import { inBothBrowsers, type Stage, sample } from './both-browsers.ts';

/** Sites that Siyaq does not see by itself: nothing happens there until the reader says so. */

/** A sample's text on a host that is in no list. */
function strange(stage: Stage, host: string, path = '/news/1'): string {
  stage.server.add({ host, path, body: sampleFile(sample('ar-read-also')) });
  return stage.server.url({ host, path });
}

const view = (popup: Tab): Promise<string | undefined> =>
  popup.waitFor(() => {
    const shown = document.querySelector<HTMLElement>('.popup')?.dataset.view;
    return shown === 'reading' ? undefined : shown;
  });

const painted = (tab: Tab): Promise<boolean> => tab.evaluate(() => CSS.highlights.size > 0);

/** The toolbar's button, as the reader presses it; then the same popup as a page that a test can hold. */
async function popupByButton(driver: Driver, tab: Tab): Promise<Tab> {
  await driver.pressToolbarButton(tab);
  return driver.openPopup(tab);
}

inBothBrowsers('a site that is not in the list', (stage) => {
  it('is not read, and offers to be read once', async () => {
    const { driver } = stage;
    const tab = await driver.newTab(strange(stage, 'elsewhere.test'));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await driver.describePage(tab)).toBeNull();
    const popup = await popupByButton(driver, tab);
    expect(await view(popup)).toBe('no-access');
    expect(await popup.evaluate(() => document.querySelector('.empty-title')?.textContent)).toBe(
      'Siyaq does not see ⁨elsewhere.test⁩.',
    );
    await popup.click('[data-act="activate"]');
    await popup.waitFor(() => document.querySelector('.facts'));
    await poll(() => painted(tab), 5000, 'highlights');
    expect(await popup.evaluate(() => document.querySelector('.once')?.textContent)).toContain(
      'elsewhere.test',
    );
    // Once: the next page of the site is a stranger again.
    await tab.goto(strange(stage, 'elsewhere.test', '/news/2'));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await driver.describePage(tab)).toBeNull();
  });

  it('can be saved from after that', async () => {
    const { driver } = stage;
    const tab = await driver.newTab(strange(stage, 'savable.test'));
    const popup = await popupByButton(driver, tab);
    await view(popup);
    await popup.click('[data-act="activate"]');
    await popup.waitFor(() => document.querySelector('.save[data-step="idle"]'));
    await popup.click('.save button');
    await popup.waitFor(() => document.querySelector('.save[data-step="done"]'));
  });

  it('is read always once that is allowed, until it is taken back', async () => {
    const { driver } = stage;
    await driver.grantWhatIsAskedFor();
    const tab = await driver.newTab(strange(stage, 'always.test'));
    const popup = await popupByButton(driver, tab);
    expect(await view(popup)).toBe('no-access');
    await popup.bringToFront();
    await popup.click('[data-act="always"]');
    await popup.waitFor(() => document.querySelector('.facts') && !document.querySelector('.once'));
    await poll(() => painted(tab), 5000, 'highlights');
    await tab.goto(strange(stage, 'always.test', '/news/2'));
    expect((await driver.waitForReport(tab)).state).toBe('annotated');

    const options = await driver.openExtension('options.html');
    await options.waitFor(() => document.querySelector('[data-host="always.test"]'));
    await options.click('[data-host="always.test"] button');
    await options.waitFor(() => !document.querySelector('[data-host="always.test"]'));
    await tab.goto(strange(stage, 'always.test', '/news/3'));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await driver.describePage(tab)).toBeNull();
  });
});

inBothBrowsers('an outlet that came after the release', (stage) => {
  it('is asked for with the outlet list, and read from then on', async () => {
    const { driver } = stage;
    const tab = await driver.newTab(strange(stage, 'later-outlet.test'));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await driver.describePage(tab)).toBeNull();
    const popup = await popupByButton(driver, tab);
    expect(await view(popup)).toBe('no-access');
    await driver.grantWhatIsAskedFor();
    await popup.bringToFront();
    await popup.click('[data-act="outlets"]');
    await popup.waitFor(() => document.querySelector('.facts'));
    await tab.goto(strange(stage, 'later-outlet.test', '/news/2'));
    expect((await driver.waitForReport(tab)).state).toBe('annotated');
    // It is one of the outlet list, and no site of the reader's own.
    const options = await driver.openExtension('options.html');
    await options.waitFor(() => document.querySelector('.hosts, .faint'));
    expect(
      await options.evaluate(() => document.querySelector('[data-host="later-outlet.test"]')),
    ).toBeNull();
  });
});

describe('without any access', () => {
  inBothBrowsers(
    'a site of the list',
    (stage) => {
      it('offers itself and the whole list, where the browser grants none by itself', async () => {
        const { driver, server } = stage;
        // Chromium grants the manifest's hosts at install.
        if (driver.browser === 'chromium') return;
        const page = sample('ar-read-also');
        const tab = await driver.newTab(server.url(page));
        await new Promise((resolve) => setTimeout(resolve, 800));
        expect(await driver.describePage(tab)).toBeNull();
        // The press itself lets Firefox run the manifest's script on this page, once.
        const popup = await popupByButton(driver, tab);
        expect(await view(popup)).toBe('article');
        expect(await popup.evaluate(() => document.querySelector('.once')?.textContent)).toContain(page.host);
        await driver.grantWhatIsAskedFor();
        await popup.bringToFront();
        await popup.click('[data-act="outlets"]');
        await popup.waitFor(() => !document.querySelector('.once'));
        await tab.goto(server.url(sample('fa-agency')));
        expect((await driver.waitForReport(tab)).state).toBe('annotated');
      });
    },
    { grantHosts: false },
  );
});
