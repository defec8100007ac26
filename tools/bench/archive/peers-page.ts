import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { madeUpArticle, type World } from './made-up-articles.ts';
import { type BenchQuery, madeUpQueries } from './queries.ts';
import type { Answer, Question } from './sqlite-worker.ts';

/**
 * Other search engines over the same articles, each in a page of its own: what a reader who needs an answer waits for, from
 * nothing loaded (cold) or from all in memory (warm). MiniSearch and FlexSearch keep their index as a file of the origin's
 * own disk and read it whole; SQLite has its database there.
 */
export type PeerName = 'MiniSearch' | 'FlexSearch' | 'SQLite FTS5';

interface Engine {
  /** Indexes the articles up to `count` and leaves all on the disk. */
  build(count: number): Promise<void>;
  /** Makes ready what `build` left. */
  load(): Promise<void>;
  /** How many documents are found, five at most. */
  search(query: BenchQuery): Promise<number>;
  /** Bytes on the disk. */
  size(): Promise<number>;
  close(): Promise<void>;
}

const SHOWN = 5;
const BATCH = 500;
let world: World;

export function begin(given: World): void {
  world = given;
}

interface Document {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly published: string;
}

function documentOf(id: number): Document {
  const { meta, text } = madeUpArticle(id, world);
  return { id, title: meta.title, text, published: meta.published ?? '' };
}

function* batches(count: number): Generator<Document[]> {
  for (let at = 0; at < count; at += BATCH)
    yield Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => documentOf(at + i));
}

async function file(name: string): Promise<FileSystemFileHandle> {
  return (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
}

async function writeFile(name: string, parts: readonly string[]): Promise<void> {
  const stream = await (await file(name)).createWritable();
  for (const part of parts) await stream.write(part);
  await stream.close();
}

const readFile = async (name: string): Promise<string> => (await (await file(name)).getFile()).text();
const sizeOf = async (name: string): Promise<number> => (await (await file(name)).getFile()).size;

const inTime = ({ after, before }: BenchQuery, published: string): boolean =>
  (!after || published >= after) && (!before || published < before);

function miniSearch(): Engine {
  const options = { fields: ['title', 'text'], storeFields: ['published'] };
  let index = new MiniSearch<Document>(options);
  return {
    async build(count) {
      for (const batch of batches(count)) index.addAll(batch);
      await writeFile('minisearch.json', [JSON.stringify(index)]);
    },
    async load() {
      index = MiniSearch.loadJSON(await readFile('minisearch.json'), options);
    },
    // It has no phrases: their words are looked for.
    async search(query) {
      const found = index.search(query.words.join(' '), {
        combineWith: 'AND',
        prefix: query.prefix ?? false,
        filter: ({ published }) => inTime(query, String(published)),
      });
      return found.slice(0, SHOWN).length;
    },
    size: () => sizeOf('minisearch.json'),
    close: async () => undefined,
  };
}

function flexSearch(): Engine {
  const encode = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const index = new Index({ tokenize: 'strict', encode });
  return {
    async build(count) {
      for (const batch of batches(count))
        for (const { id, title, text } of batch) index.add(id, `${title} ${text}`);
      const lines: string[] = [];
      await index.export((key: string, data: string) => void lines.push(`${JSON.stringify([key, data])}\n`));
      await writeFile('flexsearch.jsonl', lines);
    },
    async load() {
      for (const line of (await readFile('flexsearch.jsonl')).split('\n')) {
        if (line === '') continue;
        const [key, data] = JSON.parse(line) as [string, string];
        index.import(key, data);
      }
    },
    // It has neither phrases nor days, and beginnings only where all of them were indexed: the words are looked for.
    async search({ words }) {
      return (index.search(words.join(' '), { limit: SHOWN }) as unknown[]).length;
    },
    size: () => sizeOf('flexsearch.jsonl'),
    close: async () => undefined,
  };
}

function sqlite(): Engine {
  let worker: Worker | null = null;
  const ask = (question: Question): Promise<number> => {
    worker ??= new Worker('/sqlite-worker.js', { type: 'module' });
    const asked = worker;
    return new Promise((resolve, reject) => {
      asked.onerror = (event) => reject(new Error(event.message));
      asked.onmessage = ({ data }: MessageEvent<Answer>) =>
        'error' in data ? reject(new Error(data.error)) : resolve(data.value);
      asked.postMessage(question);
    });
  };
  return {
    async build(count) {
      await ask({ do: 'create' });
      for (const documents of batches(count)) await ask({ do: 'add', documents });
      await ask({ do: 'finish' });
    },
    load: async () => undefined,
    search: (query) => ask({ do: 'search', query, limit: SHOWN }),
    size: () => ask({ do: 'size' }),
    async close() {
      await ask({ do: 'close' });
      worker?.terminate();
    },
  };
}

const MAKE: Readonly<Record<PeerName, () => Engine>> = {
  MiniSearch: miniSearch,
  FlexSearch: flexSearch,
  'SQLite FTS5': sqlite,
};

let engine: Engine | null = null;

export interface Built {
  readonly articles: number;
  /** Milliseconds for all. */
  readonly ms: number;
  readonly bytes: number;
}

/** What was built for as many articles before, in this profile, is kept. */
export async function build(name: PeerName, articles: number): Promise<Built> {
  const note = `built ${name}`;
  const known = JSON.parse(localStorage.getItem(note) ?? 'null') as Built | null;
  if (known?.articles === articles) return known;
  engine = MAKE[name]();
  const start = performance.now();
  await engine.build(articles);
  const built = { articles, ms: performance.now() - start, bytes: await engine.size() };
  localStorage.setItem(note, JSON.stringify(built));
  return built;
}

/** Asks once; the first time in a page, the engine is made ready within the time. */
export async function ask(name: PeerName, turn: number): Promise<[ms: number, found: number]> {
  const queries = madeUpQueries(world);
  const query = queries[turn % queries.length]!;
  const start = performance.now();
  if (!engine) {
    engine = MAKE[name]();
    await engine.load();
  }
  const found = await engine.search(query);
  return [performance.now() - start, found];
}

export async function close(): Promise<void> {
  await engine?.close();
  engine = null;
}
