import { expect, it } from 'vitest';
import type { Driver, Tab } from '../../tools/browsers/driver.ts';
import { findPainted } from '../../tools/browsers/find-painted.ts';
import { poll } from '../../tools/browsers/poll.ts';
import { waitForArticle } from '../../tools/browsers/wait-for-article.ts';
import { seriousViolations } from './axe.ts';
import { inBothBrowsers, sample } from './both-browsers.ts';
import { painted } from './painted.ts';

/** The reader's own entries: written in a form, given out as a pack, taken from one, and found on pages. */

const NAME = 'گروه بین‌الملل';

/** Without the isolates that keep a name of the other direction together. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** Types into a field of the form, whatever was in it. */
async function fill(page: Tab, name: string, text: string): Promise<void> {
  await page.evaluate((field) => {
    const input = document.querySelector<HTMLInputElement>(`[name="${field}"]`)!;
    input.focus();
    input.select();
    return null;
  }, name);
  await page.type(text);
}

/** Hands a file over as the reader's choice. */
const choose = (page: Tab, name: string, text: string): Promise<null> =>
  page.evaluate(
    (file) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name, { type: 'application/json' }));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return null;
    },
    { name, text },
  );

const names = (page: Tab): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('[data-entry] bdi')].map((one) => one.textContent));

/** The entries as they are stored. */
const storedActors = (driver: Driver): Promise<object[]> =>
  driver.inExtension(async () => {
    type Stored = { ownActors: { entries: { actor: object }[] } };
    type Api = { storage: { local: { get(key: string): Promise<Stored> } } };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { ownActors } = await (scope.browser ?? scope.chrome).storage.local.get('ownActors');
    return ownActors.entries.map(({ actor }) => actor);
  });

const packOf = (actors: readonly object[]): string =>
  JSON.stringify({ siyaq: 'actors', version: 1, title: 'A desk in Baghdad', actors }, null, 2);

const guard = {
  id: 'test-guard',
  type: 'organisation',
  subtype: 'own',
  tier: 'core',
  names: { en: ['Test Guard'], ar: ['حرس التجربة'], fa: [], prs: [] },
  roles: [],
  affiliations: ['iraqi-government'],
  summary: { en: 'A guard that was made up.', ar: '', fa: '' },
  ambiguous: [],
  loaded: [],
  provenance: 'unsourced',
};

