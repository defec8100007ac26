import { askBackground } from '../../messages/ask-background.ts';
import { makeBackup } from '../extension-pages/make-backup.ts';

/** Chromium's background cannot make an address for a blob: this page, which nobody sees, makes the backup for it. */
void makeBackup().then((made) => askBackground('keepBackup', made));
