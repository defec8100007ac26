import { BucketError } from '../core/search/bytes.ts';
import { ArchiveError, type ArchiveErrorCode, toArchiveError } from './archive-error.ts';

/**
 * Nothing is asked of IndexedDB while the disk is nearly full. In Chromium a write that finds no space is left half in the
 * database's log, which goes on behind it; the next time the log is read, Chromium finds it corrupt and **deletes the
 * whole database** (seen in 156: "Corruption: checksum mismatch"). Opening writes too, and so may reading. Where quota is
 * no matter of free space (Firefox, which rolls back), this is a limit that the browser would soon set itself.
 */

/** Bytes that have to be left before the database is touched at all. */
export const ROOM_TO_READ = 4_000_000;
/** Before something is added: the log, tables that are merged, and the articles themselves all take their part. */
export const ROOM_TO_ADD = 20_000_000;

/** Bytes that the browser would still give us; infinite where it does not tell. */
export async function bytesLeft(): Promise<number> {
  try {
    const { quota, usage } = (await globalThis.navigator?.storage?.estimate()) ?? {};
    return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Throws `full` where less than that is left. */
export async function ensureRoom(bytes: number): Promise<void> {
  if ((await bytesLeft()) < bytes) throw new ArchiveError('full');
}

/** What Chromium calls a disk without space. */
const MAY_BE_FULL: ReadonlySet<ArchiveErrorCode> = new Set(['unknown', 'damaged', 'migration']);

/**
 * As `toArchiveError`, and asks the browser how much space is left where its error does not tell. On a full disk Chromium
 * aborts the first write with an `AbortError` or `UnknownError`, closes the database, and then cannot open it ("internal
 * error opening backing store"), as if it were damaged.
 */
export async function explained(error: unknown): Promise<ArchiveError> {
  const known = toArchiveError(error);
  if (known.cause instanceof BucketError || !MAY_BE_FULL.has(known.code)) return known;
  return (await bytesLeft()) < ROOM_TO_READ ? new ArchiveError('full', known.cause) : known;
}
