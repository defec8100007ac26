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

const NONE = -1;
const LEAST_JOINED = 3;
const SPACE = 0x20;
const ZWNJ = 0x200c;
const QUOTES: ReadonlySet<number> = new Set([...'"“”„«»‹›\'‘’'].map((quote) => quote.charCodeAt(0)));

/** The node behind an edge, or -1. */
export function step(trie: PhraseTrie, node: number, unit: number): number {
  let low = trie.firstEdge[node]!;
  let high = trie.firstEdge[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = trie.units[middle]!;
    if (here === unit) return trie.targets[middle]!;
    if (here < unit) low = middle + 1;
    else high = middle - 1;
  }
  return NONE;
}

/**
 * Walks from `node` at `at` and tells every phrase that ends on its way, with the folded index behind it. A phrase is
 * told wherever its letters end; whether that is a word's end is for the caller to judge.
 */
export function walk(
  trie: PhraseTrie,
  text: string,
  at: number,
  node: number,
  tell: (phrase: number, end: number) => void,
): void {
  let here = node;
  for (let index = at; ; index += 1) {
    if (index >= text.length) return;
    const unit = text.charCodeAt(index);
    if (QUOTES.has(unit) && index > at) continue;
    const gap = step(trie, here, SPACE);
    if (unit === ZWNJ) {
      if (gap !== NONE) walk(trie, text, index + 1, gap, tell);
      continue;
    }
    // The space of a phrase may have been lost in print, between letters of the Arabic script; not after a syllable,
    // for كي وان (the base K1) is not كيوان (a given name).
    if (gap !== NONE && index - at >= LEAST_JOINED && isArabicLetter(unit))
      walk(trie, text, index, gap, tell);
    const next = step(trie, here, unit);
    if (next === NONE) return;
    here = next;
    // Told behind its last letter, so that a closing quotation mark stays outside.
    if (trie.phrases[here] !== 0) tell(trie.phrases[here]! - 1, index + 1);
  }
}

/** Whether a word can begin at a folded index. */
export function startsWord(text: string, at: number): boolean {
  return isWordUnit(text.charCodeAt(at)) && (at === 0 || !isWordUnit(text.charCodeAt(at - 1)));
}

/** Whether a word can end before a folded index: nothing more of a word follows. */
export function endsWord(text: string, end: number): boolean {
  return end >= text.length || !isWordUnit(text.charCodeAt(end));
}
