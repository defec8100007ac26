import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { CDXIndexer, WARCParser } from 'warcio';
import type { SavedPages } from '../../archive/export-work.ts';

/** A web archive read by others' hands: fflate opens the zip, warcio reads and indexes the records, Node hashes. */

export const PAGES: SavedPages = {
  html: ({ meta, text }) => `<!DOCTYPE html><title>${meta.title.length}</title><p>${text}</p>`,
  title: 'Saved pages',
  description: 'Images are absent.',
  madeAt: '2024-02-01T08:00:00.000Z',
};

export interface ReadRecord {
  readonly type: string;
  readonly uri: string;
  readonly header: (name: string) => string;
  readonly payload: Uint8Array;
}

export interface ReadPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly ts: string;
  readonly text: string;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const RECORDS = 'archive/data.warc.gz';
const INDEX = 'indexes/index.cdx.gz';

async function recordsOf(bytes: Uint8Array): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  for await (const record of new WARCParser([bytes])) {
    const payload = await record.readFully();
    const header = (name: string): string => record.warcHeader(name) ?? '';
    records.push({ type: header('WARC-Type'), uri: header('WARC-Target-URI'), header, payload });
  }
  return records;
}

/** The index as warcio makes it from the records, sorted. */
async function indexOf(bytes: Uint8Array): Promise<string[]> {
  const indexer = new CDXIndexer({ format: 'cdxj' });
  const lines: string[] = [];
  async function* source() {
    yield bytes;
  }
  for await (const found of indexer.iterIndex([{ filename: 'data.warc.gz', reader: source() }]))
    lines.push(indexer.serializeCDXJ(found).trimEnd());
  return lines.sort();
}

export async function readWacz(blob: Blob) {
  const compression: Record<string, number> = {};
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()), {
    filter: (file) => {
      compression[file.name] = file.compression;
      return true;
    },
  });
  const textOf = (path: string): string => new TextDecoder('utf-8', { fatal: true }).decode(files[path]);
  const linesOf = (path: string): string[] => textOf(path).split('\n').slice(0, -1);
  const [pagesHead, ...pages] = linesOf('pages/pages.jsonl').map((line) => JSON.parse(line));
  return {
    files,
    compression,
    warc: files[RECORDS]!,
    records: await recordsOf(files[RECORDS]!),
    index: gunzipSync(files[INDEX]!).toString('utf8').split('\n').slice(0, -1),
    indexBytes: files[INDEX]!,
    blocks: linesOf('indexes/index.idx'),
    madeIndex: await indexOf(files[RECORDS]!),
    pagesHead,
    pages: pages as ReadPage[],
    manifest: JSON.parse(textOf('datapackage.json')),
    digest: JSON.parse(textOf('datapackage-digest.json')),
  };
}
