/**
 * A zip file that was cut has lost its list of contents, which stands at the end. What stands before the cut can still be
 * read from the head of each file in it, if it is deflated as ours are. https://pkware.cachefly.net/webdocs/APPNOTE/
 */
const LOCAL_HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const DEFLATED = 8;

/** So far into the file heads are looked for: a backup has all of its heads at its beginning. */
const SEARCHED = 1 << 20;
/**
 * Bytes that are inflated at once. Behind a cut there is no end, or the list of contents: then browsers throw away all that
 * came out of the same piece, whole articles of it.
 */
const PIECE = 512;

const inPieces = (): TransformStream<Uint8Array<ArrayBuffer>, BufferSource> =>
  new TransformStream({
    transform(chunk, controller) {
      for (let at = 0; at < chunk.length; at += PIECE) controller.enqueue(chunk.slice(at, at + PIECE));
    },
  });

/** One file of a zip, as far as it goes: its stream ends in an error. */
interface Salvaged {
  readonly name: string;
  readonly stream: ReadableStream<Uint8Array>;
}

function salvagedAt(file: Blob, begin: DataView<ArrayBuffer>, at: number): Salvaged | null {
  if (at + HEADER_BYTES > begin.byteLength || begin.getUint16(at + 8, true) !== DEFLATED) return null;
  const name = at + HEADER_BYTES;
  const extra = name + begin.getUint16(at + 26, true);
  const contents = file.slice(extra + begin.getUint16(at + 28, true));
  const inflate = new DecompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array, BufferSource>;
  return {
    name: new TextDecoder().decode(begin.buffer.slice(name, extra)),
    stream: contents.stream().pipeThrough(inPieces()).pipeThrough(inflate),
  };
}

/** The files whose heads stand at the beginning of a zip that has no list of contents any more. */
export async function* salvage(file: Blob): AsyncGenerator<Salvaged> {
  const begin = new DataView(await file.slice(0, SEARCHED).arrayBuffer());
  for (let at = 0; at + 4 <= begin.byteLength; at += 1) {
    if (begin.getUint32(at, true) !== LOCAL_HEADER) continue;
    const found = salvagedAt(file, begin, at);
    if (found) yield found;
  }
}
