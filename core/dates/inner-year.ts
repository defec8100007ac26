// The year of an expression whose parts share one: that of "the end of September" is September's.
import type { Expression, YearRef } from './expression.ts';

/** Whether its year is told by nothing in it. */
export function leavesYearOpen(expression: Expression): boolean {
  switch (expression.kind) {
    case 'day':
    case 'month':
    case 'feast':
      return expression.year.by === 'nearest';
    case 'part':
    case 'fraction':
      return leavesYearOpen(expression.of);
    case 'range':
      return leavesYearOpen(expression.to);
    default:
      return false;
  }
}

export function inYear(expression: Expression, year: YearRef): Expression {
  switch (expression.kind) {
    case 'day':
    case 'month':
    case 'feast':
      return { ...expression, year };
    case 'part':
    case 'fraction':
      return { ...expression, of: inYear(expression.of, year) };
    case 'range':
      return { ...expression, from: inYear(expression.from, year), to: inYear(expression.to, year) };
    default:
      return expression;
  }
}