inBothBrowsers('entries of the reader’s own', (stage) => {
  it('are written in a form that says what is missing, and found on pages from then on', async () => {
    const { driver, server } = stage;
    const page = await driver.openExtension('entries.html');
    await page.bringToFront();
    await page.waitFor(() => document.querySelector('a[href="#/new"]'));
    expect(await seriousViolations(page)).toEqual([]);
    await page.click('a[href="#/new"]');
    await page.waitFor(() => document.querySelector('[name="names.en"]'));
    await fill(page, 'names.en', 'International Desk');
    await page.click('button[type="submit"]');
    const problems = await page.waitFor(() => document.querySelector('[role="alert"]')?.textContent);
    expect(problems).toContain('One neutral sentence: this must not be empty.');
    expect(await seriousViolations(page)).toEqual([]);
    await fill(page, 'names.fa', NAME);
    await fill(page, 'summary', 'Desk of an agency for news from abroad.');
    await page.click('button[type="submit"]');
    await page.waitFor(() => document.querySelector('[data-entry="international-desk"]'));
    expect(plain(await page.evaluate(() => document.querySelector('.toast')?.textContent ?? ''))).toContain(
      'Kept: International Desk',
    );
    const tab = await driver.newTab(server.url(sample('fa-agency')));
    await waitForArticle(driver, tab);
    await tab.bringToFront();
    expect((await painted(tab)).map(({ text }) => text)).toContain(NAME);
    const place = await tab.waitFor(findPainted, NAME);
    await tab.moveMouse(place!.x, place!.y);
    const said = await poll(
      async () => {
        const card = await driver.cardText(tab);
        return card?.includes('International Desk') ? card : null;
      },
      6000,
      'the card of the entry',
    );
    expect(said).toContain('An entry of your own.');
    expect(said).toContain('Desk of an agency for news from abroad.');
    await tab.close();
    await page.close();
  });

  it('are there after the background has ended', async () => {
    const { driver, server } = stage;
    await driver.stopBackground();
    const tab = await driver.newTab(server.url(sample('fa-agency')));
    await waitForArticle(driver, tab);
    expect((await painted(tab)).map(({ text }) => text)).toContain(NAME);
    await tab.close();
  });

  it('come with a pack, once its difference has been seen, and go again', async () => {
    const page = await stage.driver.openExtension('entries.html');
    await page.bringToFront();
    await page.waitFor(() => document.querySelector('[data-entry="international-desk"]'));
    const [desk] = await storedActors(stage.driver);
    const changed = { ...desk, affiliations: ['iraqi-government'] };
    await choose(page, 'desk.json', packOf([guard, changed]));
    const review = await page.waitFor(() => document.querySelector('.pack-review')?.textContent);
    expect(review).toContain('A desk in Baghdad');
    expect(review).toContain('changes your entry');
    expect(review).toContain('حرس التجربة');
    expect(review).toContain('3 claims come without a source');
    expect(await seriousViolations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.querySelectorAll('[data-item="international-desk"] .claim').length),
    ).toBe(1);
    // Of its two entries, one.
    await page.click('[data-item="international-desk"] input');
    await page.click('[data-act="take"]');
    await page.waitFor(() => document.querySelector('[data-entry="test-guard"]'));
    expect(await names(page)).toEqual(['International Desk', 'Test Guard']);
    await page.click('.toast button');
    await page.waitFor(() => !document.querySelector('[data-entry="test-guard"]'));
    expect(await names(page)).toEqual(['International Desk']);
    await page.close();
  });

  it('are refused with the line and the reason, and nothing changes', async () => {
    const page = await stage.driver.openExtension('entries.html');
    await page.bringToFront();
    await page.waitFor(() => document.querySelector('[data-entry]'));
    const text = packOf([{ ...guard, tier: 'main' }]);
    await choose(page, 'bad.json', text);
    const refused = await page.waitFor(() => document.querySelector('.error')?.textContent);
    const line = text.split('\n').findIndex((one) => one.includes('"tier"')) + 1;
    expect(plain(refused!)).toContain('“bad.json” cannot be used as a pack');
    expect(plain(refused!)).toContain(`Line ${line}: Highlighted with: is none of the values`);
    await choose(page, 'half.json', text.slice(0, 200));
    await page.waitFor(() => document.querySelector('.error')?.textContent?.includes('half.json'));
    expect(await page.evaluate(() => document.querySelector('.error')?.textContent)).toContain('not JSON');
    expect(await names(page)).toEqual(['International Desk']);
    await page.close();
  });

  it('are given out as a pack that is read as the same again, and removed with undo', async () => {
    const page = await stage.driver.openExtension('entries.html');
    await page.bringToFront();
    await page.waitFor(() => document.querySelector('[data-act="export"]'));
    // The file is caught on its way to the downloads.
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => {
          document.body.dataset.pack = text;
        });
        return make(blob);
      };
      return null;
    });
    await page.click('[data-act="export"]');
    const pack = await page.waitFor(() => document.body.dataset.pack);
    await choose(page, 'again.json', pack!);
    expect(
      await page.waitFor(() => document.querySelector('.pack-review [role=status]')?.textContent),
    ).toContain('Nothing in it is new to you. 1 is the same as yours.');
    await page.click('[data-act="leave"]');
    await page.waitFor(() => document.querySelector('[data-entry] button'));
    await page.click('[data-entry] button');
    await page.waitFor(() => !document.querySelector('[data-entry]'));
    await page.click('.toast button');
    await page.waitFor(() => document.querySelector('[data-entry]'));
    await page.waitFor(() => document.activeElement?.closest('.own-entries'));
    expect(await names(page)).toEqual(['International Desk']);
    await page.close();
  });

  it('stand in for Siyaq’s where they change one, from the actor’s page on', async () => {
    const archive = await stage.driver.openExtension('archive.html#/actor/akram-al-kaabi');
    await archive.bringToFront();
    expect(await archive.waitFor(() => document.querySelector('.edit-entry')?.getAttribute('href'))).toBe(
      'entries.html#/edit/akram-al-kaabi',
    );
    await archive.click('.edit-entry');
    await archive.waitFor(() => document.querySelector('[name="summary"]'));
    await fill(archive, 'summary', 'A leader, in words of our desk.');
    await archive.click('button[type="submit"]');
    const line = await archive.waitFor(
      () => document.querySelector('[data-entry="akram-al-kaabi"]')?.textContent,
    );
    expect(line).toContain('in place of Siyaq’s own');
    await archive.evaluate(() => {
      location.href = 'archive.html#/actor/akram-al-kaabi';
      return null;
    });
    const head = await archive.waitFor(() => document.querySelector('.actor-head')?.textContent);
    expect(head).toContain('A leader, in words of our desk.');
    expect(head).toContain('An entry of your own.');
    await archive.close();
  });
});
