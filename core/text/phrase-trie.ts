import { isArabicLetter, isWordUnit } from './fold.ts';

/**
 * A trie of folded phrases in flat arrays, walked over folded text from a word's start. It forgives what newsrooms
 * vary: a space of the phrase may be a ZWNJ or nothing in the text, a ZWNJ of the text may be nothing in the phrase,
 * quotation marks inside a name do not count.
 */
export interface PhraseTrie {
  /** Node -> index of its first edge; one longer than there are nodes. */
  readonly firstEdge: Uint32Array;
  /** Edge -> folded unit, sorted within a node. */
  readonly units: Uint16Array;
  /** Edge -> node it leads to. */
  readonly targets: Uint32Array;
  /** Node -> 1 + number of the phrase that ends there, or 0. */
  readonly phrases: Uint32Array;
}

interface Building {
  readonly edges: Map<number, Building>;
  phrase: number;
}

/** Builds the trie; a phrase's number is its index. Phrases are folded, single-spaced and distinct. */
export function buildTrie(phrases: readonly string[]): PhraseTrie {
  const root: Building = { edges: new Map(), phrase: 0 };
  let edges = 0;
  phrases.forEach((phrase, index) => {
    let node = root;
    for (let at = 0; at < phrase.length; at += 1) {
      const unit = phrase.charCodeAt(at);
      let next = node.edges.get(unit);
      if (!next) {
        next = { edges: new Map(), phrase: 0 };
        node.edges.set(unit, next);
        edges += 1;
      }
      node = next;
    }
    node.phrase = index + 1;
  });
  return flatten(root, edges);
}

/** Breadth first, so that a node's edges lie side by side. */
function flatten(root: Building, edgeCount: number): PhraseTrie {
  const trie = {
    firstEdge: new Uint32Array(edgeCount + 2),
    units: new Uint16Array(edgeCount),
    targets: new Uint32Array(edgeCount),
    phrases: new Uint32Array(edgeCount + 1),
  };
  const queue = [root];
  let edge = 0;
  for (let node = 0; node < queue.length; node += 1) {
    const building = queue[node]!;
    trie.firstEdge[node] = edge;
    trie.phrases[node] = building.phrase;
    for (const [unit, next] of [...building.edges].sort((a, b) => a[0] - b[0])) {
      trie.units[edge] = unit;
      trie.targets[edge] = queue.length;
      queue.push(next);
      edge += 1;
    }
  }
  trie.firstEdge[queue.length] = edge;
  return trie;
}

export const NONE = -1;
const LEAST_JOINED = 3;
const SPACE = 0x20;
const ZWNJ = 0x200c;
/** Units that the walk looks through, or past: quotation marks and ZWNJ. */
const ODD = [...'\'"“”„«»‹›‘’\u200c'].map((unit) => unit.charCodeAt(0));
const isOdd = new Uint8Array(0x10000);
for (const unit of ODD) isOdd[unit] = 1;

