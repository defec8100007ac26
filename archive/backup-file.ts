import {
  BlobReader,
  BlobWriter,
  configure,
  type Entry,
  TextReader,
  TextWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import * as v from 'valibot';
import type { Archive } from './archive.ts';
import { linesOf } from './lines.ts';
import type { Moving } from './moving.ts';
import { salvage } from './salvage.ts';
import { type LineProblem, lineOf, parseLine } from './whole-article.ts';

/**
 * A backup is one zip file: `siyaq.json` says what it is, `articles.jsonl` has a line an article (`whole-article.ts`). It is
 * written and read as streams, so that no archive is too large for it, and any tool that opens zip files opens it.
 */
configure({ useWebWorkers: false });

const FORMAT = 'siyaq-backup';
const VERSION = 1;
const ABOUT = 'siyaq.json';
export const ARTICLES = 'articles.jsonl';

const about = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.string(),
  articles: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Why a file is no backup that can be read here. */
export type BackupProblem = 'not-a-backup' | 'newer';

export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupProblem;

  constructor(code: BackupProblem, cause?: unknown) {
    super(`backup: ${code}`, { cause });
    this.code = code;
  }
}

function streamOf(
  archive: Archive,
  total: number,
  { signal, onProgress }: Moving,
): ReadableStream<Uint8Array> {
  const articles = archive.everything()[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let done = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        signal?.throwIfAborted();
        const next = await articles.next();
        if (next.done) return controller.close();
        controller.enqueue(encoder.encode(`${await lineOf(next.value)}\n`));
        done += 1;
        onProgress?.({ done, total: Math.max(total, done) });
      },
    },
    { highWaterMark: 1 },
  );
}

/** The whole archive as a file. Rejects with the signal's reason where it was cancelled. */
export async function writeBackup(archive: Archive, madeAt: string, moving: Moving = {}): Promise<Blob> {
  const total = await archive.countEverything();
  const file = new BlobWriter('application/zip');
  const zip = new ZipWriter(file);
  const said = { format: FORMAT, version: VERSION, madeAt, articles: total };
  await zip.add(ABOUT, new TextReader(`${JSON.stringify(said, null, 2)}\n`));
  await zip.add(ARTICLES, streamOf(archive, total, moving));
  await zip.close();
  return await file.getData();
}

/** What a restore did. Lines count from 1. */
export interface RestoreReport {
  readonly added: number;
  readonly merged: number;
  readonly present: number;
  readonly refused: readonly { readonly line: number; readonly problem: LineProblem }[];
  /** The file ended before its end: what stood before the cut was taken. */
  readonly cut: boolean;
}

interface Opened {
  readonly lines: AsyncIterable<string>;
  readonly total: number;
  readonly wasCut: () => boolean;
}

async function open(file: Blob): Promise<Opened> {
  let entries: Entry[];
  try {
    entries = await new ZipReader(new BlobReader(file)).getEntries();
  } catch (error) {
    const saved = await salvage(file, ARTICLES);
    if (!saved) throw new BackupError('not-a-backup', error);
    return { lines: linesOf(saved.stream), total: 0, wasCut: () => true };
  }
  const fileOf = (name: string) => {
    const entry = entries.find(({ filename }) => filename === name);
    return entry && !entry.directory ? entry : null;
  };
  const [head, articles] = [fileOf(ABOUT), fileOf(ARTICLES)];
  if (!head || !articles) throw new BackupError('not-a-backup');
  const said = v.safeParse(about, JSON.parse(await head.getData(new TextWriter()).catch(() => 'null')));
  if (!said.success) throw new BackupError('not-a-backup');
  if (said.output.version > VERSION) throw new BackupError('newer');
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  let broken = false;
  // A broken middle ends the stream where it breaks; what came before it is whole lines.
  articles.getData(writable, { checkSignature: true }).catch(() => {
    broken = true;
  });
  return { lines: linesOf(readable), total: said.output.articles, wasCut: () => broken };
}

/**
 * Puts the articles of a backup back, each whole or not at all, and says which lines were refused. Interrupted or
 * cancelled anywhere, it can be run again: what is there already is passed over. Throws a `BackupError` on a file that is
 * none, an `ArchiveError` where the archive fails (what was put back until then stays), and the signal's reason.
 */
export async function readBackup(file: Blob, archive: Archive, moving: Moving = {}): Promise<RestoreReport> {
  const { signal, onProgress } = moving;
  const { lines, total, wasCut } = await open(file);
  const counts = { added: 0, merged: 0, present: 0 };
  const refused: { line: number; problem: LineProblem }[] = [];
  let line = 0;
  for await (const text of lines) {
    signal?.throwIfAborted();
    line += 1;
    const article = await parseLine(text);
    if (typeof article === 'string') refused.push({ line, problem: article });
    else counts[await archive.restore(article)] += 1;
    onProgress?.({ done: line, total: Math.max(total, line) });
  }
  return { ...counts, refused, cut: wasCut() };
}
