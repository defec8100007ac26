import { BlobReader, configure, type Entry, type FileEntry, TextWriter, ZipReader } from '@zip.js/zip.js';
import * as v from 'valibot';
import { BackupError } from './backup-error.ts';
import type { InflateEnd } from './inflate.ts';
import { linesOf } from './lines.ts';
import { salvage, salvageBehind, salvageNamed } from './salvage.ts';

/** A backup's file on its way back: whole, cut, or damaged, it is read as far as that goes. */
configure({ useWebWorkers: false });

export const FORMAT = 'siyaq-backup';
export const VERSION = 1;
export const ABOUT = 'siyaq.json';
export const ARTICLES = 'articles.jsonl';
export const WANTED = 'to-read.jsonl';

const about = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.string(),
  articles: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Addresses to read; older backups don't say. */
  wanted: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** Addresses to read, as a backup's file has them. */
export interface WantedLines {
  /** As far as they can be read; empty where there are none. */
  readonly wanted: string;
  /** Some of them can't be read, or may be other than they were. */
  readonly wantedDamaged: boolean;
}

export interface OpenedBackup extends WantedLines {
  /** What the file says of itself; null where that could not be read. */
  readonly said: v.InferOutput<typeof about> | null;
  /** Those that are found only behind the articles, once these have been read. */
  readonly wantedBehind: () => Promise<WantedLines>;
  /** The lines of the articles, once; null for one that is too long. Throws a `BackupError` where not one can be had. */
  readonly lines: (signal?: AbortSignal) => AsyncGenerator<string | null>;
  /** How they ended, once they have. */
  readonly end: () => InflateEnd;
}

/** `else`: what can be read is not ours. */
function readAbout(text: string): OpenedBackup['said'] | 'else' {
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

const NONE: WantedLines = { wanted: '', wantedDamaged: false };

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  let text = '';
  for await (const line of linesOf(stream)) text += `${line ?? ''}\n`;
  return text;
}

/** Whether a name is that of a file of ours, also where it was packed anew together with its folder. */
const isNamed = (filename: string, name: string): boolean =>
  filename === name || (filename.endsWith(`/${name}`) && !filename.startsWith('__MACOSX/'));

/** A file without a list of contents. */
async function openCut(file: Blob, cause?: unknown): Promise<OpenedBackup> {
  let said: OpenedBackup['said'] = null;
  let [wanted, wantedDamaged] = ['', false];
  for await (const found of salvage(file)) {
    if (isNamed(found.name, ARTICLES))
      return {
        said,
        wanted,
        wantedDamaged,
        lines: (signal) => linesOf(found.stream, { signal }),
        wantedBehind: async () => {
          const behind = await salvageBehind(file, found, found.name.replace(ARTICLES, WANTED));
          if (!behind) return NONE;
          const text = await textOf(behind.stream);
          return { wanted: text, wantedDamaged: behind.end() !== 'whole' };
        },
        end: () => (found.end() === 'broken' ? 'broken' : 'cut'),
      };
    const isWanted = isNamed(found.name, WANTED);
    if (!isWanted && !isNamed(found.name, ABOUT)) continue;
    const text = await textOf(found.stream);
    if (isWanted) [wanted, wantedDamaged] = [text, found.end() !== 'whole'];
    else {
      const read = readAbout(text);
      // Nothing says here whether it is as it was written.
      if (read !== 'else') said = read;
    }
  }
  throw new BackupError('not-a-backup', cause);
}

/** The whole text of a small file; null where it is not as it was written. */
const wholeText = async (entry: FileEntry | null): Promise<string | null> =>
  (await entry?.getData(new TextWriter(), { checkSignature: true }).catch(() => null)) ?? null;

async function readWanted(file: Blob, entry: FileEntry | null): Promise<WantedLines> {
  const whole = await wholeText(entry);
  if (whole !== null) return { wanted: whole, wantedDamaged: false };
  const found = await salvageNamed(file, entry?.filename ?? WANTED, entry?.offset);
  // Older backups have none.
  if (!found) return { wanted: '', wantedDamaged: entry !== null };
  return { wanted: await textOf(found.stream), wantedDamaged: true };
}

/** A file's bytes by its list of contents. `whole`: whether all of them came, as they were written. */
function through(
  entry: FileEntry,
  signal: AbortSignal | undefined,
): { stream: ReadableStream<Uint8Array>; whole: Promise<boolean> } {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const options = { checkSignature: true, ...(signal && { signal }) };
  const whole = entry.getData(writable, options).then(
    () => true,
    async (error: unknown) => {
      // It may have failed before it had written anything: whoever reads would wait for ever.
      await writable.abort(error).catch(() => undefined);
      return false;
    },
  );
  return { stream: readable, whole };
}

const STORED = 0;
const DEFLATED = 8;

const isRepacked = ({ encrypted, compressionMethod }: FileEntry): boolean =>
  encrypted || (compressionMethod !== STORED && compressionMethod !== DEFLATED);

/**
 * The lines of a file in the list of contents, which should be so many `articles`; where it breaks, those that are still missing, read from its own head. A line is
 * given when the next one is there: the last before a break may be half a line.
 */
async function* linesThrough(
  file: Blob,
  entry: FileEntry,
  articles: number,
  signal: AbortSignal | undefined,
  onEnd: (end: InflateEnd) => void,
): AsyncGenerator<string | null> {
  const { stream, whole } = through(entry, signal);
  let given = 0;
  let held: { readonly line: string | null } | null = null;
  for await (const line of linesOf(stream, { signal })) {
    if (held) {
      given += 1;
      yield held.line;
    }
    held = { line };
  }
  if (await whole) {
    if (held) yield held.line;
    return onEnd('whole');
  }
  signal?.throwIfAborted();
  const found = await salvageNamed(file, entry.filename, entry.offset);
  if (!found) {
    if (given === 0) throw new BackupError(isRepacked(entry) ? 'repacked' : 'not-a-backup');
    return onEnd('broken');
  }
  let lines = 0;
  for await (const line of linesOf(found.stream, { signal })) {
    lines += 1;
    if (lines > given) yield line;
  }
  // Noise may look like an end.
  onEnd(found.end() === 'whole' && lines < articles ? 'broken' : found.end());
}

/** Opens a backup's file. Throws a `BackupError` where it is none. */
export async function openBackup(file: Blob): Promise<OpenedBackup> {
  let entries: Entry[];
  try {
    entries = await new ZipReader(new BlobReader(file)).getEntries();
  } catch (error) {
    return await openCut(file, error);
  }
  const fileOf = (name: string): FileEntry | null => {
    const entry =
      entries.find(({ filename }) => filename === name) ??
      entries.find(({ filename }) => isNamed(filename, name));
    return entry && !entry.directory ? entry : null;
  };
  const [head, articles] = [fileOf(ABOUT), fileOf(ARTICLES)];
  if (!articles) return await openCut(file);
  const text = await wholeText(head);
  const said = text ? readAbout(text) : null;
  if (said === 'else') throw new BackupError('not-a-backup');
  let end: InflateEnd = 'cut';
  return {
    said,
    ...(await readWanted(file, fileOf(WANTED))),
    wantedBehind: () => Promise.resolve(NONE),
    lines: (signal) => linesThrough(file, articles, said?.articles ?? 0, signal, (how) => (end = how)),
    end: () => end,
  };
}
