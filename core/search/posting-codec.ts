import { BucketError, ByteReader, ByteWriter } from './bytes.ts';

/**
 * How postings lie in a bucket. A bucket is a run of entries sorted by term:
 * `bytes of the term, term, bytes of the postings, postings`. A term is its UTF-16 code units, a varint each (there is no
 * TextEncoder in core, and Arabic letters take two bytes either way); a posting is one varint,
 * `(document - document before) * 16 + impact`. A term is found by skipping, without decoding its neighbours.
 */
export interface PostingList {
  /** Document numbers, ascending; 0 or more, below 2^27. */
  readonly docs: Uint32Array;
  /** 0 to 15, one for each document: how much of the document the term is. */
  readonly impacts: Uint8Array;
}

export const MAX_IMPACT = 15;
const MOST_DOC = 2 ** 27 - 1;
/** UTF-16 units of a term, at most: of a longer one a bucket takes the bytes, and gives none back. */
export const LONGEST_TERM = 1_024;
/** A unit is three bytes at most. What is longer is bytes that make no sense. */
const MOST_TERM_BYTES = 4 * LONGEST_TERM;

/** No term is empty; zeroes, which a broken disk leaves, would be read as nothing but such. */
function termLength(reader: ByteReader): number {
  const length = reader.varint();
  if (length === 0) throw new BucketError('an entry has no term');
  return length;
}

function encodeTerm(term: string): Uint8Array {
  const writer = new ByteWriter();
  for (let i = 0; i < term.length; i++) writer.varint(term.charCodeAt(i));
  return writer.done();
}

function decodeTerm(bytes: Uint8Array): string {
  if (bytes.length > MOST_TERM_BYTES) throw new BucketError('a term is too long');
  const reader = new ByteReader(bytes);
  let term = '';
  while (reader.more) {
    const unit = reader.varint();
    if (unit > 0xffff) throw new BucketError('a term is no text');
    term += String.fromCharCode(unit);
  }
  return term;
}

/** Writes postings behind a list that ends with document `before`; 0 where there is none. */
function encodeList(list: PostingList, before = 0): Uint8Array {
  const writer = new ByteWriter();
  let last = before;
  for (let i = 0; i < list.docs.length; i++) {
    const doc = list.docs[i]!;
    writer.varint((doc - last) * 16 + list.impacts[i]!);
    last = doc;
  }
  return writer.done();
}

/** The last document of a list, without making arrays of it. */
function lastDoc(bytes: Uint8Array): number {
  const reader = new ByteReader(bytes);
  let doc = 0;
  while (reader.more) doc += Math.floor(reader.varint() / 16);
  return doc;
}

/** Postings as they lie in a bucket. Without a reader, and so several times as fast: lists of common words are long, and an answer needs dozens. */
export function decodeList(bytes: Uint8Array): PostingList {
  // A posting is at least a byte: cut to what there is.
  const docs = new Uint32Array(bytes.length);
  const impacts = new Uint8Array(bytes.length);
  let [count, doc, at] = [0, 0, 0];
  while (at < bytes.length) {
    let byte = bytes[at++]!;
    let posting = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      if (shift >= 35 || at === bytes.length) throw new BucketError('a number is cut off, or too long');
      byte = bytes[at++]!;
      // Beyond 32 bits a shift would lose what is above them.
      posting += shift < 28 ? (byte & 0x7f) << shift : (byte & 0x7f) * 2 ** shift;
    }
    doc += posting < 2 ** 31 ? posting >> 4 : Math.floor(posting / 16);
    if (doc > MOST_DOC) throw new BucketError('no document has such a number');
    docs[count] = doc;
    impacts[count] = posting & 15;
    count += 1;
  }
  return { docs: docs.subarray(0, count), impacts: impacts.subarray(0, count) };
}

function writeEntry(writer: ByteWriter, name: Uint8Array, ...postings: readonly Uint8Array[]): void {
  writer.varint(name.length);
  writer.bytes(name);
  writer.varint(postings.reduce((sum, { length }) => sum + length, 0));
  for (const part of postings) writer.bytes(part);
}

/** A bucket of these terms. Empty lists are left out. */
export function encodeBucket(entries: ReadonlyMap<string, PostingList>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  for (const term of [...entries.keys()].sort()) {
    const list = entries.get(term)!;
    if (list.docs.length > 0) writeEntry(writer, encodeTerm(term), encodeList(list));
  }
  return writer.done();
}

/** The postings of a list with those of a later one, or of one that has documents before its end. */
function appendList(bytes: Uint8Array, more: PostingList): Uint8Array[] {
  const last = lastDoc(bytes);
  if (last < (more.docs[0] ?? 0)) return [bytes, encodeList(more, last)];
  return [encodeList(mergeLists([decodeList(bytes), more]))];
}

/**
 * A bucket with more postings in it: as if it were decoded, the lists merged, and encoded, but what stays is copied as it
 * lies. `onNew` is told the terms that the bucket did not have. Throws `BucketError` like `decodeBucket`.
 */
