/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
export type Chance = () => number;

export function chances(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(from: readonly T[], chance: Chance): T => from[Math.floor(chance() * from.length)]!;

/**
 * A rank from 1 to `most`, the first ones more often: Zipf's law with Mandelbrot's shift, which keeps the first ranks from
 * standing in every text.
 */
export function zipfRank(most: number, shift: number, chance: Chance): number {
  const least = 1 + shift;
  return Math.min(most, Math.floor(least * ((most + least) / least) ** chance() - shift));
}
