import { once } from 'node:events';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { WebSocketServer } from 'ws';
import type { Driver, PageFunction } from '../browsers/driver.ts';
import { type BrowserName, buildFolder, launch, removeProfile } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { certificate } from '../serve-samples.ts';
import type { Acknowledged, Aim, Findings, Told } from './soak-page.ts';

/**
 * Kills a real browser with -9 in the midst of writing, opens its profile again, and looks whether all that was
 * acknowledged is there: over and over. The operating system lives on, so this is a crash, not a power cut.
 */
const STEPS = ['save', 'version', 'words', 'flush', 'merge', 'rebuild'];

const PHASES = ['begun', 'writing', 'written', 'committed'];
/** Every moment that a kill aims at, in every second round; in the others it falls where it falls. */
const TARGETS: readonly string[] = [
  ...STEPS.flatMap((step) => PHASES.map((phase) => `${step}:${phase}`)),
  'save:hashing',
  'version:hashing',
  'save:acknowledged',
  'version:acknowledged',
  'words:acknowledged',
];

/** Only Chromium's log is renewed. */
export const targetsOf = (browser: string): readonly string[] =>
  browser === 'chromium' ? [...TARGETS, 'renew:writing', 'renew:written'] : TARGETS;

const AIM_MS = 30_000;
/** Rounds that aim at nothing end after so long at most. */
const LOOSE_MS = 1_500;
/** Of what was acknowledged before the last two rounds, so many are looked at after each; all of it in the end. */
const EARLIER = 20;

export interface SoakReport {
  readonly browser: string;
  readonly version: string;
  readonly rounds: number;
  /** Phase told last before the death -> rounds. */
  readonly killed: Readonly<Record<string, number>>;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly half: readonly string[];
  readonly unfound: readonly string[];
  /** Writes that failed while the browser lived. */
  readonly failed: readonly string[];
  /** Articles that are there without having been acknowledged: whole all the same. */
  readonly beyond: number;
}

export interface SoakOptions {
  readonly browser: BrowserName;
  readonly rounds: number;
  /** Numbers the choices, so that a run can be repeated as far as timing allows. */
  readonly seed?: number;
  readonly onRound?: (round: number, killedAt: string, findings: Findings) => void;
  /** In the end, takes something away, which must be found: shows that the check can fail. */
  readonly damage?: boolean;
}

/** mulberry32: small, and good enough for choosing moments. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The archive's code as one script, for a page in which none of the extension's runs. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('soak-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'siyaqSoak' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

/** A function that is sent as this source. */
const sent = (source: string): PageFunction<null, null> =>
  Object.assign(() => null, {
    toString: () => `() => { ${source}; globalThis.siyaqSoak = siyaqSoak; return null; }`,
  });

type SoakWindow = { siyaqSoak: typeof import('./soak-page.ts') };

class Soak {
  readonly #options: SoakOptions;
  readonly #script: string;
  readonly #https: https.Server;
  readonly #server: WebSocketServer;
  readonly #chance: () => number;
  readonly #saved: Acknowledged[] = [];
  readonly #words = new Map<string, number>();
  readonly #killed = new Map<string, number>();
  readonly #found = { lost: new Set<string>(), half: new Set<string>(), unfound: new Set<string>() };
  #articles = 0;
  #profile: string | undefined;
  #last = 'nothing told';
  #killing = false;
  readonly #failed: string[] = [];
  #onAimed: () => void = () => undefined;

