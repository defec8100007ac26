/**
 * Why a file is no backup that can be read here. `repacked`: with a password, or in a way that isn't known here. `unreadable`: the
 * browser can't read the file itself, of whatever it is.
 */
export type BackupProblem = 'not-a-backup' | 'newer' | 'repacked' | 'unreadable';

export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupProblem;

  constructor(code: BackupProblem, cause?: unknown) {
    super(`backup: ${code}`, { cause });
    this.code = code;
  }
}
