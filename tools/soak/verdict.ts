import { type SoakReport, targetsOf } from './run-soak.ts';

/** So many rounds meet every phase that they aim at. */
const ENOUGH_ROUNDS = 50;

/** Phases that were aimed at and in which the browser never died. */
export const missedPhases = ({ browser, killed }: Pick<SoakReport, 'browser' | 'killed'>): string[] =>
  targetsOf(browser).filter((target) => !killed[target]);

/** Nothing was lost, and the run had something to lose: one that wrote nothing, or never died where it matters, says nothing. */
export const holds = (report: SoakReport): boolean =>
  [report.lost, report.half, report.unfound, report.failed].every((found) => found.length === 0) &&
  report.acknowledged > 0 &&
  (report.rounds < ENOUGH_ROUNDS || missedPhases(report).length === 0);
