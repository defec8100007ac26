/**
 * A zip file that was cut has lost its list of contents, which stands at the end. What stands before the cut can still be
 * read from the head of each file in it, if it is deflated as ours are. https://pkware.cachefly.net/webdocs/APPNOTE/
 */
const LOCAL_HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const DEFLATED = 8;

async function bytesAt(file: Blob, from: number, length: number): Promise<DataView> {
  return new DataView(await file.slice(from, from + length).arrayBuffer());
}

/** Where the next local header stands at or behind a place: the sizes in a streamed header are not known. */
async function findHeader(file: Blob, from: number): Promise<number> {
  const WINDOW = 1 << 16;
  for (let at = from; at < file.size; at += WINDOW - 3) {
    const view = await bytesAt(file, at, WINDOW);
    for (let i = 0; i + 4 <= view.byteLength; i += 1)
      if (view.getUint32(i, true) === LOCAL_HEADER) return at + i;
  }
  return -1;
}

/** The contents of one file of a cut zip, as far as they go; null where it has no such file. The stream ends in an error. */
export async function salvage(
  file: Blob,
  name: string,
): Promise<{ readonly stream: ReadableStream<Uint8Array> } | null> {
  for (let at = await findHeader(file, 0); at >= 0; at = await findHeader(file, at + 4)) {
    const header = await bytesAt(file, at, HEADER_BYTES);
    if (header.byteLength < HEADER_BYTES) return null;
    const nameBytes = header.getUint16(26, true);
    const extraBytes = header.getUint16(28, true);
    const found = await file.slice(at + HEADER_BYTES, at + HEADER_BYTES + nameBytes).text();
    if (found !== name || header.getUint16(8, true) !== DEFLATED) continue;
    const contents = file.slice(at + HEADER_BYTES + nameBytes + extraBytes);
    const inflate = new DecompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array, BufferSource>;
    return { stream: (contents.stream() as ReadableStream<BufferSource>).pipeThrough(inflate) };
  }
  return null;
}
