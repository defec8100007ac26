import { migrateTo1 } from './1.ts';
import { migrateTo2 } from './2.ts';
import { migrateTo3 } from './3.ts';
import { migrateTo4 } from './4.ts';

/** One file a version, run in order inside the upgrade's own transaction: all of them, or the old database stays. */
export type Migration = (db: IDBDatabase, transaction: IDBTransaction) => void;

export const migrations: readonly Migration[] = [migrateTo1, migrateTo2, migrateTo3, migrateTo4];

/** Lifts a database from `from` (0: new) to `to`. Synchronous, as an upgrade has to be. */
export function migrate(db: IDBDatabase, transaction: IDBTransaction, from: number, to: number): void {
  for (const step of migrations.slice(from, to)) step(db, transaction);
}
