import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The same sheets serve both directions: no declaration names a left or a right. */

const PHYSICAL_NAME = /^(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-)?(?:left|right)(?:-|$)/;
const PHYSICAL_VALUE = /^(?:text-align|float|clear)$/;
const SIDES = /^(?:margin|padding|inset|border-width)$/;

/** Why a declaration is other in a mirrored page than it should be; null where it isn't. */
function isPhysical(name: string, value: string): boolean {
  if (PHYSICAL_NAME.test(name)) return true;
  if (PHYSICAL_VALUE.test(name)) return /\b(?:left|right)\b/.test(value);
  // Of four values the second is the right side, the fourth the left.
  const sides = SIDES.test(name) ? value.split(/\s+(?![^(]*\))/) : [];
  return sides.length === 4 && sides[1] !== sides[3];
}

function physicalIn(css: string): string[] {
  const declarations = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([\w-]+):\s+([^;{}]+);/g);
  return [...declarations].filter(([, name, value]) => isPhysical(name!, value!.trim())).map(([all]) => all);
}

it('holds in every sheet', () => {
  const sheets = readdirSync('assets/styles');
  expect(sheets.length).toBeGreaterThan(5);
  for (const sheet of sheets)
    expect(physicalIn(readFileSync(`assets/styles/${sheet}`, 'utf8')), sheet).toEqual([]);
});

it('would see one', () => {
  const physical = ['padding: 2px 12px 2px 0;', 'margin-left: 1px;', 'left: 0;', 'text-align: right;'];
  for (const one of physical) expect(physicalIn(`a {\n  ${one}\n}`)).toEqual([one]);
  for (const one of ['padding: 0 20px 80px;', 'margin: 1px 2px 3px 2px;', 'text-align: start;', 'top: 0;'])
    expect(physicalIn(`a {\n  ${one}\n}`)).toEqual([]);
});
