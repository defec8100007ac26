import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The promise at the head of `tokens.css`, measured: WCAG contrast of every colour on every ground, light and dark. */

const tokens = new Map(
  [
    ...readFileSync('assets/styles/tokens.css', 'utf8').matchAll(
      /--sq-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const),
);

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const TEXTS = 'ink muted accent ok bad person organisation place agreement operation date'.split(' ');
const PAIRS: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...TEXTS.flatMap((ink) => ['paper', 'sunken', 'raised'].map((ground) => [ink, ground, 4.5] as const)),
  ['on-accent', 'accent', 4.5],
  ['note-ink', 'note', 4.5],
  ['edge', 'paper', 3],
  ['focus', 'paper', 3],
  ['focus', 'sunken', 3],
];

describe.each(['light', 'dark'] as const)('%s', (appearance) => {
  it.each(PAIRS)('%s on %s is at least %d', (ink, ground, least) => {
    const [a, b] = [tokens.get(ink)![appearance], tokens.get(ground)![appearance]];
    expect(contrast(a, b)).toBeGreaterThanOrEqual(least);
  });
});

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
