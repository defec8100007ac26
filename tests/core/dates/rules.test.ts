import { describe, expect, it } from 'vitest';
import { ARABIC } from '../../../core/dates/arabic.ts';
import { DARI } from '../../../core/dates/dari.ts';
import { PERSIAN } from '../../../core/dates/persian.ts';
import { Reader } from '../../../core/dates/reader.ts';
import { tokenise } from '../../../core/dates/tokens.ts';

/** Every rule has an example beside it, and wins on it. */
describe.each([
  ['Arabic', ARABIC],
  ['Persian', PERSIAN],
  ['Dari', DARI],
] as const)('the rules of %s', (_language, grammar) => {
  it.each(grammar.rules.map((rule) => [rule.name, rule] as const))('%s reads its example', (name, rule) => {
    const tokens = tokenise(rule.example);
    const reader = new Reader(tokens, grammar);
    // An example may need the word before it, such as a preposition.
    const readings = tokens.map((_, at) => reader.parse(at)).filter((parsed) => parsed !== null);
    const reading = readings.find((parsed) => parsed.rule === name);
    expect(reading, `${rule.example}: ${readings.map((parsed) => parsed.rule)}`).toBeDefined();
    expect(reading?.next).toBe(tokens.length);
  });

  it('have names of their own', () => {
    const names = grammar.rules.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
