import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import { type ChromiumDriver, launchChromium } from '../browsers/chromium.ts';
import { buildFolder } from '../browsers/launch.ts';
import { sampleFile, samplePages } from '../sample-pages.ts';
import { type SampleServer, serveSamples } from '../serve-samples.ts';

/**
 * What Siyaq costs the page's thread, in real Chromium on the built extension: its own script's time while a page loads
 * and is read, by the sampling profiler, beside Mozilla's Readability on the same page in the same run.
 */
export interface PageFigures {
  /** Characters of the article. */
  readonly chars: number;
  /** Milliseconds of Siyaq's script on the page's thread, median. */
  readonly siyaq: number;
  /** Milliseconds that Readability's parse of the same document takes there, median. */
  readonly readability: number;
  readonly ratio: number;
  /** Milliseconds from DOMContentLoaded to painted highlights, median; background awake. */
  readonly toHighlights: number;
  /** Longest task in ms that the page's thread saw after loading, Siyaq's and the browser's; 0: none over 50 ms. */
  readonly longTask: number;
}

const SIZES = [13_000, 100_000];
const RUNS = 7;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** A sample whose paragraphs are repeated until its article has about so many characters. */
function longPage(chars: number): { host: string; path: string; body: string } {
  const page = samplePages().find((one) => one.id === 'ar-json-ld');
  if (!page) throw new Error('The sample ar-json-ld is gone.');
  const source = sampleFile(page);
  const paragraphs = [...source.matchAll(/<p>[\s\S]{120,}?<\/p>/g)].map((match) => match[0]);
  const last = paragraphs.at(-1);
  if (!last) throw new Error('The sample ar-json-ld has no paragraphs.');
  const more: string[] = [];
  for (let length = 0, i = 0; length < chars; i += 1) {
    const next = paragraphs[i % paragraphs.length] ?? last;
    more.push(next);
    length += next.replace(/<[^>]+>/g, '').length;
  }
  const watcher = `<script>
    window.__long = 0;
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) window.__long = Math.max(window.__long, task.duration);
    }).observe({ type: 'longtask' });
    addEventListener('DOMContentLoaded', () => {
      const start = performance.now();
      const look = () => {
        if (CSS.highlights.size > 0) window.__painted = performance.now() - start;
        else requestAnimationFrame(look);
      };
      look();
    });
  </script>`;
  const body = source.replace(/<head[^>]*>/i, `$&${watcher}`).replace(last, more.join('\n'));
  return { host: page.host, path: `/bench/${chars}`, body };
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds that the profile spent in scripts of this origin, what they call included. */
function timeIn(profile: Profile, origin: string): number {
  const ours = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const mark = (id: number, inherited: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const own = inherited || node.callFrame.url.startsWith(origin);
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  const [root] = profile.nodes;
  if (root) mark(root.id, false);
  let micros = 0;
  for (const [i, id] of (profile.samples ?? []).entries())
    if (ours.has(id)) micros += profile.timeDeltas?.[i] ?? 0;
  return micros / 1000;
}

const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

async function visit(page: Page, session: CDPSession, url: string, origin: string) {
  await session.send('Profiler.start');
  await page.goto(url);
  const painted = (await page.waitForFunction(() => (globalThis as { __painted?: number }).__painted, null, {
    timeout: 20_000,
  })) as { jsonValue(): Promise<number> };
  const toHighlights = await painted.jsonValue();
  const { profile } = await session.send('Profiler.stop');
  const longTask = await page.evaluate(() => (globalThis as { __long?: number }).__long ?? 0);
  const readability = await page.evaluate((source) => {
    const Readability = new Function(`${source}; return Readability;`)() as new (
      document: Document,
    ) => { parse(): unknown };
    const copy = document.cloneNode(true) as Document;
    const start = performance.now();
    new Readability(copy).parse();
    return performance.now() - start;
  }, READABILITY);
  return { siyaq: timeIn(profile, origin), toHighlights, longTask, readability };
}

async function measure(driver: ChromiumDriver, server: SampleServer, chars: number): Promise<PageFigures> {
  const article = longPage(chars);
  server.add(article);
  const page = await driver.context.newPage();
  const session = await driver.context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  const seen: Awaited<ReturnType<typeof visit>>[] = [];
  // The first visit warms the caches of code up.
  for (let run = 0; run <= RUNS; run += 1)
    seen.push(await visit(page, session, server.url(article), driver.extensionOrigin));
  await page.close();
  const of = (name: keyof (typeof seen)[number]): number => median(seen.slice(1).map((one) => one[name]));
  const [siyaq, readability] = [of('siyaq'), of('readability')];
  return {
    chars,
    siyaq,
    readability,
    ratio: siyaq / readability,
    toHighlights: of('toHighlights'),
    longTask: of('longTask'),
  };
}

/** Runs the benchmark over the samples' build. */
export async function benchPage(): Promise<PageFigures[]> {
  const server = await serveSamples();
  const driver = (await launchChromium({
    extension: buildFolder('chromium', 'samples'),
    server,
  })) as ChromiumDriver;
  try {
    const figures: PageFigures[] = [];
    for (const chars of SIZES) figures.push(await measure(driver, server, chars));
    return figures;
  } finally {
    await driver.close();
    await server.close();
  }
}
