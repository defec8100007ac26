import { expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { sampleFile } from '../../tools/sample-pages.ts';
import { readWacz, sha256 } from '../archive/read-wacz.ts';
import { catchFile, caughtFile, saveOpen, saveSample } from './archive-acts.ts';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers, type Stage, sample } from './both-browsers.ts';
import { play } from './play-web-archive.ts';

/** Saved pages as a web archive, out of the built extension in real browsers, and into a player. */

const PHOTO = 'https://marsad-akhbar.test/photo.svg?of=the-round';
const CHANGED = { host: sample('ar-read-also').host, path: '/changed' };

/** Two versions of one page, the second with another headline and a photo; and a page in Dari. */
async function saveThree(stage: Stage): Promise<void> {
  const printed = sampleFile(sample('ar-read-also')).replace(/<link[^>]+rel="?canonical[^>]*>/gi, '');
  const changed = printed
    .replaceAll('السوداني يرعى أولى', 'السوداني يفتتح أولى')
    .replace(/<p>/, `<p>قُتل 12 شخصاً في هجوم. <img src="${PHOTO}" alt="صورة الجولة"> `);
  for (const body of [printed, changed]) {
    stage.server.add({ ...CHANGED, body });
    await saveOpen(stage, stage.server.url(CHANGED));
    // Players know an instant by its second.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  }
  await saveSample(stage, 'prs-two-calendars');
}

async function exported(stage: Stage): Promise<Buffer> {
  const page = await stage.driver.openExtension('archive.html#/backup');
  await page.bringToFront();
  await page.waitFor(() => document.querySelector('form.export select'));
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('form.export select')!;
    select.value = 'wacz';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  });
  const said = (await page.waitFor(
    () => document.querySelector<HTMLElement>('form.export p')?.innerText,
  )) as string;
  expect(said).toContain('Images were never saved');
  await catchFile(page);
  await page.click('[data-act="export"]');
  const outcome = await page.waitFor(
    () => document.querySelector<HTMLElement>('.outcome[data-step="exported"]')?.innerText,
  );
  expect(outcome).toMatch(/^2 articles were exported .*siyaq-wacz-\d{4}-\d\d-\d\d\.wacz$/);
  expect(await seriousViolations(page)).toEqual([]);
  const file = await caughtFile(page);
  await page.close();
  return file;
}

/** The text of an element of the page that the player shows. What Firefox renders has no marks of direction. */
const shown = (tab: Tab, selector: string): Promise<string> =>
  tab.waitFor((one) => {
    const page = document.querySelector('iframe')?.contentDocument;
    return page?.querySelector(one)?.textContent;
  }, selector) as Promise<string>;

inBothBrowsers('a web archive', (stage) => {
  let file: Buffer;

  it('has a record for every version saved, which other programs read', async () => {
    await saveThree(stage);
    const before = stage.server.requests.length;
    file = await exported(stage);
    const asked = stage.server.requests.slice(before).filter(({ host }) => host.endsWith('.test'));
    expect(asked).toEqual([]);
    const { records, index, madeIndex, manifest, files } = await readWacz(new Blob([new Uint8Array(file)]));
    const pages = records.slice(1);
    expect(pages.map(({ uri }) => new URL(uri).pathname)).toEqual(['/changed', '/changed', '/world-188340']);
    for (const { header, payload } of pages)
      expect(header('WARC-Payload-Digest')).toBe(`sha256:${sha256(payload)}`);
    const place = (line: string) => {
      const { url, offset, length } = JSON.parse(line.slice(line.indexOf(' {')));
      return [url, offset, length];
    };
    expect(index.map(place)).toEqual(madeIndex.map(place));
    for (const { path, hash } of manifest.resources) expect(hash).toBe(`sha256:${sha256(files[path]!)}`);
  });

  it('opens in a player, each version as it was saved, with words for what is absent', async () => {
    const { pages } = await readWacz(new Blob([new Uint8Array(file)]));
    const before = stage.server.requests.length;
    const tab = await stage.driver.newTab();
    const { facts, show } = await play(stage, tab, file);
    await show(pages[0]!.url, pages[0]!.ts);
    expect(await shown(tab, 'h1')).toMatch(/^السوداني يرعى أولى/);
    await show(pages[1]!.url, pages[1]!.ts);
    expect(await shown(tab, 'h1')).toMatch(/^السوداني يفتتح أولى/);
    expect(await shown(tab, 'main')).toContain(
      `[صورة لم تُحفظ: \u2068صورة الجولة\u2069 \u2068${PHOTO}\u2069]`,
    );
    expect(await shown(tab, 'header p[lang="en"]')).toContain('images and layout are absent');
    expect(await shown(tab, 'header p[lang="ar"]')).toContain('الصور والتصميم غير موجودة');

    await show(pages[2]!.url, pages[2]!.ts);
    expect(await shown(tab, 'header p[lang="fa"]')).toContain('تصویرها و صفحه‌آرایی در آن نیست');
    const page = await tab.evaluate(() => {
      const { title, images, documentElement } = document.querySelector('iframe')!.contentDocument!;
      return { dir: getComputedStyle(documentElement).direction, title, images: images.length };
    });
    expect(page).toEqual({ dir: 'rtl', title: pages[2]!.title, images: 0 });

    const { title, desc, pages: listed, verify } = await facts();
    expect(title).toMatch(/^Siyaq: saved pages, /);
    expect(desc).toContain('images, layout and scripts are absent');
    expect(listed.map(({ url }) => url).sort()).toEqual(pages.map(({ url }) => url).sort());
    // The list of pages, and that nobody signed the file. It never compares the index: it keeps the hash under one name
    // and looks for it under another (`multiwacz.ts`, `getVerifyExpected`).
    expect(verify.numValid).toBe(2);
    expect(stage.server.requests.slice(before).filter(({ host }) => host.endsWith('.test'))).toEqual([]);
    await tab.close();
  });
});
