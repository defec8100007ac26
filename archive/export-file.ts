import { BlobReader, BlobWriter, configure, TextReader, ZipWriter } from '@zip.js/zip.js';
import { bibtexEntry } from '../core/export/bibtex.ts';
import { type CslItem, cslItem, keptApart } from '../core/export/csl-item.ts';
import { ARTICLES, CSV_MARK, csvLine, DATES, MENTIONS, type Table } from '../core/export/csv.ts';
import type { ExportedArticle } from '../core/export/exported-article.ts';
import { markdownNote, noteFile } from '../core/export/markdown.ts';
import { risRecord } from '../core/export/ris.ts';
import { COLLECTION_HEAD, collectionEnd, webAnnotations } from '../core/export/web-annotations.ts';
import { making } from './backup-error.ts';
import { type Counts, type ExportWork, exported, Pieces, type Written } from './export-work.ts';
import { writeWacz } from './wacz-file.ts';

/** Articles on their way into other programs. Nothing comes back from these files: that is what a backup is for. */
configure({ useWebWorkers: false });

export const EXPORT_FORMATS = [
  'csl-json',
  'ris',
  'bibtex',
  'markdown',
  'csv',
  'web-annotations',
  'wacz',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The ending of a format's file, without the dot. */
export const EXPORT_ENDINGS: Readonly<Record<ExportFormat, string>> = {
  'csl-json': 'json',
  ris: 'ris',
  bibtex: 'bib',
  markdown: 'zip',
  csv: 'zip',
  'web-annotations': 'jsonld',
  wacz: 'wacz',
};

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/vnd.citationstyles.csl+json',
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  zip: 'application/zip',
  jsonld: 'application/ld+json',
  wacz: 'application/wacz',
};

/** One file of entries, with what stands before the first, between two, and after the last. */
async function oneFile(
  work: ExportWork,
  entry: (article: ExportedArticle) => readonly string[],
  [head, between, end]: readonly [string, string, (entries: number) => string],
): Promise<Written> {
  const pieces = new Pieces();
  pieces.add(head);
  const counts: Counts = { articles: 0, skipped: 0 };
  let entries = 0;
  for await (const texts of exported(work, counts, entry))
    for (const text of texts) {
      pieces.add(entries > 0 ? between + text : text);
      entries += 1;
    }
  pieces.add(end(entries));
  return { blob: pieces.blob(), ...counts };
}

/** File systems of macOS and Windows tell neither case nor ways to spell a letter apart. */
const asFiled = (name: string): string => name.normalize('NFC').toLowerCase();

async function notes(work: ExportWork): Promise<Written> {
  const file = new BlobWriter('application/zip');
  const zip = new ZipWriter(file);
  const taken = new Set<string>();
  const counts: Counts = { articles: 0, skipped: 0 };
  const note = (one: ExportedArticle) => ({ name: noteFile(one), text: markdownNote(one, work.names) });
  for await (const { name, text } of exported(work, counts, note)) {
    // Two articles of one text on one day: the second is told apart by its number.
    const free = taken.has(asFiled(name)) ? name.replace(/\.md$/, ` ${counts.articles}.md`) : name;
    taken.add(asFiled(free));
    await zip.add(free, new TextReader(text));
  }
  await zip.close();
  return { blob: await file.getData(), ...counts };
}

async function tables(work: ExportWork): Promise<Written> {
  const all: readonly (readonly [string, Table, Pieces])[] = [
    ['articles.csv', ARTICLES, new Pieces()],
    ['mentions.csv', MENTIONS, new Pieces()],
    ['dates.csv', DATES, new Pieces()],
  ];
  for (const [, { head }, pieces] of all) pieces.add(CSV_MARK + csvLine(head));
  const counts: Counts = { articles: 0, skipped: 0 };
  const lines = (article: ExportedArticle): string[] =>
    all.map(([, { rows }]) => rows(article, work.names).map(csvLine).join(''));
  for await (const each of exported(work, counts, lines))
    for (const [at, [, , pieces]] of all.entries()) pieces.add(each[at]!);
  const file = new BlobWriter('application/zip');
  const zip = new ZipWriter(file);
  for (const [name, , pieces] of all) await zip.add(name, new BlobReader(pieces.blob()));
  await zip.close();
  return { blob: await file.getData(), ...counts };
}

const nothing = (): string => '';

function written(format: ExportFormat, work: ExportWork): Promise<Written> {
  const { names, language } = work;
  const apart = keptApart();
  const item = (one: ExportedArticle): CslItem => apart(cslItem(one, names));
  switch (format) {
    case 'csl-json':
      return oneFile(work, (one) => [JSON.stringify(item(one), null, 2)], ['[\n', ',\n', () => '\n]\n']);
    case 'ris':
      return oneFile(work, (one) => [risRecord(item(one))], ['', '', nothing]);
    case 'bibtex':
      return oneFile(work, (one) => [bibtexEntry(item(one))], ['', '', nothing]);
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
    case 'wacz':
      return writeWacz(work);
  }
}

/** Writes articles in another program's format. Rejects with the signal's reason where it was cancelled. */
export async function writeExport(format: ExportFormat, work: ExportWork): Promise<Written> {
  const { blob, ...counts } = await making(() => written(format, work), work.signal);
  return { blob: blob.slice(0, blob.size, TYPES[EXPORT_ENDINGS[format]]!), ...counts };
}
