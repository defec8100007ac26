import { BackupError } from './backup-error.ts';
import { type InflateEnd, inflate } from './inflate.ts';

/**
 * A zip file that was cut has lost its list of contents, which stands at the end; where it is damaged, what the list says
 * may lead nowhere. Each file in it can still be read from its own head, if it is deflated as ours are.
 * https://pkware.cachefly.net/webdocs/APPNOTE/
 */
const LOCAL_HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const ENCRYPTED = 1;
const DEFLATED = 8;

/** So far into the file heads are looked for: a backup has all of its heads at its beginning. */
const SEARCHED = 1 << 20;

/** One file of a zip, as far as it goes: its stream ends where it can't be read on. */
interface Salvaged {
  readonly name: string;
  readonly stream: ReadableStream<Uint8Array>;
  /** How it ended, once it has. Throws a `BackupError` where the browser could not read the file any more. */
  readonly end: () => InflateEnd;
  /** Where in the zip it ended; null where it has not, or not with an end that was written. */
  readonly behind: () => number | null;
}

function inflated(file: Blob, from: number): Omit<Salvaged, 'name'> {
  let behind: number | null = null;
  const pieces = inflate(file.slice(from), (taken) => {
    behind = from + taken;
  });
  let end: InflateEnd | BackupError = 'cut';
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await pieces.next().catch((error: unknown) => {
          end = new BackupError('unreadable', error);
          throw end;
        });
        if (!next.done) return controller.enqueue(next.value);
        end = next.value;
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
    behind: () => behind,
  };
}

/** The file whose head stands there in `part`, which begins at `offset`; null where none does. */
function salvagedAt(file: Blob, part: DataView<ArrayBuffer>, offset: number, at: number): Salvaged | null {
  if (at + HEADER_BYTES > part.byteLength || part.getUint32(at, true) !== LOCAL_HEADER) return null;
  if (part.getUint16(at + 6, true) & ENCRYPTED || part.getUint16(at + 8, true) !== DEFLATED) return null;
  const name = at + HEADER_BYTES;
  const extra = name + part.getUint16(at + 26, true);
  const contents = offset + extra + part.getUint16(at + 28, true);
  return { name: new TextDecoder().decode(part.buffer.slice(name, extra)), ...inflated(file, contents) };
}

async function partOf(file: Blob, from: number, bytes: number): Promise<DataView<ArrayBuffer>> {
  const read = file.slice(from, from + bytes).arrayBuffer();
  return new DataView(
    await read.catch((error: unknown) => {
      throw new BackupError('unreadable', error);
    }),
  );
}

/** The files whose heads stand at the beginning of a zip, or in the `searched` bytes from somewhere on. */
export async function* salvage(file: Blob, from = 0, searched = SEARCHED): AsyncGenerator<Salvaged> {
  const part = await partOf(file, from, searched);
  for (let at = 0; at + HEADER_BYTES <= part.byteLength; at += 1) {
    const found = salvagedAt(file, part, from, at);
    if (found) yield found;
  }
}

/** The next file is looked for so far behind one: what stands between them says how long the first is. */
const BETWEEN = 1 << 10;

/** The file of that name whose head stands right behind another file that has been read. */
export async function salvageBehind(file: Blob, before: Salvaged, name: string): Promise<Salvaged | null> {
  const from = before.behind();
  if (from === null) return null;
  for await (const found of salvage(file, from, BETWEEN)) if (found.name === name) return found;
  return null;
}

/** The file of that name; `offset`: where the list of contents says that its head stands. */
export async function salvageNamed(file: Blob, name: string, offset?: number): Promise<Salvaged | null> {
  if (offset !== undefined) {
    const part = await partOf(file, offset, HEADER_BYTES + 0xffff);
    const found = salvagedAt(file, part, offset, 0);
    if (found?.name === name) return found;
  }
  for await (const found of salvage(file)) if (found.name === name) return found;
  return null;
}
