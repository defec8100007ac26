import {
  type Beginnings,
  endsPhrase,
  firstEdge,
  isOdd,
  LEAST_JOINED,
  ODD,
  type PhraseTrie,
  SPACE,
  ZWNJ,
} from './phrase-trie.ts';

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** Two units as a number of 14 bits; the letters of the Arabic script differ in them. */
const pair = (first: number, second: number): number => ((first & 127) << 7) | (second & 127);
const PAIRS = 1 << 14;
/** After so many units it is asked whether any phrase goes on like this. */
const isStage = [false, false, false, false, true, false, false, true];
const LOOK = isStage.length - 1;
/** Sets the end of a phrase apart from a beginning of the same units. */
const END = 0x5bd1e995;

/** Bits of the filter for each phrase: of the words that begin nothing it lets through one in a hundred. */
const BITS_PER_PHRASE = 20;
const [LEAST_BITS, MOST_BITS] = [1 << 10, 1 << 20];

/** Index of a bit; `size` is the filter's, a power of two. */
const slot = (hash: number, size: number): number => Math.imul(hash, 0x9e3779b1) >>> (Math.clz32(size) + 1);

/** Which beginnings a phrase of the trie can have in print. */
export function findBeginnings(trie: Omit<PhraseTrie, 'beginnings'>, phrases: number): Beginnings {
  let size = LEAST_BITS;
  while (size < phrases * BITS_PER_PHRASE && size < MOST_BITS) size *= 2;
  const bits = new Uint32Array(size / 32);
  const pairs = new Uint8Array(PAIRS);
  let least = LOOK;
  const set = (hash: number): void => {
    const at = slot(hash, size);
    bits[at >>> 5]! |= 1 << (at & 31);
  };
  const add = (node: number, depth: number, hash: number): void => {
    if (isStage[depth]) set(hash);
    if (endsPhrase(trie, node)) {
      set(hash ^ END);
      least = Math.min(least, depth);
    }
    if (depth === LOOK) return;
    for (let edge = firstEdge(trie, node); edge < firstEdge(trie, node + 1); edge += 1) {
      const unit = trie.units[edge]!;
      add(trie.targets[edge]!, depth + 1, mix(hash, unit));
      // As if the space had been lost.
      if (unit === SPACE && depth >= LEAST_JOINED) add(trie.targets[edge]!, depth, hash);
    }
  };
  add(0, 0, 0);
  for (let edge = firstEdge(trie, 0); edge < firstEdge(trie, 1); edge += 1) {
    const [first, node] = [trie.units[edge]!, trie.targets[edge]!];
    for (let next = firstEdge(trie, node); next < firstEdge(trie, node + 1); next += 1)
      pairs[pair(first, trie.units[next]!)] = 1;
    // A phrase of one unit, and what is looked through inside a phrase, may be followed by anything.
    if (endsPhrase(trie, node)) pairs.fill(1, pair(first, 0), pair(first, 127) + 1);
    else for (const odd of ODD) pairs[pair(first, odd)] = 1;
  }
  return { pairs, bits, least };
}

function has(bits: Uint32Array, size: number, hash: number): boolean {
  const at = slot(hash, size);
  return ((bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
}

/**
 * Whether a walk from the root at `at` may find something; with `lead`, as if that unit stood before. Nineteen words of
 * twenty begin nothing and are passed over by it, most of them after two units.
 */
export function mayBegin(beginnings: Beginnings, text: Uint16Array, at: number, lead = 0): boolean {
  if (text[at] === ZWNJ) return true;
  const { pairs, bits, least } = beginnings;
  const size = bits.length * 32;
  const next = at + 1 < text.length ? text[at + 1]! : 0;
  if (pairs[lead === 0 ? pair(text[at]!, next) : pair(lead, text[at]!)] === 0) return false;
  let hash = lead === 0 ? 0 : mix(0, lead);
  const from = lead === 0 ? at : at - 1;
  for (let depth = lead === 0 ? 1 : 2; depth <= LOOK; depth += 1) {
    const index = from + depth - 1;
    const unit = index < text.length ? text[index]! : 0;
    if (isOdd[unit] === 1) return true;
    hash = mix(hash, unit);
    if (depth >= least && has(bits, size, hash ^ END)) return true;
    if (isStage[depth] && !has(bits, size, hash)) return false;
  }
  return true;
}
