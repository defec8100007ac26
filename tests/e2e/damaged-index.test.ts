import { beforeAll, expect, it } from 'vitest';
import { NEWEST_VERSION } from '../../archive/schema.ts';
import { TERMS_VERSION } from '../../core/search/index-terms.ts';
import type { Tab } from '../../tools/browsers/driver.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { keepPicture } from './keep-picture.ts';
import {
  type Damage,
  damage,
  fingerprint,
  putDatabase,
  type RawDatabase,
  storedArticles,
} from './raw-archive.ts';
import { setSettings } from './set-settings.ts';
import { storedDatabase } from './stored-samples.ts';

/** A damaged search index is made anew from the articles by whoever searches next, and the reader is told. */

/** Query -> the articles that it finds in the stored sample: one in each layer of the index, and both. */
const FINDS = {
  مذاکرات: ['https://rawi-agency.test/1'],
  بيان: ['https://marsad-akhbar.test/2'],
  'actor:ain-al-asad': ['https://marsad-akhbar.test/2', 'https://rawi-agency.test/1'],
} as const;

/** What the list shows once it is the answer to this query: the way to export it names the query. */
async function search(archive: Tab, query: string): Promise<string[]> {
  await archive.evaluate((asked) => {
    location.hash = `#/search/${encodeURIComponent(asked)}`;
    return null;
  }, query);
  return (
    (await archive.waitFor((asked) => {
      const answered = document.querySelector('.list-head a')?.getAttribute('href');
      if (!answered?.endsWith(`/${encodeURIComponent(asked)}`)) return null;
      const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
      if (entries.length === 0 || entries.some((one) => one.classList.contains('unread'))) return null;
      return entries.map((one) => one.dataset.id ?? '').sort();
    }, query)) ?? []
  );
}

const news = (page: Tab): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.index-note')?.dataset.news ?? '');

/** As if its index were of today's terms: an older one the background makes anew by itself, sooner or later after its start. */
const ofTodaysTerms = ({ stores, ...rest }: RawDatabase): RawDatabase => ({
  ...rest,
  stores: {
    ...stores,
    meta: stores.meta!.map(({ key, value }) => ({
      key,
      value: { ...(value as object), terms: TERMS_VERSION },
    })),
  },
});

const WAYS: readonly (readonly [string, Damage])[] = [
  ['bytes that make no sense', { store: 'buckets', fill: 255 }],
  ['nothing but zeroes', { store: 'buckets', fill: 0 }],
  ['no rows any more', { store: 'buckets', clear: true }],
];

inBothBrowsers('a search index', (stage) => {
  let truth: Record<string, string>;
  const articlesOf = async () => {
    const { articles, captures, originals } = (await fingerprint(stage.driver)).stores;
    return { articles: articles!, captures: captures!, originals: originals! };
  };

  beforeAll(async () => {
    await putDatabase(stage.driver, ofTodaysTerms(await storedDatabase(NEWEST_VERSION)));
    truth = await articlesOf();
  });

  const expectFinds = async (archive: Tab): Promise<void> => {
    for (const [query, ids] of Object.entries(FINDS))
      expect(await search(archive, query), query).toEqual(ids);
  };

  it.each(WAYS)('with %s is made anew, which the archive page tells', async (_, how) => {
    const { driver } = stage;
    await damage(driver, how);
    const archive = await driver.openExtension('archive.html');
    await expectFinds(archive);
    expect(await news(archive)).toBe('rebuilt');
    expect(await archive.evaluate(() => document.querySelector('.index-note')?.textContent)).toContain(
      'has been made anew from your saved articles. Nothing was lost.',
    );
    await archive.click('.index-note button');
    expect(await news(archive)).toBe('none');
    await archive.close();
    // The next page finds it whole.
    const later = await driver.openExtension('archive.html');
    await expectFinds(later);
    expect(await news(later)).toBe('none');
    await later.close();
    expect(await articlesOf()).toEqual(truth);
    expect((await storedArticles(driver)).filter(({ whole }) => !whole)).toEqual([]);
  });

  it('that was left half made is told of while it is made anew, in the reader’s language too', async () => {
    const { driver } = stage;
    await damage(driver, { store: 'meta', key: 'index', put: { nextDoc: 9, young: 0, rebuilding: true } });
    await damage(driver, { store: 'buckets', clear: true });
    // Another tab writes at length.
    await driver.inExtension(async () => {
      await new Promise((held) => {
        void navigator.locks.request('siyaq-archive-write', () => {
          held(null);
          return new Promise((release) => Object.assign(globalThis, { release }));
        });
      });
      return null;
    });
    const archive = await driver.openExtension(`archive.html#/search/${encodeURIComponent('مذاکرات')}`);
    await archive.waitFor(() => document.querySelector('.index-note[data-news="rebuilding"]'));
    expect(await archive.evaluate(() => document.querySelector('.index-note')?.textContent)).toContain(
      'is being made anew from your saved articles, which are all there',
    );
    await keepPicture(archive, `rebuilding-${driver.browser}`);
    await driver.inExtension(() => {
      (globalThis as unknown as { release(): void }).release();
      return null;
    });
    await archive.waitFor(() => document.querySelector('.index-note[data-news="rebuilt"]'));
    await expectFinds(archive);
    await setSettings(driver, { language: 'fa' });
    await archive.waitFor(() =>
      document.querySelector('.index-note')?.textContent?.includes('از نو ساخته شد'),
    );
    await keepPicture(archive, `rebuilt-fa-${driver.browser}`);
    await setSettings(driver, { language: 'en' });
    await archive.close();
    expect(await articlesOf()).toEqual(truth);
  });

  it('of other terms than today’s is made anew after an update, before anybody asks', async () => {
    const { driver } = stage;
    await damage(driver, { store: 'buckets', clear: true });
    await damage(driver, { store: 'meta', key: 'index', put: { nextDoc: 9, young: 0, rebuilding: false } });
    await driver.updateExtension();
    const terms = (): Promise<number | null> =>
      driver.inExtension(
        () =>
          new Promise<number | null>((resolve) => {
            const opening = indexedDB.open('siyaq');
            opening.onsuccess = () => {
              const db = opening.result;
              const read = db.transaction('meta').objectStore('meta').get('index');
              read.onsuccess = () => {
                db.close();
                resolve(read.result.rebuilding ? null : (read.result.terms ?? null));
              };
            };
          }),
      );
    await expect.poll(terms).toBe(TERMS_VERSION);
    const archive = await driver.openExtension('archive.html');
    await expectFinds(archive);
    expect(await news(archive)).toBe('none');
    await archive.close();
    expect(await articlesOf()).toEqual(truth);
  });

  it('is made anew by the popup’s look-up too', async () => {
    const { driver } = stage;
    await damage(driver, { store: 'buckets', fill: 255 });
    const page = await driver.newTab('about:blank');
    const popup = await driver.openPopup(page);
    await popup.click('[role="combobox"]');
    await popup.type('مذاکرات');
    await popup.waitFor(() => document.querySelector('.option .title'));
    await popup.waitFor(() => document.querySelector('.index-note[data-news="rebuilt"]'));
    await keepPicture(popup, `rebuilt-popup-${driver.browser}`);
    await popup.close();
    expect(await articlesOf()).toEqual(truth);
  });
});
