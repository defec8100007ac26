/** What the sampling profiler of Chromium's protocol gives. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds in scripts of one origin, what they call included: in all, and the longest stretch without a rest. */
export function timeIn(profile: Profile, origin: string): { all: number; longest: number } {
  const ours = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const queue = profile.nodes.slice(0, 1).map(({ id }) => ({ id, inherited: false }));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const node = byId.get(next.id);
    if (!node) continue;
    const own = next.inherited || node.callFrame.url.startsWith(origin);
    if (own) ours.add(node.id);
    for (const id of node.children ?? []) queue.push({ id, inherited: own });
  }
  let [all, longest, stretch] = [0, 0, 0];
  for (const [i, id] of (profile.samples ?? []).entries()) {
    const micros = profile.timeDeltas?.[i] ?? 0;
    stretch = ours.has(id) ? stretch + micros : 0;
    longest = Math.max(longest, stretch);
    if (ours.has(id)) all += micros;
  }
  return { all: all / 1000, longest: longest / 1000 };
}
