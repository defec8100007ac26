import type { Archive } from '../../../archive/archive.ts';
import { ARCHIVE_NAME, openArchive } from '../../../archive/open-archive.ts';
import type { ArticleFeatures } from '../../../core/related/article-features.ts';
import { featuresOf } from '../../../core/related/features-of.ts';
import { bulkFill, type Filling } from './bulk-fill.ts';
import { madeUpArticle, type World } from './made-up-articles.ts';
import { madeUpQueries } from './queries.ts';

/**
 * Runs in a page of real Chromium: the extension's own archive under load. All times are milliseconds. What `world` is,
 * `begin` is told first, once in each page.
 */
export type Asked = 'floor' | 'search' | 'related' | 'list' | 'actor';

const FLUSH_AT = 48;
const SLICE_MS = 200;
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

const savedAt = (number: number): string => new Date(Date.UTC(2024, 0, 1) + number * 60_000).toISOString();

function* fillings(from: number, to: number): Generator<Filling> {
  for (let number = from; number < to; number += 1)
    yield { article: madeUpArticle(number, world), savedAt: savedAt(number) };
}

export const count = (): Promise<number> => opened().count();

/** Puts the articles from `from` up to `to` into the old part of the index. */
export const fill = (from: number, to: number): Promise<void> => bulkFill(ARCHIVE_NAME, fillings(from, to));

/**
 * Saves articles one by one as the extension does. Each flush is timed by itself; the last articles stay fresh, as many as
 * may be.
 */
export async function saveEach(from: number, to: number): Promise<{ saves: number[]; flushes: number[] }> {
  const [saves, flushes]: [number[], number[]] = [[], []];
  for (const { article, savedAt: at } of fillings(from, to)) {
    saves.push(await timed(() => opened().save(article, at)));
    if ((to - from - saves.length + 1) % FLUSH_AT === 0)
      flushes.push(await timed(() => opened().flushIndex()));
  }
  return { saves, flushes };
}

/** Moves all that is young into the old part, a slice at a time as the background does. Times of the slices. */
export async function mergeAll(): Promise<number[]> {
  const slices: number[] = [];
  for (let done = false; !done; )
    slices.push(
      await timed(async () => {
        ({ done } = await opened().mergeIndex({ sliceMs: SLICE_MS }));
      }),
    );
  return slices;
}

/** What an article that is being read is compared by. Every second one is in the archive. */
function subjectOf(turn: number, articles: number): ArticleFeatures {
  const number = turn % 2 === 0 ? (turn * 7_919) % articles : articles + 10_000 + turn * 5;
  const { meta, text, annotations } = madeUpArticle(number, world);
  return featuresOf({
    id: meta.canonicalUrl,
    title: meta.title,
    text,
    published: meta.published,
    annotations,
  });
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
async function ask(
  what: Asked,
  turn: number,
  articles: number,
  warm: boolean,
): Promise<[ms: number, found: number]> {
  const queries = madeUpQueries(world);
  const { text } = queries[turn % queries.length]!;
  const subject = what === 'related' ? subjectOf(turn, articles) : null;
  const byName = new Map(
    world.actors.flatMap(({ id, names }) => [names.ar, names.fa].map((name) => [name, id])),
  );
  const resolveActor = (name: string) => {
    const id = byName.get(name);
    return id ? [{ id, score: 1 }] : [];
  };
  const actor = world.actors[(turn * 3) % world.actors.length]!.id;
  if (warm && what === 'floor') warmDb ??= await request(indexedDB.open(ARCHIVE_NAME));
  const start = performance.now();
  let found: number;
  if (what === 'floor') found = await floor(turn, warm ? warmDb : null);
  else if (what === 'search')
    found = (await opened().search(text, { limit: SHOWN.search, resolveActor })).length;
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
