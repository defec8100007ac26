import { beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { saveSample } from './archive-acts.ts';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** The archive page's overview: facets, the timeline, many articles chosen at once, and a list that is long. */

const SAVED = ['ar-read-also', 'prs-two-calendars', 'ar-json-ld'];
const MANY = 3_000;

const listed = (page: Tab): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.entry:not(.unread)')].map((entry) => entry.dataset.id ?? ''),
  );

const untilListed = (page: Tab, count: number): Promise<boolean> =>
  page.waitFor((n) => document.querySelectorAll('.entry:not(.unread)').length === n, count);

const query = (page: Tab): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')!.value);

/** Articles as lists know them, written by the page itself: nobody waits for so many saves. */
const fill = (page: Tab, count: number): Promise<unknown> =>
  page.evaluate(async (many) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siyaq');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = db.transaction(['articles', 'rows', 'meta'], 'readwrite');
    const rows: (string | number)[][] = [];
    for (let at = 0; at < many; at++) {
      const [id, doc] = [`https://many.test/${at}`, 1_000 + at];
      const published = new Date(Date.UTC(2020, 0, 1 + (at % 900))).toISOString().slice(0, 10);
      const savedAt = new Date(Date.UTC(2021, 0, 1, 0, at)).toISOString();
      const meta = { canonicalUrl: id, url: id, title: `خبر ${at}`, byline: null, published, outlet: null };
      const article = { id, doc, meta, state: 'kept', removedAt: null, publishedKey: published, savedAt };
      transaction.objectStore('articles').put({
        ...article,
        ...{ language: 'ar', about: true, actors: [], events: [], excerpt: `نص ${at}`, tags: [] },
        ...{ firstSavedAt: savedAt, captures: [{ id: `${id}#1`, savedAt }] },
      });
      rows.push([doc, id, published, savedAt, 'ar', '']);
    }
    // As the archive keeps them: 128 numbers to a record, the first of which has the rows of what was saved.
    const stretches = transaction.objectStore('rows');
    const [first, last] = [1, Math.floor((1_000 + many - 1) / 128)];
    for (let key = first; key <= last; key++)
      stretches.put(JSON.stringify(rows.filter(([doc]) => Math.floor((doc as number) / 128) === key)), key);
    const meta = transaction.objectStore('meta');
    const index = meta.get('index');
    index.onsuccess = () => void meta.put({ ...index.result, nextDoc: 1_000 + many }, 'index');
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    db.close();
    return null;
  }, count);

