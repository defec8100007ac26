/**
 * Records of a web archive after WARC 1.1 (https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/)
 * and the lines of its index, CDXJ. Each record is a gzip member of its own in the file, so that a player reads it alone.
 */
export type WarcField = readonly [name: string, value: string | number];

const EOL = '\r\n';

/** A record as text, to be written as UTF-8. No value may have a line's end in it. `bytes`: of the block's UTF-8. */
export function warcRecord(fields: readonly WarcField[], block: string, bytes: number): string {
  const head = [...fields, ['Content-Length', bytes] as const].map(([name, value]) => `${name}: ${value}`);
  return ['WARC/1.1', ...head, '', block].join(EOL) + EOL + EOL;
}

/** The block of a record that is a list of fields itself. */
export const warcFields = (fields: readonly WarcField[]): string =>
  fields.map(([name, value]) => `${name}: ${value}${EOL}`).join('');

/** A record's name out of a hash, so that the same record has the same one: a UUID of version 8 (RFC 9562, 5.8). */
export function recordId(sha256: string): string {
  const variant = (8 + (Number.parseInt(sha256[16] ?? '0', 16) % 4)).toString(16);
  const parts = [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(13, 16)}`,
    variant + sha256.slice(17, 20),
    sha256.slice(20, 32),
  ];
  return `<urn:uuid:${parts.join('-')}>`;
}

/**
 * The key under which an index has an address, host first and turned around: `https://www.rawi.test/1?b&a` is
 * `test,rawi)/1?a&b`. `url` is an address as URL parsers write it, without a fragment.
 */
export function surt(url: string): string {
  const match = /^https?:\/\/(?:www\d*\.)?(\[[^\]]*\]|[^/?:]*)(:\d+)?([^?]*)(?:\?(.*))?$/s.exec(
    url.toLowerCase(),
  );
  if (!match) return url;
  const [, host = '', port = '', path = '', query = ''] = match;
  const sorted = query === '' ? '' : `?${query.split('&').sort().join('&')}`;
  return `${host.split('.').reverse().join(',')}${port})${path}${sorted}`;
}

export interface Indexed {
  readonly url: string;
  /** ISO in UTC. */
  readonly instant: string;
  readonly digest: string;
  /** Of its gzip member in the file, in bytes. */
  readonly offset: number;
  readonly length: number;
}

/** One line of the index, without its end. Sorted as strings, lines are in the order of the index. */
export function cdxLine({ url, instant, digest, offset, length }: Indexed, filename: string): string {
  const when = instant.replace(/\D/g, '').slice(0, 14);
  const where = { offset: String(offset), length: String(length), filename };
  return `${surt(url)} ${when} ${JSON.stringify({ url, mime: 'text/html', status: '200', digest, ...where })}`;
}

/** The first line of a list of the index's blocks. `filename`: of the index, in its own folder. */
export const blocksHead = (filename: string): string =>
  `!meta 0 ${JSON.stringify({ format: 'cdxj-gzip-1.0', filename })}\n`;

/** Where a block of the index is, by the key and time of its first line. */
export const blockLine = (first: string, offset: number, length: number): string =>
  `${first.slice(0, first.indexOf(' {'))} ${JSON.stringify({ offset, length })}\n`;
