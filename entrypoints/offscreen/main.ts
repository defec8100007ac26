import { makeBackup } from '../extension-pages/make-backup.ts';
import { handOver } from './hand-over.ts';

/** Chromium's background cannot make an address for a blob: this page, which nobody sees, makes the backup for it. */
void makeBackup().then(handOver);
