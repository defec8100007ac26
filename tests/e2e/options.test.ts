import { expect, it } from 'vitest';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** The settings page: a change holds at once, on every page of ours, and after closing. */

inBothBrowsers('the settings', (stage) => {
  it('change the language and the direction of every page at once', async () => {
    const archive = await stage.driver.openExtension('archive.html');
    const options = await stage.driver.openExtension('options.html');
    expect(await options.waitFor(() => document.querySelector('h1')?.textContent)).toBe('Settings');
    for (const [language, heading] of [
      ['fa', 'تنظیمات'],
      ['ar', 'الإعدادات'],
    ] as const) {
      await options.click(`input[value="${language}"]`);
      for (const tab of [options, archive])
        await tab.waitFor((wanted) => document.documentElement.lang === wanted, language);
      expect(await options.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect(await options.evaluate(() => document.querySelector('h1')?.textContent)).toBe(heading);
      expect(await seriousViolations(options)).toEqual([]);
      expect(await seriousViolations(archive)).toEqual([]);
    }
    await options.close();
    const again = await stage.driver.openExtension('options.html');
    await again.waitFor(() => document.documentElement.lang === 'ar');
    await again.click('input[value="browser"]');
    await again.waitFor(() => document.documentElement.lang === 'en');
    expect(await again.evaluate(() => document.documentElement.dir)).toBe('ltr');
  });

  it('change the appearance, whatever the system has', async () => {
    const options = await stage.driver.openExtension('options.html');
    const paper = () => options.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await options.click('input[value="dark"]');
    await options.waitFor(() => document.documentElement.dataset.appearance === 'dark');
    expect(await paper()).toBe('rgb(27, 30, 35)');
    expect(await seriousViolations(options)).toEqual([]);
    await options.click('input[value="system"]');
    await options.waitFor(() => document.documentElement.dataset.appearance === 'system');
    expect(await paper()).toBe('rgb(255, 255, 255)');
  });

  it('say how much is stored, and ask the browser to keep it', async () => {
    const options = await stage.driver.openExtension('options.html');
    expect(await options.waitFor(() => document.querySelector('[data-persistent] p')?.textContent)).toMatch(
      /\d.* used of about \d/,
    );
    if (await options.evaluate(() => document.querySelector('[data-act="persist"]'))) {
      await options.click('[data-act="persist"]');
      await options.waitFor(
        () =>
          document.querySelector('[data-persistent="true"]') ||
          document.querySelector('[data-persistent] [role="status"]')?.textContent,
      );
    }
    expect(await options.evaluate(() => document.querySelector('[data-persistent]')?.textContent)).toMatch(
      /keeps this archive until you delete it|declined for now/,
    );
  });
});
