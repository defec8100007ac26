import { BucketError } from '../core/search/bytes.ts';

/**
 * What can go wrong with the archive, in codes that the interface words. Browsers say the same thing in many ways.
 * `newer`: the database was written by a later version of this code. `migration`: it could not be brought to this
 * version's form, and is as it was. `no-database`: the browser gives this window none.
 */
export type ArchiveErrorCode =
  | 'full'
  | 'blocked'
  | 'newer'
  | 'migration'
  | 'damaged'
  | 'closed'
  | 'no-database'
  | 'unknown';

export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly code: ArchiveErrorCode;

  constructor(code: ArchiveErrorCode, cause?: unknown) {
    super(`archive: ${code}${cause instanceof Error ? ` (${cause.name}: ${cause.message})` : ''}`, { cause });
    this.code = code;
  }
}

/** A full disk is `QuotaExceededError` in Firefox. Chromium hardly ever says so: see `explained` in `free-space.ts`. */
function codeOf(error: Error): ArchiveErrorCode {
  if (error instanceof BucketError) return 'damaged';
  if (error.name === 'QuotaExceededError') return 'full';
  if (/NO_SPACE|disk (is )?full|quota/i.test(error.message)) return 'full';
  if (error.name === 'DataError' && /write|disk|space|storage/i.test(error.message)) return 'full';
  if (error.name === 'InvalidStateError') return 'closed';
  if (error.name === 'VersionError') return 'newer';
  if (error.name === 'SecurityError') return 'no-database';
  if (error.name === 'NotReadableError' || error.name === 'DataCloneError') return 'damaged';
  if (error.name === 'UnknownError' && /corrupt|backing store|internal error opening/i.test(error.message))
    return 'damaged';
  return 'unknown';
}

/** The archive's own error for any error that IndexedDB threw. */
export function toArchiveError(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const known = error instanceof Error || error instanceof DOMException;
  return new ArchiveError(known ? codeOf(error as Error) : 'unknown', error);
}
