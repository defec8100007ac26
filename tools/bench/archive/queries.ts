import { madeUpArticle, type World } from './made-up-articles.ts';
import { latinName, type WrittenLanguage, wordOf } from './made-up-words.ts';

/** What a reader may type, in Siyaq's syntax and taken apart for engines with another. */
export interface BenchQuery {
  readonly kind:
    | 'common'
    | 'middling'
    | 'rare'
    | 'two words'
    | 'phrase'
    | 'prefix'
    | 'actor'
    | 'latin'
    | 'days';
  readonly text: string;
  readonly words: readonly string[];
  readonly phrase?: boolean;
  readonly prefix?: boolean;
  /** ISO days; published before (exclusive) and after (inclusive). */
  readonly before?: string;
  readonly after?: string;
}

const LANGUAGES: readonly WrittenLanguage[] = ['ar', 'fa'];

/** Forty queries; they find something from a few hundred articles on. */
export function madeUpQueries(world: World): BenchQuery[] {
  const word = (rank: number): string[] => LANGUAGES.map((language) => wordOf(language, rank));
  const plain = (kind: BenchQuery['kind'], words: readonly string[]): BenchQuery => ({
    kind,
    text: words.join(' '),
    words,
  });
  const pairs = (a: number, b: number): BenchQuery[] =>
    LANGUAGES.map((language) => plain('two words', [wordOf(language, a), wordOf(language, b)]));
  const phraseOf = (number: number): BenchQuery => {
    const { title } = madeUpArticle(number, world).meta;
    const words = title.split(' ').slice(2, 4);
    return { kind: 'phrase', text: `"${words.join(' ')}"`, words, phrase: true };
  };
  const prefixed = (one: string): BenchQuery => {
    const beginning = one.slice(0, 4);
    return { kind: 'prefix', text: `${beginning}*`, words: [beginning], prefix: true };
  };
  const named = (at: number, language: WrittenLanguage): BenchQuery =>
    plain('actor', world.actors[at]!.names[language].split(' '));
  const inDays = (one: string, after: string, before: string): BenchQuery => ({
    kind: 'days',
    text: `${one} after:${after} before:${before}`,
    words: [one],
    after,
    before,
  });
  return [
    ...[1, 2, 4].flatMap(word).map((one) => plain('common', [one])),
    ...[300, 900].flatMap(word).map((one) => plain('middling', [one])),
    ...[8_000, 15_000].flatMap(word).map((one) => plain('rare', [one])),
    ...pairs(3, 5),
    ...pairs(6, 700),
    ...pairs(250, 400),
    ...[11, 102, 203, 304].map(phraseOf),
    ...[40, 2_000].flatMap(word).map(prefixed),
    named(0, 'ar'),
    named(1, 'fa'),
    named(30, 'ar'),
    named(90, 'fa'),
    ...[1, 5, 40, 200].map((rank) => plain('latin', [latinName(rank)])),
    inDays(wordOf('ar', 1), '2014-06-01', '2014-07-01'),
    inDays(wordOf('fa', 2), '2008-01-01', '2015-01-01'),
    inDays(wordOf('ar', 500), '2010-01-01', '2020-01-01'),
    inDays(wordOf('fa', 60), '2019-01-01', '2020-06-01'),
  ];
}
