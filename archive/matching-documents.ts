import type { Query } from '../core/search/parse-query.ts';
import { bestDocs, type RankedDoc, scoreAll, scoreMost } from '../core/search/rank-postings.ts';
import type { ArticleRow } from './article-rows.ts';
import { type Asked, ask, asksNothing, MOST_LOOKED_AT, postingsFor, withoutExcluded } from './ask-query.ts';
import { holdsPhrases, isThere, mayHoldPhrases, readDocuments } from './asked-articles.ts';
import type { Postings } from './postings.ts';
import type { Matching, MatchOptions } from './questions.ts';
import type { ArchiveDb } from './schema.ts';

/** All that a query finds, for the archive page's list. */

/** Articles that are looked through for a phrase at once. */
const AT_ONCE = 192;

/** Those that have the phrases, among the first `most`. */
async function withPhrases(
  db: ArchiveDb,
  query: Query,
  ranked: readonly RankedDoc[],
  most: number,
): Promise<RankedDoc[]> {
  const found: RankedDoc[] = [];
  const end = Math.min(ranked.length, most);
  for (let at = 0; at < end; at += AT_ONCE) {
    const batch = await mayHoldPhrases(db, query, ranked.slice(at, Math.min(end, at + AT_ONCE)));
    const read = await readDocuments(
      db,
      query,
      batch.map(({ doc }) => doc),
    );
    const holding = new Set(
      read
        .filter(({ article, capture }) => holdsPhrases(query, article, capture))
        .map(({ article }) => article.doc),
    );
    found.push(...batch.filter(({ doc }) => holding.has(doc)));
  }
  return found;
}

/** Kept documents with what the index knows of a query: all of it, or where none has that, most of it. Best first. */
function thereOf(
  { query, terms }: Asked,
  postings: Postings,
  rows: ReadonlyMap<number, ArticleRow>,
): readonly RankedDoc[] {
  const there = (ranked: readonly RankedDoc[]): RankedDoc[] =>
    ranked.filter(({ doc }) => {
      const row = rows.get(doc);
      return row !== undefined && isThere(query, row);
    });
  if (terms.groups.length === 0)
    return there(
      withoutExcluded(terms, postings, [...rows.keys()].reverse()).map((doc) => ({ doc, score: 0 })),
    );
  const list: Postings['list'] = (term) => {
    const found = postings.list(term);
    return found?.docs.some((doc) => rows.has(doc)) ? found : null;
  };
  const all = there(bestDocs(scoreAll(terms, list, postings.total)));
  return all.length > 0 ? all : there(bestDocs(scoreMost(terms, list, postings.total)));
}

/**
 * All documents that a query finds, best first, without their texts: `rows` are those of the archive (`readRows`). Of a
 * query with phrases the best 2,000 are looked through, and of a beginning 200 words, unless `all` are asked for. Throws `BucketError` where the index is
 * damaged.
 */
export async function matchingDocuments(
  db: ArchiveDb,
  text: string,
  rows: ReadonlyMap<number, ArticleRow>,
  options: MatchOptions,
): Promise<Matching> {
  const asked = await ask(db, text, options);
  if (asksNothing(asked)) return { docs: [], passedOver: 0, wordsPassedOver: 0 };
  const { query, wordsPassedOver } = asked;
  const most = options.all ? Number.POSITIVE_INFINITY : MOST_LOOKED_AT;
  const there = thereOf(asked, await postingsFor(db, asked), rows);
  const isPhrase = query.phrases.length > 0;
  const held = isPhrase ? await withPhrases(db, query, there, most) : there;
  // What has a phrase is looked for as if it were asked for: few articles are, and only they need be read.
  const unwanted = await Promise.all(
    query.notPhrases.map((phrase) => matchingDocuments(db, `"${phrase}"`, rows, options)),
  );
  const out = new Set(unwanted.flatMap(({ docs }) => docs));
  return {
    docs: held.map(({ doc }) => doc).filter((doc) => !out.has(doc)),
    passedOver: Math.max(
      isPhrase ? there.length - most : 0,
      0,
      ...unwanted.map(({ passedOver }) => passedOver),
    ),
    wordsPassedOver,
  };
}
