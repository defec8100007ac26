/** Index of the first span that ends behind `at`; spans are sorted and do not overlap. Their number where none does. */
export function firstEndingBehind(spans: readonly { readonly end: number }[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first of sorted spans, none overlapping another, that has a unit in common with `[start, end)`. */
export function touching<Span extends { readonly start: number; readonly end: number }>(
  spans: readonly Span[],
  start: number,
  end: number,
): Span | undefined {
  const first = spans[firstEndingBehind(spans, start)];
  return first && first.start < end ? first : undefined;
}

/** The longest first; what overlaps a longer one goes. Sorted by place. */
export function keepLongest<Span extends { readonly start: number; readonly end: number }>(
  found: readonly Span[],
): Span[] {
  const covered = new Uint8Array(found.reduce((most, { end }) => Math.max(most, end), 0));
  const kept: Span[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    // Nothing kept is shorter than this one, so what overlaps it covers its first or its last unit.
    if (covered[one.start] || covered[one.end - 1]) continue;
    covered.fill(1, one.start, one.end);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
