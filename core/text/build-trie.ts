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

/**
 * Depth first: a walk goes on in memory where it stands, for a node's first child is the next node. A node's edges lie
 * side by side all the same.
 */
function flatten(root: Building, edgeCount: number): Omit<PhraseTrie, 'beginnings'> {
  const trie = {
    nodes: new Uint32Array(edgeCount + 2),
    units: new Uint16Array(edgeCount),
    targets: new Uint32Array(edgeCount),
    phrases: new Uint32Array(edgeCount + 1),
  };
  let nodes = 0;
  let edges = 0;
  const lay = (building: Building): number => {
    const node = nodes;
    nodes += 1;
    const first = edges;
    const children = [...building.edges].sort((a, b) => a[0] - b[0]);
    edges += children.length;
    trie.nodes[node] = 2 * first + (building.phrase === 0 ? 0 : 1);
    trie.phrases[node] = building.phrase;
    for (const [index, [unit, next]] of children.entries()) {
      trie.units[first + index] = unit;
      trie.targets[first + index] = lay(next);
    }
    return node;
  };
  lay(root);
  trie.nodes[nodes] = 2 * edges;
  return trie;
}
