import { expect } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import type { QueryOptions } from '../../archive/questions.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

/** A small archive that is asked, by search and by the archive page's list, which have to agree. */
const id = (n: number): string => `https://rawi-agency.test/${n}`;

interface Saved {
  readonly text?: string;
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly published?: string | null;
}

/** Articles with numbers from 0, in this order. */
export async function archiveOf(...articles: readonly Saved[]): Promise<Archive> {
  const archive = freshArchive();
  for (const [n, { tags = [], note = '', ...parts }] of articles.entries()) {
    await archive.save(makeArticle({ url: id(n), text: `خبر ${n}`, ...parts }), at(n));
    await archive.keepOwnWords(id(n), { tags: [...tags], note });
  }
  return archive;
}

/** What both find, as the articles' numbers. */
export async function found(archive: Archive, query: string, options: QueryOptions = {}): Promise<number[]> {
  const number = (article: string): number => Number(article.split('/').at(-1));
  const byNumber = (ids: readonly string[]): number[] => ids.map(number).sort((a, b) => a - b);
  const hits = byNumber(
    (await archive.search(query, { ...options, limit: 50 })).map(({ article }) => article.id),
  );
  const { docs } = await archive.matching(query, await archive.rows(), options);
  const listed = byNumber((await archive.articles(docs)).map((article) => article.id));
  expect(listed, `the list, of ${query}`).toEqual(hits);
  return hits;
}
