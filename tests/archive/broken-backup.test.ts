import {
  BlobReader,
  BlobWriter,
  type FileEntry,
  TextReader,
  TextWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { unzipSync, zipSync } from 'fflate';
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

describe('one bad bit in the articles of a backup', () => {
  let bytes: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    bytes = await backupOf(100, 200);
  });

  it('costs those that it spoils, and each of them is named', async () => {
    let back = 0;
    const places = [0.1, 0.3, 0.5, 0.7, 0.9];
    for (const place of places) {
      const report = await reading(flipped(bytes, Math.floor(bytes.length * place)));
      expect(report).toMatchObject({ cut: false, broken: false, lost: 0 });
      expect(report.added + report.refused.length).toBeGreaterThanOrEqual(100);
      back += report.added;
    }
    expect(back).toBeGreaterThan(places.length * 90);
  });

  it('costs nothing that stands before a stretch of noise, and what never came is counted', async () => {
    let broken = 0;
    for (let turn = 0; turn < 5; turn += 1) {
      const bad = bytes.slice();
      const from = Math.floor(bad.length * 0.5);
      for (let at = from; at < from + 2_000; at += 1) bad[at] = random() * 256;
      const report = await reading(new Blob([bad]));
      expect(report.cut).toBe(false);
      expect(report.added).toBeGreaterThanOrEqual(45);
      expect(report.added + report.refused.length + report.lost).toBeGreaterThanOrEqual(100);
      expect(report.lost > 0).toBe(report.broken);
      if (report.broken) broken += 1;
    }
    expect(broken).toBeGreaterThan(0);
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

describe('a list of addresses to read that is too long to stand before the articles', () => {
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

  it('comes back as far as it goes from one that is cut within it', async () => {
    const report = await reading(new Blob([bytes.slice(0, Math.floor(bytes.length * 0.8))]));
    expect(report).toMatchObject({ added: 12, wantedDamaged: true });
    expect(report.wanted).toBeGreaterThan(ADDRESSES / 3);
    expect(report.wanted).toBeLessThan(ADDRESSES);
  });

  it('is missed where nothing of it is there', async () => {
    const report = await reading(new Blob([bytes.slice(0, Math.floor(bytes.length * 0.03))]));
    expect(report).toMatchObject({ cut: true, wanted: 0, wantedDamaged: true });
    expect(report.added).toBeGreaterThan(0);
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