export function addToBucket(
  bucket: Uint8Array,
  more: ReadonlyMap<string, PostingList>,
  onNew: (term: string) => void = () => undefined,
): Uint8Array<ArrayBuffer> {
  const reader = new ByteReader(bucket);
  const writer = new ByteWriter(bucket.length + 1_024);
  const added = [...more.keys()].sort();
  let next = 0;
  const addNew = (): void => {
    const term = added[next++]!;
    const list = more.get(term)!;
    if (list.docs.length === 0) return;
    writeEntry(writer, encodeTerm(term), encodeList(list));
    onNew(term);
  };
  while (reader.more) {
    const from = reader.at;
    const name = reader.take(termLength(reader));
    const postings = reader.take(reader.varint());
    const term = decodeTerm(name);
    while (next < added.length && added[next]! < term) addNew();
    if (added[next] !== term) writer.bytes(bucket.subarray(from, reader.at));
    else writeEntry(writer, name, ...appendList(postings, more.get(added[next++]!)!));
  }
  while (next < added.length) addNew();
  return writer.done();
}

/** All of a bucket. Throws `BucketError` where the bytes make no sense. */
export function decodeBucket(bytes: Uint8Array): Map<string, PostingList> {
  const reader = new ByteReader(bytes);
  const entries = new Map<string, PostingList>();
  while (reader.more) {
    const name = reader.take(termLength(reader));
    const postings = reader.take(reader.varint());
    entries.set(decodeTerm(name), decodeList(postings));
  }
  return entries;
}

function holdsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

/**
 * How many documents the postings of a list are of, without decoding them: each ends with a byte below 128. Four bytes at a time,
 * for common words have tens of thousands.
 */
export function countDocs(postings: Uint8Array): number {
  const view = new DataView(postings.buffer, postings.byteOffset, postings.byteLength);
  let [at, going] = [0, 0];
  for (; at + 4 <= postings.length; at += 4) {
    const high = (view.getUint32(at) >>> 7) & 0x01010101;
    going += Math.imul(high, 0x01010101) >>> 24;
  }
  for (; at < postings.length; at += 1) going += postings[at]! >>> 7;
  return postings.length - going;
}

/** The encoded postings of one term, null where the bucket has none. Throws `BucketError` like `decodeBucket`. */
export function locateInBucket(bytes: Uint8Array, term: string): Uint8Array | null {
  const wanted = encodeTerm(term);
  // By hand where lengths are a byte, as nearly all are: an answer skips thousands of entries.
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]!;
    const postings = bytes[at + 1 + length]!;
    if (length === 0 || length >= 0x80 || !(postings < 0x80)) {
      const reader = new ByteReader(bytes, at);
      const name = reader.take(termLength(reader));
      const list = reader.take(reader.varint());
      if (name.length === wanted.length && holdsAt(name, 0, wanted)) return list;
      at = reader.at;
      continue;
    }
    const list = at + 2 + length;
    at = list + postings;
    if (at > bytes.length) throw new BucketError('an entry is cut off');
    if (length === wanted.length && holdsAt(bytes, list - 1 - length, wanted))
      return bytes.subarray(list, at);
  }
  return null;
}

/** The postings of one term, null where the bucket has none. Throws `BucketError` like `decodeBucket`. */
export function findInBucket(bytes: Uint8Array, term: string): PostingList | null {
  const postings = locateInBucket(bytes, term);
  return postings && decodeList(postings);
}

function joinLists(lists: readonly PostingList[]): PostingList {
  const length = lists.reduce((sum, { docs }) => sum + docs.length, 0);
  const joined = { docs: new Uint32Array(length), impacts: new Uint8Array(length) };
  let at = 0;
  for (const { docs, impacts } of lists) {
    joined.docs.set(docs, at);
    joined.impacts.set(impacts, at);
    at += docs.length;
  }
  return joined;
}

/** One list of several. Where two hold the same document, the later list's impact stays. */
export function mergeLists(lists: readonly PostingList[]): PostingList {
  if (lists.length === 1) return lists[0]!;
  const inOrder = lists.every(({ docs }, i) => i === 0 || (lists[i - 1]!.docs.at(-1) ?? -1) < (docs[0] ?? 0));
  // The usual case: each list is of later articles than the one before.
  if (inOrder) return joinLists(lists);
  const merged = new Map<number, number>();
  for (const list of lists) for (const [i, doc] of list.docs.entries()) merged.set(doc, list.impacts[i]!);
  const docs = Uint32Array.from(merged.keys()).sort();
  return { docs, impacts: Uint8Array.from(docs, (doc) => merged.get(doc)!) };
}

/** A stable 32-bit hash (FNV-1a over UTF-16 code units), by which terms are spread over buckets. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  // Low bits of FNV are weak for strings that differ in their first letters only.
  return (hash ^ (hash >>> 15)) >>> 0;
}
