import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import * as v from 'valibot';
import { canonicalUrl } from '../core/articles/canonical-url.ts';
import { toWanted } from '../core/imports/wanted.ts';
import type { Archive } from './archive.ts';
import { ArchiveError } from './archive-error.ts';
import { making } from './backup-error.ts';
import type { Restored } from './move-articles.ts';
import type { Moving } from './moving.ts';
import {
  ABOUT,
  articlesFile,
  FORMAT,
  type OpenedBackup,
  openBackup,
  VERSION,
  WANTED,
  type WantedLines,
} from './open-backup.ts';
import type { WantedRecord } from './schema.ts';
import { tendInSlices } from './tend-in-slices.ts';
import { Day, Instant, intactParts, type LineProblem, linesFor, parseLine } from './whole-article.ts';

/**
 * A backup is one zip file: `siyaq.json` says what it is, `to-read.jsonl` has a line an address to read, the files of
 * `articles/` a line an article (`whole-article.ts`). It is written and read as streams, so that no archive is too large for it, and any
 * tool that opens zip files opens it.
 */

/** Bytes of lines after which another file of articles is begun: a bad bit costs no more than one of them, unpacked. */
const TOGETHER = 1 << 18;

/** Name of a backup's file: the day is told by it. */
export const backupFile = (madeAt: string): string => `siyaq-backup-${madeAt.slice(0, 10)}.zip`;

/** The whole archive as a file. */
export interface Backup {
  readonly file: Blob;
  /** Articles of which a part can't be read any more: the file has what is left of them. */
  readonly incomplete: number;
}

/** The lines of the archive's articles, as bytes, one article's at a time. */
async function* bytesOf(
  archive: Archive,
  total: number,
  onIncomplete: (id: string) => void,
  { signal, onProgress }: Moving,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let done = 0;
  signal?.throwIfAborted();
  for await (const article of archive.everything(undefined, onIncomplete)) {
    signal?.throwIfAborted();
    const intact = await Promise.all(article.captures.map(intactParts));
    if (!intact.every(({ all }) => all)) onIncomplete(article.id);
    for await (const line of linesFor(article)) yield encoder.encode(`${line}\n`);
    done += 1;
    onProgress?.({ done, total: Math.max(total, done) });
    signal?.throwIfAborted();
  }
}

/** Some of the pieces, as a stream that ends when there are enough; `onEnd`: there are no more. */
function streamOf(pieces: AsyncGenerator<Uint8Array>, onEnd: () => void): ReadableStream<Uint8Array> {
  let bytes = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await pieces.next();
        if (!next.done) {
          controller.enqueue(next.value);
          bytes += next.value.length;
        } else onEnd();
        if (next.done || bytes >= TOGETHER) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Makes a backup. Rejects with the signal's reason where it was cancelled. */
export const writeBackup = (archive: Archive, madeAt: string, moving: Moving = {}): Promise<Backup> =>
  making(() => written(archive, madeAt, moving), moving.signal);

async function written(archive: Archive, madeAt: string, moving: Moving): Promise<Backup> {
  const total = await archive.countEverything();
  const file = new BlobWriter('application/zip');
  const zip = new ZipWriter(file);
  const toRead = await archive.wanted();
  const said = { format: FORMAT, version: VERSION, madeAt, articles: total, wanted: toRead.length };
  const incomplete = new Set<string>();
  await zip.add(ABOUT, new TextReader(`${JSON.stringify(said, null, 2)}\n`));
  await zip.add(WANTED, new TextReader(toRead.map((one) => `${JSON.stringify(one)}\n`).join('')));
  const articles = bytesOf(archive, total, (id) => incomplete.add(id), moving);
  let ended = false;
  const onEnd = (): void => {
    ended = true;
  };
  for (let number = 1; !ended; number += 1) await zip.add(articlesFile(number), streamOf(articles, onEnd));
  await zip.close();
  return { file: await file.getData(), incomplete: incomplete.size };
}

/** What a restore did. Lines count from 1. */
export interface RestoreReport {
  readonly added: number;
  readonly merged: number;
  readonly present: number;
  /** Those of them that were damaged when the backup was made: what is left of them was put back. */
  readonly incomplete: number;
  readonly refused: readonly { readonly line: number; readonly problem: LineProblem }[];
  /** The file ended before its end: what stood before the cut was taken. */
  readonly cut: boolean;
  /** A part of it makes no sense, or is missing: all else was taken. */
  readonly broken: boolean;
  /** How many articles fewer there were than the file says that it has. */
  readonly lost: number;
  /** What the file says of itself could not be read; each line was judged by its own hash. */
  readonly headDamaged: boolean;
  /** Addresses to read that were put back, or got something that they lacked. */
  readonly wanted: number;
  /** Some of those in the file can't be read, or may be other than they were. */
  readonly wantedDamaged: boolean;
}

const Wanted = v.object({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  published: v.fallback(Day, null),
  tags: v.array(v.string()),
  addedAt: Instant,
});

/** The addresses of such lines; what is none is passed over and counted. */
function parseWanted(lines: string): { records: WantedRecord[]; passedOver: number } {
  const records: WantedRecord[] = [];
  let passedOver = 0;
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue;
    const record = wantedOf(line);
    if (record) records.push(record);
    else passedOver += 1;
  }
  return { records, passedOver };
}

