import { BlobReader, BlobWriter, configure, TextReader, ZipWriter } from '@zip.js/zip.js';
import type { InterfaceLanguage } from '../core/actors/actor.ts';
import { ownWordsOf } from '../core/articles/own-words.ts';
import { bibtexEntry } from '../core/export/bibtex.ts';
import { cslItem } from '../core/export/csl-item.ts';
import { ARTICLES, CSV_MARK, csvLine, DATES, MENTIONS, type Table } from '../core/export/csv.ts';
import type { ExportedArticle, ExportNames } from '../core/export/exported-article.ts';
import { markdownNote, noteFile } from '../core/export/markdown.ts';
import { risRecord } from '../core/export/ris.ts';
import { COLLECTION_HEAD, collectionEnd, webAnnotations } from '../core/export/web-annotations.ts';
import type { Moving } from './moving.ts';
import type { WholeArticle } from './whole-article.ts';

/** Articles on their way into other programs. Nothing comes back from these files: that is what a backup is for. */
configure({ useWebWorkers: false });

export const EXPORT_FORMATS = ['csl-json', 'ris', 'bibtex', 'markdown', 'csv', 'web-annotations'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The ending of a format's file, without the dot. */
export const EXPORT_ENDINGS: Readonly<Record<ExportFormat, string>> = {
  'csl-json': 'json',
  ris: 'ris',
  bibtex: 'bib',
  markdown: 'zip',
  csv: 'zip',
  'web-annotations': 'jsonld',
};

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/vnd.citationstyles.csl+json',
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  zip: 'application/zip',
  jsonld: 'application/ld+json',
};

export interface ExportWork extends Moving {
  readonly articles: AsyncIterable<WholeArticle>;
  /** How many they are, for the progress. */
  readonly total: number;
  readonly names: ExportNames;
  /** Of the names. */
  readonly language: InterfaceLanguage;
}

/** The latest version of an article, as exports see it; null for one that was removed. */
export function exportedArticle(whole: WholeArticle): ExportedArticle | null {
  const latest = whole.captures.at(-1);
  if (!latest || whole.removedAt !== null) return null;
  const { meta, text, annotations, savedAt, lexiconVersion, hashes } = latest;
  const { id, firstSavedAt } = whole;
  const { tags, note, gloss } = ownWordsOf(whole);
  const kept = { id, meta, text, annotations, tags, note, gloss };
  return { ...kept, firstSavedAt, savedAt, sha256: hashes.text, lexiconVersion };
}

/** A text that grows: handed to the browser in pieces, which may keep them on disk. */
class Pieces {
  readonly #done: Blob[] = [];
  #open: string[] = [];
  #length = 0;

  add(text: string): void {
    this.#open.push(text);
    this.#length += text.length;
    if (this.#length < 1 << 20) return;
    this.#done.push(new Blob(this.#open));
    this.#open = [];
    this.#length = 0;
  }

  blob(): Blob {
    return new Blob([...this.#done, ...this.#open]);
  }
}

async function* exported({
  articles,
  total,
  signal,
  onProgress,
}: ExportWork): AsyncGenerator<ExportedArticle> {
  let done = 0;
  for await (const whole of articles) {
    signal?.throwIfAborted();
    const article = exportedArticle(whole);
    if (article) yield article;
    done += 1;
    onProgress?.({ done, total: Math.max(total, done) });
  }
}

interface Written {
  readonly blob: Blob;
  readonly articles: number;
}

/** One file of entries, with what stands before the first, between two, and after the last. */
async function oneFile(
  work: ExportWork,
  entry: (article: ExportedArticle) => readonly string[],
  [head, between, end]: readonly [string, string, (entries: number) => string],
): Promise<Written> {
  const pieces = new Pieces();
  pieces.add(head);
  let [articles, entries] = [0, 0];
  for await (const article of exported(work)) {
    for (const text of entry(article)) {
      pieces.add(entries > 0 ? between + text : text);
      entries += 1;
    }
    articles += 1;
  }
  pieces.add(end(entries));
  return { blob: pieces.blob(), articles };
}

async function notes(work: ExportWork): Promise<Written> {
  const file = new BlobWriter('application/zip');
  const zip = new ZipWriter(file);
  const taken = new Set<string>();
  let articles = 0;
  for await (const article of exported(work)) {
    const name = noteFile(article);
    // Two articles of one text on one day: the second is told apart by its number.
    const free = taken.has(name.toLowerCase()) ? name.replace(/\.md$/, ` ${articles + 1}.md`) : name;
    taken.add(free.toLowerCase());
    await zip.add(free, new TextReader(markdownNote(article, work.names)));
    articles += 1;
  }
  await zip.close();
  return { blob: await file.getData(), articles };
}

async function tables(work: ExportWork): Promise<Written> {
  const all: readonly (readonly [string, Table, Pieces])[] = [
    ['articles.csv', ARTICLES, new Pieces()],
    ['mentions.csv', MENTIONS, new Pieces()],
    ['dates.csv', DATES, new Pieces()],
  ];
  for (const [, { head }, pieces] of all) pieces.add(CSV_MARK + csvLine(head));
  let articles = 0;
  for await (const article of exported(work)) {
    for (const [, { rows }, pieces] of all)
      for (const row of rows(article, work.names)) pieces.add(csvLine(row));
    articles += 1;
  }
  const file = new BlobWriter('application/zip');
  const zip = new ZipWriter(file);
  for (const [name, , pieces] of all) await zip.add(name, new BlobReader(pieces.blob()));
  await zip.close();
  return { blob: await file.getData(), articles };
}

const nothing = (): string => '';

function written(format: ExportFormat, work: ExportWork): Promise<Written> {
  const { names, language } = work;
  switch (format) {
    case 'csl-json':
      return oneFile(work, (one) => [JSON.stringify(cslItem(one, names), null, 2)], [
        '[\n',
        ',\n',
        () => '\n]\n',
      ]);
    case 'ris':
      return oneFile(work, (one) => [risRecord(cslItem(one, names))], ['', '', nothing]);
    case 'bibtex':
      return oneFile(work, (one) => [bibtexEntry(cslItem(one, names))], ['', '', nothing]);
    case 'web-annotations':
      return oneFile(
        work,
        (one) => webAnnotations(one, names, language).map((each) => JSON.stringify(each)),
        [COLLECTION_HEAD, ',\n', collectionEnd],
      );
    case 'markdown':
      return notes(work);
    case 'csv':
      return tables(work);
  }
}

/** Writes articles in another program's format. Rejects with the signal's reason where it was cancelled. */
export async function writeExport(
  format: ExportFormat,
  work: ExportWork,
): Promise<{ blob: Blob; articles: number }> {
  const { blob, articles } = await written(format, work);
  return { blob: blob.slice(0, blob.size, TYPES[EXPORT_ENDINGS[format]]!), articles };
}
