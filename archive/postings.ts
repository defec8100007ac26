import { BucketError } from '../core/search/bytes.ts';
import {
  countDocs,
  decodeList,
  hashTerm,
  locateInBucket,
  mergeLists,
  type PostingList,
} from '../core/search/posting-codec.ts';
import { ensureBucket } from './bucket-rows.ts';
import {
  type ArchiveDb,
  EMPTY_INDEX,
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

/** Those of a fresh article's terms that are asked for, by their hashes. */
function* askedOfFresh(
  record: FreshRecord,
  asked: ReadonlyMap<number, readonly string[]>,
): Generator<[term: string, impact: number]> {
  const hashes = record.hashes ?? Uint32Array.from(record.terms.split('\n'), hashTerm);
  for (let i = 0; i < hashes.length; i++) {
    const terms = asked.get(hashes[i]!);
    if (!terms) continue;
    // Another term may have the same hash.
    for (const term of terms) if (record.terms.includes(term)) yield [term, record.impacts[i] ?? 0];
  }
}

export interface Postings {
  /** Postings by term; terms that no article has are absent, and those that too many have. */
  readonly lists: ReadonlyMap<string, PostingList>;
  /** Documents of each term, those with too many among them. */
  readonly counts: ReadonlyMap<string, number>;
  /** Articles that were ever indexed: the size of the collection, near enough for weights. */
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
  const [fresh, index = EMPTY_INDEX, ...found] = await Promise.all([
    transaction.objectStore('fresh').getAll(),
    transaction.objectStore('meta').get('index'),
    ...[...keys].map(async (key) => [key, await store.get(key)] as const),
  ]);
  if (!isInUse(index)) throw new BucketError('the index was left half made, or has terms of an older kind');
  for (const [key, bucket] of found) ensureBucket(index.buckets, key, bucket);
  return { index, fresh, buckets: new Map(found) };
}

/** What the fresh articles have of these terms. */
function freshLists(fresh: readonly FreshRecord[], terms: Iterable<string>): Map<string, PostingList[]> {
  const byHash = new Map<number, string[]>();
  for (const term of terms) byHash.set(hashTerm(term), [...(byHash.get(hashTerm(term)) ?? []), term]);
  const lists = new Map<string, PostingList[]>();
  for (const record of fresh)
    for (const [term, impact] of askedOfFresh(record, byHash)) {
      const list = { docs: Uint32Array.of(record.doc), impacts: Uint8Array.of(impact) };
      lists.set(term, [...(lists.get(term) ?? []), list]);
    }
  return lists;
}

/**
 * The postings of these terms, read in one transaction: each bucket once, and the fresh articles. `most`: terms of more
 * documents are only counted; of all articles, told by their number. Throws `BucketError` where a bucket is damaged or lost,
 * the index is being made anew or is of older terms: a part must not be taken for the whole.
 */
export async function readPostings(
  db: ArchiveDb,
  terms: Iterable<string>,
  most: (total: number) => number = () => Number.POSITIVE_INFINITY,
): Promise<Postings> {
  const wanted = new Set(terms);
  const { index, buckets, fresh } = await readIndex(db, wanted);
  const total = Math.max(1, index.nextDoc - 1);
  const limit = most(total);
  const ofFresh = freshLists(fresh, wanted);
  const lists = new Map<string, PostingList>();
  const counts = new Map<string, number>();
  for (const term of wanted) {
    const lying = [oldBucket(term), youngBucket(term)]
      .map((key) => buckets.get(key))
      .map((bucket) => bucket && locateInBucket(bucket, term))
      .filter((postings) => !!postings);
    const young = ofFresh.get(term) ?? [];
    const count = lying.reduce((sum, postings) => sum + countDocs(postings), young.length);
    if (count === 0) continue;
    counts.set(term, count);
    if (count > limit) continue;
    const decoded = lying.map(decodeList);
    if (decoded.some(({ docs }) => (docs.at(-1) ?? 0) >= index.nextDoc))
      throw new BucketError('a document that was never saved');
    lists.set(term, mergeLists([...decoded, ...young]));
  }
  return { lists, counts, total };
}

const PREFIX_LETTERS = 3;
const MOST_STEMS = 200;

/** The key under which a stem's siblings are kept, or null where it is too short to have one. */
export const prefixKey = (stem: string): string | null =>
  stem.length >= PREFIX_LETTERS ? stem.slice(0, PREFIX_LETTERS) : null;

/** Where words with these first letters wait for a merge. */
export const youngPrefix = (key: string): string => `young:${hashTerm(key) % YOUNG_PREFIXES}`;

/** Indexed words that begin like this, at most 200. Shorter beginnings than three letters find nothing. */
export async function readPrefixed(db: ArchiveDb, beginning: string): Promise<string[]> {
  const key = prefixKey(beginning);
  if (key === null) return [];
  const transaction = db.transaction(['prefixes', 'fresh']);
  const prefixes = transaction.objectStore('prefixes');
  const [kept = '', young = '', fresh] = await Promise.all([
    prefixes.get(key),
    prefixes.get(youngPrefix(key)),
    transaction.objectStore('fresh').getAll(),
  ]);
  const stems = new Set<string>();
  for (const list of [kept, young])
    for (const stem of list.split('\n')) if (stem.startsWith(beginning)) stems.add(stem);
  for (const record of fresh)
    for (const [term] of termsOfFresh(record))
      if (term.startsWith(`w:${beginning}`)) stems.add(term.slice(2));
  return [...stems].slice(0, MOST_STEMS);
}
