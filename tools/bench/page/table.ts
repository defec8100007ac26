import type { PageFigures } from '../page.ts';

/** What was measured, for people. */
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} x`;

const COLUMNS: readonly (readonly [name: string, cell: (one: PageFigures) => string])[] = [
  ['characters', (one) => String(one.chars)],
  ['nodes', (one) => String(one.nodes)],
  ['Siyaq', (one) => ms(one.siyaq)],
  ['a 100,000', (one) => ms((one.siyaq / one.chars) * 100_000)],
  ['at a stretch', (one) => ms(one.stretch)],
  ['added in all', (one) => ms(one.added)],
  ['to highlights', (one) => ms(one.toHighlights)],
  ['long task', (one) => `${ms(one.longTask)} / ${ms(one.longTaskWithout)}`],
  ['Readability', (one) => ms(one.readability)],
  ['Siyaq is', (one) => times(one.ratio)],
  ['mark.js', (one) => ms(one.mark)],
  ['Siyaq is', (one) => times(one.markRatio)],
];

export function pageTable(figures: readonly PageFigures[]): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...figures.map((one) => COLUMNS.map(([, cell]) => cell(one))),
  ];
  const widths = COLUMNS.map((_, at) => 2 + Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return [
    'page: script on the page’s thread, Chromium, medians; long task with Siyaq / without; mark.js: 200 names, layout included',
    ...lines.map((line) => line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('')),
  ].join('\n');
}
