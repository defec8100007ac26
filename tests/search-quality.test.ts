import { beforeAll, describe, expect, it } from 'vitest';
import { type Collection, readCollection } from './search-quality/collection.ts';
import { flexSearch, miniSearch, oramaArabic, oramaPlain, siyaq } from './search-quality/engines.ts';
import { type Answer, ask, meanOf, type Score } from './search-quality/score.ts';

/**
 * Search over made-up articles with judged queries, the extension's archive beside three libraries as they come. Prints
 * the scores. The first collection is what the rules were made with; on the held-out one nothing was tuned.
 */
const ENGINES = {
  Siyaq: siyaq,
  MiniSearch: miniSearch,
  FlexSearch: flexSearch,
  Orama: oramaPlain,
  'Orama arabic': oramaArabic,
} as const;
type Name = keyof typeof ENGINES;
const NAMES = Object.keys(ENGINES) as Name[];
type Answers = Readonly<Record<Name, readonly Answer[]>>;

/** Slightly below what was measured. */
const FLOORS: Readonly<Record<'' | 'held-out-', Score>> = {
  '': { recall: 0.965, precision: 0.925, ranking: 0.96, exact: 0.78 },
  'held-out-': { recall: 0.88, precision: 0.88, ranking: 0.88, exact: 0.88 },
};
/** Queries that find nothing of what is meant. */
const MOST_IN_VAIN: Readonly<Record<'' | 'held-out-', number>> = { '': 0, 'held-out-': 6 };

const cell = ({ recall, precision, ranking, exact }: Score): string =>
  [recall, precision, ranking, exact].map((one) => one.toFixed(2)).join(' ');

async function answersOf({ items, queries }: Collection): Promise<Answers> {
  const pairs: [Name, readonly Answer[]][] = [];
  for (const name of NAMES) pairs.push([name, await ask(await ENGINES[name](items), queries)]);
  return Object.fromEntries(pairs) as unknown as Answers;
}

function table({ queries }: Collection, answers: Answers): string {
  const row = (label: string, count: string, cells: readonly string[]): string =>
    `${label.padEnd(16)}${count.padStart(4)}  ${cells.map((one) => one.padEnd(21)).join('')}`.trimEnd();
  const kinds = [...new Set(queries.map((one) => one.class)), null];
  const rows = kinds.map((kind) => {
    const of = (name: Name) => answers[name].filter(({ judged }) => kind === null || judged.class === kind);
    return row(
      kind ?? 'all',
      String(of('Siyaq').length),
      NAMES.map((name) => cell(meanOf(of(name)))),
    );
  });
  return [row('', '', NAMES), ...rows].join('\n');
}

const missed = ({ judged: { relevant }, found }: Answer): string[] =>
  Object.keys(relevant).filter((id) => !found.includes(id));
const findsNone = (answer: Answer): boolean =>
  missed(answer).length > 0 && missed(answer).length === Object.keys(answer.judged.relevant).length;

describe.each(['', 'held-out-'] as const)('search quality, %sarticles', (prefix) => {
  const collection = readCollection(prefix);
  let answers: Answers;
  beforeAll(async () => {
    answers = await answersOf(collection);
    console.log(
      `search, ${prefix}articles: recall, precision, nDCG@10, share answered exactly\n${table(collection, answers)}`,
    );
    for (const answer of answers.Siyaq)
      if (missed(answer).length > 0)
        console.log(
          `missed by “${answer.judged.query}” (${answer.judged.class}): ${missed(answer).join(', ')}`,
        );
  }, 120_000);

  it('asks enough, and of articles that are there', () => {
    const ids = new Set(collection.items.map(({ id }) => id));
    expect(ids.size).toBe(collection.items.length);
    expect(collection.queries.length).toBeGreaterThanOrEqual(prefix === '' ? 90 : 30);
    for (const { query, relevant } of collection.queries)
      for (const id of Object.keys(relevant)) expect(ids, query).toContain(id);
  });

  it.each(['recall', 'precision', 'ranking', 'exact'] as const)('has not lost %s', (part) => {
    expect(meanOf(answers.Siyaq)[part]).toBeGreaterThanOrEqual(FLOORS[prefix][part]);
  });

  it('is ahead of the libraries as they come, in every score', () => {
    const own = meanOf(answers.Siyaq);
    for (const name of NAMES.slice(1))
      for (const part of ['recall', 'precision', 'ranking', 'exact'] as const)
        expect(own[part], `${name}, ${part}`).toBeGreaterThan(meanOf(answers[name])[part]);
  });

  it('finds something of what is meant by every query, by nearly every one that was held out', () => {
    const none = answers.Siyaq.filter(findsNone).map(({ judged }) => judged.query);
    expect(none.slice(MOST_IN_VAIN[prefix])).toEqual([]);
  });
});
