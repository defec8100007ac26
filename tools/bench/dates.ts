import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compileLexicon } from '../../core/actors/compile-lexicon.ts';
import { readLexiconSources } from '../lexicon/read-sources.ts';
import type { TimedDates } from './dates-run.ts';
import { madeUpChronicle } from './made-up-chronicle.ts';

/**
 * Finding and resolving the dates of a text: Siyaq in three languages, beside its own name matcher on the same text,
 * `chrono-node` on English text of the same length and content, and a set of regular expressions that only finds.
 */
export interface DateFigures {
  /** UTF-16 units of each text. */
  readonly chars: number;
  readonly engines: readonly {
    readonly engine: string;
    readonly hits: number;
    /** Median milliseconds, warm. */
    readonly warm: number;
    /** Times Siyaq's dates in Arabic. */
    readonly timesSiyaq: number;
  }[];
}

const LENGTHS = [4_000, 100_000];

const here = dirname(fileURLToPath(import.meta.url));
const work = join(here, '..', '..', 'test-output', 'bench-dates');

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** As the extension's scripts are made: what runs TypeScript for the tools leaves marks that cost time. */
async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(here, 'dates-run.ts'),
      outDir: work,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'dates-run.mjs' } },
    },
  });
}

function measure(chars: number): DateFigures {
  const file = join(work, `texts-${chars}.json`);
  const texts = { ar: '', fa: '', en: '' };
  for (const language of ['ar', 'fa', 'en'] as const) texts[language] = madeUpChronicle(language, chars);
  writeFileSync(file, JSON.stringify(texts));
  const out = execFileSync(process.execPath, [join(work, 'dates-run.mjs'), file, join(work, 'lexicon')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const timed = JSON.parse(out) as TimedDates[];
  const siyaq = median(timed[0]!.runs);
  return {
    chars,
    engines: timed.map(({ engine, hits, runs }) => ({
      engine,
      hits,
      warm: median(runs),
      timesSiyaq: median(runs) / siyaq,
    })),
  };
}

/** Runs the benchmark; `lengths` are UTF-16 units of text. */
export async function benchDates(lengths: readonly number[] = LENGTHS): Promise<DateFigures[]> {
  mkdirSync(work, { recursive: true });
  try {
    await bundle();
    const { lexicon, numbers } = compileLexicon(readLexiconSources({ samples: false }));
    writeFileSync(join(work, 'lexicon.json'), JSON.stringify(lexicon));
    writeFileSync(join(work, 'lexicon.bin'), new Uint8Array(numbers.buffer));
    return lengths.map(measure);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
