import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ExportWork } from '../../archive/export-work.ts';
import { writeWacz } from '../../archive/wacz-file.ts';
import type { WholeArticle } from '../../archive/whole-article.ts';
import type { ArticleToSave } from '../../core/articles/article.ts';
import { NAMES } from '../core/export/sample.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { PAGES, readWacz, sha256 } from './read-wacz.ts';

const HOSTILE = 'عنوان </title><script>"\'&\r\nWARC/1.1\r\n\u0000 \uD800 \u202E 😀';

/** An article as others than the makers of tests would have it. */
const withMeta = (article: ArticleToSave, meta: Partial<ArticleToSave['meta']>): ArticleToSave => ({
  ...article,
  meta: { ...article.meta, ...meta },
});

async function filled() {
  const archive = freshArchive();
  const first = { url: 'https://www.rawi-agency.test/b?z=1&a=2', title: HOSTILE };
  await archive.save(makeArticle({ ...first, text: 'نص قديم' }), at(0));
  await archive.save(makeArticle({ url: 'https://rawi-agency.test/a', published: null }), at(1));
  await archive.save(makeArticle({ ...first, text: 'نص جديد\n\nفقرة' }), at(2));
  await archive.save(
    withMeta(makeArticle({ text: 'بلا عنوان' }), { canonicalUrl: '', url: 'file:///home/reader/page.html' }),
    at(3),
  );
  await archive.save(
    withMeta(makeArticle({ text: 'سري' }), {
      canonicalUrl: 'https://rawi-agency.test/c',
      url: 'https://me:secret@rawi-agency.test/ج?q=ب#part',
    }),
    at(4),
  );
  await archive.save(makeArticle({ url: 'https://rawi-agency.test/gone', text: 'محذوف' }), at(5));
  await archive.remove(['https://rawi-agency.test/gone'], at(6));
  return archive;
}

type Filled = Awaited<ReturnType<typeof filled>>;

const workOf = (archive: Filled, ids?: readonly string[], more: Partial<ExportWork> = {}): ExportWork => ({
  articles: archive.everything(ids),
  total: 6,
  names: NAMES,
  language: 'en',
  pages: PAGES,
  ...more,
});

async function exportOf(ids?: readonly string[]) {
  const archive = await filled();
  const { blob, articles } = await writeWacz(workOf(archive, ids));
  archive.close();
  return { ...(await readWacz(blob)), articles };
}

