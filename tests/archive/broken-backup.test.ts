import {
  BlobReader,
  BlobWriter,
  type FileEntry,
  TextReader,
  TextWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RestoreReport, readBackup, writeBackup } from '../../archive/backup-file.ts';
import { toWanted } from '../../core/imports/wanted.ts';
import { at, freshArchive, makeArticle } from './make-article.ts';
import { MADE_AT } from './make-backup.ts';

/** A backup's file of which a part can't be read: it ends, it can be stopped, and what is whole in it comes back. */

let seed = 5;
function random(): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
}

const noise = (words: number): string =>
  Array.from({ length: words }, () => Math.floor(random() * 1e9).toString(36)).join(' ');

async function backupOf(articles: number, words: number, addresses = 3): Promise<Uint8Array<ArrayBuffer>> {
  const archive = freshArchive();
  for (let i = 0; i < articles; i += 1)
    await archive.save(makeArticle({ url: `https://rawi-agency.test/${i}`, text: noise(words) }), at(i));
  await archive.addWanted(
    Array.from({ length: addresses }, (_, i) => ({
      url: `https://rawi.test/${i}`,
      title: noise(3),
      published: null,
      tags: ['وسم'],
    })),
    at(0),
  );
  return new Uint8Array(await (await writeBackup(archive, MADE_AT)).file.arrayBuffer());
}

function flipped(bytes: Uint8Array<ArrayBuffer>, offset: number, bit = 2): Blob {
  const bad = bytes.slice();
  bad[offset]! ^= 1 << bit;
  return new Blob([bad]);
}

const reading = (file: Blob, signal?: AbortSignal): Promise<RestoreReport> =>
  readBackup(file, freshArchive(), signal ? { signal } : {});

/** What a restore would bring back: each line is read and judged, and nothing is written. */
const judging = (file: Blob): Promise<RestoreReport> =>
  readBackup(file, {
    ...freshArchive(),
    restore: async () => 'added' as const,
    tendIndex: async () => ({ done: true, moved: 0 }),
  });

/** The same backup as another program packs it, with a password on its articles. */
async function withPassword(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'));
  for (const entry of await new ZipReader(new BlobReader(new Blob([bytes]))).getEntries())
    await zip.add(
      entry.filename,
      new TextReader(await (entry as FileEntry).getData(new TextWriter())),
      entry.filename === 'siyaq.json' ? {} : { password: 'x' },
    );
  return await zip.close();
}

describe('damage in the articles of a backup', () => {
  const SAVED = 120;
  let bytes: Uint8Array<ArrayBuffer>;
  /** The most articles that lie in one file of it. */
  let together = 0;
  beforeAll(async () => {
    bytes = await backupOf(SAVED, 600);
    const files = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('articles/'));
    expect(files.length).toBeGreaterThan(4);
    together = Math.max(...files.map(([, lines]) => strFromU8(lines).split('\n').length - 1));
  }, 60_000);

  it('costs no more than the articles of one file, wherever the bad bit is, and each loss is told', async () => {
    expect(together).toBeLessThan(SAVED / 3);
    for (let turn = 0; turn < 16; turn += 1) {
      const at = Math.floor(bytes.length * (0.02 + 0.93 * random()));
      const report = await judging(flipped(bytes, at, turn % 8));
      expect({ at, ...report }).toMatchObject({ cut: false });
      expect(report.added, `at ${at}`).toBeGreaterThanOrEqual(SAVED - together);
      expect(report.added + report.refused.length + report.lost, `at ${at}`).toBeGreaterThanOrEqual(SAVED);
      if (report.added < SAVED) expect(report.broken || report.refused.length > 0).toBe(true);
    }
  }, 120_000);

  it('costs no more where it is a stretch of noise: what stands behind it comes back too', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const bad = bytes.slice();
      const from = Math.floor(bad.length * (0.1 + 0.8 * random()));
      for (let at = from; at < from + 2_000; at += 1) bad[at] = random() * 256;
      const report = await judging(new Blob([bad]));
      // It may lie where one file ends and the next begins.
      expect(report.added, `at ${from}`).toBeGreaterThanOrEqual(SAVED - 2 * together);
      expect(report.cut).toBe(false);
      expect(report.added + report.refused.length + report.lost).toBeGreaterThanOrEqual(SAVED);
    }
  }, 60_000);

  it('costs no more where the end is lost as well', async () => {
    const bad = bytes.slice(0, -30);
    const from = Math.floor(bad.length * 0.5);
    for (let at = from; at < from + 2_000; at += 1) bad[at] = random() * 256;
    const report = await judging(new Blob([bad]));
    expect(report.added).toBeGreaterThanOrEqual(SAVED - 2 * together);
    expect(report.cut || report.broken).toBe(true);
    expect(report.added + report.refused.length + report.lost).toBeGreaterThanOrEqual(SAVED);
  });

  it('costs nothing where it is in the list of contents, of many files too', async () => {
    const begin = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    for (let turn = 0; turn < 12; turn += 1) {
      const at = begin + Math.floor((bytes.length - begin) * random());
      const report = await judging(flipped(bytes, at, turn % 8));
      expect({ at, ...report }).toMatchObject({ added: SAVED, refused: [], broken: false, lost: 0 });
    }
  }, 60_000);

  it('is told where a whole file of them was taken out', async () => {
    const files = unzipSync(bytes);
    delete files['articles/000002.jsonl'];
    const report = await judging(new Blob([new Uint8Array(zipSync(files))]));
    expect(report).toMatchObject({ broken: true, refused: [] });
    expect(report.lost).toBe(SAVED - report.added);
    expect(report.lost).toBeGreaterThan(0);
    // Where nothing says how many there were, the numbers of the files do.
    delete files['siyaq.json'];
    const headless = await judging(new Blob([new Uint8Array(zipSync(files))]));
    expect(headless).toMatchObject({ broken: true, headDamaged: true, lost: 0 });
  });
});

