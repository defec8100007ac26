import { Z_BUF_ERROR, Z_NO_FLUSH, Z_OK, Z_STREAM_END, ZStream, zlibInflate, zlibInflateInit2 } from 'pako';

/**
 * Deflated bytes of which some may be damaged or missing, inflated to the very bit where they stop making sense. Browsers' own
 * `DecompressionStream` is faster, but throws away what it had inflated of the piece that an error is in, and tells no end
 * of the data from an error behind it.
 */

/** How it ended: with the end that was written, where the bytes run out, or where they make no sense. */
export type InflateEnd = 'whole' | 'cut' | 'broken';

/** Without zlib's own head and checksum, which files of a zip do not have. */
const RAW = -15;
/** Bytes that are read, and given, at once: so often others have their turn. */
const AT_ONCE = 1 << 16;

/**
 * Inflates as far as it goes, and returns how it ended. Never throws for what the bytes are.
 */
export async function* inflate(bytes: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>, InflateEnd> {
  const stream = new ZStream();
  zlibInflateInit2(stream, RAW);
  for (let read = 0; ; ) {
    if (stream.avail_in === 0 && read < bytes.size) {
      stream.input = new Uint8Array(await bytes.slice(read, read + AT_ONCE).arrayBuffer());
      [stream.next_in, stream.avail_in] = [0, stream.input.length];
      read += AT_ONCE;
    }
    stream.output = new Uint8Array(AT_ONCE);
    [stream.next_out, stream.avail_out] = [0, AT_ONCE];
    const status = zlibInflate(stream, Z_NO_FLUSH);
    if (stream.next_out > 0) yield stream.output.subarray(0, stream.next_out);
    if (status === Z_STREAM_END) return 'whole';
    // It can't go on without more bytes.
    if (status === Z_BUF_ERROR && read >= bytes.size) return 'cut';
    if (status !== Z_OK && status !== Z_BUF_ERROR) return 'broken';
  }
}