function wantedOf(line: string): WantedRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  const read = v.safeParse(Wanted, value);
  const found = read.success ? toWanted(read.output.url, read.output) : null;
  return read.success && found
    ? { ...found, id: canonicalUrl(found.url), addedAt: read.output.addedAt }
    : null;
}

/** Puts addresses to read back. `read`: how many there were in the lines. */
async function takeWanted(
  archive: Archive,
  { wanted, wantedDamaged }: WantedLines,
): Promise<{ read: number; restored: number; damaged: boolean }> {
  const { records, passedOver } = parseWanted(wanted);
  const restored = records.length > 0 ? await archive.mergeWanted(records) : 0;
  return { read: records.length, restored, damaged: wantedDamaged || passedOver > 0 };
}

/** What became of a line: where the archive can't take this one article, the others still come. */
async function takeLine(
  archive: Archive,
  text: string | null,
): Promise<{ as: Restored; whole: boolean } | LineProblem> {
  const read = text === null ? 'too-long' : await parseLine(text);
  if (typeof read === 'string') return read;
  try {
    return { as: await archive.restore(read.article), whole: read.whole };
  } catch (error) {
    if (error instanceof ArchiveError && error.code === 'damaged') return 'here';
    throw error;
  }
}

/** Articles that are put back before the index is tended: all that is fresh is read with every question. */
const TENDED_EVERY = 192;

interface TakenLines extends Pick<RestoreReport, 'added' | 'merged' | 'present' | 'incomplete' | 'refused'> {
  readonly lines: number;
}

async function takeLines(
  archive: Archive,
  { said, lines: linesOf }: OpenedBackup,
  { signal, onProgress }: Moving,
): Promise<TakenLines> {
  const counts = { added: 0, merged: 0, present: 0, incomplete: 0 };
  const refused: { line: number; problem: LineProblem }[] = [];
  let [lines, fresh] = [0, 0];
  try {
    for await (const text of linesOf(signal)) {
      signal?.throwIfAborted();
      lines += 1;
      const taken = await takeLine(archive, text);
      if (typeof taken === 'string') refused.push({ line: lines, problem: taken });
      else {
        counts[taken.as] += 1;
        if (!taken.whole) counts.incomplete += 1;
        if (taken.as !== 'present') fresh += 1;
      }
      if (fresh >= TENDED_EVERY) {
        fresh = 0;
        await tendInSlices(archive, signal);
      }
      onProgress?.({ done: lines, total: Math.max(said?.articles ?? 0, lines) });
    }
  } catch (error) {
    // What was put back until then stays; nobody waits for its index.
    if (fresh > 0) void tendInSlices(archive);
    throw error;
  }
  if (fresh > 0) await tendInSlices(archive, signal);
  return { ...counts, refused, lines };
}

/**
 * Puts the articles of a backup back and says which lines were refused. Interrupted or cancelled anywhere, it can be run
 * again: what is there already is passed over. Throws a `BackupError` on a file that is none, an `ArchiveError` where the
 * archive fails (what was put back until then stays), and the signal's reason.
 */
export async function readBackup(file: Blob, archive: Archive, moving: Moving = {}): Promise<RestoreReport> {
  const opened = await openBackup(file);
  const wanted = await takeWanted(archive, opened);
  const { lines, ...taken } = await takeLines(archive, opened, moving);
  const end = opened.end();
  const lost = Math.max(0, (opened.said?.articles ?? 0) - lines);
  return {
    ...taken,
    cut: end === 'cut',
    // Noise may look like an end.
    broken: end === 'broken' || (end === 'whole' && lost > 0),
    lost,
    headDamaged: opened.said === null,
    wanted: wanted.restored,
    wantedDamaged: wanted.damaged || wanted.read < (opened.said?.wanted ?? 0),
  };
}
