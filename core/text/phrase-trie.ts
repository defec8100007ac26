import { isArabicLetter, isWordUnit } from './fold.ts';

/**
 * A trie of folded phrases in flat arrays, walked over folded text from a word's start. It forgives what newsrooms
 * vary: a space of the phrase may be a ZWNJ or nothing in the text, a ZWNJ of the text may be nothing in the phrase,
 * quotation marks inside a name do not count.
 */
export interface PhraseTrie {
  /** Node -> twice the index of its first edge, and one more where a phrase ends; one longer than there are nodes. */
  readonly nodes: Uint32Array;
  /** Edge -> folded unit, sorted within a node. */
  readonly units: Uint16Array;
  /** Edge -> node it leads to. The first edge of a node leads to the next node, so that a walk reads on where it is. */
  readonly targets: Uint32Array;
  /** Node -> 1 + number of the phrase that ends there, or 0. */
  readonly phrases: Uint32Array;
  readonly beginnings: Beginnings;
}

/** Tables that pass over a word of which no phrase can begin; made by `findBeginnings`, asked by `mayBegin`. */
export interface Beginnings {
  /** Two units of 7 bits -> 1 where a phrase can begin with them. */
  readonly pairs: Uint8Array;
  /** A Bloom filter over longer beginnings; a power of two long. */
  readonly bits: Uint32Array;
  /** Units of the shortest phrase; before, none can have ended. */
  readonly least: number;
}

export const NONE = -1;
/** After so many letters a space may have been lost. */
export const LEAST_JOINED = 3;
export const SPACE = 0x20;
export const ZWNJ = 0x200c;
/** Units that the walk looks through, or past: quotation marks and ZWNJ. */
export const ODD = [...'\'"“”„«»‹›‘’()\u200c'].map((unit) => unit.charCodeAt(0));
export const isOdd = new Uint8Array(0x10000);
for (const unit of ODD) isOdd[unit] = 1;

/** Index of a node's first edge; that of the next node is behind its last. */
export function firstEdge(trie: Pick<PhraseTrie, 'nodes'>, node: number): number {
  return trie.nodes[node]! >> 1;
}

export function endsPhrase(trie: Pick<PhraseTrie, 'nodes'>, node: number): boolean {
  return (trie.nodes[node]! & 1) === 1;
}

/** The node behind an edge, or -1. */
export function step(trie: PhraseTrie, node: number, unit: number): number {
  let low = firstEdge(trie, node);
  let high = firstEdge(trie, node + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = trie.units[middle]!;
    if (here === unit) return trie.targets[middle]!;
    if (here < unit) low = middle + 1;
    else high = middle - 1;
  }
  return NONE;
}

/** The number of a phrase, exactly as it was built in; or -1. */
export function phraseOf(trie: PhraseTrie, phrase: string): number {
  let node = 0;
  for (let at = 0; at < phrase.length && node !== NONE; at += 1)
    node = step(trie, node, phrase.charCodeAt(at));
  return node === NONE ? NONE : trie.phrases[node]! - 1;
}

/**
 * Walks from `node` at `at` and tells every phrase that ends on its way, with the folded index behind it. A phrase is
 * told wherever its letters end; whether that is a word's end is for the caller to judge.
 */
export function walk(
  trie: PhraseTrie,
  text: Uint16Array,
  at: number,
  node: number,
  tell: (phrase: number, end: number) => void,
): void {
  const { units } = trie;
  let here = node;
  for (let index = at; index < text.length; index += 1) {
    const unit = text[index]!;
    if (isOdd[unit] === 1 && unit !== ZWNJ && index > at) continue;
    const first = firstEdge(trie, here);
    if (first === firstEdge(trie, here + 1)) return;
    // A space sorts before all else that phrases hold.
    const least = units[first]!;
    if (unit === ZWNJ) {
      if (least === SPACE) walk(trie, text, index + 1, here + 1, tell);
      continue;
    }
    // The space of a phrase may have been lost in print, between letters of the Arabic script; not after a syllable,
    // for كي وان (the base K1) is not كيوان (a given name).
    if (least === SPACE && index - at >= LEAST_JOINED && isArabicLetter(unit))
      walk(trie, text, index, here + 1, tell);
    here = least === unit ? here + 1 : step(trie, here, unit);
    if (here === NONE) return;
    // Told behind its last letter, so that a closing quotation mark stays outside.
    if (endsPhrase(trie, here)) tell(trie.phrases[here]! - 1, index + 1);
  }
}

/** Whether a word can end before a folded index: nothing more of a word follows. */
export function endsWord(text: Uint16Array, end: number): boolean {
  return end >= text.length || !isWordUnit(text[end]!);
}
