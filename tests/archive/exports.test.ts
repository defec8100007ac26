import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { EXPORT_ENDINGS, EXPORT_FORMATS, type ExportFormat, writeExport } from '../../archive/export-file.ts';
import { hashesOf } from '../../archive/seal-capture.ts';
import type { WholeArticle, WholeCapture } from '../../archive/whole-article.ts';
import { NAMES } from '../core/export/sample.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { PAGES } from './read-wacz.ts';

/** From the archive to a file; what stands in each format is tested in `tests/core/export/`. */

async function filled() {
  const archive = freshArchive();
  await archive.save(
    makeArticle({ url: 'https://rawi-agency.test/1', title: 'الأول', text: 'نص قديم' }),
    at(0),
  );
  await archive.save(
    makeArticle({
      url: 'https://rawi-agency.test/1',
      title: 'الأول بعد التعديل',
      text: 'نص السوداني الجديد',
      actors: { sudani: 'السوداني' },
    }),
    at(1),
  );
  await archive.save(
    makeArticle({ url: 'https://rawi-agency.test/2', title: 'الثاني', text: 'نص آخر' }),
    at(2),
  );
  await archive.save(
    makeArticle({ url: 'https://rawi-agency.test/3', title: 'محذوف', text: 'نص محذوف' }),
    at(3),
  );
  await archive.remove(['https://rawi-agency.test/3'], at(4));
  return archive;
}

type Filled = Awaited<ReturnType<typeof filled>>;

const exportOf = async (
  archive: Filled,
  format: ExportFormat,
  more: {
    ids?: readonly string[];
    signal?: AbortSignal;
    onProgress?: (at: { done: number; total: number }) => void;
  } = {},
) => {
  const { ids, ...moving } = more;
  return await writeExport(format, {
    articles: archive.everything(ids),
    total: ids?.length ?? (await archive.countEverything()),
    names: NAMES,
    language: 'en',
    pages: PAGES,
    ...moving,
  });
};

const filesOf = async (blob: Blob): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