describe('a backup that cannot be read as its list of contents says', () => {
  let bytes: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    bytes = await backupOf(3, 5);
  });

  it('is read all the same, whichever byte of the list is bad, with nothing lost in silence', async () => {
    const begin = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    for (let at = begin; at < bytes.length; at += 1) {
      const report = await reading(flipped(bytes, at, at % 8));
      expect({ at, ...report }).toMatchObject({ added: 3, refused: [], broken: false });
      if (report.wanted < 3) expect({ at, ...report }).toMatchObject({ wantedDamaged: true });
    }
  }, 60_000);

  it('says so where it has a password', async () => {
    await expect(reading(await withPassword(bytes))).rejects.toMatchObject({ code: 'repacked' });
  });

  it('can be cancelled', async () => {
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(reading(flipped(bytes, bytes.length - 46, 0), stop)).rejects.toThrow('enough');
  });
});

describe('a damaged list of addresses to read', () => {
  it('gives back what can be read of it, and is told', async () => {
    const bytes = await backupOf(1, 5, 200);
    const name = new TextDecoder('latin1').decode(bytes).indexOf('to-read.jsonl');
    const bad = await reading(flipped(bytes, name + 3_000));
    expect(bad).toMatchObject({ added: 1, wantedDamaged: true });
    expect(bad.wanted).toBeGreaterThan(50);
    const whole = await reading(new Blob([bytes]));
    expect(whole).toMatchObject({ wanted: 200, wantedDamaged: false });
  });
});

describe('a long list of addresses to read', () => {
  const ADDRESSES = 3_000;
  let bytes: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    bytes = await backupOf(12, 200, ADDRESSES);
  });

  it('comes back from a file that lacks its end', async () => {
    expect(await reading(new Blob([bytes]))).toMatchObject({ wanted: ADDRESSES, wantedDamaged: false });
    const cut = await reading(new Blob([bytes.slice(0, -1)]));
    expect(cut).toMatchObject({ added: 12, cut: true, lost: 0, wanted: ADDRESSES, wantedDamaged: false });
  });

  it('comes back as far as it goes from one that is cut within it, before all articles', async () => {
    const report = await reading(new Blob([bytes.slice(0, Math.floor(bytes.length * 0.4))]));
    expect(report).toMatchObject({ added: 0, lost: 12, cut: true, wantedDamaged: true });
    expect(report.wanted).toBeGreaterThan(ADDRESSES / 3);
    expect(report.wanted).toBeLessThan(ADDRESSES);
  });

  it('is missed where nothing of it is there', async () => {
    const begin = new TextDecoder('latin1').decode(bytes).indexOf('to-read.jsonl');
    const report = await reading(new Blob([bytes.slice(0, begin - 4)]));
    expect(report).toMatchObject({ cut: true, added: 0, lost: 12, wanted: 0, wantedDamaged: true });
  });
});

