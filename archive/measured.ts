import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BlobReader, type ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js';
import type { PackedFile } from '../core/export/wacz.ts';
import { Pieces } from './export-work.ts';

/** Counts and hashes bytes as they pass: they need not be in memory together. */
export class Measured {
  readonly #hash = sha256.create();
  bytes = 0;

  pass(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.bytes += chunk.length;
  }

  /** At the end, once. */
  file(path: string): PackedFile {
    return { path, sha256: bytesToHex(this.#hash.digest()), bytes: this.bytes };
  }
}

const encoder = new TextEncoder();

/** A file that waits for its turn to go into a zip. */
export class Waiting {
  readonly #pieces = new Pieces();
  readonly #measured = new Measured();

  get bytes(): number {
    return this.#measured.bytes;
  }

  /** A text is added as UTF-8. */
  add(part: string | Uint8Array<ArrayBuffer>): void {
    this.#pieces.add(part);
    this.#measured.pass(typeof part === 'string' ? encoder.encode(part) : part);
  }

  async into(zip: ZipWriter<Blob>, path: string, options: ZipWriterAddDataOptions = {}): Promise<PackedFile> {
    await zip.add(path, new BlobReader(this.#pieces.blob()), options);
    return this.#measured.file(path);
  }
}
