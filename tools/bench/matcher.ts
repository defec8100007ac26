import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { fold } from '../../core/text/fold.ts';
import { madeUpNames, madeUpText } from './made-up-news.ts';
import { ENGINES } from './matcher-engines.ts';
import type { Timed } from './matcher-run.ts';

/**
 * Finding many names in a long text: Siyaq on the raw text, with its folding, clitics and lost spaces, beside libraries
 * that get the folded text for free and find it to the letter. Warm: every engine in turn on a million units. Cold: each
 * in a fresh process, from what ships to the end of the first scan of a hundred thousand, as a background that was woken.
 */
export interface MatcherFigures {
  readonly names: number;
  readonly engines: readonly {
    readonly engine: string;
    readonly hits: number;
    /** Median milliseconds of a warm scan, and times the limit's. */
    readonly warm: number;
    readonly timesLimit: number;
    /** Times Siyaq's warm scan. */
    readonly timesSiyaq: number;
    /** Median milliseconds of loading and of the first scan, in a fresh process; null for the limit. */
    readonly cold: { readonly load: number; readonly scan: number; readonly timesSiyaq: number } | null;
  }[];
}

const COUNTS = [2_000, 10_000, 50_000];
const WARM_UNITS = 1_000_000;
const COLD_UNITS = 100_000;
const COLD_ROUNDS = 3;
/** What takes longer than this to load is not asked again. */
const PATIENCE = 3_000;

const here = dirname(fileURLToPath(import.meta.url));
const work = join(here, '..', '..', 'test-output', 'bench');

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function run(...args: string[]): unknown {
  const out = execFileSync(process.execPath, [join(work, 'matcher-run.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return JSON.parse(out);
}

/** As the extension's scripts are made: what runs TypeScript for the tools leaves marks that cost time. */
async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(here, 'matcher-run.ts'),
      outDir: work,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'matcher-run.mjs' } },
    },
  });
}

function write(name: string, names: readonly string[], raw: string): string {
  const file = join(work, name);
  writeFileSync(file, JSON.stringify({ names, raw }));
  writeFileSync(`${file}.folded`, JSON.stringify({ folded: fold(raw).text }));
  return file;
}

function measure(count: number): MatcherFigures {
  const names = madeUpNames(count);
  const warm = run('warm', write(`warm-${count}.json`, names, madeUpText(WARM_UNITS, names))) as Timed[];
  const coldFile = write(`cold-${count}.json`, names, madeUpText(COLD_UNITS, names));
  const cold = new Map<string, Timed[]>();
  const racing = ENGINES.map(({ name }) => name).filter((name) => !name.startsWith('limit'));
  for (let round = 0; round < COLD_ROUNDS; round += 1)
    for (const name of racing.filter((one) => (cold.get(one)?.[0]?.load ?? 0) < PATIENCE))
      cold.set(name, [...(cold.get(name) ?? []), run('cold', coldFile, name) as Timed]);
  const warmOf = (name: string): number => median(warm.find((one) => one.engine === name)!.scans);
  const coldOf = (name: string) => {
    const runs = cold.get(name)!;
    return { load: median(runs.map((one) => one.load)), scan: median(runs.map((one) => one.scans[0]!)) };
  };
  const limit = warmOf(ENGINES[0]!.name);
  const siyaq = { warm: warmOf('Siyaq'), ...coldOf('Siyaq') };
  return {
    names: count,
    engines: warm.map(({ engine, hits }) => {
      const time = warmOf(engine);
      const first = cold.has(engine) ? coldOf(engine) : null;
      return {
        engine,
        hits,
        warm: time,
        timesLimit: time / limit,
        timesSiyaq: time / siyaq.warm,
        cold: first && { ...first, timesSiyaq: (first.load + first.scan) / (siyaq.load + siyaq.scan) },
      };
    }),
  };
}

/** Runs the benchmark; `counts` are numbers of names. */
export async function benchMatcher(counts: readonly number[] = COUNTS): Promise<MatcherFigures[]> {
  mkdirSync(work, { recursive: true });
  try {
    await bundle();
    return counts.map(measure);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
