import { BucketError } from '../core/search/bytes.ts';
import type { IndexProgress } from './archive.ts';
import { metaOf } from './index-meta.ts';
import { flush, merge } from './index-writer.ts';
import { beginRebuild, type RebuildProgress, stepRebuild } from './rebuild-index.ts';
import { type ArchiveDb, type IndexMeta, isInUse } from './schema.ts';

/** Fresh articles from which on they are flushed: all of them are read with every question. */
const FLUSH_AT = 48;
/**
 * A flush rewrites the young buckets, a merge all old ones. So that neither grows with the square of the archive, merges
 * become rarer as it grows: both cost the same where `young` is the root of twice `FLUSH_AT` times the articles.
 */
const LEAST_MERGE = 1_000;

/** Young articles from which on a merge pays. */
function mergeAt({ nextDoc }: IndexMeta): number {
  return Math.max(LEAST_MERGE, Math.round(Math.sqrt(2 * FLUSH_AT * nextDoc)));
}

export interface TendOptions {
  readonly sliceMs: number;
  readonly now: () => number;
  /** Articles of one step of a rebuild; as many as usual where it is undefined. */
  readonly rebuildStep: number | undefined;
  readonly onRebuild: (progress: RebuildProgress) => void;
}

/** Begins, or goes on, by one step, after which saves get through. */
async function makeAnew(db: ArchiveDb, { rebuildStep, onRebuild }: TendOptions): Promise<IndexProgress> {
  await beginRebuild(db);
  const progress = await stepRebuild(db, rebuildStep);
  onRebuild(progress);
  return { done: progress.done, moved: progress.indexed, rebuilding: !progress.done };
}

async function flushAndMerge(
  db: ArchiveDb,
  index: IndexMeta,
  { sliceMs, now }: TendOptions,
): Promise<IndexProgress> {
  const fresh = await db.count('fresh');
  const flushed = fresh >= FLUSH_AT ? await flush(db) : 0;
  if (fresh - flushed >= FLUSH_AT) return { done: false, moved: flushed };
  if (index.young + flushed < mergeAt(index)) return { done: true, moved: flushed };
  const merged = await merge(db, sliceMs, now);
  return { done: merged.done, moved: flushed + merged.moved };
}

/**
 * Flushes when enough is fresh, as much as one transaction takes; merges when enough is young. An index that is found damaged, or is of
 * older terms, is made anew, and one of which that was broken off: a step of it at a time, whatever the slice.
 */
export async function tend(db: ArchiveDb, options: TendOptions): Promise<IndexProgress> {
  const index = await metaOf(db);
  if (!isInUse(index)) return await makeAnew(db, options);
  try {
    return await flushAndMerge(db, index, options);
  } catch (error) {
    if (!(error instanceof BucketError)) throw error;
    return await makeAnew(db, options);
  }
}
