import {
  BucketError,
  findInBucket,
  hashTerm,
  mergeLists,
  type PostingList,
} from '../core/search/posting-codec.ts';
import { ensureBucket } from './bucket-rows.ts';
import {
  type ArchiveDb,
  EMPTY_INDEX,
  type FreshRecord,
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
  /** Postings by term; terms that no article has are absent. */
  readonly lists: ReadonlyMap<string, PostingList>;
  /** Articles that were ever indexed: the size of the collection, near enough for weights. */
  readonly total: number;
}

/**
 * The postings of these terms, read in one transaction: each bucket once, and the fresh articles. Throws `BucketError`
 * where a bucket is damaged, the index is being made anew or is of older terms: a part must not be taken for the whole.
 */
export async function readPostings(db: ArchiveDb, terms: Iterable<string>): Promise<Postings> {
  const wanted = new Set(terms);
  const keys = new Set<number>();
  for (const term of wanted) keys.add(oldBucket(term)).add(youngBucket(term));
  const transaction = db.transaction(['buckets', 'fresh', 'meta']);
  const buckets = transaction.objectStore('buckets');
  const [fresh, meta = EMPTY_INDEX, ...found] = await Promise.all([
    transaction.objectStore('fresh').getAll(),
    transaction.objectStore('meta').get('index'),
    ...[...keys].map(async (key) => [key, await buckets.get(key)] as const),
  ]);
  if (!isInUse(meta)) throw new BucketError('the index was left half made, or has terms of an older kind');
  for (const [key, bucket] of found) ensureBucket(meta.buckets, key, bucket);
  const bytes = new Map(found);
  const parts = new Map<string, PostingList[]>();
  const add = (term: string, list: PostingList): void => {
    const known = parts.get(term);
    if (known) known.push(list);
    else parts.set(term, [list]);
  };
  for (const term of wanted)
    for (const key of [oldBucket(term), youngBucket(term)]) {
      const bucket = bytes.get(key);
      const list = bucket && findInBucket(bucket, term);
      if (!list) continue;
      if ((list.docs.at(-1) ?? 0) >= meta.nextDoc) throw new BucketError('a document that was never saved');
      add(term, list);
    }
  const byHash = new Map<number, string[]>();
  for (const term of wanted) byHash.set(hashTerm(term), [...(byHash.get(hashTerm(term)) ?? []), term]);
  for (const record of fresh)
    for (const [term, impact] of askedOfFresh(record, byHash))
      add(term, { docs: Uint32Array.of(record.doc), impacts: Uint8Array.of(impact) });
  const lists = new Map([...parts].map(([term, several]) => [term, mergeLists(several)] as const));
  return { lists, total: Math.max(1, meta.nextDoc - 1) };
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
