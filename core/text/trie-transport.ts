import { fromBase64, toBase64 } from './base64.ts';
import type { PhraseTrie } from './phrase-trie.ts';

/** A trie as it travels with the extension: its arrays as Base64 in JSON. */
export type CompiledTrie = Readonly<Record<keyof PhraseTrie, string>>;

/** Lists of numbers, one a phrase, as Base64 of two `Uint32Array`s. */
export interface CompiledLists {
  /** Phrase -> index of its first number; one longer than there are phrases. */
  readonly first: string;
  readonly numbers: string;
}

const bytesOf = (array: Uint16Array | Uint32Array): string =>
  toBase64(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
const bufferOf = (text: string): ArrayBuffer => fromBase64(text).buffer as ArrayBuffer;

export function encodeTrie(trie: PhraseTrie): CompiledTrie {
  return {
    firstEdge: bytesOf(trie.firstEdge),
    units: bytesOf(trie.units),
    targets: bytesOf(trie.targets),
    phrases: bytesOf(trie.phrases),
  };
}

export function decodeTrie(compiled: CompiledTrie): PhraseTrie {
  return {
    firstEdge: new Uint32Array(bufferOf(compiled.firstEdge)),
    units: new Uint16Array(bufferOf(compiled.units)),
    targets: new Uint32Array(bufferOf(compiled.targets)),
    phrases: new Uint32Array(bufferOf(compiled.phrases)),
  };
}

export function encodeLists(lists: readonly (readonly number[])[]): CompiledLists {
  const first = new Uint32Array(lists.length + 1);
  for (const [phrase, list] of lists.entries()) first[phrase + 1] = first[phrase]! + list.length;
  return { first: bytesOf(first), numbers: bytesOf(Uint32Array.from(lists.flat())) };
}

/** The list of a phrase, a view of the whole. */
export function decodeLists(compiled: CompiledLists): (phrase: number) => Uint32Array {
  const first = new Uint32Array(bufferOf(compiled.first));
  const numbers = new Uint32Array(bufferOf(compiled.numbers));
  return (phrase) => numbers.subarray(first[phrase], first[phrase + 1]);
}
