import { BucketError } from '../core/search/posting-codec.ts';

/** What can go wrong with the archive, in codes that the interface words. Browsers say the same thing in many ways. */
export type ArchiveErrorCode = 'full' | 'blocked' | 'damaged' | 'closed' | 'unknown';

export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly code: ArchiveErrorCode;

  constructor(code: ArchiveErrorCode, cause?: unknown) {
    super(`archive: ${code}${cause instanceof Error ? ` (${cause.name}: ${cause.message})` : ''}`, { cause });
    this.code = code;
  }
}

/**
 * A full disk is `QuotaExceededError` in Firefox. Chromium never says that: large values abort with `DataError`, small
 * ones with an `UnknownError` that names `FILE_ERROR_NO_SPACE`, and after it the connection is closed.
 */
function codeOf(error: Error): ArchiveErrorCode {
  if (error instanceof BucketError) return 'damaged';
  if (error.name === 'QuotaExceededError') return 'full';
  if (/NO_SPACE|disk (is )?full|quota/i.test(error.message)) return 'full';
  if (error.name === 'DataError' && /write|disk|space|storage/i.test(error.message)) return 'full';
  if (error.name === 'InvalidStateError') return 'closed';
  if (error.name === 'VersionError') return 'blocked';
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
