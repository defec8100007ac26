import type { ArchiveLock } from './archive.ts';

/** All writers of the archive, in whichever tab, window or worker, share this Web Lock. */
const LOCK_NAME = 'siyaq-archive-write';

/** One after another inside this process: for Node, and wherever there are no Web Locks. */
function queueLock(): ArchiveLock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work, work);
    last = run.catch(() => undefined);
    return run;
  };
}

const queues = new Map<string, ArchiveLock>();

/** The Web Lock of the database, or a queue shared by all archives of that name in this process. */
export function writeLock(databaseName: string): ArchiveLock {
  const locks = globalThis.navigator?.locks;
  if (locks)
    return async (work) => {
      const name = databaseName === 'siyaq' ? LOCK_NAME : `${LOCK_NAME}-${databaseName}`;
      return await locks.request(name, () => work());
    };
  const queue = queues.get(databaseName) ?? queueLock();
  queues.set(databaseName, queue);
  return queue;
}