/** The node behind an edge, or -1. */
export function step(trie: PhraseTrie, node: number, unit: number): number {
  let low = trie.firstEdge[node]!;
  let high = trie.firstEdge[node + 1]! - 1;
  // Most nodes have one edge.
  if (low === high) return trie.units[low] === unit ? trie.targets[low]! : NONE;
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

/** The node behind a space, which sorts before all that phrases hold; or -1. */
function behindSpace(trie: PhraseTrie, node: number): number {
  const first = trie.firstEdge[node]!;
  return first < trie.firstEdge[node + 1]! && trie.units[first] === SPACE ? trie.targets[first]! : NONE;
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
  let here = node;
  for (let index = at; index < text.length; index += 1) {
    const unit = text[index]!;
    if (isOdd[unit] === 1 && unit !== ZWNJ && index > at) continue;
    if (unit === ZWNJ) {
      const gap = behindSpace(trie, here);
      if (gap !== NONE) walk(trie, text, index + 1, gap, tell);
      continue;
    }
    // The space of a phrase may have been lost in print, between letters of the Arabic script; not after a syllable,
    // for كي وان (the base K1) is not كيوان (a given name).
    if (index - at >= LEAST_JOINED && isArabicLetter(unit)) {
      const gap = behindSpace(trie, here);
      if (gap !== NONE) walk(trie, text, index, gap, tell);
    }
    const next = step(trie, here, unit);
    if (next === NONE) return;
    here = next;
    // Told behind its last letter, so that a closing quotation mark stays outside.
    if (trie.phrases[here] !== 0) tell(trie.phrases[here]! - 1, index + 1);
  }
}

/** Whether a word can end before a folded index: nothing more of a word follows. */
export function endsWord(text: Uint16Array, end: number): boolean {
  return end >= text.length || !isWordUnit(text[end]!);
}

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const BITS = 20;
const slot = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
/** Two units as a number of 14 bits; the letters of the Arabic script differ in them. */
const pair = (first: number, second: number): number => ((first & 127) << 7) | (second & 127);
/** After so many units it is asked whether any phrase goes on like this. */
const isStage = [false, false, false, false, true, false, false, true];
const LOOK = isStage.length - 1;
/** Sets the end of a phrase apart from a beginning of the same units. */
const END = 0x5bd1e995;

/**
 * Which beginnings a phrase of the trie can have in print: a table of the first two units, then a Bloom filter over more.
 * Nineteen words of twenty begin nothing and are passed over by it, most of them after two units.
 */
export class Beginnings {
  readonly #bits = new Uint32Array(1 << (BITS - 5));
  readonly #pairs = new Uint8Array(1 << 14);
  /** Units of the shortest phrase; before, none can have ended. */
  #least = LOOK;

  constructor(trie: PhraseTrie) {
    this.#add(trie, 0, 0, 0);
    for (let edge = trie.firstEdge[0]!; edge < trie.firstEdge[1]!; edge += 1) {
      const [first, node] = [trie.units[edge]!, trie.targets[edge]!];
      for (let next = trie.firstEdge[node]!; next < trie.firstEdge[node + 1]!; next += 1)
        this.#pairs[pair(first, trie.units[next]!)] = 1;
      // A phrase of one unit, and what is looked through inside a phrase, may be followed by anything.
      if (trie.phrases[node] !== 0) this.#pairs.fill(1, pair(first, 0), pair(first, 127) + 1);
      else for (const odd of ODD) this.#pairs[pair(first, odd)] = 1;
    }
  }

  #set(hash: number): void {
    const at = slot(hash);
    this.#bits[at >>> 5]! |= 1 << (at & 31);
  }

  #has(hash: number): boolean {
    const at = slot(hash);
    return ((this.#bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
  }

  #add(trie: PhraseTrie, node: number, depth: number, hash: number): void {
    if (isStage[depth]) this.#set(hash);
    if (trie.phrases[node] !== 0) {
      this.#set(hash ^ END);
      this.#least = Math.min(this.#least, depth);
    }
    if (depth === LOOK) return;
    for (let edge = trie.firstEdge[node]!; edge < trie.firstEdge[node + 1]!; edge += 1) {
      const unit = trie.units[edge]!;
      this.#add(trie, trie.targets[edge]!, depth + 1, mix(hash, unit));
      // As if the space had been lost.
      if (unit === SPACE && depth >= LEAST_JOINED) this.#add(trie, trie.targets[edge]!, depth, hash);
    }
  }

  /** Whether a walk from the root at `at` may find something; with `lead`, as if that unit stood before. */
  mayBegin(text: Uint16Array, at: number, lead = 0): boolean {
    if (text[at] === ZWNJ) return true;
    const next = at + 1 < text.length ? text[at + 1]! : 0;
    if (this.#pairs[lead === 0 ? pair(text[at]!, next) : pair(lead, text[at]!)] === 0) return false;
    let hash = lead === 0 ? 0 : mix(0, lead);
    const from = lead === 0 ? at : at - 1;
    for (let depth = lead === 0 ? 1 : 2; depth <= LOOK; depth += 1) {
      const index = from + depth - 1;
      const unit = index < text.length ? text[index]! : 0;
      if (isOdd[unit] === 1) return true;
      hash = mix(hash, unit);
      if (depth >= this.#least && this.#has(hash ^ END)) return true;
      if (isStage[depth] && !this.#has(hash)) return false;
    }
    return true;
  }
}
