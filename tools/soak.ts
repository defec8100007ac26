import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers/launch.ts';
import { main as build } from './build.ts';
import { runSoak, type SoakReport } from './soak/run-soak.ts';
import { holds, missedPhases } from './soak/verdict.ts';

/** `npm run soak [-- --browser=chromium|firefox] [-- --rounds=200] [-- --seed=1]`: kills the browser while it saves. */
const USAGE = 'usage: soak [--browser=chromium|firefox] [--rounds=N] [--seed=N]';

function lines(report: SoakReport): string[] {
  return [
    `${report.browser} ${report.version}: ${report.rounds} rounds of kill -9 and opening again`,
    ...Object.entries(report.killed).map(
      ([phase, times]) => `  ${phase.padEnd(24)}${String(times).padStart(5)}`,
    ),
    `  phases not met: ${missedPhases(report).join(', ') || 'none'}`,
    `  acknowledged ${report.acknowledged}, failed ${report.failed.length}, lost ${report.lost.length}, half ${report.half.length}, not found by search ${report.unfound.length}, kept beyond what was acknowledged ${report.beyond}`,
    ...[...report.lost, ...report.half, ...report.unfound, ...report.failed]
      .slice(0, 20)
      .map((id) => `  ${id}`),
  ];
}

/** Exit status: 0, 1 where anything was lost or too little was tried, 2 on wrong use. */
export async function main(argv: readonly string[]): Promise<number> {
  let browsers: readonly BrowserName[];
  let [rounds, seed] = [200, 1];
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { browser: { type: 'string' }, rounds: { type: 'string' }, seed: { type: 'string' } },
    });
    browsers = (['chromium', 'firefox'] as const).filter((name) => (values.browser ?? name) === name);
    rounds = Number(values.rounds ?? rounds);
    seed = Number(values.seed ?? seed);
    if (browsers.length === 0 || !Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed))
      throw new Error(USAGE);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  let good = true;
  for (const browser of browsers) {
    if ((await build([`--only=${browser === 'chromium' ? 'chrome' : 'firefox'}`, '--mode=samples'])) !== 0)
      return 1;
    const report = await runSoak({
      browser,
      rounds,
      seed,
      onRound: (round, killedAt, { lost, half, unfound }) =>
        process.stderr.write(
          `${round + 1}/${rounds} killed at ${killedAt}; lost ${lost.length}, half ${half.length}, not found ${unfound.length}\n`,
        ),
    });
    process.stdout.write(`${lines(report).join('\n')}\n`);
    good &&= holds(report);
  }
  return good ? 0 : 1;
}
