/**
 * Why a file is no backup that can be read here. `repacked`: with a password, or in a way that isn't known here. `unreadable`: the
 * browser can't read the file itself, of whatever it is. `not-written`: it can't keep what is made.
 */
export type BackupProblem = 'not-a-backup' | 'newer' | 'repacked' | 'unreadable' | 'not-written';

export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupProblem;

  constructor(code: BackupProblem, cause?: unknown) {
    super(`backup: ${code}`, { cause });
    this.code = code;
  }
}

/**
 * Makes a file. Firefox keeps one of more than some megabytes in the system's folder for temporary files, whatever disk the
 * archive is on, and says nothing but `AbortError` where that is full.
 */
export async function making<T>(make: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (signal?.aborted || (error as { name?: unknown } | null)?.name !== 'AbortError') throw error;
    throw new BackupError('not-written', error);
  }
}
