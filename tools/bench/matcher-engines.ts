import { AhoCorasick as PlainAhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import KeywordProcessor from 'flashtext.js';
import { buildTrie } from '../../core/text/build-trie.ts';
import { findPhrases } from '../../core/text/find-phrases.ts';
import { fold, foldPhrase } from '../../core/text/fold.ts';
import { decodeTrie, encodeTrie, NumberFile } from '../../core/text/trie-transport.ts';

/** A text in which names are to be found: as printed, and folded for those who cannot fold. */
export interface BenchText {
  readonly raw: string;
  readonly folded: string;
}

/** One way of finding many names in a text. */
export interface Engine {
  readonly name: string;
  /** What is done before anyone knows the names' text: at build time, not timed. */
  readonly prepare: (names: readonly string[]) => unknown;
  /** From there to a scan, which answers with the number of hits. */
  readonly load: (prepared: never) => (text: BenchText) => number;
}

const engine = <T>(
  name: string,
  prepare: (names: readonly string[]) => T,
  load: (prepared: T) => (text: BenchText) => number,
): Engine => ({ name, prepare, load: load as Engine['load'] });

const folded = (names: readonly string[]): string[] => names.map(foldPhrase);

/** A letter or digit of a folded text. */
const WORD = /[\p{L}\p{N}]/u;
const WORD_UNITS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((unit) =>
  WORD.test(unit),
);

/** A look at every unit and one look-up for each: nothing that reads the text is faster. */
const LIMIT = engine(
  'limit: one look-up a unit',
  () => new Uint8Array(0x10000).fill(1),
  (table) => (text) => {
    let sum = 0;
    for (let at = 0; at < text.raw.length; at += 1) sum += table[text.raw.charCodeAt(at)]!;
    return sum;
  },
);

export const ENGINES: readonly Engine[] = [
  LIMIT,
  // As it ships: the trie out of a file of numbers, then folding and finding on the raw text.
  engine(
    'Siyaq',
    (names) => {
      const file = new NumberFile();
      return { compiled: encodeTrie(buildTrie(folded(names)), file), numbers: file.bytes().buffer };
    },
    ({ compiled, numbers }) => {
      const trie = decodeTrie(compiled, numbers);
      return (text) => findPhrases(fold(text.raw), trie, 'ar').length;
    },
  ),
  engine('@monyone/aho-corasick/fast', folded, (names) => {
    const automaton = new FastAhoCorasick(names);
    return (text) => automaton.matchInText(text.folded).length;
  }),
  engine('@monyone/aho-corasick', folded, (names) => {
    const automaton = new PlainAhoCorasick(names);
    return (text) => automaton.matchInText(text.folded).length;
  }),
  engine('ahocorasick', folded, (names) => {
    const automaton = new AhoCorasick(names);
    return (text) => automaton.search(text.folded).length;
  }),
  engine('flashtext.js', folded, (names) => {
    const processor = new KeywordProcessor(true);
    processor.setNonWordBoundaries(WORD_UNITS);
    for (const name of names) processor.addKeyword(name, name);
    return (text) => processor.extractKeywords(text.folded).length;
  }),
  engine(
    'RegExp',
    (names) =>
      folded(names)
        .sort((a, b) => b.length - a.length)
        .join('|'),
    (alternatives) => {
      const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
      return (text) => [...text.folded.matchAll(expression)].length;
    },
  ),
  engine('Map of joined words', folded, (names) => {
    const known = new Map(names.map((name, index) => [name, index]));
    const longest = Math.max(...names.map((name) => name.split(' ').length));
    return (text) => {
      let hits = 0;
      for (const line of text.folded.split(/[^\p{L}\p{N} ]+/u)) {
        const words = line.split(' ');
        for (let at = 0; at < words.length; at += 1)
          for (let count = 1; count <= longest && at + count <= words.length; count += 1)
            if (known.has(words.slice(at, at + count).join(' '))) hits += 1;
      }
      return hits;
    };
  }),
];
