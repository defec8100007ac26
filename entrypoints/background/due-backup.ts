import { browser } from 'wxt/browser';
import { backupFile } from '../../archive/backup-file.ts';
import type { MadeBackup } from '../../messages/protocol.ts';
import {
  type FailedBackup,
  isDue,
  readBackupDays,
  readLastBackup,
  writeFailedBackup,
  writeLastBackup,
} from '../../settings/backup-store.ts';
import { makeBackup } from '../extension-pages/make-backup.ts';
import { stayAwake } from './stay-awake.ts';

/**
 * Backups that come with a save, or after words of the reader's own, into a folder of the downloads, where the reader wants
 * them. Nothing else makes one necessary, so no clock is needed: whoever saves and writes nothing has nothing new to lose.
 */
const FOLDER = 'siyaq';
const PAGE = '/offscreen.html';
const LOOK_MS = 400;
const MOST_LOOKS = 3_000;

/** Both builds are compiled with Chromium's types, and Firefox has none of it. */
const offscreen = (): typeof browser.offscreen | undefined =>
  (browser as { offscreen?: typeof browser.offscreen }).offscreen;

const failedBecause = (why: FailedBackup['why']): Promise<void> =>
  writeFailedBackup({ at: new Date().toISOString(), why });

/** Two saves may follow one another while a backup is made; Chromium's page answers that by being there. */
let atWork = false;

async function makeHere(): Promise<void> {
  if (atWork) return;
  atWork = true;
  try {
    await keepBackup(await stayAwake(makeBackup()));
  } finally {
    atWork = false;
  }
}

type Pages = NonNullable<ReturnType<typeof offscreen>>;

async function openPage(pages: Pages): Promise<void> {
  // One at a time: the page that is there is at work already.
  if (await pages.hasDocument()) return;
  await pages.createDocument({
    url: PAGE,
    reasons: ['BLOBS'],
    justification: 'Makes the backup that the reader wants in the downloads.',
  });
}

/** The page while it is being opened: it is not there yet, and a second one would be refused. */
let opening: Promise<void> | null = null;

async function makeInPage(pages: Pages): Promise<void> {
  opening ??= openPage(pages).finally(() => {
    opening = null;
  });
  await opening;
}

/** Begins a backup where one is due. Never rejects: what goes wrong is told on the page of backups. */
export async function makeDueBackup(): Promise<void> {
  try {
    const [days, last] = await Promise.all([readBackupDays(), readLastBackup()]);
    if (!isDue(days, last && Date.parse(last.madeAt), Date.now())) return;
    if (!(await browser.permissions.contains({ permissions: ['downloads'] })))
      return await failedBecause('no-downloads');
    const pages = offscreen();
    await (pages ? makeInPage(pages) : makeHere());
  } catch (error) {
    console.error(error);
    await failedBecause('not-written').catch(() => undefined);
  }
}

/** Whether a download ended as a whole file. */
async function isWritten(id: number): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const [found] = await browser.downloads.search({ id });
    if (found?.state !== 'in_progress') return found?.state === 'complete';
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return false;
}

/** The download of this address, as it was begun by a background that was killed since, or anew. */
async function downloadOf(url: string, madeAt: string): Promise<number> {
  const begun = await browser.downloads.search({ url });
  return (
    begun.find(({ state }) => state !== 'interrupted')?.id ??
    (await browser.downloads.download({
      url,
      filename: `${FOLDER}/${backupFile(madeAt)}`,
      saveAs: false,
      conflictAction: 'uniquify',
    }))
  );
}

/** Writes a backup that was made into the downloads, and notes when. Asked twice for one file, it writes it once. */
export async function keepBackup(made: MadeBackup): Promise<void> {
  const { url, madeAt, articles, incomplete, failed = 'not-read' } = made;
  try {
    if (url === null) return await failedBecause(failed);
    if (!(await isWritten(await downloadOf(url, madeAt)))) return await failedBecause('not-written');
    await writeLastBackup({ madeAt, articles });
    await (incomplete > 0 ? failedBecause('incomplete') : writeFailedBackup(null));
  } catch (error) {
    console.error(error);
    await failedBecause('not-written').catch(() => undefined);
  } finally {
    if (url && !offscreen()) URL.revokeObjectURL(url);
    await offscreen()
      ?.closeDocument()
      .catch(() => undefined);
  }
}