describe('a backup of the first kind, with all articles in one file', () => {
  it('comes back, whole or cut', async () => {
    const files = unzipSync(await backupOf(30, 50));
    const lines = Object.keys(files).filter((name) => name.startsWith('articles/'));
    const articles = lines.map((name) => strFromU8(files[name]!)).join('');
    const about = { ...JSON.parse(strFromU8(files['siyaq.json']!)), version: 1 };
    const older = zipSync({
      'siyaq.json': strToU8(JSON.stringify(about)),
      'articles.jsonl': strToU8(articles),
      // As it stood where the list was long.
      'to-read.jsonl': files['to-read.jsonl']!,
    });
    const whole = await reading(new Blob([new Uint8Array(older)]));
    expect(whole).toMatchObject({ added: 30, cut: false, broken: false, wanted: 3, refused: [] });
    const cut = await reading(new Blob([new Uint8Array(older.slice(0, -40))]));
    expect(cut).toMatchObject({ added: 30, cut: true, wanted: 3, wantedDamaged: false });
    const half = await reading(new Blob([new Uint8Array(older.slice(0, Math.floor(older.length * 0.5)))]));
    expect(half.added).toBeGreaterThan(5);
    expect(half).toMatchObject({ cut: true, wantedDamaged: true });
  });
});

/** A file on a stick that is pulled, or that changed since it was picked: read so far, and then no more. */
class Pulled extends Blob {
  readonly #whole: Blob;
  readonly #reads: { left: number };

  constructor(whole: Blob, reads: { left: number }) {
    super();
    this.#whole = whole;
    this.#reads = reads;
  }
  override get size(): number {
    return this.#whole.size;
  }
  override slice(from?: number, to?: number): Blob {
    return new Pulled(this.#whole.slice(from, to), this.#reads);
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    this.#reads.left -= 1;
    const gone = new DOMException('The requested file could not be read', 'NotReadableError');
    return this.#reads.left < 0 ? Promise.reject(gone) : this.#whole.arrayBuffer();
  }
}

it('a file that the browser can’t read, at once or from somewhere on, is told as such, and not as damage', async () => {
  const whole = new Blob([await backupOf(8, 2_500)]);
  const cut = whole.slice(0, whole.size - 1_000);
  for (const file of [whole, cut]) {
    const reads = { left: 1_000 };
    await reading(new Pulled(file, reads));
    const all = 1_000 - reads.left;
    expect(all).toBeGreaterThan(3);
    for (const left of [0, 1, 2, all - 2, all - 1])
      await expect(reading(new Pulled(file, { left })), `${left}`).rejects.toMatchObject({
        code: 'unreadable',
      });
  }
});

describe('a backup that was unpacked and packed anew with its folder', () => {
  const packed = async (): Promise<Blob> => {
    const there = freshArchive();
    await there.save(makeArticle(), at(0));
    await there.addWanted([toWanted('https://x.test/later', {})!], at(1));
    const { file } = await writeBackup(there, MADE_AT);
    const files = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
    const inFolder = files.flatMap(([name, bytes]): [string, Uint8Array][] => [
      [`__MACOSX/siyaq-backup/${name}`, new Uint8Array([0, 5, 22, 7])],
      [`siyaq-backup/${name}`, bytes],
    ]);
    return new Blob([new Uint8Array(zipSync(Object.fromEntries(inFolder)))]);
  };

  it('comes back, whole or cut', async () => {
    const file = await packed();
    const whole = { added: 1, refused: [], wanted: 1, headDamaged: false, wantedDamaged: false };
    expect(await readBackup(file, freshArchive())).toMatchObject({ ...whole, cut: false });
    expect(await readBackup(file.slice(0, file.size - 30), freshArchive())).toMatchObject({
      ...whole,
      cut: true,
    });
  });
});
