import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browsers/find-browser.ts';
import {
  type ArchiveFigures,
  type Figures,
  type SiyaqFigures,
  spreadOf,
  timesOf,
} from './archive/figures.ts';
import { worldOfLexicon } from './archive/lexicon-world.ts';
import type { Built, PeerName } from './archive/peers-page.ts';
import { madeUpQueries } from './archive/queries.ts';
import { type BenchServer, serveBench } from './archive/serve.ts';
import type { Asked } from './archive/siyaq-page.ts';

/**
 * The archive as it grows, in real Chromium with a profile on the disk: saving, the index's upkeep, questions, size, beside
 * other search engines over the same articles and the same questions. Cold: a new page, in which nothing is loaded, and no
 * other page has the database open; the browser runs. Warm: a page that has been asked all questions before. Engines take
 * turns, question by question. All times are milliseconds.
 */

export interface ArchiveBenchOptions {
  readonly sizes: readonly number[];
  /** A folder in which archive and indexes are kept, so that a run that was broken off need not begin anew. */
  readonly profile?: string | undefined;
  /** Other engines; all of them where nothing is said. */
  readonly peers?: readonly PeerName[];
  readonly onStep?: (what: string) => void;
}

export const SHORT = [1_000, 10_000] as const;
export const LONG = [...SHORT, 100_000] as const;

export const PEERS: readonly PeerName[] = ['MiniSearch', 'FlexSearch', 'SQLite FTS5'];
const ASKED: readonly Asked[] = ['floor', 'search', 'related', 'list', 'actor'];
/** Saved one by one at the end of each growth. The last ones stay fresh, as many as there can be. */
const FRESH = 47;
/** Half of what is young before a merge is due, in flushes of 48. */
const youngOf = (articles: number): number =>
  48 * Math.round(Math.max(500, Math.sqrt(2 * 48 * articles) / 2) / 48);
/** Where the pages of a kept profile are. */
const KEPT_PORT = 45_991;
/** Of these the times are told. */
const LAST_SAVES = 200;
const WARM_ROUNDS = 3;
/** Cold questions to engines that read their whole index first. */
const COLD_LOADS = 3;
const MOST_REBUILT = 1_000;

type Samples = Map<string, { readonly ms: number[]; answered: number }>;

class ArchiveBench {
  readonly #context: BrowserContext;
  readonly #server: BenchServer;
  readonly #world = worldOfLexicon();
  readonly #turns = madeUpQueries(this.#world).length;
  readonly #peers: readonly PeerName[];
  readonly #step: (what: string) => void;

  constructor(
    context: BrowserContext,
    server: BenchServer,
    peers: readonly PeerName[],
    step: (what: string) => void,
  ) {
    this.#context = context;
    this.#server = server;
    this.#peers = peers;
    this.#step = step;
  }

