import type { PeerName } from './peers-page.ts';
import type { Asked } from './siyaq-page.ts';

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

/** Cold and warm answers to one kind of question, in milliseconds. */
export interface Figures {
  readonly cold: Spread;
  readonly warm: Spread;
  /** Questions that found something, of those asked cold. */
  readonly answered: number;
  readonly asked: number;
}

export interface SiyaqFigures {
  /** Null where the profile had all articles already; so is `flush`. */
  readonly save: Spread | null;
  readonly flush: Spread | null;
  /** Moving what is young into the old part of the index: the whole of it, its longest slice, and how many were young. */
  readonly merge: { readonly all: number; readonly longest: number; readonly articles: number } | null;
  /** For each article; null where it would take too long. */
  readonly rebuild: number | null;
  /** Bytes of all that is kept, for each article. */
  readonly bytesPerArticle: number;
  readonly heapMb: number;
  readonly ask: Readonly<Record<Asked, Figures>>;
  /** Times the floor. */
  readonly timesFloor: Readonly<
    Record<Exclude<Asked, 'floor'>, { readonly cold: Spread; readonly warm: Spread }>
  >;
}

export interface PeerFigures extends Figures {
  readonly name: PeerName;
  /** For each article. */
  readonly build: number;
  readonly bytesPerArticle: number;
  /** Of the page; SQLite's is in its worker. */
  readonly heapMb: number;
  /** Times Siyaq's search. */
  readonly timesSiyaq: { readonly cold: Spread; readonly warm: Spread };
}

export interface ArchiveFigures {
  readonly articles: number;
  readonly siyaq: SiyaqFigures;
  readonly peers: readonly PeerFigures[];
}