  constructor(options: SoakOptions, script: string) {
    this.#options = options;
    this.#script = script;
    this.#chance = chances(options.seed ?? 1);
    const pair = certificate();
    if (!pair) throw new Error('openssl is missing: the extension’s pages speak only over TLS.');
    this.#https = https.createServer(pair);
    this.#server = new WebSocketServer({ server: this.#https });
    this.#server.on('connection', (socket) => {
      socket.on('message', (data) => this.#hear(JSON.parse(String(data)) as Told));
      socket.on('error', () => undefined);
    });
  }

  #hear(told: Told): void {
    if ('saved' in told) this.#saved.push(told.saved);
    else if ('words' in told) this.#words.set(told.words.articleId, told.words.turn);
    // A page that outlives its browser for a moment fails in all it does.
    else if ('failed' in told) this.#failed.push(...(this.#killing ? [] : [told.failed]));
    else {
      this.#last = told.phase;
      if (told.aimed) this.#onAimed();
    }
  }

  async #open(): Promise<Driver> {
    const driver = await launch(this.#options.browser, {
      extension: buildFolder(this.#options.browser, 'samples'),
      ...(this.#profile ? { profile: this.#profile } : {}),
    });
    this.#profile = driver.profile;
    await poll(() => driver.inExtension(() => true), 20_000, 'the extension');
    await driver.inExtension(sent(this.#script));
    return driver;
  }

  /** Where the next kill is to fall; null where chance has it. */
  #nextAim(round: number): Aim | null {
    if (round % 2 === 1) return null;
    const targets = targetsOf(this.#options.browser);
    const phase = targets[(round / 2) % targets.length]!;
    const seldom = /^(?:flush|merge|rebuild|renew)/.test(phase);
    return { phase, times: 1 + Math.floor(this.#chance() * (seldom ? 2 : 8)) };
  }

  async #round(driver: Driver, round: number): Promise<void> {
    const aim = this.#nextAim(round);
    const met = new Promise<void>((resolve) => {
      this.#onAimed = resolve;
    });
    const { port } = this.#https.address() as AddressInfo;
    await driver.inExtension(
      ([address, number, aimed]) =>
        (globalThis as unknown as SoakWindow).siyaqSoak.write(address, number, aimed).then(() => null),
      [`wss://127.0.0.1:${port}`, round, aim] as const,
    );
    if (aim) await Promise.race([met, wait(AIM_MS, undefined, { ref: false })]);
    await wait(this.#chance() * (aim ? 30 : LOOSE_MS));
    this.#killing = true;
    await driver.kill();
    // What was still on its way when the browser died.
    await wait(50);
    this.#killing = false;
    this.#killed.set(this.#last, (this.#killed.get(this.#last) ?? 0) + 1);
  }

  async #look(driver: Driver, saved: readonly Acknowledged[]): Promise<Findings> {
    const words = [...this.#words].map(([articleId, turn]) => ({ articleId, turn }));
    const findings = await driver.inExtension(
      ([captures, own]) => (globalThis as unknown as SoakWindow).siyaqSoak.verify(captures, own),
      [saved, words] as const,
    );
    for (const kind of ['lost', 'half', 'unfound'] as const)
      for (const id of findings[kind]) this.#found[kind].add(id);
    this.#articles = findings.articles;
    return findings;
  }

  #someOf(before: number): Acknowledged[] {
    const earlier = Array.from(
      { length: Math.min(EARLIER, before) },
      () => this.#saved[Math.floor(this.#chance() * before)]!,
    );
    return [...earlier, ...this.#saved.slice(before)];
  }

  async run(): Promise<SoakReport> {
    this.#https.listen(0, '127.0.0.1');
    await once(this.#https, 'listening');
    const { rounds, onRound, damage } = this.#options;
    let driver = await this.#open();
    try {
      for (let round = 0; round < rounds; round += 1) {
        const before = this.#saved.length;
        await this.#round(driver, round);
        const killedAt = this.#last;
        driver = await this.#open();
        onRound?.(round, killedAt, await this.#look(driver, this.#someOf(before)));
      }
      if (damage) {
        const { captureId } = this.#saved[0]!;
        await driver.inExtension(
          (id) => (globalThis as unknown as SoakWindow).siyaqSoak.damage(id).then(() => null),
          captureId,
        );
      }
      await this.#look(driver, this.#saved);
      return this.#report(driver.version);
    } finally {
      await driver.close();
      this.#server.close();
      this.#https.close();
      if (this.#profile) removeProfile(this.#profile);
    }
  }

  #report(version: string): SoakReport {
    const { browser, rounds } = this.#options;
    const acknowledged = new Set(this.#saved.map(({ articleId }) => articleId));
    return {
      browser,
      version,
      rounds,
      killed: Object.fromEntries([...this.#killed].sort(([a], [b]) => (a < b ? -1 : 1))),
      acknowledged: this.#saved.length,
      lost: [...this.#found.lost],
      half: [...this.#found.half],
      unfound: [...this.#found.unfound],
      failed: this.#failed,
      beyond: this.#articles - acknowledged.size,
    };
  }
}

/** Needs the builds in `.output/`. */
export const runSoak = async (options: SoakOptions): Promise<SoakReport> =>
  await new Soak(options, await pageScript()).run();
