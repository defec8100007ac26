import type { CDPSession, Page } from 'playwright-core';
import { type ChromiumDriver, launchChromium } from '../browsers/chromium.ts';
import { buildFolder, removeProfile } from '../browsers/launch.ts';
import { loadProjectLexicon } from '../lexicon/load.ts';
import { type SampleServer, serveSamples } from '../serve-samples.ts';
import { longPage, namesOf } from './page/long-page.ts';
import { mark, readability } from './page/peers.ts';
import { type Profile, timeIn } from './page/profile.ts';

/**
 * What Siyaq costs the page's thread, in real Chromium on the built extension, while a page loads and is read: its own
 * script by the sampling profiler, and all that the thread does more than on the same page where Siyaq does not run.
 * Beside Mozilla's Readability, and mark.js with 200 names, on the same page in the same run.
 */
export interface PageFigures {
  /** Characters of made-up text in the article. */
  readonly chars: number;
  /** Elements and texts of the page. */
  readonly nodes: number;
  /** Milliseconds of Siyaq's script on the page's thread, median. */
  readonly siyaq: number;
  /** The longest time for which it did not let go of the thread, median. */
  readonly stretch: number;
  /** Milliseconds of the processor that the thread took more, all told, than without Siyaq: difference of medians. */
  readonly added: number;
  /** Milliseconds that Readability's parse of the same document takes there, median. */
  readonly readability: number;
  readonly ratio: number;
  /** Milliseconds that mark.js takes for 200 names, layout included, median. */
  readonly mark: number;
  readonly markRatio: number;
  /** Milliseconds from DOMContentLoaded to painted highlights, median; background awake. */
  readonly toHighlights: number;
  /** Longest task in ms that the page's thread saw, the browser's own work included; 0: none over 50 ms. Medians. */
  readonly longTask: number;
  readonly longTaskWithout: number;
}

interface Size {
  readonly chars: number;
  readonly runs: number;
  /** mark.js takes minutes for the longest. */
  readonly marks: number;
}

const SIZES: readonly Size[] = [
  { chars: 13_000, runs: 7, marks: 3 },
  { chars: 100_000, runs: 7, marks: 3 },
  { chars: 1_000_000, runs: 3, marks: 1 },
];
const NAMES = 200;
/** After loading, in ms: everything that Siyaq does is done by then, and the same wait is counted without it. */
const QUIET_MS = 2_000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

type Marks = { __painted?: number; __long?: number };

/** Milliseconds of the processor that the page's thread has had so far. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const longTask = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Marks).__long ?? 0);

/** Loads a page and waits until the thread is quiet again. */
async function load(page: Page, session: CDPSession, url: string): Promise<number> {
  const before = await busy(session);
  await page.goto(url, { timeout: 60_000 });
  await page.waitForTimeout(QUIET_MS);
  return (await busy(session)) - before;
}

async function visit(page: Page, session: CDPSession, url: string, origin: string) {
  const thread = await load(page, session, url);
  const long = await longTask(page);
  await session.send('Profiler.start');
  await page.goto(url, { timeout: 60_000 });
  const painted = await page.waitForFunction(() => (globalThis as unknown as Marks).__painted, null, {
    timeout: 60_000,
  });
  await page.waitForTimeout(QUIET_MS);
  const { profile } = await session.send('Profiler.stop');
  const { all, longest } = timeIn(profile as Profile, origin);
  const toHighlights = (await painted.jsonValue()) as number;
  return { siyaq: all, stretch: longest, toHighlights, thread, long, readability: await readability(page) };
}

async function measure(
  driver: ChromiumDriver,
  server: SampleServer,
  { chars, runs, marks }: Size,
  names: readonly string[],
): Promise<PageFigures> {
  const { read, unread } = longPage(chars, names);
  server.add(read);
  server.add(unread);
  const page = await driver.context.newPage();
  const session = await driver.context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  // By the thread's own clock, which stands still while others have the processor.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const seen: Awaited<ReturnType<typeof visit>>[] = [];
  const without: { thread: number; long: number }[] = [];
  // The first visit warms the caches of code up.
  for (let run = 0; run <= runs; run += 1) {
    seen.push(await visit(page, session, server.url(read), driver.extensionOrigin));
    const thread = await load(page, session, server.url(unread));
    without.push({ thread, long: await longTask(page) });
  }
  const marked: number[] = [];
  for (let run = 0; run < marks; run += 1) {
    await page.goto(server.url(unread), { timeout: 60_000 });
    marked.push(await mark(page, names));
  }
  const nodes = await page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });
  await page.close();
  const of = (name: keyof (typeof seen)[number]): number => median(seen.slice(1).map((one) => one[name]));
  const ofOther = (name: 'thread' | 'long'): number => median(without.slice(1).map((one) => one[name]));
  return {
    chars,
    nodes,
    siyaq: of('siyaq'),
    stretch: of('stretch'),
    added: of('thread') - ofOther('thread'),
    readability: of('readability'),
    ratio: of('siyaq') / of('readability'),
    mark: median(marked),
    markRatio: of('siyaq') / median(marked),
    toHighlights: of('toHighlights'),
    longTask: of('long'),
    longTaskWithout: ofOther('long'),
  };
}

/** Runs the benchmark over the samples' build. */
export async function benchPage(): Promise<PageFigures[]> {
  const names = namesOf(loadProjectLexicon({ samples: true }), NAMES);
  const server = await serveSamples();
  const driver = (await launchChromium({
    extension: buildFolder('chromium', 'samples'),
    server,
  })) as ChromiumDriver;
  try {
    const figures: PageFigures[] = [];
    for (const size of SIZES) figures.push(await measure(driver, server, size, names));
    return figures;
  } finally {
    await driver.close();
    await server.close();
    removeProfile(driver.profile);
  }
}
