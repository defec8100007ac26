import { BlobReader, configure, type Entry, type FileEntry, TextWriter, ZipReader } from '@zip.js/zip.js';
import * as v from 'valibot';
import { BackupError } from './backup-error.ts';
import type { InflateEnd } from './inflate.ts';
import { linesOf } from './lines.ts';
import { findHeads, type Head, readHead, type Salvaged, salvage } from './salvage.ts';

/** A backup's file on its way back: whole, cut, or damaged, it is read as far as that goes. */
configure({ useWebWorkers: false });

export const FORMAT = 'siyaq-backup';
/** The first had all articles in one file. */
export const VERSION = 2;
export const ABOUT = 'siyaq.json';
export const WANTED = 'to-read.jsonl';
/** Articles lie some to a file, so that a bad bit harms no more than these: what is packed together leans on what stands before it. */
export const articlesFile = (number: number): string => `articles/${String(number).padStart(6, '0')}.jsonl`;
const ARTICLES = /^articles(?:\/\d{6})?\.jsonl$/;
const OURS = /(?:^|\/)(siyaq\.json|to-read\.jsonl|articles(?:\/\d{6})?\.jsonl)$/;

const isArticles = ({ name }: { readonly name: string }): boolean => ARTICLES.test(name);

/** Which of our files has this name, also where it was packed anew together with its folder; null for any other. */
const ourName = (filename: string): string | null =>
  filename.startsWith('__MACOSX/') ? null : (OURS.exec(filename)?.[1] ?? null);

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

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  let text = '';
  for await (const line of linesOf(stream)) text += `${line ?? ''}\n`;
  return text;
}

/** What a zip has without its list of contents. Looked through when it is first needed. */
class Heads {
  readonly #file: Blob;
  #found: Promise<readonly Head[]> | null = null;

  constructor(file: Blob) {
    this.#file = file;
  }

  all(): Promise<readonly Head[]> {
    this.#found ??= findHeads(this.#file, ourName);
    return this.#found;
  }

  /** What stands behind a head, up to the next. */
  async salvage(head: Head): Promise<Salvaged> {
    const next = (await this.all()).find(({ offset }) => offset > head.offset);
    return salvage(this.#file, head.contents, next?.offset);
  }

  /** The file of that name; `offset`: where the list of contents says that its head stands. */
  async named(name: string, offset?: number): Promise<Salvaged | null> {
    const said = offset === undefined ? null : await readHead(this.#file, ourName, offset);
    const head = said?.name === name ? said : (await this.all()).find((one) => one.name === name);
    return head ? await this.salvage(head) : null;
  }
}

/** How the articles ended: as the worst of their files did. */
class Ending {
  #end: InflateEnd = 'whole';

  add(end: InflateEnd): void {
    if (this.#end === 'whole' || end === 'broken') this.#end = end;
  }

  get end(): InflateEnd {
    return this.#end;
  }
}

/** A file without a list of contents. */
async function openCut(file: Blob, cause?: unknown): Promise<OpenedBackup> {
  const heads = new Heads(file);
  const articles = (await heads.all()).filter(isArticles);
  const about = await heads.named(ABOUT);
  const said = about ? readAbout(await textOf(about.stream)) : null;
  const toRead = await heads.named(WANTED);
  // Of one that was cut before its articles, what it says of itself shows what it was.
  if (articles.length === 0 && (said === null || said === 'else'))
    throw new BackupError('not-a-backup', cause);
  const wanted = toRead ? await textOf(toRead.stream) : '';
  const ending = new Ending();
  return {
    // Nothing says here whether it is as it was written.
    said: said === 'else' ? null : said,
    wanted,
    wantedDamaged: toRead !== null && toRead.end() !== 'whole',
    async *lines(signal) {
      for (const head of articles) {
        const found = await heads.salvage(head);
        yield* linesOf(found.stream, { signal });
        ending.add(found.end());
      }
    },
    end: () => (ending.end === 'broken' ? 'broken' : 'cut'),
  };
}

/** The whole text of a small file; null where it is not as it was written. */
const wholeText = async (entry: FileEntry | null): Promise<string | null> =>
  (await entry?.getData(new TextWriter(), { checkSignature: true }).catch(() => null)) ?? null;

async function readWanted(heads: Heads, entry: FileEntry | null): Promise<WantedLines> {
  const whole = await wholeText(entry);
  if (whole !== null) return { wanted: whole, wantedDamaged: false };
  const found = await heads.named(WANTED, entry?.offset);
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

interface NamedFile {
  readonly name: string;
  readonly entry: FileEntry;
}

/** The files of a list of contents. Where that has a name which is none of ours, the file's own head is asked. */
async function namedFiles(file: Blob, entries: readonly Entry[]): Promise<NamedFile[]> {
  const files = new Map<string, FileEntry>();
  for (const entry of entries) {
    if (entry.directory) continue;
    const { filename, offset } = entry;
    const name = ourName(filename) ?? (await readHead(file, ourName, offset))?.name;
    if (name && (name === filename || !files.has(name))) files.set(name, entry);
  }
  return Array.from(files, ([name, entry]) => ({ name, entry }));
}

const STORED = 0;
const DEFLATED = 8;

const isRepacked = ({ encrypted, compressionMethod }: FileEntry): boolean =>
  encrypted || (compressionMethod !== STORED && compressionMethod !== DEFLATED);

/**
 * The lines of a file in the list of contents; where it breaks, those that are still missing, read from its own head. A line is
 * given when the next one is there: the last before a break may be half a line. Returns how it ended.
 */
async function* linesThrough(
  heads: Heads,
  { name, entry }: NamedFile,
  signal: AbortSignal | undefined,
): AsyncGenerator<string | null, InflateEnd> {
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
    return 'whole';
  }
  signal?.throwIfAborted();
  const found = await heads.named(name, entry.offset);
  if (!found) {
    if (isRepacked(entry)) throw new BackupError('repacked');
    return 'broken';
  }
  let lines = 0;
  for await (const line of linesOf(found.stream, { signal })) {
    lines += 1;
    if (lines > given) yield line;
  }
  return found.end();
}

/** Whether a file of articles is missing from the list of contents. */
const hasGap = (articles: readonly NamedFile[]): boolean =>
  articles.length > 1 && articles.some(({ name }, at) => name !== articlesFile(at + 1));

/** Opens a backup's file. Throws a `BackupError` where it is none. */
export async function openBackup(file: Blob): Promise<OpenedBackup> {
  let entries: Entry[];
  try {
    entries = await new ZipReader(new BlobReader(file)).getEntries();
  } catch (error) {
    return await openCut(file, error);
  }
  const files = await namedFiles(file, entries);
  const fileOf = (wanted: string): FileEntry | null =>
    files.find(({ name }) => name === wanted)?.entry ?? null;
  const articles = files.filter(isArticles).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (articles.length === 0) return await openCut(file);
  const heads = new Heads(file);
  const text = await wholeText(fileOf(ABOUT));
  const said = text ? readAbout(text) : null;
  if (said === 'else') throw new BackupError('not-a-backup');
  const ending = new Ending();
  return {
    said,
    ...(await readWanted(heads, fileOf(WANTED))),
    async *lines(signal) {
      if (hasGap(articles)) ending.add('broken');
      let given = 0;
      for (const one of articles) {
        const lines = linesThrough(heads, one, signal);
        let next = await lines.next();
        for (; !next.done; next = await lines.next()) {
          given += 1;
          yield next.value;
        }
        ending.add(next.value);
      }
      if (given === 0 && ending.end === 'broken') throw new BackupError('not-a-backup');
    },
    end: () => ending.end,
  };
}
