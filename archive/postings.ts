import { BucketError } from '../core/search/bytes.ts';
import { wordTerm } from '../core/search/index-terms.ts';
import {
  countDocs,
  decodeList,
  hashTerm,
  locateInBucket,
  mergeLists,
  type PostingList,
} from '../core/search/posting-codec.ts';
import { ensureBucket } from './bucket-rows.ts';
import { getMany } from './get-many.ts';
import { ensureFresh, metaOf } from './index-meta.ts';
import {
  type ArchiveDb,
  type FreshRecord,
  type IndexMeta,
  isInUse,
  OLD_BUCKETS,
  YOUNG_BUCKETS,
  YOUNG_PREFIXES,
} from './schema.ts';

/** Where a term's postings lie: an old bucket, a young one, and the vectors of articles that wait for a flush. */
export const oldBucket = (term: string): number => hashTerm(term) % OLD_BUCKETS;
/** Young buckets lie behind the old ones; one young bucket holds the terms of `OLD_BUCKETS / YOUNG_BUCKETS` old ones. */
export const youngBucket = (term: string): number => OLD_BUCKETS + (hashTerm(term) % YOUNG_BUCKETS);

/** A fresh article's terms with their impacts. */
export function* termsOfFresh({ terms, impacts }: FreshRecord): Generator<[term: string, impact: number]> {
  const list = terms === '' ? [] : terms.split('\n');
  for (const [i, term] of list.entries()) yield [term, impacts[i] ?? 0];
}

/** Low bits of a hash that are looked at first. */
const LOW = 0x3ff;

/** The terms that are asked for, by their hashes; `low` has a 1 for what these end in, and so lets few others through. */
interface AskedHashes {
  readonly terms: ReadonlyMap<number, readonly string[]>;
  readonly low: Uint8Array;
}

function askedHashes(terms: Iterable<string>): AskedHashes {
  const byHash = new Map<number, string[]>();
  const low = new Uint8Array(LOW + 1);
  for (const term of terms) {
    const hash = hashTerm(term);
    byHash.set(hash, [...(byHash.get(hash) ?? []), term]);
    low[hash & LOW] = 1;
  }
  return { terms: byHash, low };
}

/** Those of a fresh article's terms that are asked for. */
function* askedOfFresh(record: FreshRecord, asked: AskedHashes): Generator<[term: string, impact: number]> {
  const hashes = record.hashes ?? Uint32Array.from(record.terms.split('\n'), hashTerm);
  for (let i = 0; i < hashes.length; i++) {
    if (asked.low[hashes[i]! & LOW] === 0) continue;
    const terms = asked.terms.get(hashes[i]!);
    if (!terms) continue;
    // Another term may have the same hash.
    for (const term of terms) if (record.terms.includes(term)) yield [term, record.impacts[i] ?? 0];
  }
}

export interface Postings {
  /** The postings of one of the terms, decoded when they are first asked for; null where no article has it. */
  list(term: string): PostingList | null;
  /** How many documents have it. */
  count(term: string): number;
  /** Articles that were ever indexed: the size of the collection, near enough for weights. No document's number is above it. */
  readonly total: number;
}

/** Everything that the postings of some terms may lie in. */
interface ReadIndex {
  readonly index: IndexMeta;
  readonly buckets: ReadonlyMap<number, Uint8Array | undefined>;
  readonly fresh: readonly FreshRecord[];
}

async function readIndex(db: ArchiveDb, terms: Iterable<string>): Promise<ReadIndex> {
  const keys = new Set<number>();
  for (const term of terms) keys.add(oldBucket(term)).add(youngBucket(term));
  const transaction = db.transaction(['buckets', 'fresh', 'meta']);
  const store = transaction.objectStore('buckets');
  const [fresh, counters, found] = await Promise.all([
    transaction.objectStore('fresh').getAll(),
    transaction.objectStore('meta').get('index'),
    getMany(store, keys),
  ]);
  const index = counters ?? (await metaOf(db));
  if (!isInUse(index)) throw new BucketError('the index was left half made, or has terms of an older kind');
  ensureFresh(index, fresh);
  for (const [key, bucket] of found) ensureBucket(index.buckets, key, bucket);
  return { index, fresh, buckets: found };
}

