import { findBeginnings } from './beginnings.ts';
import type { PhraseTrie } from './phrase-trie.ts';

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
  const nodes = flatten(root, edges);
  return { ...nodes, beginnings: findBeginnings(nodes, phrases.length) };
}

/** Breadth first, so that a node's edges lie side by side. */
function flatten(root: Building, edgeCount: number): Omit<PhraseTrie, 'beginnings'> {
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
