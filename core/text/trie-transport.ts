import type { PhraseTrie } from './phrase-trie.ts';

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Where an array of numbers lies: its first byte, and how many numbers it has. */
export type Place = readonly [at: number, length: number];

/** A trie as it travels with the extension: where each of its arrays lies in a file of bytes. */
export interface CompiledTrie {
  readonly nodes: Place;
  readonly units: Place;
  readonly targets: Place;
  readonly phrases: Place;
  readonly pairs: Place;
  readonly bits: Place;
  readonly least: number;
}

/** Lists of numbers, one a phrase. */
export interface CompiledLists {
  /** Phrase -> index of its first number; one longer than there are phrases. */
  readonly first: Place;
  readonly numbers: Place;
}

/**
 * Lays arrays end to end, each at a multiple of four bytes, so that they are read where they lie. The bytes of a number
 * come in the machine's order, which is the same wherever Chromium and Firefox run: the least first.
 */
export class NumberFile {
  readonly #parts: Numbers[] = [];
  #length = 0;

  add(numbers: Numbers): Place {
    const at = this.#length;
    this.#parts.push(numbers);
    this.#length += Math.ceil(numbers.byteLength / 4) * 4;
    return [at, numbers.length];
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const { buffer, byteOffset, byteLength } of this.#parts) {
      bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
      at += Math.ceil(byteLength / 4) * 4;
    }
    return bytes;
  }
}

export function encodeTrie(trie: PhraseTrie, file: NumberFile): CompiledTrie {
  return {
    nodes: file.add(trie.nodes),
    units: file.add(trie.units),
    targets: file.add(trie.targets),
    phrases: file.add(trie.phrases),
    pairs: file.add(trie.beginnings.pairs),
    bits: file.add(trie.beginnings.bits),
    least: trie.beginnings.least,
  };
}

/** Views of the buffer, nothing is copied. Throws a RangeError where the buffer is too short for them. */
export function decodeTrie(compiled: CompiledTrie, buffer: ArrayBuffer): PhraseTrie {
  return {
    nodes: new Uint32Array(buffer, ...compiled.nodes),
    units: new Uint16Array(buffer, ...compiled.units),
    targets: new Uint32Array(buffer, ...compiled.targets),
    phrases: new Uint32Array(buffer, ...compiled.phrases),
    beginnings: {
      pairs: new Uint8Array(buffer, ...compiled.pairs),
      bits: new Uint32Array(buffer, ...compiled.bits),
      least: compiled.least,
    },
  };
}

export function encodeLists(lists: readonly (readonly number[])[], file: NumberFile): CompiledLists {
  const first = new Uint32Array(lists.length + 1);
  for (const [phrase, list] of lists.entries()) first[phrase + 1] = first[phrase]! + list.length;
  return { first: file.add(first), numbers: file.add(Uint32Array.from(lists.flat())) };
}

/** The list of a phrase, a view of the whole. Throws as `decodeTrie` does. */
export function decodeLists(compiled: CompiledLists, buffer: ArrayBuffer): (phrase: number) => Uint32Array {
  const first = new Uint32Array(buffer, ...compiled.first);
  const numbers = new Uint32Array(buffer, ...compiled.numbers);
  return (phrase) => numbers.subarray(first[phrase], first[phrase + 1]);
}
