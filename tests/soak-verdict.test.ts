import { describe, expect, it } from 'vitest';
import { type SoakReport, targetsOf } from '../tools/soak/run-soak.ts';
import { holds, missedPhases } from '../tools/soak/verdict.ts';

const TARGETS = targetsOf('chromium');

const GOOD: SoakReport = {
  browser: 'chromium',
  version: '1',
  rounds: 200,
  killed: Object.fromEntries(TARGETS.map((target) => [target, 2])),
  acknowledged: 900,
  lost: [],
  half: [],
  unfound: [],
  failed: [],
  beyond: 3,
};
const [missed, ...others] = TARGETS;
const killed = Object.fromEntries(others.map((target) => [target, 2]));

describe('the verdict on a soak', () => {
  it('is good where nothing was lost of much that was written', () => {
    expect(holds(GOOD)).toBe(true);
    // Few rounds cannot meet every phase.
    expect(holds({ ...GOOD, rounds: 49, killed })).toBe(true);
  });

  it.each<[string, Partial<SoakReport>]>([
    ['something was lost', { lost: ['x'] }],
    ['something was half there', { half: ['x'] }],
    ['something was not found', { unfound: ['x'] }],
    ['a write failed', { failed: ['x'] }],
    ['nothing was written', { acknowledged: 0 }],
    ['a phase was never met', { rounds: 50, killed }],
    ['a phase was met no time', { killed: { ...GOOD.killed, [missed!]: 0 } }],
  ])('is bad where %s', (_what, change) => {
    expect(holds({ ...GOOD, ...change })).toBe(false);
  });

  it('names the phases that were not met', () => {
    expect(missedPhases(GOOD)).toEqual([]);
    expect(missedPhases({ ...GOOD, killed })).toEqual([missed]);
  });
});