inBothBrowsers('the overview of the archive', (stage) => {
  let page: Tab;

  beforeAll(async () => {
    for (const id of SAVED) await saveSample(stage, id);
    page = await stage.driver.openExtension('archive.html');
    await page.bringToFront();
    await untilListed(page, SAVED.length);
  });

  it('counts languages, years, outlets, actors and tags, and narrows down by them in the search box', async () => {
    await page.waitFor(() => document.querySelector('[data-facet="actor"] input'));
    await page.click('[data-facet="lang"] input[value="prs"]');
    await untilListed(page, 1);
    expect(await query(page)).toBe('lang:prs');
    // What else could be chosen is still offered, with its count.
    await page.waitFor(
      () => document.querySelector('[data-facet="lang"] input[value="ar"]')?.closest('label')?.textContent,
    );
    await page.click('[data-facet="lang"] input[value="ar"]');
    await untilListed(page, SAVED.length);
    expect(await query(page)).toBe('lang:prs lang:ar');
    const named = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('[data-facet="actor"] input')].map(
        ({ value }) => value,
      ),
    );
    expect(named).toContain('mohammed-shia-al-sudani');
    expect(await seriousViolations(page)).toEqual([]);
    await page.press('/');
    await page.press('Escape');
    await page.waitFor(() => document.querySelector<HTMLInputElement>('input[type=search]')!.value === '');
    await untilListed(page, SAVED.length);
  });

  it('draws the articles over time; a bar, or a row of the table, narrows down to its time', async () => {
    await page.click('[data-act="timeline"]');
    await page.waitFor(() => document.querySelectorAll('.plot-bin rect').length > 0);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.archive-timeline summary')!.click();
      return null;
    });
    await page.waitFor(() => document.querySelectorAll('.archive-timeline tbody button').length > 1);
    expect(await seriousViolations(page)).toEqual([]);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.archive-timeline tbody button')!.click();
      return null;
    });
    await page.waitFor(() => location.hash.includes('after'));
    await page.waitFor(() => document.querySelector('[data-act="all-time"]'));
    await page.waitFor((all) => {
      const count = document.querySelectorAll('.entry:not(.unread)').length;
      return count > 0 && count < all;
    }, SAVED.length);
    await page.click('[data-act="all-time"]');
    await untilListed(page, SAVED.length);
    // The same by the drawing, which is made anew for all times and for a moment has no bars.
    await page.waitFor(() => {
      for (const bar of document.querySelectorAll('.plot-bin rect'))
        bar.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return location.hash.includes('after');
    });
    await page.click('[data-act="all-time"]');
    await page.click('[data-act="timeline"]');
    await untilListed(page, SAVED.length);
  });

  it('tags, exports and removes many at once: it asks first, and takes it back', async () => {
    await page.click('.entry input[type="checkbox"]');
    await page.click('[data-act="choose-all"]');
    await page.waitFor(() => document.querySelectorAll('.entry[data-chosen]').length === 3);
    await page.click('.chosen-bar input');
    await page.type('desk two');
    await page.press('Enter');
    await page.waitFor(
      () =>
        document.querySelector('[data-facet="tag"] input[value="desk two"]')?.closest('label')?.textContent,
    );
    await page.click('.chosen-bar a');
    await page.waitFor(
      () => document.querySelector<HTMLInputElement>('form.export input[value="chosen"]')?.checked,
    );
    await page.evaluate(() => {
      location.hash = '#/';
      return null;
    });
    await untilListed(page, SAVED.length);
    await page.click('.entry input[type="checkbox"]');
    await page.click('[data-act="choose-all"]');
    await page.click('[data-act="remove-chosen"]');
    await page.waitFor(() =>
      document.querySelector('.chosen-bar [role="alert"]')?.textContent?.includes('3'),
    );
    expect(await listed(page)).toHaveLength(SAVED.length);
    await page.click('[data-act="remove-sure"]');
    await page.waitFor(() => document.querySelector('.empty'));
    await page.waitFor(() =>
      document.querySelector('.toast')?.textContent?.includes('3 articles were removed.'),
    );
    await page.press('Enter');
    await untilListed(page, SAVED.length);
  });

  it('draws of thousands only those in sight, whose keys lead to both ends', async () => {
    await fill(page, MANY);
    await page.close();
    page = await stage.driver.openExtension('archive.html');
    await page.bringToFront();
    await page.waitFor(() => document.querySelectorAll('.entry:not(.unread)').length > 5);
    expect(await page.evaluate(() => document.querySelector('.list-head [role=status]')?.textContent)).toBe(
      '3,003 articles',
    );
    expect((await listed(page)).length).toBeLessThan(60);
    await page.press('j');
    await page.press('End');
    await page.waitFor(
      () => document.activeElement?.closest<HTMLElement>('.entry')?.dataset.id === 'https://many.test/0',
    );
    expect(await page.evaluate(() => document.querySelectorAll('.entry:not(.unread)').length)).toBeLessThan(
      60,
    );
    await page.press('k');
    await page.waitFor(
      () => document.activeElement?.closest<HTMLElement>('.entry')?.dataset.id === 'https://many.test/1',
    );
    // Opened and left again, it is where the list is.
    await page.press('Home');
    await page.waitFor(() => document.activeElement?.closest<HTMLElement>('.entry')?.dataset.index === '0');
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('select[name=layout]')!;
      select.value = 'grid';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return null;
    });
    await page.waitFor(() => document.querySelector('.articles[data-layout="grid"]'));
    await page.waitFor(() => document.querySelectorAll('.entry:not(.unread)').length > 5);
    expect(await seriousViolations(page)).toEqual([]);
  });
});