describe('a web archive', () => {
  it('has the files of WACZ 1.1.1, the records stored as they are, and hashes that are right', async () => {
    const { files, compression, manifest, digest } = await exportOf();
    expect(Object.keys(files).sort()).toEqual([
      'archive/data.warc.gz',
      'datapackage-digest.json',
      'datapackage.json',
      'indexes/index.cdx.gz',
      'indexes/index.idx',
      'pages/pages.jsonl',
    ]);
    expect([compression['archive/data.warc.gz'], compression['indexes/index.cdx.gz']]).toEqual([0, 0]);
    expect(manifest).toMatchObject({
      profile: 'data-package',
      wacz_version: '1.1.1',
      software: 'Siyaq',
      created: PAGES.madeAt,
      title: PAGES.title,
      description: PAGES.description,
      metadata: { title: PAGES.title, desc: PAGES.description },
    });
    expect(manifest.resources).toEqual(
      [
        ['data.warc.gz', 'archive/data.warc.gz'],
        ['index.cdx.gz', 'indexes/index.cdx.gz'],
        ['index.idx', 'indexes/index.idx'],
        ['pages.jsonl', 'pages/pages.jsonl'],
      ].map(([name, path]) => ({
        name,
        path,
        hash: `sha256:${sha256(files[path!]!)}`,
        bytes: files[path!]!.length,
      })),
    );
    expect(digest).toEqual({
      path: 'datapackage.json',
      hash: `sha256:${sha256(files['datapackage.json']!)}`,
    });
  });

  it('has a resource record for each version of each kept article, oldest first, which warcio reads back', async () => {
    const { records, articles } = await exportOf();
    const [info, ...pages] = records;
    expect(info!.type).toBe('warcinfo');
    expect(new TextDecoder().decode(info!.payload)).toContain('description: Images are absent.\r\n');
    expect(articles).toBe(4);
    expect(pages.map(({ type }) => type)).toEqual(Array(5).fill('resource'));
    const said = pages.map(({ header, payload }) => {
      const text = new TextDecoder().decode(payload);
      return [header('WARC-Date'), /<p>([^<]*)/.exec(text)?.[1]];
    });
    const versions = said.filter(([, text]) => text === 'نص قديم' || text?.startsWith('نص جديد'));
    expect(versions).toEqual([
      [at(0), 'نص قديم'],
      [at(2), 'نص جديد\n\nفقرة'],
    ]);
    for (const { header, payload } of pages) {
      expect(header('Content-Type')).toBe('text/html; charset=utf-8');
      expect(header('WARC-Payload-Digest')).toBe(`sha256:${sha256(payload)}`);
      expect(header('WARC-Block-Digest')).toBe(header('WARC-Payload-Digest'));
      expect(Number(header('Content-Length'))).toBe(payload.length);
    }
    const ids = records.map(({ header }) => header('WARC-Record-ID'));
    expect(new Set(ids).size).toBe(records.length);
    for (const id of ids)
      expect(id).toMatch(/^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/);
  });

  it('names records alike whenever it is made, without chance', async () => {
    const ids = ({ records }: Awaited<ReturnType<typeof exportOf>>): string[] =>
      records.map(({ header }) => header('WARC-Record-ID'));
    expect(ids(await exportOf())).toEqual(ids(await exportOf()));
  });

  it('has an index that points at gzip members which can be read alone, and is what warcio would make', async () => {
    const { index, madeIndex, warc, records } = await exportOf();
    expect(index).toEqual([...index].sort());
    const read = index.map((line) => {
      const [, key, when, json] = /^(\S+) (\d{14}) (\{.*\})$/.exec(line)!;
      return { key, when, ...JSON.parse(json!) };
    });
    const ends = [];
    for (const { url, when, offset, length, digest, status, mime } of read) {
      const member = warc.subarray(Number(offset), Number(offset) + Number(length));
      expect([...member.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
      const text = gunzipSync(member).toString('utf8');
      expect(text).toMatch(/^WARC\/1\.1\r\nWARC-Type: resource\r\n/);
      expect(text.match(/^WARC-Type: /gm)).toHaveLength(1);
      expect(text).toContain(`\r\nWARC-Target-URI: ${url}\r\n`);
      expect(text).toContain(`\r\nWARC-Payload-Digest: ${digest}\r\n`);
      expect(when).toBe(/WARC-Date: (.*)\r/.exec(text)![1]!.replace(/\D/g, '').slice(0, 14));
      expect([status, mime]).toEqual(['200', 'text/html']);
      ends.push(Number(offset) + Number(length));
    }
    // The members lie end to end, and the last one ends with the file.
    const starts = read.map(({ offset }) => Number(offset)).sort((a, b) => a - b);
    expect(ends.sort((a, b) => a - b)).toEqual([...starts.slice(1), warc.length]);
    // Warcio leaves out the status of a resource, the digest's kind, and keeps its charset.
    const common = (line: string) => {
      const json = JSON.parse(line.slice(line.indexOf(' {')));
      const { url, offset, length, filename, digest } = json;
      return [
        line.slice(0, line.indexOf(' {')),
        url,
        offset,
        length,
        filename,
        digest.replace('sha256:', ''),
      ];
    };
    expect(index.map(common)).toEqual(madeIndex.map(common));
    expect(index).toHaveLength(records.length - 1);
  });

  it('has a list of the blocks of the index, each to be read alone', async () => {
    const archive = await filled();
    async function* many(): AsyncGenerator<WholeArticle> {
      for await (const some of archive.everything(['https://rawi-agency.test/a'])) yield* copiesOf(some);
    }
    function* copiesOf(some: WholeArticle): Generator<WholeArticle> {
      for (let number = 0; number < 650; number += 1) {
        const url = `https://rawi-agency.test/${(number * 7919) % 650}`;
        const captures = some.captures.map((one) => ({ ...one, meta: { ...one.meta, url } }));
        yield { ...some, id: url, captures };
      }
    }
    const { blob } = await writeWacz({ ...workOf(archive), articles: many(), total: 650 });
    archive.close();
    const { index, indexBytes, blocks } = await readWacz(blob);
    expect(index).toHaveLength(650);
    expect(index).toEqual(index.toSorted());
    expect(JSON.parse(blocks[0]!.replace('!meta 0 ', ''))).toEqual({
      format: 'cdxj-gzip-1.0',
      filename: 'index.cdx.gz',
    });
    const read = blocks.slice(1).map((line) => {
      const [, first, json] = /^(\S+ \d{14}) (\{.*\})$/.exec(line)!;
      const { offset, length } = JSON.parse(json!);
      const text = gunzipSync(indexBytes.subarray(offset, offset + length)).toString('utf8');
      expect(text.startsWith(`${first} {`)).toBe(true);
      return text.split('\n').slice(0, -1);
    });
    expect(read.map((lines) => lines.length)).toEqual([300, 300, 50]);
    expect(read.flat()).toEqual(index);
  });

  it('lists the pages with their text, one line each whatever their titles have in them', async () => {
    const { pagesHead, pages, records } = await exportOf();
    expect(pagesHead).toMatchObject({ format: 'json-pages-1.0', id: 'pages', hasText: true });
    expect(pages).toHaveLength(5);
    for (const { id, url, ts } of pages) {
      const record = records.find(({ header }) => header('WARC-Record-ID') === `<${id}>`)!;
      expect([record.uri, record.header('WARC-Date')]).toEqual([url, ts]);
    }
    const hostile = pages.filter(({ title }) => title.includes('</title><script>"\'& WARC/1.1'));
    expect(hostile.map(({ text }) => text)).toEqual(['نص قديم', 'نص جديد\n\nفقرة']);
  });

  it('has addresses that a player can open, without fragments, passwords or paths of this computer', async () => {
    const { records, files } = await exportOf();
    const uris = new Set(records.slice(1).map(({ uri }) => uri));
    expect([...uris].filter((uri) => !uri.startsWith('https://siyaq.invalid/')).sort()).toEqual([
      'https://rawi-agency.test/%D8%AC?q=%D8%A8',
      'https://rawi-agency.test/a',
      'https://www.rawi-agency.test/b?z=1&a=2',
    ]);
    const urn = [...uris].find((uri) => uri.startsWith('https://siyaq.invalid/'))!;
    expect(decodeURIComponent(new URL(urn).pathname)).toMatch(/^\/urn:siyaq:[0-9a-f]{32}$/);
    const listed = new TextDecoder().decode(files['pages/pages.jsonl']);
    expect(listed).not.toMatch(/secret|\/home\/reader/);
  });

  it('is whole where nothing is to be exported', async () => {
    const { records, index, blocks, pages, articles } = await exportOf([]);
    expect([records.map(({ type }) => type), index, pages, articles]).toEqual([['warcinfo'], [], [], 0]);
    expect(blocks).toHaveLength(1);
  });

  it('takes the articles asked for, and passes over what is gone', async () => {
    const { records, articles } = await exportOf([
      'https://rawi-agency.test/a',
      'urn:gone',
      'https://rawi-agency.test/gone',
    ]);
    expect(articles).toBe(1);
    expect(records.slice(1).map(({ uri }) => uri)).toEqual(['https://rawi-agency.test/a']);
  });

  it('tells how far it is, and stops where it is asked to', async () => {
    const archive = await filled();
    const seen: number[] = [];
    await writeWacz(workOf(archive, undefined, { onProgress: ({ done }) => seen.push(done) }));
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    const stop = new AbortController();
    const stopped = writeWacz(
      workOf(archive, undefined, { signal: stop.signal, onProgress: () => stop.abort() }),
    );
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    archive.close();
  });

  it('hands on what it read before it reads on', async () => {
    const archive = await filled();
    const work = workOf(archive);
    let [asked, made, most] = [0, 0, 0];
    async function* articles(): AsyncGenerator<WholeArticle> {
      for await (const whole of work.articles) {
        most = Math.max(most, asked - made);
        asked += whole.captures.length;
        yield whole;
      }
    }
    const html: typeof PAGES.html = (capture) => {
      made += 1;
      return PAGES.html(capture);
    };
    await writeWacz({ ...work, articles: articles(), pages: { ...PAGES, html } });
    // The removed article is asked for, and no page is made of it.
    expect([asked, made]).toEqual([6, 5]);
    expect(most).toBeLessThanOrEqual(1);
    archive.close();
  });
});
