import { openDB, unwrap } from 'idb';
import { ArchiveError, toArchiveError } from './archive-error.ts';
import { ensureRoom, explained, ROOM_TO_READ } from './free-space.ts';
import { migrate } from './migrations/migrate.ts';
import { type ArchiveDb, type ArchiveSchema, NEWEST_VERSION } from './schema.ts';

/**
 * One connection that heals: it lets go when another tab wants to upgrade, notices when the browser closes it (a full
 * disk, cleared data), and is opened again by the next call.
 */
export interface Connection {
  /**
   * Runs `work` on an open database; once more on a new connection where the old one turned out closed. Throws `full`, and
   * touches nothing, where fewer than `room` bytes are left.
   */
  run<T>(work: (db: ArchiveDb) => Promise<T>, room?: number): Promise<T>;
  close(): void;
}

/** An opening goes on while those who wait for it give up: a second one would stand behind it, and be told nothing. */
interface Opening {
  readonly db: Promise<ArchiveDb>;
  /** Where others hold it up, throws `blocked` after a while, counted from this call. */
  wait(): Promise<ArchiveDb>;
}

/** Nobody hears of an opening that stands behind another one, which is blocked: after so long it counts as blocked too. */
const SILENT_MS = 10_000;

function startOpening(name: string, blockedAfterMs: number, onGone: () => void): Opening {
  let blocked = false;
  let upgrading = false;
  let failure: unknown = null;
  const waiting = new Set<{ readonly onBlocked: () => void; readonly onUpgrade: () => void }>();
  const open = async (): Promise<ArchiveDb> =>
    await openDB<ArchiveSchema>(name, NEWEST_VERSION, {
      upgrade(db, from, to, transaction) {
        upgrading = true;
        for (const { onUpgrade } of waiting) onUpgrade();
        transaction.done.catch(() => undefined);
        // The frozen migrations see the plain objects, whatever the library around them becomes.
        const plain = unwrap(transaction) as IDBTransaction;
        try {
          migrate(unwrap(db) as IDBDatabase, plain, from, to ?? NEWEST_VERSION);
        } catch (error) {
          failure = error;
          plain.abort();
        }
      },
      blocked() {
        blocked = true;
        for (const { onBlocked } of waiting) onBlocked();
      },
      blocking(_current, _wanted, event) {
        onGone();
        (event.target as IDBDatabase).close();
      },
      terminated: onGone,
    });
  const db = open().catch((error: unknown) => {
    // Nothing was open that could have been closed: Firefox says so in a window where nothing is to be remembered.
    if (!upgrading && isClosed(error)) throw new ArchiveError('no-database', error);
    if (!upgrading) throw error;
    const cause = failure ?? error;
    throw new ArchiveError(toArchiveError(cause).code === 'full' ? 'full' : 'migration', cause);
  });
  const wait = (): Promise<ArchiveDb> =>
    new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const giveUpAfter = (ms: number): void => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new ArchiveError('blocked')), ms);
      };
      const one = { onBlocked: () => giveUpAfter(blockedAfterMs), onUpgrade: () => clearTimeout(timer) };
      waiting.add(one);
      if (!upgrading) giveUpAfter(blocked ? blockedAfterMs : SILENT_MS);
      void db.then(resolve, reject).finally(() => {
        clearTimeout(timer);
        waiting.delete(one);
      });
    });
  return { db, wait };
}

const isClosed = (error: unknown): boolean =>
  (error as { name?: string } | null)?.name === 'InvalidStateError';

export function connect(name: string, blockedAfterMs: number): Connection {
  let current: Opening | null = null;
  let ended = false;
  const drop = (one: Opening | null): void => {
    if (current === one) current = null;
  };
  const opening = (): Opening => {
    if (ended) throw new ArchiveError('closed');
    if (current) return current;
    const mine: Opening = startOpening(name, blockedAfterMs, () => drop(mine));
    current = mine;
    mine.db.catch(() => drop(mine));
    return mine;
  };
  const letGo = (one: Opening | null): void => {
    one?.db.then((db) => db.close()).catch(() => undefined);
    drop(one);
  };
  return {
    async run(work, room = ROOM_TO_READ) {
      let used: Opening | null = null;
      try {
        await ensureRoom(room);
        try {
          used = opening();
          return await work(await used.wait());
        } catch (error) {
          if (!isClosed(error) || ended) throw error;
          letGo(used);
          return await work(await opening().wait());
        }
      } catch (error) {
        throw await explained(error);
      }
    },
    close() {
      ended = true;
      letGo(current);
    },
  };
}
