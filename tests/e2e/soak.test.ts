import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browsers/launch.ts';
import { runSoak } from '../../tools/soak/run-soak.ts';

/** A few rounds of `npm run soak`, which has two hundred; and the proof that it would see a loss. */

describe.each<BrowserName>(['chromium', 'firefox'])('kill -9 in the midst of writing (%s)', (browser) => {
  it('loses nothing that was acknowledged, keeps no half, and the check sees what is taken away', async () => {
    const rounds: number[] = [];
    const report = await runSoak({
      browser,
      rounds: 3,
      seed: 7,
      damage: true,
      onRound: (round, killedAt, findings) => {
        rounds.push(round);
        console.log(`${browser}: killed at ${killedAt}, ${findings.articles} articles`);
        expect(findings).toMatchObject({ lost: [], half: [], unfound: [] });
      },
    });
    expect(rounds).toEqual([0, 1, 2]);
    expect(report.failed).toEqual([]);
    expect(Object.keys(report.killed)).toEqual(expect.arrayContaining(['save:begun', 'save:writing']));
    expect(report.acknowledged).toBeGreaterThan(0);
    // One part of one article was deleted in the end.
    expect(report.half).toHaveLength(1);
    expect(report.lost).toHaveLength(1);
  }, 300_000);
});