/** What the fresh articles have of these terms. */
function freshLists(fresh: readonly FreshRecord[], terms: Iterable<string>): Map<string, PostingList[]> {
  const asked = askedHashes(terms);
  const lists = new Map<string, PostingList[]>();
  for (const record of fresh)
    for (const [term, impact] of askedOfFresh(record, asked)) {
      const list = { docs: Uint32Array.of(record.doc), impacts: Uint8Array.of(impact) };
      lists.set(term, [...(lists.get(term) ?? []), list]);
    }
  return lists;
}

/**
 * The postings of these terms, read in one transaction: each bucket once, and the fresh articles. Throws `BucketError` where a
 * bucket is damaged or lost, the index is being made anew or is of older terms: a part must not be taken for the whole. So
 * do its functions, where postings are damaged.
 */
export async function readPostings(db: ArchiveDb, terms: Iterable<string>): Promise<Postings> {
  const wanted = new Set(terms);
  const { index, buckets, fresh } = await readIndex(db, wanted);
  const ofFresh = freshLists(fresh, wanted);
  const lying = new Map<string, Uint8Array[]>();
  for (const term of wanted) {
    const found: Uint8Array[] = [];
    for (const key of [oldBucket(term), youngBucket(term)]) {
      const bucket = buckets.get(key);
      const postings = bucket && locateInBucket(bucket, term);
      if (postings) found.push(postings);
    }
    lying.set(term, found);
  }
  const decode = (term: string): PostingList | null => {
    const decoded = [...(lying.get(term) ?? []).map(decodeList), ...(ofFresh.get(term) ?? [])];
    if (decoded.some(({ docs }) => (docs.at(-1) ?? 0) >= index.nextDoc))
      throw new BucketError('a document that was never saved');
    return decoded.length > 0 ? mergeLists(decoded) : null;
  };
  const lists = new Map<string, PostingList | null>();
  return {
    total: Math.max(1, index.nextDoc - 1),
    list(term) {
      if (!lists.has(term)) lists.set(term, decode(term));
      return lists.get(term)!;
    },
    count: (term) =>
      (lying.get(term) ?? []).reduce((sum, one) => sum + countDocs(one), ofFresh.get(term)?.length ?? 0),
  };
}

const PREFIX_LETTERS = 3;
/** Words of one beginning that are looked for: each is two buckets to be read. */
const MOST_STEMS = 200;

/** The key under which a stem's siblings are kept, or null where it is too short to have one. */
export const prefixKey = (stem: string): string | null =>
  stem.length >= PREFIX_LETTERS ? stem.slice(0, PREFIX_LETTERS) : null;

/** Where words with these first letters wait for a merge. */
export const youngPrefix = (key: string): string => `young:${hashTerm(key) % YOUNG_PREFIXES}`;

/** A fresh article's words that begin like this. Its terms are sorted, so these stand together: the others are not cut apart. */
function freshStems({ terms }: FreshRecord, beginning: string): string[] {
  const first = wordTerm(beginning);
  const from = terms.startsWith(first) ? 0 : terms.indexOf(`\n${first}`) + 1;
  const stems: string[] = [];
  for (let at = from; terms.startsWith(first, at); ) {
    const end = terms.indexOf('\n', at);
    stems.push(terms.slice(at + first.length - beginning.length, end < 0 ? undefined : end));
    if (end < 0) break;
    at = end + 1;
  }
  return stems;
}

export interface Prefixed {
  /** What was saved last stands first. */
  readonly stems: readonly string[];
  /** How many more there are. */
  readonly passedOver: number;
}

/** Indexed words that begin like this: 200, unless `all` are wanted. Shorter beginnings than three letters find nothing. */
export async function readPrefixed(db: ArchiveDb, beginning: string, all = false): Promise<Prefixed> {
  const key = prefixKey(beginning);
  if (key === null) return { stems: [], passedOver: 0 };
  const transaction = db.transaction(['prefixes', 'fresh']);
  const prefixes = transaction.objectStore('prefixes');
  const [kept = '', young = '', fresh] = await Promise.all([
    prefixes.get(key),
    prefixes.get(youngPrefix(key)),
    transaction.objectStore('fresh').getAll(),
  ]);
  const stems = new Set<string>();
  for (const record of fresh) for (const stem of freshStems(record, beginning)) stems.add(stem);
  for (const list of [young, kept])
    for (const stem of list.split('\n')) if (stem.startsWith(beginning)) stems.add(stem);
  const found = [...stems];
  const some = all ? found : found.slice(0, MOST_STEMS);
  return { stems: some, passedOver: found.length - some.length };
}
