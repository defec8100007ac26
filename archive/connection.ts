import { openDB, unwrap } from 'idb';
import { ArchiveError, toArchiveError } from './archive-error.ts';
import { migrate } from './migrations/migrate.ts';
import { type ArchiveDb, type ArchiveSchema, NEWEST_VERSION } from './schema.ts';

/**
 * One connection that heals: it lets go when another tab wants to upgrade, notices when the browser closes it (a full
 * disk, cleared data), and is opened again by the next call.
 */
export interface Connection {
  /** Runs `work` on an open database; once more on a new connection where the old one turned out closed. */
  run<T>(work: (db: ArchiveDb) => Promise<T>): Promise<T>;
  close(): void;
}

async function openOnce(name: string, blockedAfterMs: number, onGone: () => void): Promise<ArchiveDb> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  let refuse: (error: ArchiveError) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  blocked.catch(() => undefined);
  const opening = openDB<ArchiveSchema>(name, NEWEST_VERSION, {
    upgrade(db, from, to, transaction) {
      // The frozen migrations see the plain objects, with events and without today's types.
      migrate(unwrap(db), unwrap(transaction), from, to ?? NEWEST_VERSION);
    },
    blocked() {
      giveUp = setTimeout(() => refuse(new ArchiveError('blocked')), blockedAfterMs);
    },
    blocking(_current, _wanted, event) {
      onGone();
      (event.target as IDBDatabase).close();
    },
    terminated: onGone,
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // Blocked, and opened after all: nobody waits for that connection any more.
    opening.then((db) => db.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(giveUp);
  }
}

const isClosed = (error: unknown): boolean =>
  (error as { name?: string } | null)?.name === 'InvalidStateError';

export function connect(name: string, blockedAfterMs: number): Connection {
  let opened: Promise<ArchiveDb> | null = null;
  let ended = false;
  const open = (): Promise<ArchiveDb> => {
    if (ended) return Promise.reject(new ArchiveError('closed'));
    if (opened) return opened;
    const mine: Promise<ArchiveDb> = openOnce(name, blockedAfterMs, () => {
      if (opened === mine) opened = null;
    });
    opened = mine;
    mine.catch(() => {
      if (opened === mine) opened = null;
    });
    return mine;
  };
  return {
    async run(work) {
      try {
        try {
          return await work(await open());
        } catch (error) {
          if (!isClosed(error) || ended) throw error;
          opened = null;
          return await work(await open());
        }
      } catch (error) {
        throw toArchiveError(error);
      }
    },
    close() {
      ended = true;
      opened?.then((db) => db.close()).catch(() => undefined);
      opened = null;
    },
  };
}
