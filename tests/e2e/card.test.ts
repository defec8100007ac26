import { expect, it } from 'vitest';
import type { Driver, Tab } from '../../tools/browsers/driver.ts';
import { findPainted } from '../../tools/browsers/find-painted.ts';
import { poll } from '../../tools/browsers/poll.ts';
import { waitForArticle } from '../../tools/browsers/wait-for-article.ts';
import { inBothBrowsers, type Stage, sample } from './both-browsers.ts';
import { painted } from './painted.ts';
import { lightness } from './pixels.ts';
import { setSettings } from './set-settings.ts';
import { tellPage } from './tell-page.ts';

/** The card over a page: opened by pointing and by keys, closed by leaving and by Esc, whole under any policy. */

async function openSample(stage: Stage, id: string): Promise<Tab> {
  const tab = await stage.driver.newTab(stage.server.url(sample(id)));
  await waitForArticle(stage.driver, tab);
  await tab.bringToFront();
  return tab;
}

async function pointAt(tab: Tab, text: string): Promise<void> {
  const place = await tab.waitFor(findPainted, text);
  await tab.moveMouse(place!.x, place!.y);
}

const cardSays = (driver: Driver, tab: Tab, text: string): Promise<string> =>
  poll(
    async () => {
      const said = await driver.cardText(tab);
      return said?.includes(text) ? said : null;
    },
    6000,
    `a card that says ${text}`,
  ).then((said) => said!);

const noCard = (driver: Driver, tab: Tab): Promise<unknown> =>
  poll(async () => (await driver.cardText(tab)) === null, 4000, 'no card');

const hostBox = (
  tab: Tab,
): Promise<{ width: number; left: number; right: number; top: number; bottom: number } | null> =>
  tab.evaluate(() => {
    const box = document.querySelector('sq-card')?.getBoundingClientRect();
    return box
      ? { width: box.width, left: box.left, right: box.right, top: box.top, bottom: box.bottom }
      : null;
  });

