import { bytesLeft, ROOM_TO_ADD } from './free-space.ts';
import type { ArchiveDb } from './schema.ts';
import { all, transact } from './transact.ts';

/**
 * A browser that dies in the midst of writing (killed, out of memory, no power) may leave the last record of Chromium's log
 * cut off. The next session passes over that, and goes on writing **behind it**; the session after that meets a record in the
 * middle of the log that makes no sense, and Chromium **deletes the whole database** (seen in 156, and made in the tests: a
 * header of seven bytes without its record is enough). So the log is given up at the beginning of every session: LevelDB
 * begins another one once four megabytes are in memory, and deletes the old one as soon as these are in a table.
 */
const RECORD_BYTES = 60_000;
const RECORDS = 80;

/** Writes more than fits into memory, and takes it away again. */
export async function renewLog(db: ArchiveDb): Promise<void> {
  const record = new Uint8Array(RECORD_BYTES);
  await transact(db, ['ballast'], 'relaxed', (transaction) =>
    all(Array.from({ length: RECORDS }, (_, key) => transaction.objectStore('ballast').put(record, key))),
  );
  await transact(db, ['ballast'], 'relaxed', (transaction) => transaction.objectStore('ballast').clear());
}

/** What is remembered for as long as the browser runs, and no longer. */
export interface BrowserSession {
  isRenewed(): Promise<boolean>;
  setRenewed(): Promise<void>;
}

/**
 * Renews the log before the first write of a browser's session; to be called within the lock. On a disk that is nearly full it
 * does nothing, and tries again at the next write: there, writing is the greater danger.
 */
export function renewing(session: BrowserSession | undefined): (db: ArchiveDb) => Promise<void> {
  let done = session === undefined;
  return async (db) => {
    if (done || !session) return;
    if (!(await session.isRenewed())) {
      if ((await bytesLeft()) < ROOM_TO_ADD) return;
      await renewLog(db);
      await session.setRenewed();
    }
    done = true;
  };
}