describe('an export', () => {
  const latestOnly = EXPORT_FORMATS.filter((format) => format !== 'wacz');
  it.each(latestOnly)('has the latest version of every kept article: %s', async (format) => {
    const archive = await filled();
    const { blob, articles } = await exportOf(archive, format);
    expect(articles).toBe(2);
    const text =
      EXPORT_ENDINGS[format] === 'zip' ? Object.values(await filesOf(blob)).join('\n') : await blob.text();
    expect(text).toContain(format === 'web-annotations' ? 'السوداني' : 'الأول بعد التعديل');
    expect(text).not.toContain('محذوف');
    expect(text).not.toContain('نص قديم');
    expect(blob.type).not.toBe('');
    archive.close();
  });

  it.each(['csl-json', 'web-annotations'] as const)('is whole JSON, empty or not: %s', async (format) => {
    const archive = await filled();
    for (const ids of [[], ['https://rawi-agency.test/1'], undefined]) {
      const { blob } = await exportOf(archive, format, ids ? { ids } : {});
      const read = JSON.parse(await blob.text());
      const entries = format === 'csl-json' ? read : read.first.items;
      expect(entries).toHaveLength(ids?.length ?? (format === 'csl-json' ? 2 : 1));
    }
    archive.close();
  });

  it('has a note an article, each with a name of its own', async () => {
    const archive = await filled();
    // The same text on another page of the same day.
    await archive.save(
      makeArticle({ url: 'https://rawi-agency.test/4', title: 'الثاني', text: 'نص آخر' }),
      at(5),
    );
    const { blob, articles } = await exportOf(archive, 'markdown');
    const files = await filesOf(blob);
    expect(Object.keys(files)).toHaveLength(articles);
    expect(Object.values(files).map((note) => /^url: "(.*)"$/m.exec(note)?.[1])).toEqual(
      expect.arrayContaining(['https://rawi-agency.test/2', 'https://rawi-agency.test/4']),
    );
    archive.close();
  });

  it.each(['csl-json', 'ris', 'bibtex'] as const)('has a key for each article alone: %s', async (format) => {
    const archive = freshArchive();
    // One text at three addresses, as a page and its copies for phones have it.
    for (const [turn, end] of ['', '/amp', '/m'].entries())
      await archive.save(makeArticle({ url: `https://rawi-agency.test/1${end}`, text: 'نص واحد' }), at(turn));
    const keys = async (ids?: readonly string[]): Promise<string[]> => {
      const text = await (await exportOf(archive, format, ids ? { ids } : {})).blob.text();
      const KEY = {
        'csl-json': /^ {2}"id": "(.*)",$/gm,
        ris: /^ID {2}- (.*)\r$/gm,
        bibtex: /^@article\{(.*),$/gm,
      };
      return [...text.matchAll(KEY[format])].map((match) => match[1]!);
    };
    const [key, ...others] = await keys();
    expect(others).toEqual([`${key}-2`, `${key}-3`]);
    // Alone it has the same key as ever.
    expect(await keys(['https://rawi-agency.test/1/amp'])).toEqual([key]);
    archive.close();
  });

  it.each(EXPORT_FORMATS)('survives an article that it cannot take, and counts it: %s', async (format) => {
    const console_ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const archive = await filled();
    const bad = await whole(7, 'نص السوداني');
    const [capture] = bad.captures;
    // Damaged where nothing checks it: in the archive itself.
    Object.assign(capture!, { meta: format === 'web-annotations' ? capture!.meta : null });
    if (format === 'web-annotations') Object.assign(bad, { id: 'urn:x\uD800' });
    Object.assign(capture!.annotations, {
      mentions: [
        { start: 0, end: 2, text: 'نص', actor: 'x', alternatives: [], reason: { code: 'x', params: {} } },
      ],
    });
    const articles = (async function* () {
      yield bad;
      yield* archive.everything();
    })();
    const work = { articles, total: 4, names: NAMES, language: 'en', pages: PAGES } as const;
    const { blob, ...counts } = await writeExport(format, work);
    expect(counts).toEqual({ articles: 2, skipped: 1 });
    expect(console_).toHaveBeenCalledOnce();
    expect(blob.size).toBeGreaterThan(100);
    console_.mockRestore();
    archive.close();
  });

  it('has names that no file system takes for one another, whatever the titles are', async () => {
    const archive = freshArchive();
    const titles = [
      'caf\u00e9',
      'cafe\u0301',
      'CAF\u00c9',
      '\ud800x',
      '\ud801x',
      '😀'.repeat(90),
      'ﷺ'.repeat(90),
      '..',
      '',
    ];
    for (const [nr, title] of titles.entries())
      await archive.save(makeArticle({ url: `https://rawi-agency.test/${nr}`, title, text: 'نص' }), at(nr));
    const names = Object.keys(await filesOf((await exportOf(archive, 'markdown')).blob));
    expect(new Set(names.map((name) => name.normalize('NFD').toLowerCase())).size).toBe(titles.length);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    archive.close();
  });

  it('has three tables that spreadsheets open as UTF-8', async () => {
    const archive = await filled();
    const { blob } = await exportOf(archive, 'csv');
    const bytes = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(Object.keys(bytes)).toEqual(['articles.csv', 'mentions.csv', 'dates.csv']);
    for (const file of Object.values(bytes)) expect([...file.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    archive.close();
  });

  it('takes the articles asked for, in their order, and passes over what is gone', async () => {
    const archive = await filled();
    const ids = ['https://rawi-agency.test/2', 'urn:gone', 'https://rawi-agency.test/1'];
    const { blob, articles } = await exportOf(archive, 'csl-json', { ids });
    expect(articles).toBe(2);
    expect(JSON.parse(await blob.text()).map(({ URL }: { URL: string }) => URL)).toEqual([ids[0], ids[2]]);
    archive.close();
  });

  it('tells how far it is, and stops where it is asked to', async () => {
    const archive = await filled();
    const seen: number[] = [];
    await exportOf(archive, 'ris', { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(seen).toEqual([1 / 3, 2 / 3, 1]);
    const stop = new AbortController();
    const stopped = exportOf(archive, 'markdown', { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    archive.close();
  });
});

describe('a search for an export', () => {
  it('looks at every article, where a search for the eye stops', async () => {
    const archive = freshArchive();
    const many = 2_100;
    // All words match, and the phrase only in the one that ranks last: shortest texts rank first.
    for (let number = 0; number < many; number += 1)
      await archive.restore(
        await whole(number, number === 0 ? `${'كلام كثير '.repeat(60)} عين الأسد` : 'الأسد ثم عين'),
      );
    const query = '"عين الأسد"';
    expect(await archive.search(query, { limit: 10 })).toHaveLength(0);
    const all = await archive.search(query, { limit: 10, all: true });
    expect(all.map(({ article }) => article.id)).toEqual(['https://rawi-agency.test/many/0']);
    archive.close();
  }, 120_000);
});

/** An article as a backup has it: faster to put in than by saving. */
async function whole(number: number, text: string): Promise<WholeArticle> {
  const id = `https://rawi-agency.test/many/${number}`;
  const article = makeArticle({ url: id, text });
  const capture = { ...article, savedAt: at(0), hashes: await hashesOf(article) };
  return { id, firstSavedAt: at(0), removedAt: null, tags: [], captures: [capture as WholeCapture] };
}