  /** Calls a function of the page's script; with plain values both ways. */
  async #call<T>(page: Page, name: string, ...given: readonly unknown[]): Promise<T> {
    return (await page.evaluate(`bench[${JSON.stringify(name)}](...${JSON.stringify(given)})`)) as T;
  }

  async #open(page: 'siyaq' | 'peers'): Promise<Page> {
    const opened = await this.#context.newPage();
    await opened.goto(`${this.#server.origin}/${page}.html`);
    await opened.waitForFunction('globalThis.bench');
    await this.#call(opened, 'begin', this.#world);
    return opened;
  }

  async #within<T>(page: 'siyaq' | 'peers', work: (opened: Page) => Promise<T>): Promise<T> {
    const opened = await this.#open(page);
    try {
      return await work(opened);
    } finally {
      await this.#call(opened, 'close').catch(() => undefined);
      await opened.close();
    }
  }

  /** Megabytes of the page's heap after a collection. */
  async #heap(page: Page): Promise<number> {
    const session = await this.#context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize / 2 ** 20;
  }

  #note(samples: Samples, name: string, [ms, found]: readonly [number, number]): void {
    const known = samples.get(name) ?? { ms: [], answered: 0 };
    known.ms.push(ms);
    if (found > 0) known.answered += 1;
    samples.set(name, known);
  }

  /** Asks one thing in a page of its own. */
  async #askCold(name: Asked | PeerName, turn: number, articles: number): Promise<[number, number]> {
    const peer = this.#peers.find((one) => one === name);
    return peer
      ? await this.#within('peers', (page) => this.#call(page, 'ask', peer, turn))
      : await this.#within('siyaq', (page) => this.#call(page, 'cold', name, turn, articles));
  }

  async #coldSamples(articles: number): Promise<Samples> {
    const samples: Samples = new Map();
    const every = Math.ceil(this.#turns / COLD_LOADS);
    for (let turn = 0; turn < this.#turns; turn += 1) {
      const names = [...ASKED, ...this.#peers].filter(
        (name) => !['MiniSearch', 'FlexSearch'].includes(name) || turn % every === 0,
      );
      // Whoever comes first finds the disk colder than who comes last.
      const turned = [...names.slice(turn % names.length), ...names.slice(0, turn % names.length)];
      for (const name of turned) this.#note(samples, name, await this.#askCold(name, turn, articles));
    }
    return samples;
  }

  async #warmSamples(articles: number): Promise<{ samples: Samples; heaps: Map<string, number> }> {
    const samples: Samples = new Map();
    const siyaq = await this.#open('siyaq');
    const peers = new Map<PeerName, Page>();
    for (const name of this.#peers) peers.set(name, await this.#open('peers'));
    const ask = (name: Asked | PeerName, turn: number): Promise<[number, number]> => {
      const peer = this.#peers.find((one) => one === name);
      return peer
        ? this.#call(peers.get(peer)!, 'ask', peer, turn)
        : this.#call(siyaq, 'warm', name, turn, articles);
    };
    for (let round = 0; round <= WARM_ROUNDS; round += 1)
      for (let turn = 0; turn < this.#turns; turn += 1)
        for (const name of [...ASKED, ...this.#peers]) {
          const answer = await ask(name, turn);
          if (round > 0) this.#note(samples, name, answer);
        }
    const heaps = new Map<string, number>();
    for (const [name, page] of [['Siyaq', siyaq] as const, ...peers]) {
      heaps.set(name, await this.#heap(page));
      await this.#call(page, 'close');
      await page.close();
    }
    return { samples, heaps };
  }

  /** Lets the archive grow, and tells what that cost. */
  async #grow(articles: number) {
    return await this.#within('siyaq', async (page) => {
      const held = await this.#call<number>(page, 'count');
      const filled = Math.max(held, articles - youngOf(articles) - FRESH);
      if (filled > held) await this.#call(page, 'fill', held, filled);
      const { saves, flushes } = await this.#call<{ saves: number[]; flushes: number[] }>(
        page,
        'saveEach',
        filled,
        articles,
      );
      return {
        save: saves.length > 0 ? spreadOf(saves.slice(-LAST_SAVES)) : null,
        flush: flushes.length > 0 ? spreadOf(flushes) : null,
        bytesPerArticle: (await this.#call<number>(page, 'usage')) / articles,
      };
    });
  }

  async #merge(articles: number): Promise<SiyaqFigures['merge']> {
    const slices = await this.#within('siyaq', (page) => this.#call<number[]>(page, 'mergeAll'));
    const all = slices.reduce((sum, ms) => sum + ms, 0);
    return slices.length > 1 ? { all, longest: Math.max(...slices), articles: youngOf(articles) } : null;
  }

  async measure(articles: number): Promise<ArchiveFigures> {
    this.#step(`${articles} articles: filling the archive`);
    const grown = await this.#grow(articles);
    const built = new Map<PeerName, Built>();
    for (const name of this.#peers) {
      this.#step(`${articles} articles: ${name} indexes`);
      built.set(name, await this.#within('peers', (page) => this.#call(page, 'build', name, articles)));
    }
    this.#step(`${articles} articles: cold`);
    const cold = await this.#coldSamples(articles);
    this.#step(`${articles} articles: warm`);
    const { samples: warm, heaps } = await this.#warmSamples(articles);
    const figures = (name: string): Figures => ({
      cold: spreadOf(cold.get(name)!.ms),
      warm: spreadOf(warm.get(name)!.ms),
      answered: cold.get(name)!.answered,
      asked: cold.get(name)!.ms.length,
    });
    const times = (one: Figures, other: Figures) => ({
      cold: timesOf(one.cold, other.cold),
      warm: timesOf(one.warm, other.warm),
    });
    const ask = Object.fromEntries(ASKED.map((name) => [name, figures(name)])) as Record<Asked, Figures>;
    const { floor, ...above } = ask;
    this.#step(`${articles} articles: merging`);
    const merge = await this.#merge(articles);
    let rebuild: number | null = null;
    if (articles <= MOST_REBUILT) {
      this.#step(`${articles} articles: the index anew`);
      rebuild = (await this.#within('siyaq', (page) => this.#call<number>(page, 'rebuild'))) / articles;
    }
    return {
      articles,
      siyaq: {
        ...grown,
        merge,
        rebuild,
        heapMb: heaps.get('Siyaq')!,
        ask,
        timesFloor: Object.fromEntries(
          Object.entries(above).map(([name, one]) => [name, times(one, floor)]),
        ) as SiyaqFigures['timesFloor'],
      },
      peers: this.#peers.map((name) => ({
        name,
        ...figures(name),
        build: built.get(name)!.ms / articles,
        bytesPerArticle: built.get(name)!.bytes / articles,
        heapMb: heaps.get(name)!,
        timesSiyaq: times(figures(name), ask.search),
      })),
    };
  }
}

/** Runs the benchmark, unless a profile is named in one of its own, which is deleted afterwards. */
export async function benchArchive({
  sizes,
  profile,
  peers = PEERS,
  onStep = () => undefined,
}: ArchiveBenchOptions): Promise<ArchiveFigures[]> {
  const server = await serveBench(profile ? KEPT_PORT : 0);
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'siyaq-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser('chromium'),
    headless: false,
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  try {
    const bench = new ArchiveBench(context, server, peers, onStep);
    const figures: ArchiveFigures[] = [];
    for (const articles of sizes) figures.push(await bench.measure(articles));
    return figures;
  } finally {
    await context.close();
    await server.close();
    if (!profile) rmSync(folder, { recursive: true, force: true });
  }
}
