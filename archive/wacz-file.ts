import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { oneLine } from '../core/export/csl-item.ts';
import { dataPackage, PAGES_HEAD, packageDigest, pageLine, WACZ_FILES } from '../core/export/wacz.ts';
import {
  blockLine,
  blocksHead,
  cdxLine,
  recordId,
  type WarcField,
  warcFields,
  warcRecord,
} from '../core/export/warc.ts';
import { type Counts, type ExportWork, kept, type SavedPages, type Written } from './export-work.ts';
import { Measured, Waiting } from './measured.ts';
import { gzip, sha256 } from './seal-capture.ts';
import type { WholeArticle, WholeCapture } from './whole-article.ts';

/**
 * Saved pages as a web archive that players open: a record a version, oldest first. Records go into the file as they are
 * made. In memory stay the index's lines, some 300 bytes a version, for they must be sorted; the list of pages is handed to
 * the browser in pieces until its turn comes.
 */
const encoder = new TextEncoder();

/** What is compressed already is read in parts, and so must not be compressed again. */
const STORED = { level: 0 };

/** Lines of the index in a gzip member: as many as Webrecorder's own tools take. */
const LINES = 300;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
/** As the index names it. */
const RECORDS = nameOf(WACZ_FILES.records);

/**
 * An address that players can look up: where the page was, without a fragment or a password. A page that had none gets
 * one under a name that no server ever has (RFC 6761), made of the article's id.
 */
function targetOf(id: string, address: string): string {
  const given = URL.canParse(address) ? new URL(address) : null;
  if (!given || !/^https?:$/.test(given.protocol)) return `https://siyaq.invalid/${encodeURIComponent(id)}`;
  given.hash = '';
  given.username = '';
  given.password = '';
  return given.href;
}

interface Made {
  readonly member: Uint8Array<ArrayBuffer>;
  readonly id: string;
  readonly url: string;
  readonly instant: string;
  readonly digest: string;
}

async function pageRecord(articleId: string, capture: WholeCapture, pages: SavedPages): Promise<Made> {
  const html = pages.html(capture);
  const url = targetOf(articleId.toWellFormed(), capture.meta.url);
  const instant = new Date(capture.savedAt).toISOString();
  const digest = `sha256:${await sha256(html)}`;
  const id = recordId(await sha256([url, instant, digest].join('\n')));
  const fields: WarcField[] = [
    ['WARC-Type', 'resource'],
    ['WARC-Record-ID', id],
    ['WARC-Date', instant],
    ['WARC-Target-URI', url],
    ['WARC-Payload-Digest', digest],
    ['WARC-Block-Digest', digest],
    ['Content-Type', 'text/html; charset=utf-8'],
  ];
  const member = await gzip(warcRecord(fields, html, encoder.encode(html).length));
  return { member, id, url, instant, digest };
}

async function infoRecord({ title, description, madeAt }: SavedPages): Promise<Uint8Array<ArrayBuffer>> {
  const block = warcFields([
    ['software', 'Siyaq'],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
    ['title', oneLine(title)],
    ['description', oneLine(description)],
  ]);
  const fields: WarcField[] = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Record-ID', recordId(await sha256(`${madeAt}\n${block}`))],
    ['WARC-Date', madeAt],
    ['WARC-Filename', RECORDS],
    ['Content-Type', 'application/warc-fields'],
  ];
  return await gzip(warcRecord(fields, block, encoder.encode(block).length));
}

const pageOf = ({ id, url, instant }: Made, { meta, text }: WholeCapture): string =>
  pageLine({ id: id.slice(1, -1), url, title: oneLine(meta.title) || url, ts: instant, text });

const oldestFirst = ({ captures }: WholeArticle): WholeCapture[] =>
  captures.toSorted((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt));

/** The versions of an article, oldest first: all of them or none. */
async function versionsOf(whole: WholeArticle, pages: SavedPages): Promise<{ made: Made; page: string }[]> {
  const versions: { made: Made; page: string }[] = [];
  for (const capture of oldestFirst(whole)) {
    const made = await pageRecord(whole.id, capture, pages);
    versions.push({ made, page: pageOf(made, capture) });
  }
  return versions;
}

/** The index in blocks that are read alone, and the list of blocks, which is read first. */
async function indexOf(lines: readonly string[]): Promise<readonly [blocks: Waiting, list: Waiting]> {
  const [blocks, list] = [new Waiting(), new Waiting()];
  const sorted = lines.toSorted();
  list.add(blocksHead(nameOf(WACZ_FILES.index)));
  // No bytes at all would be no gzip.
  if (sorted.length === 0) blocks.add(await gzip(''));
  for (let at = 0; at < sorted.length; at += LINES) {
    const block = sorted.slice(at, at + LINES);
    const member = await gzip(block.map((line) => `${line}\n`).join(''));
    list.add(blockLine(block[0] ?? '', blocks.bytes, member.length));
    blocks.add(member);
  }
  return [blocks, list];
}

export async function writeWacz(work: ExportWork): Promise<Written> {
  const [records, pages] = [new Measured(), new Waiting()];
  const lines: string[] = [];
  const counts: Counts = { articles: 0, skipped: 0 };
  async function* members(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const info = await infoRecord(work.pages);
    records.pass(info);
    yield info;
    for await (const versions of kept(work, counts, (whole) => versionsOf(whole, work.pages)))
      for (const { made, page } of versions) {
        lines.push(cdxLine({ ...made, offset: records.bytes, length: made.member.length }, RECORDS));
        pages.add(page);
        records.pass(made.member);
        yield made.member;
      }
  }
  const file = new BlobWriter('application/zip');
  const zip = new ZipWriter(file);
  pages.add(PAGES_HEAD);
  await zip.add(WACZ_FILES.records, streamOf(members()), STORED);
  const [blocks, list] = await indexOf(lines);
  const files = [
    records.file(WACZ_FILES.records),
    await blocks.into(zip, WACZ_FILES.index, STORED),
    await list.into(zip, WACZ_FILES.blocks),
    await pages.into(zip, WACZ_FILES.pages),
  ];
  const { title, description, madeAt } = work.pages;
  const manifest = dataPackage(files, { title, description, created: madeAt });
  await zip.add(WACZ_FILES.package, new TextReader(manifest));
  await zip.add(WACZ_FILES.digest, new TextReader(packageDigest(await sha256(manifest))));
  await zip.close();
  return { blob: await file.getData(), ...counts };
}

function streamOf(chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
    },
    { highWaterMark: 1 },
  );
}