inBothBrowsers('the card', (stage) => {
  it('says who is named and in which office on the article’s day', async () => {
    const { driver } = stage;
    const tab = await openSample(stage, 'fa-agency');
    await pointAt(tab, 'محمد شیاع السودانی');
    const said = await cardSays(driver, tab, 'Mohammed Shia al-Sudani');
    expect(said).toMatch(/Office on\s+January 28, 2024/);
    expect(said).toContain('Prime Minister of Iraq');
    expect(said).toContain('محمد شیاع السودانی');
    expect(said).toMatch(/Why/);
    expect(said).toMatch(/Sources|Unsourced/);
    await tab.press('Escape');
    await noCard(driver, tab);
    await tab.close();
  });

  it('switches a name off in this article or everywhere, and on again at once or in the options', async () => {
    const { driver } = stage;
    const tab = await openSample(stage, 'fa-agency');
    const name = 'محمد شیاع السودانی';
    const isPainted = async (at: Tab): Promise<boolean> =>
      (await painted(at)).some(({ text }) => text === name);
    // The acts are the card's last line, from its left; a click elsewhere would leave them as they are.
    const press = async (act: number): Promise<void> => {
      const box = (await hostBox(tab))!;
      await tab.clickAt(box.left + 16 + [20, 90][act]!, box.bottom - 20);
    };
    await pointAt(tab, name);
    await cardSays(driver, tab, 'Not here');
    await press(0);
    await cardSays(driver, tab, 'No longer highlighted in this article.');
    expect(await isPainted(tab)).toBe(false);
    await press(0);
    await cardSays(driver, tab, 'Never highlight');
    expect(await isPainted(tab)).toBe(true);
    await press(1);
    await cardSays(driver, tab, 'No longer highlighted anywhere.');
    await tab.close();
    const again = await openSample(stage, 'fa-agency');
    expect((await painted(again)).length).toBeGreaterThan(5);
    expect(await isPainted(again)).toBe(false);
    const options = await driver.openExtension('options.html');
    await options.bringToFront();
    await options.waitFor(() => document.querySelector('[data-actor]')?.textContent?.includes('al-Sudani'));
    await options.click('[data-actor="mohammed-shia-al-sudani"] button');
    await options.waitFor(() => !document.querySelector('[data-actor]'));
    await options.close();
    await poll(() => isPainted(again), 4000, 'the name is highlighted again in the open page');
    await again.close();
  });

  it('shows a name as printed in whole words, whatever letter is its first', async () => {
    const { driver } = stage;
    const tab = await openSample(stage, 'ar-json-ld');
    await pointAt(tab, 'للتحالف الدولي');
    expect(await cardSays(driver, tab, 'As printed')).toContain('للتحالف الدولي');
    await tab.close();
  });

  it('says which day a date is in three calendars, and why', async () => {
    const { driver } = stage;
    const tab = await openSample(stage, 'prs-two-calendars');
    const [date] = sample('prs-two-calendars').dates;
    await pointAt(tab, date!.text);
    const said = await cardSays(driver, tab, 'In three calendars');
    expect(said).toMatch(/Gregorian/);
    expect(said).toMatch(/Solar Hijri/);
    expect(said).toMatch(/Umm al-Qura/);
    expect(said).toMatch(/Why/);
    await tab.close();
  });

  it('stays while it is pointed at, and closes when it is left', async () => {
    const { driver } = stage;
    const tab = await openSample(stage, 'ar-json-ld');
    await pointAt(tab, 'السوداني');
    await cardSays(driver, tab, 'Mohammed Shia al-Sudani');
    const box = (await hostBox(tab))!;
    await tab.moveMouse(box.left + 40, box.top + 40);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await driver.cardText(tab)).not.toBeNull();
    await tab.moveMouse(3, 3);
    await noCard(driver, tab);
    await tab.close();
  });

  it('lies at the line that is pointed at, where a name goes over two', async () => {
    const { driver } = stage;
    const tab = await openSample(stage, 'ar-json-ld');
    await tab.evaluate(() => {
      document.body.style.width = '300px';
      document.body.style.paddingBlock = '500px';
      return null;
    });
    const seen = await painted(tab);
    const index = seen.findIndex(
      ({ boxes: [first, second] }) => first && second && second.top > first.top + 9,
    );
    await tab.evaluate((top) => {
      scrollBy({ top, behavior: 'instant' });
      return null;
    }, seen[index]!.boxes[1]!.top - 200);
    const line = (await painted(tab))[index]!.boxes[1]!;
    await tab.moveMouse((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    await poll(() => driver.cardText(tab), 6000, 'a card');
    const box = (await hostBox(tab))!;
    const gap = box.top > line.top ? box.top - line.bottom : line.top - box.bottom;
    expect(Math.abs(gap - 6)).toBeLessThan(2);
    await tab.close();
  });

  it('is reached by keys, takes the focus and gives it back', async () => {
    const { driver } = stage;
    const tab = await openSample(stage, 'ar-json-ld');
    await tellPage(driver, tab, 'nextHighlight', { backwards: false });
    const first = await poll(() => driver.cardText(tab), 6000, 'the first card');
    const focused = (): Promise<string> =>
      tab.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? '');
    expect(await poll(async () => (await focused()) === 'sq-card', 3000, 'the focus')).toBe(true);
    await tellPage(driver, tab, 'nextHighlight', { backwards: false });
    await poll(
      async () => {
        const said = await driver.cardText(tab);
        return said !== null && said !== first;
      },
      6000,
      'another card',
    );
    await tab.press('Escape');
    await noCard(driver, tab);
    expect(await focused()).toBe('body');
    await tab.close();
  });

  it('is whole and in the viewport under a policy that allows nothing', async () => {
    const { driver } = stage;
    const tab = await openSample(stage, 'ar-strict-csp');
    const [actor] = sample('ar-strict-csp').actors;
    await pointAt(tab, actor!.text);
    await poll(() => driver.cardText(tab), 6000, 'a card');
    const width = await tab.evaluate(() => innerWidth);
    const box = (await hostBox(tab))!;
    // Its own stylesheet gives it this width; without one it would be as wide as its longest line.
    expect(box.width).toBe(360);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    await tab.close();
  });

  it('lies over a dialog that the page has opened, and can be used there', async () => {
    const { driver, server } = stage;
    const page = sample('ar-json-ld');
    const tab = await driver.newTab(server.url(page));
    await waitForArticle(driver, tab);
    await tab.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append('نافذة');
      dialog.style.marginTop = '0';
      document.body.append(dialog);
      dialog.showModal();
      return null;
    });
    await tellPage(driver, tab, 'nextHighlight', { backwards: false });
    await poll(() => driver.cardText(tab), 6000, 'a card');
    expect(await tab.evaluate(() => document.querySelector('sq-card')?.parentElement?.tagName)).toBe(
      'DIALOG',
    );
    await tab.close();
  });

  it('speaks the reader’s language from right to left, dark where the reader likes it dark', async () => {
    const { driver } = stage;
    const looks = { light: [0.85, 1], dark: [0, 0.3] } as const;
    for (const [appearance, [least, most]] of Object.entries(looks)) {
      await setSettings(driver, { language: 'fa', appearance: appearance as keyof typeof looks });
      const tab = await openSample(stage, 'ar-json-ld');
      await pointAt(tab, 'السوداني');
      const said = await cardSays(driver, tab, 'محمد شیاع السودانی');
      expect(said).toContain('شخص');
      const { left, right, top, bottom } = (await hostBox(tab))!;
      // In Persian the type is printed at the right and the button at the left: the middle of that line is paper.
      const middle = (left + right) / 2;
      const box = { left: middle - 20, right: middle + 20, top: top + 8, bottom: top + 28 };
      const light = await lightness(driver, await tab.screenshot(), box);
      expect(light, appearance).toBeGreaterThanOrEqual(least);
      expect(light, appearance).toBeLessThanOrEqual(most);
      // The scroll bar, at its end, where its thumb is not.
      const bar = { left: left + 3, right: left + 10, top: bottom - 60, bottom: bottom - 30 };
      const track = await lightness(driver, await tab.screenshot(), bar);
      expect(track, appearance).toBeGreaterThanOrEqual(least - 0.1);
      expect(track, appearance).toBeLessThanOrEqual(most);
      // Its corners are round, on the scroll bar's side as well: there the light page shows, and the card's shadow.
      for (const y of [top, Math.floor(bottom) - 2])
        for (const x of [left, right - 2]) {
          const corner = { left: x, right: x + 2, top: y, bottom: y + 2 };
          expect(await lightness(driver, await tab.screenshot(), corner), appearance).toBeGreaterThan(0.5);
        }
      await tab.close();
    }
    await setSettings(driver, { language: 'browser', appearance: 'system' });
  });
});
