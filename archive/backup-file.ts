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
import { ArchiveError } from './archive-error.ts';
import { linesOf } from './lines.ts';
import type { Restored } from './move-articles.ts';
import type { Moving } from './moving.ts';
import { salvage } from './salvage.ts';
import { intactParts, type LineProblem, lineOf, parseLine } from './whole-article.ts';

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

/** The whole archive as a file. */
export interface Backup {
  readonly file: Blob;
  /** Articles of which a part can't be read any more: the file has what is left of them. */
  readonly incomplete: number;
}

function streamOf(
  archive: Archive,
  total: number,
  onIncomplete: () => void,
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
        const intact = await Promise.all(next.value.captures.map(intactParts));
        if (!intact.every(({ all }) => all)) onIncomplete();
        controller.enqueue(encoder.encode(`${await lineOf(next.value)}\n`));
        done += 1;
        onProgress?.({ done, total: Math.max(total, done) });
      },
    },
    { highWaterMark: 1 },
  );
}

/** Makes a backup. Rejects with the signal's reason where it was cancelled. */
export async function writeBackup(archive: Archive, madeAt: string, moving: Moving = {}): Promise<Backup> {
  const total = await archive.countEverything();
  const file = new BlobWriter('application/zip');
  const zip = new ZipWriter(file);
  const said = { format: FORMAT, version: VERSION, madeAt, articles: total };
  let incomplete = 0;
  const count = (): void => {
    incomplete += 1;
  };
  await zip.add(ABOUT, new TextReader(`${JSON.stringify(said, null, 2)}\n`));
  await zip.add(ARTICLES, streamOf(archive, total, count, moving));
  await zip.close();
  return { file: await file.getData(), incomplete };
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
  /** What the file says of itself could not be read; each line was judged by its own hash. */
  readonly headDamaged: boolean;
}

interface Opened {
  readonly articles: ReadableStream<Uint8Array>;
  /** What the file says of itself; null where that could not be read. */
  readonly said: v.InferOutput<typeof about> | null;
  readonly wasCut: () => boolean;
}

/** `else`: what can be read is not ours. */
function readAbout(text: string): Opened['said'] | 'else' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const said = v.safeParse(about, value);
  if (!said.success) return 'else';
  if (said.output.version > VERSION) throw new BackupError('newer');
  return said.output;
}

async function openCut(file: Blob, cause?: unknown): Promise<Opened> {
  let said: Opened['said'] = null;
  for await (const { name, stream } of salvage(file)) {
    if (name === ARTICLES) return { articles: stream, said, wasCut: () => true };
    if (name !== ABOUT) continue;
    let text = '';
    for await (const line of linesOf(stream)) text += line;
    const read = readAbout(text);
    // Nothing says here whether it is as it was written.
    if (read !== 'else') said = read;
  }
  throw new BackupError('not-a-backup', cause);
}

async function open(file: Blob): Promise<Opened> {
  let entries: Entry[];
  try {
    entries = await new ZipReader(new BlobReader(file)).getEntries();
  } catch (error) {
    return await openCut(file, error);
  }
  const fileOf = (name: string) => {
    const entry = entries.find(({ filename }) => filename === name);
    return entry && !entry.directory ? entry : null;
  };
  const [head, articles] = [fileOf(ABOUT), fileOf(ARTICLES)];
  if (!articles) return await openCut(file);
  const text = await head?.getData(new TextWriter(), { checkSignature: true }).catch(() => null);
  const said = text ? readAbout(text) : null;
  if (said === 'else') throw new BackupError('not-a-backup');
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  let broken = false;
  // A broken middle ends the stream where it breaks; what came before it is whole lines.
  articles.getData(writable, { checkSignature: true }).catch(() => {
    broken = true;
  });
  return { articles: readable, said, wasCut: () => broken };
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

/**
 * Puts the articles of a backup back and says which lines were refused. Interrupted or cancelled anywhere, it can be run
 * again: what is there already is passed over. Throws a `BackupError` on a file that is none, an `ArchiveError` where the
 * archive fails (what was put back until then stays), and the signal's reason.
 */
export async function readBackup(file: Blob, archive: Archive, moving: Moving = {}): Promise<RestoreReport> {
  const { signal, onProgress } = moving;
  const { articles, said, wasCut } = await open(file);
  const counts = { added: 0, merged: 0, present: 0 };
  const refused: { line: number; problem: LineProblem }[] = [];
  let [line, incomplete] = [0, 0];
  for await (const text of linesOf(articles, { signal })) {
    signal?.throwIfAborted();
    line += 1;
    const taken = await takeLine(archive, text);
    if (typeof taken === 'string') refused.push({ line, problem: taken });
    else {
      counts[taken.as] += 1;
      if (!taken.whole) incomplete += 1;
    }
    onProgress?.({ done: line, total: Math.max(said?.articles ?? 0, line) });
  }
  return { ...counts, incomplete, refused, cut: wasCut(), headDamaged: said === null };
}
