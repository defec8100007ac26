/** Milliseconds, or times in relation to others. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** The value that a share of all values does not exceed (nearest rank). Of nothing: 0. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
});

/** How many times another spread this one is. */
export const timesOf = (one: Spread, other: Spread): Spread => ({
  p50: one.p50 / other.p50,
  p95: one.p95 / other.p95,
});
