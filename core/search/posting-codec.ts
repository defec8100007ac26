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
/** No term that is indexed comes near it; bytes that make no sense do. */
const MOST_TERM_BYTES = 4_096;

/** A bucket whose bytes make no sense: the index has to be rebuilt. */
export class BucketError extends Error {
  override readonly name = 'BucketError';
}

class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  varint(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  bytes(source: Uint8Array): void {
    this.#reserve(source.length);
    this.#bytes.set(source, this.#length);
    this.#length += source.length;
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

class ByteReader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get more(): boolean {
    return this.at < this.bytes.length;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new BucketError('a number is cut off');
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new BucketError('a number is too long');
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new BucketError('an entry is cut off');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

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
  const units: number[] = [];
  while (reader.more) units.push(reader.varint());
  if (units.some((unit) => unit > 0xffff)) throw new BucketError('a term is no text');
  return String.fromCharCode(...units);
}

function encodeList(list: PostingList): Uint8Array {
  const writer = new ByteWriter();
  let before = 0;
  for (let i = 0; i < list.docs.length; i++) {
    const doc = list.docs[i]!;
    writer.varint((doc - before) * 16 + list.impacts[i]!);
    before = doc;
  }
  return writer.done();
}

function decodeList(bytes: Uint8Array): PostingList {
  const reader = new ByteReader(bytes);
  const docs: number[] = [];
  const impacts: number[] = [];
  let doc = 0;
  while (reader.more) {
    const posting = reader.varint();
    doc += Math.floor(posting / 16);
    docs.push(doc);
    impacts.push(posting % 16);
  }
  return { docs: Uint32Array.from(docs), impacts: Uint8Array.from(impacts) };
}

/** A bucket of these terms. Empty lists are left out. */
export function encodeBucket(entries: ReadonlyMap<string, PostingList>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  for (const term of [...entries.keys()].sort()) {
    const list = entries.get(term)!;
    if (list.docs.length === 0) continue;
    const name = encodeTerm(term);
    const postings = encodeList(list);
    writer.varint(name.length);
    writer.bytes(name);
    writer.varint(postings.length);
    writer.bytes(postings);
  }
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

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** The postings of one term, null where the bucket has none. Throws `BucketError` like `decodeBucket`. */
export function findInBucket(bytes: Uint8Array, term: string): PostingList | null {
  const wanted = encodeTerm(term);
  const reader = new ByteReader(bytes);
  while (reader.more) {
    const name = reader.take(termLength(reader));
    const postings = reader.take(reader.varint());
    if (sameBytes(name, wanted)) return decodeList(postings);
  }
  return null;
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
