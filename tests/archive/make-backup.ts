import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Archive } from '../../archive/archive.ts';
import type { WholeArticle } from '../../archive/whole-article.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';

/** An archive to back up, and what a backup is made of, read and written by another library than ours. */

export const MADE_AT = '2026-11-25T12:00:00.000Z';

export const ONE = makeArticle({
  url: 'https://rawi-agency.test/1',
  text: 'نص می‌شود ١٢ 😀 \n"سطر"',
  actors: {},
});
export const TWO = makeArticle({ url: 'https://rawi-agency.test/2', text: 'خبر دوم', title: 'دوم' });
export const TWO_LATER = makeArticle({
  url: 'https://rawi-agency.test/2',
  text: 'خبر دوم، نسخهٔ تازه',
  title: 'دوم',
});
const REMOVED = makeArticle({ url: 'https://rawi-agency.test/3', text: 'نص محذوف' });

/** An archive with three articles: one of two versions, one removed. */
export async function filled(): Promise<Archive> {
  const archive = freshArchive();
  await archive.save(ONE, at(0));
  await archive.save(TWO, at(1));
  await archive.save(TWO_LATER, at(2));
  await archive.save(REMOVED, at(3));
  await archive.remove(['https://rawi-agency.test/3'], at(4));
  return archive;
}

export const everythingOf = async (archive: Archive): Promise<WholeArticle[]> => {
  const all: WholeArticle[] = [];
  for await (const article of archive.everything()) all.push(article);
  return all;
};

export const linesOf = async (file: Blob): Promise<string[]> =>
  Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))
    .filter(([name]) => name.startsWith('articles'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, bytes]) => strFromU8(bytes).split('\n'))
    .filter((line) => line !== '');

/** A backup with these lines, made by another library. */
export function zipOf(
  lines: readonly string[],
  about: object = { format: 'siyaq-backup', version: 1, madeAt: MADE_AT, articles: lines.length },
) {
  const files = {
    'siyaq.json': strToU8(JSON.stringify(about)),
    'articles.jsonl': strToU8(`${lines.join('\n')}\n`),
  };
  return new Blob([new Uint8Array(zipSync(files))]);
}
