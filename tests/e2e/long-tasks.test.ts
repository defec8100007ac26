import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longPage, namesOf } from '../../tools/bench/page/long-page.ts';
import type { Driver } from '../../tools/browsers/driver.ts';
import { buildFolder, launch } from '../../tools/browsers/launch.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';
import { type SampleServer, serveSamples } from '../../tools/serve-samples.ts';
import { setSettings } from './set-settings.ts';

/** A page of a million characters and eighty thousand nodes waits for nobody. Firefox has no long tasks to observe. */
describe('a page of a million characters', () => {
  let server: SampleServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await serveSamples();
    driver = await launch('chromium', { extension: buildFolder('chromium', 'samples'), server });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('is read and highlighted, and no task of its thread takes longer than 50 ms', async () => {
    const { read } = longPage(1_000_000, namesOf(loadProjectLexicon({ samples: true }), 200));
    server.add(read);
    await setSettings(driver, { offHosts: [read.host] });
    const tab = await driver.newTab(server.url(read));
    const longest: number[] = [];
    // Other programs have the processor too, and a task is measured by the clock on the wall: the best of some rounds.
    for (let round = 0; round < 4 && !longest.includes(0); round += 1) {
      await setSettings(driver, { offHosts: [read.host] });
      await tab.waitFor(() => CSS.highlights.size === 0);
      await tab.evaluate(async () => {
        const scope = globalThis as unknown as { tasks: number[]; observer?: PerformanceObserver };
        // Laying the page out is the page's own business.
        await new Promise((resolve) => setTimeout(resolve, 1500));
        scope.observer?.disconnect();
        scope.tasks = [];
        scope.observer = new PerformanceObserver((list) => {
          for (const task of list.getEntries()) scope.tasks.push(task.duration);
        });
        scope.observer.observe({ type: 'longtask' });
        return null;
      });
      await setSettings(driver, { offHosts: [] });
      const seen = await tab.waitFor(
        async () => {
          const count = () => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0);
          const before = count();
          await new Promise((resolve) => setTimeout(resolve, 1000));
          return before > 0 && count() === before ? before : 0;
        },
        null,
        60_000,
      );
      expect(seen).toBeGreaterThan(5_000);
      longest.push(
        Math.max(0, ...(await tab.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks))),
      );
    }
    console.log(`longest task over 50 ms, each round: ${longest.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    expect(Math.min(...longest)).toBe(0);
    await tab.close();
  });
});
