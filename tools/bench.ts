import { parseArgs } from 'node:util';
import type { ArchiveFigures } from './bench/archive/figures.ts';
import { archiveTable } from './bench/archive/table.ts';
import { benchArchive, LONG, PEERS, SHORT } from './bench/archive.ts';
import { benchDates, type DateFigures } from './bench/dates.ts';
import { benchMatcher, type MatcherFigures } from './bench/matcher.ts';
import { pageTable } from './bench/page/table.ts';
import { benchPage, type PageFigures } from './bench/page.ts';
import { main as build } from './build.ts';

/**
 * `npm run bench [-- NAME] [-- --json]`: Siyaq beside its peers, in one run each. Trust the ratios, not the milliseconds.
 * `--long`: the archive with 100,000 articles too, which takes an hour; with `--profile=FOLDER` it goes on where it was
 * broken off. `--articles=N`: with so many only. `--peer=NAME`: beside that engine only; `--peer=none`: beside none.
 */
const BENCHES = ['page', 'matcher', 'dates', 'archive'] as const;
const USAGE = `usage: bench [${BENCHES.join(' | ')}]... [--json] [--long | --articles=N] [--profile=FOLDER] [--peer=NAME]...`;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

function matcherTable({ names, engines }: MatcherFigures): string {
  const columns = ['warm', 'x limit', 'x Siyaq', 'cold load', 'and scan', 'x Siyaq', 'hits'];
  const rows = engines.map(({ engine, hits, warm, timesLimit, timesSiyaq, cold }) =>
    [
      engine.padEnd(28),
      ms(warm).padStart(12),
      timesLimit.toFixed(1).padStart(10),
      timesSiyaq.toFixed(1).padStart(10),
      (cold ? ms(cold.load) : '').padStart(12),
      (cold ? ms(cold.scan) : '').padStart(12),
      (cold ? cold.timesSiyaq.toFixed(1) : '').padStart(10),
      String(hits).padStart(10),
    ].join(''),
  );
  const widths = [12, 10, 10, 12, 12, 10, 10];
  const head = `${''.padEnd(28)}${columns.map((name, at) => name.padStart(widths[at]!)).join('')}`;
  return [
    `matcher: ${names} names; a million units warm, a hundred thousand cold; medians`,
    head,
    ...rows,
  ].join('\n');
}

function datesTable({ chars, engines }: DateFigures): string {
  const head = `${''.padEnd(32)}${'warm'.padStart(12)}${'x Siyaq'.padStart(10)}${'hits'.padStart(10)}`;
  const rows = engines.map(({ engine, hits, warm, timesSiyaq }) =>
    [
      engine.padEnd(32),
      ms(warm).padStart(12),
      timesSiyaq.toFixed(2).padStart(10),
      String(hits).padStart(10),
    ].join(''),
  );
  return [`dates: ${chars} units of each text; medians`, head, ...rows].join('\n');
}

function readArguments(argv: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      articles: { type: 'string' },
      profile: { type: 'string' },
      peer: { type: 'string', multiple: true },
    },
  });
  const articles = Number(values.articles ?? 1_000);
  const known = positionals.every((name) => BENCHES.includes(name as (typeof BENCHES)[number]));
  // With fewer, the last ones saved would be all there are.
  if (!known || !Number.isInteger(articles) || articles < 1_000) throw new Error(USAGE);
  const sizes = values.articles ? [articles] : values.long ? LONG : SHORT;
  const peers = PEERS.filter((name) => values.peer?.includes(name) ?? true);
  return { names: positionals, json: values.json, sizes, profile: values.profile, peers };
}

export async function main(argv: readonly string[]): Promise<number> {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments(argv);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const { names, json, ...options } = asked;
  const wanted = (name: (typeof BENCHES)[number]): boolean => names.length === 0 || names.includes(name);
  const figures: {
    page?: PageFigures[];
    matcher?: MatcherFigures[];
    dates?: DateFigures[];
    archive?: ArchiveFigures[];
  } = {};
  if (wanted('matcher')) figures.matcher = await benchMatcher();
  if (wanted('dates')) figures.dates = await benchDates();
  if (wanted('archive')) {
    const onStep = (what: string): void => void process.stderr.write(`${what}\n`);
    figures.archive = await benchArchive({ ...options, onStep });
  }
  if (wanted('page')) {
    const built = await build(['--only=chrome', '--mode=samples']);
    if (built !== 0) return built;
    figures.page = await benchPage();
  }
  const tables = [
    ...(figures.matcher ?? []).map(matcherTable),
    ...(figures.dates ?? []).map(datesTable),
    ...(figures.archive ?? []).map(archiveTable),
    ...(figures.page ? [pageTable(figures.page)] : []),
  ];
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : `${tables.join('\n\n')}\n`);
  return 0;
}
