import { BackupError } from './backup-error.ts';
import { type InflateEnd, inflate } from './inflate.ts';

/**
 * A zip file that was cut has lost its list of contents, which stands at the end; where it is damaged, what the list says
 * may lead nowhere. Each file in it can still be read from its own head, if it is deflated as ours are.
 * https://pkware.cachefly.net/webdocs/APPNOTE/
 */
const LOCAL_HEADER = 0x04034b50;
const FIRST_BYTE = LOCAL_HEADER & 0xff;
const HEADER_BYTES = 30;
const ENCRYPTED = 1;
const DEFLATED = 8;

/** So far into the file its first head is looked for: else it is no zip of ours, and need not be read to its end. */
const SEARCHED = 1 << 20;
/** Bytes that are looked through at once, */
const WINDOW = 1 << 22;
/** and those that a head with its name may take. */
const LONGEST_HEAD = HEADER_BYTES + (1 << 8);

/** What a file is called here by its name in a zip; null for one that is not looked for. */
type Naming = (filename: string) => string | null;

/** The head of a file in a zip. Places are in bytes. */
export interface Head {
  readonly name: string;
  readonly offset: number;
  readonly contents: number;
}

/** A file of a zip, as far as it goes: its stream ends where it can't be read on. */
export interface Salvaged {
  readonly stream: ReadableStream<Uint8Array>;
  /** How it ended, once it has. Throws a `BackupError` where the browser could not read the file any more. */
  readonly end: () => InflateEnd;
}

/** A file whose contents begin there; `to`: where those of another do, if that is known. */
export function salvage(file: Blob, from: number, to = file.size): Salvaged {
  const pieces = inflate(file.slice(from, to));
  let end: InflateEnd | BackupError = 'cut';
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await pieces.next().catch((error: unknown) => {
          end = new BackupError('unreadable', error);
          throw end;
        });
        if (!next.done) return controller.enqueue(next.value);
        // Where another file follows, bytes that run out are no cut.
        end = next.value === 'cut' && to < file.size ? 'broken' : next.value;
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return {
    stream,
    end: () => {
      if (end instanceof BackupError) throw end;
      return end;
    },
  };
}

/** The head that stands there in `part`, which begins at `offset`; null where none does, or not one of ours. */
function headAt(part: DataView<ArrayBuffer>, nameOf: Naming, offset: number, at: number): Head | null {
  if (at + HEADER_BYTES > part.byteLength || part.getUint32(at, true) !== LOCAL_HEADER) return null;
  if (part.getUint16(at + 6, true) & ENCRYPTED || part.getUint16(at + 8, true) !== DEFLATED) return null;
  const begin = at + HEADER_BYTES;
  const extra = begin + part.getUint16(at + 26, true);
  if (extra > part.byteLength) return null;
  const name = nameOf(new TextDecoder().decode(part.buffer.slice(begin, extra)));
  if (name === null) return null;
  return { name, offset: offset + at, contents: offset + extra + part.getUint16(at + 28, true) };
}

async function partOf(file: Blob, from: number, bytes: number): Promise<DataView<ArrayBuffer>> {
  const read = file.slice(from, from + bytes).arrayBuffer();
  return new DataView(
    await read.catch((error: unknown) => {
      throw new BackupError('unreadable', error);
    }),
  );
}

/** The heads of the files that are looked for, in their order: the zip is looked through from its beginning to its end. */
export async function findHeads(file: Blob, nameOf: Naming): Promise<Head[]> {
  const heads: Head[] = [];
  for (let from = 0; from < file.size; from += WINDOW) {
    if (from > SEARCHED && heads.length === 0) break;
    const part = await partOf(file, from, WINDOW + LONGEST_HEAD);
    const bytes = new Uint8Array(part.buffer);
    for (let at = bytes.indexOf(FIRST_BYTE); at >= 0 && at < WINDOW; at = bytes.indexOf(FIRST_BYTE, at + 1)) {
      const head = headAt(part, nameOf, from, at);
      if (head) heads.push(head);
    }
    const [first] = heads;
    if (first && first.offset > SEARCHED) return [];
  }
  return heads;
}

/** The head that stands at this place. */
export async function readHead(file: Blob, nameOf: Naming, offset: number): Promise<Head | null> {
  return headAt(await partOf(file, offset, LONGEST_HEAD), nameOf, offset, 0);
}
