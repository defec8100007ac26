import { readFileSync } from 'node:fs';
import { fold } from '../../core/text/fold.ts';
import { type BenchText, ENGINES, type Engine } from './matcher-engines.ts';

/**
 * The part of the matcher's benchmark that is timed, bundled as the extension is and run in a process of its own:
 * `warm FILE` scans with all engines in turn, `cold FILE ENGINE` loads one and scans once. Answers in JSON.
 */
interface Given {
  readonly names: readonly string[];
  readonly raw: string;
}

/** One engine's figures; times in milliseconds. */
export interface Timed {
  readonly engine: string;
  readonly hits: number;
  readonly load: number;
  readonly scans: readonly number[];
}

const ROUNDS = 9;

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const made = run();
  return [made, performance.now() - start];
}

function load(engine: Engine, names: readonly string[]): { scan: (text: BenchText) => number; time: number } {
  const prepared = engine.prepare(names) as never;
  const [scan, time] = timed(() => engine.load(prepared));
  return { scan, time };
}

function warm(names: readonly string[], text: BenchText): Timed[] {
  const ready = ENGINES.map((engine) => ({ engine, ...load(engine, names), hits: 0, scans: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const one of ready) {
      const [hits, time] = timed(() => one.scan(text));
      one.hits = hits;
      // The first round warms up.
      if (round > 0) one.scans.push(time);
    }
  return ready.map(({ engine, hits, time, scans }) => ({ engine: engine.name, hits, load: time, scans }));
}

function cold(names: readonly string[], text: BenchText, name: string): Timed {
  const engine = ENGINES.find((one) => one.name === name);
  if (!engine) throw new Error(`no engine ${name}`);
  const { scan, time } = load(engine, names);
  const [hits, scanning] = timed(() => scan(text));
  return { engine: name, hits, load: time, scans: [scanning] };
}

const [, , mode, file, name] = process.argv;
const { names, raw } = JSON.parse(readFileSync(file!, 'utf8')) as Given;
// Peers get folded text for free. A cold engine finds the folding cold too, so it is done elsewhere.
const text = {
  raw,
  folded:
    mode === 'warm'
      ? fold(raw).text
      : (JSON.parse(readFileSync(`${file}.folded`, 'utf8')) as { folded: string }).folded,
};
process.stdout.write(JSON.stringify(mode === 'warm' ? warm(names, text) : cold(names, text, name!)));
