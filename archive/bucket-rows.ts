import { BucketError } from '../core/search/bytes.ts';

/**
 * Which buckets there are, a bit each, kept in `meta`: one that was lost is missed by the first who asks for it, and nobody
 * has to count thousands of them to know.
 */
export type BucketRows = Uint8Array;

const isSet = (rows: BucketRows, key: number): boolean => ((rows[key >> 3] ?? 0) & (1 << (key & 7))) !== 0;

/** With these buckets, and without those. */
export function withBuckets(
  rows: BucketRows,
  there: Iterable<number>,
  gone: Iterable<number> = [],
): BucketRows {
  const added = [...there];
  const changed = new Uint8Array(Math.max(rows.length, ...added.map((key) => (key >> 3) + 1)));
  changed.set(rows);
  for (const key of added) changed[key >> 3]! |= 1 << (key & 7);
  for (const key of gone) if (isSet(changed, key)) changed[key >> 3]! ^= 1 << (key & 7);
  // No longer than it has to be, so that the same buckets are the same bytes.
  let length = changed.length;
  while (length > 0 && changed[length - 1] === 0) length -= 1;
  return changed.slice(0, length);
}

/** Throws `BucketError` where a bucket is lost that was there. */
export function ensureBucket(rows: BucketRows, key: number, bucket: Uint8Array | undefined): void {
  if (bucket === undefined && isSet(rows, key)) throw new BucketError(`bucket ${key} is lost`);
}
