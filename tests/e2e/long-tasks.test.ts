import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longPage, namesOf } from '../../tools/bench/page/long-page.ts';
import type { ChromiumDriver } from '../../tools/browsers/chromium.ts';
import { buildFolder, launch, removeProfile } from '../../tools/browsers/launch.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';
import { type SampleServer, serveSamples } from '../../tools/serve-samples.ts';
import { setSettings } from './set-settings.ts';

/** Milliseconds; what the web calls a long task is longer. */
const LONG = 50;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The longest task of the pages' threads while `act` runs, in milliseconds of the processor. A page's own observer of long
 * tasks goes by the clock on the wall, and counts what other programs take; it is only printed.
 */
async function longestTask(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter((one) => one.ph === 'X' && threads.has(`${one.pid} ${one.tid}`));
  expect(tasks.length).toBeGreaterThan(50);
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

type Scope = typeof globalThis & { tasks?: number[] };

const observeLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    (globalThis as Scope).tasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });

const shown = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));

/** How many highlights are in view. */
const inView = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
    return ranges.filter(({ startContainer }) => {
      const { top = -1 } = startContainer.parentElement?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    }).length;
  });

/** A page of a million characters and eighty thousand nodes waits for nobody. Firefox has no such trace. */
describe('a page of a million characters', () => {
  let server: SampleServer;
  let driver: ChromiumDriver;
  beforeAll(async () => {
    server = await serveSamples();
    driver = (await launch('chromium', {
      extension: buildFolder('chromium', 'samples'),
      server,
    })) as ChromiumDriver;
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    if (driver) removeProfile(driver.profile);
  });

  it('is read whole, and highlighted where it is looked at, without a long task', async () => {
    const { read } = longPage(1_000_000, namesOf(loadProjectLexicon({ samples: true }), 200));
    server.add(read);
    // Laying the page out is its own business: Siyaq comes when that is done.
    await setSettings(driver, { offHosts: [read.host] });
    const page = await driver.context.newPage();
    await page.goto(server.url(read));
    await page.waitForTimeout(3000);
    const session = await driver.context.newCDPSession(page);
    await observeLongTasks(page);
    const longest = await longestTask(session, async () => {
      await setSettings(driver, { offHosts: [] });
      await page.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 60_000 });
      await page.waitForTimeout(8000);
    });
    const observed = await page.evaluate(() => Math.max(0, ...((globalThis as Scope).tasks ?? [])));
    console.log(
      `longest task: ${longest.toFixed(0)} ms of the processor, ${observed.toFixed(0)} ms on the wall`,
    );
    expect(longest).toBeLessThanOrEqual(LONG);

    const count = await shown(page);
    expect(count).toBeGreaterThan(300);
    expect(count).toBeLessThanOrEqual(400);
    expect(await inView(page)).toBeGreaterThan(3);
    for (const part of [0.5, 1]) {
      await page.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), part * 0.97);
      await expect.poll(() => inView(page)).toBeGreaterThan(3);
    }
    await page.close();
  });
});
