import type { Archive } from '../../../archive/archive.ts';
import { ARCHIVE_NAME, openArchive } from '../../../archive/open-archive.ts';
import type { ArticleFeatures } from '../../../core/related/article-features.ts';
import { featuresOf } from '../../../core/related/features-of.ts';
import { madeUpArticle, type World } from './made-up-articles.ts';
import { madeUpQueries } from './queries.ts';

/**
 * Runs in a page of real Chromium: the extension's own archive under load. All times are milliseconds. What `world` is,
 * `begin` is told first, once in each page.
 */
export type Asked = 'floor' | 'search' | 'related' | 'list' | 'actor';

/** Work on the index, as the background does it after saves. */
export interface Tended {
  /** One time each. */
  readonly flushes: readonly number[];
  /** One time for each slice of a merge. */
  readonly slices: readonly number[];
}

const FLUSH_AT = 48;
const SLICE_MS = 200;
/** Seals made at once while an archive is filled. */
const AT_ONCE = 8;
const SHOWN = { search: 5, related: 3, list: 25, actor: 25 } as const;

let world: World;
let archive: Archive | null = null;

export function begin(given: World): void {
  world = given;
}

const opened = (): Archive => (archive ??= openArchive());

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Flushes and merges what is due, as `tendIndex` does, but each step timed by itself. */
async function tend(into: { flushes: number[]; slices: number[] }): Promise<void> {
  into.flushes.push(await timed(() => opened().flushIndex()));
  for (let done = false; !done; ) {
    let moved = 0;
    const time = await timed(async () => {
      ({ done, moved } = await opened().tendIndex({ sliceMs: SLICE_MS }));
    });
    if (moved > 0) into.slices.push(time);
  }
}

const savedAt = (number: number): string => new Date(Date.UTC(2024, 0, 1) + number * 60_000).toISOString();
const save = (number: number) => opened().save(madeUpArticle(number, world), savedAt(number));

/**
 * Fills the archive with the articles from `from` up to `to`: through `save` itself, so that the stores are what they would
 * be, only without waiting for the disk at each one, and with the hashing and packing of a few articles at once.
 */
export async function fill(from: number, to: number): Promise<Tended> {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (names, mode) {
    return transaction.call(this, names, mode, { durability: 'relaxed' });
  };
  const tended = { flushes: [] as number[], slices: [] as number[] };
  for (let at = from; at < to; at += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, to - at) }, (_, i) => save(at + i)));
    if ((at - from) % FLUSH_AT === 0 && at > from) await tend(tended);
  }
  await tend(tended);
  IDBDatabase.prototype.transaction = transaction;
  return tended;
}

/** Saves articles one by one as the extension does; the last ones stay fresh, as many as may be. */
export async function saveEach(from: number, to: number): Promise<{ saves: number[]; tended: Tended }> {
  const saves: number[] = [];
  const tended = { flushes: [] as number[], slices: [] as number[] };
  for (let number = from; number < to; number += 1) {
    const article = madeUpArticle(number, world);
    saves.push(await timed(() => opened().save(article, savedAt(number))));
    const left = to - number - 1;
    if ((left + 1) % FLUSH_AT === 0) await tend(tended);
  }
  return { saves, tended };
}

/** What an article that is being read is compared by. Every second one is in the archive. */
function subjectOf(turn: number, articles: number): ArticleFeatures {
  const number = turn % 2 === 0 ? (turn * 7_919) % articles : articles + 10_000 + turn * 5;
  const { meta, text, annotations } = madeUpArticle(number, world);
  return featuresOf({ id: meta.canonicalUrl, title: meta.title, text, published: meta.published, annotations });
}

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/** The least that any answer out of IndexedDB costs: opening, and two reads of which the second depends on the first. */
async function floor(turn: number, warm: IDBDatabase | null): Promise<number> {
  const db = warm ?? (await request(indexedDB.open(ARCHIVE_NAME)));
  const articles = db.transaction('articles').objectStore('articles');
  const article = (await request(articles.get(`https://made-up.test/${(turn * 7_919) % 900}`))) as {
    doc: number;
  };
  await request(db.transaction('features').objectStore('features').get(article.doc));
  return 1;
}

let warmDb: IDBDatabase | null = null;

/** Asks once. `articles`: how many are in the archive. Features are made before the clock starts. */
async function ask(what: Asked, turn: number, articles: number, warm: boolean): Promise<[ms: number, found: number]> {
  const queries = madeUpQueries(world);
  const { text } = queries[turn % queries.length]!;
  const subject = what === 'related' ? subjectOf(turn, articles) : null;
  const byName = new Map(world.actors.flatMap(({ id, names }) => [names.ar, names.fa].map((name) => [name, id])));
  const resolveActor = (name: string) => {
    const id = byName.get(name);
    return id ? [{ id, score: 1 }] : [];
  };
  const actor = world.actors[(turn * 3) % world.actors.length]!.id;
  if (warm && what === 'floor') warmDb ??= await request(indexedDB.open(ARCHIVE_NAME));
  const start = performance.now();
  let found: number;
  if (what === 'floor') found = await floor(turn, warm ? warmDb : null);
  else if (what === 'search') found = (await opened().search(text, { limit: SHOWN.search, resolveActor })).length;
  else if (what === 'related') found = (await opened().related(subject!, { limit: SHOWN.related })).length;
  else if (what === 'actor') found = (await opened().onActor(actor, { limit: SHOWN.actor })).entries.length;
  else {
    const order = turn % 2 === 0 ? 'saved' : 'published';
    found = (await opened().list({ limit: SHOWN.list, order })).articles.length;
  }
  return [performance.now() - start, found];
}

/** In a page that has asked nothing yet. */
export const cold = (what: Asked, turn: number, articles: number) => ask(what, turn, articles, false);
export const warm = (what: Asked, turn: number, articles: number) => ask(what, turn, articles, true);

export const rebuild = (): Promise<number> => timed(() => opened().rebuildIndex());

/** Bytes that the browser says the origin's databases take. */
export async function usage(): Promise<number> {
  const estimate = (await navigator.storage.estimate()) as StorageEstimate & {
    usageDetails?: { indexedDB?: number };
  };
  return estimate.usageDetails?.indexedDB ?? estimate.usage ?? 0;
}

export function close(): void {
  archive?.close();
  warmDb?.close();
  [archive, warmDb] = [null, null];
}
