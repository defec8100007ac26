import { canonicalUrl } from '../core/articles/canonical-url.ts';
import { joinTags } from '../core/articles/own-words.ts';
import type { Wanted } from '../core/imports/wanted.ts';
import { noteChange } from './own-record.ts';
import type { ArchiveDb, ArticleRecord, WantedRecord } from './schema.ts';
import { all, transact } from './transact.ts';

/** What became of addresses that were to be kept. */
export interface WantedOutcome {
  readonly added: number;
  /** Kept already. */
  readonly known: number;
  /** Their article is in the archive. */
  readonly saved: number;
}

/** The same address with more tags. */
const withTags = <One extends Wanted>(one: One, tags: readonly string[]): One => ({
  ...one,
  tags: joinTags(one.tags, tags),
});

/** The addresses to read that an article makes needless: its own, and those at which it was read. */
export async function wantedFor(
  store: { get(id: string): Promise<WantedRecord | undefined> },
  articleId: string,
  urls: readonly string[],
): Promise<WantedRecord[]> {
  const ids = new Set([articleId, ...urls.map((url) => canonicalUrl(url))]);
  const found = await Promise.all([...ids].map((id) => store.get(id)));
  return found.filter((one) => one !== undefined);
}

/** Keeps addresses to read, in one strict transaction. One that is kept already gets the tags that it lacks. */
export const addWanted = (db: ArchiveDb, found: readonly Wanted[], addedAt: string): Promise<WantedOutcome> =>
  transact(db, ['wanted', 'articles', 'meta'], 'strict', async (transaction) => {
    const [wanted, articles] = [transaction.objectStore('wanted'), transaction.objectStore('articles')];
    // Two spellings of one address are one article.
    const byId = new Map<string, Wanted>();
    for (const one of found) {
      const id = canonicalUrl(one.url);
      const known = byId.get(id);
      byId.set(id, known ? withTags(known, one.tags) : one);
    }
    const ids = [...byId.keys()];
    const [kept, saved] = await Promise.all([
      Promise.all(ids.map((id) => wanted.get(id))),
      Promise.all(ids.map((id) => articles.get(id))),
    ]);
    const isSaved = (at: number): boolean => saved[at]?.state === 'kept';
    const fresh = ids.filter((_id, at) => kept[at] === undefined && !isSaved(at));
    const more = kept.flatMap((one) => {
      const found = one && withTags(one, byId.get(one.id)!.tags);
      return found && found.tags.length > one.tags.length ? [found] : [];
    });
    await all(
      [...fresh.map((id) => ({ ...byId.get(id)!, id, addedAt })), ...more].map((one) => wanted.put(one)),
    );
    if (fresh.length + more.length > 0) await noteChange(transaction);
    const there = ids.filter((_id, at) => isSaved(at)).length;
    return { added: fresh.length, saved: there, known: found.length - fresh.length - there };
  });

/** Latest added first; those added together in the order of their titles. */
export async function readWanted(db: ArchiveDb): Promise<WantedRecord[]> {
  const found = await db.getAll('wanted');
  const name = ({ title, id }: WantedRecord): string => title || id;
  return found.sort((a, b) =>
    a.addedAt === b.addedAt ? (name(a) < name(b) ? -1 : 1) : a.addedAt < b.addedAt ? 1 : -1,
  );
}

/**
 * What the reader took off the list, with the instant: a backup that was made before must not bring it again. In `meta`,
 * beside the other records of the reader's own doing.
 */
const TAKEN_OFF = 'taken-off';
/** The latest; so many are read with every backup that is put back. */
const MOST_TAKEN_OFF = 5_000;

type TakenOff = readonly (readonly [id: string, at: string])[];

/** The store is typed by its other record. */
interface TakenOffStore {
  get(key: typeof TAKEN_OFF): Promise<TakenOff | undefined>;
  put(value: TakenOff, key: typeof TAKEN_OFF): Promise<unknown>;
}

const takenOffIn = (transaction: { objectStore(name: 'meta'): unknown }): TakenOffStore =>
  transaction.objectStore('meta') as TakenOffStore;

export const removeWanted = (db: ArchiveDb, ids: readonly string[]): Promise<WantedRecord[]> =>
  transact(db, ['wanted', 'meta'], 'strict', async (transaction) => {
    const wanted = transaction.objectStore('wanted');
    const found = await Promise.all(ids.map((id) => wanted.get(id)));
    const there = found.filter((one) => one !== undefined);
    if (there.length === 0) return there;
    const off = takenOffIn(transaction);
    const gone = new Map(await off.get(TAKEN_OFF));
    const now = new Date().toISOString();
    // Behind all others: the first ones are forgotten first.
    for (const { id } of there) gone.delete(id);
    for (const { id } of there) gone.set(id, now);
    await all([
      ...there.map(({ id }) => wanted.delete(id)),
      off.put([...gone].slice(-MOST_TAKEN_OFF), TAKEN_OFF),
    ]);
    await noteChange(transaction);
    return there;
  });

/** Those that were taken off come back as they were; what is there already, or saved by now, stays so. The number of those that were missing. */
export const restoreWanted = (db: ArchiveDb, records: readonly WantedRecord[]): Promise<number> =>
  transact(db, ['wanted', 'articles', 'meta'], 'strict', async (transaction) => {
    const [wanted, articles] = [transaction.objectStore('wanted'), transaction.objectStore('articles')];
    const [kept, saved] = await Promise.all([
      Promise.all(records.map(({ id }) => wanted.getKey(id))),
      Promise.all(records.map(({ id }) => articles.get(id))),
    ]);
    const missing = records.filter((_record, at) => kept[at] === undefined && saved[at]?.state !== 'kept');
    await all(missing.map((record) => wanted.put(record)));
    if (missing.length > 0) await noteChange(transaction);
    return missing.length;
  });

/**
 * Takes the addresses of a backup in. One that is there gets what it lacks; one that was taken off here, or whose article was
 * removed, after it had been put on the list stays off. The number of those that came or changed.
 */
export const mergeWanted = (db: ArchiveDb, records: readonly WantedRecord[]): Promise<number> =>
  transact(db, ['wanted', 'articles', 'meta'], 'strict', async (transaction) => {
    const [wanted, articles] = [transaction.objectStore('wanted'), transaction.objectStore('articles')];
    const off = new Map(await takenOffIn(transaction).get(TAKEN_OFF));
    const [kept, saved] = await Promise.all([
      Promise.all(records.map(({ id }) => wanted.get(id))),
      Promise.all(records.map(({ id }) => articles.get(id))),
    ]);
    const isDone = ({ id, addedAt }: WantedRecord, article: ArticleRecord | undefined): boolean =>
      article?.state === 'kept' || [article?.removedAt, off.get(id)].some((at) => at && addedAt <= at);
    const changed = records.flatMap((record, at) => {
      const there = kept[at];
      if (!there) return isDone(record, saved[at]) ? [] : [record];
      const more = withTags(
        { ...there, title: there.title || record.title, published: there.published ?? record.published },
        record.tags,
      );
      return JSON.stringify(more) === JSON.stringify(there) ? [] : [more];
    });
    await all(changed.map((record) => wanted.put(record)));
    if (changed.length > 0) await noteChange(transaction);
    return changed.length;
  });
