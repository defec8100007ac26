/** Numbers and runs of bytes, one behind another, for who packs an index. */

/** A bucket whose bytes make no sense: the index has to be rebuilt. */
export class BucketError extends Error {
  override readonly name = 'BucketError';
}

export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(room = 64) {
    this.#bytes = new Uint8Array(room);
  }

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

export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get more(): boolean {
    return this.at < this.bytes.length;
  }

  varint(): number {
    const first = this.bytes[this.at++];
    if (first === undefined) throw new BucketError('a number is cut off');
    if (first < 0x80) return first;
    let value = first & 0x7f;
    for (let shift = 7; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new BucketError('a number is cut off');
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new BucketError('a number is too long');
  }

  skip(length: number): void {
    if (this.at + length > this.bytes.length) throw new BucketError('an entry is cut off');
    this.at += length;
  }

  take(length: number): Uint8Array {
    this.skip(length);
    return this.bytes.subarray(this.at - length, this.at);
  }
}
