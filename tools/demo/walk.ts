import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Tab } from '../browsers/driver.ts';
import { findPainted } from '../browsers/find-painted.ts';
import { isBrowsersOwn } from '../browsers/own-requests.ts';
import { waitForArticle } from '../browsers/wait-for-article.ts';
import { type SamplePage, samplePages } from '../sample-pages.ts';
import type { SampleServer } from '../serve-samples.ts';

/** One story, told in three languages: what is saved, and the page on which the related coverage is looked at. */
const SAVED = ['ar-read-also', 'prs-two-calendars', 'ar-json-ld'];
const SHOWN = 'fa-agency';
const FOLDER = 'demo-output';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

function fail(step: string, what: string): never {
  throw new Error(`${step}: ${what}`);
}

/** Opens one sample and holds what Siyaq says of it against what it must say. */
async function readPage(driver: Driver, server: SampleServer, tab: Tab, page: SamplePage): Promise<void> {
  const started = performance.now();
  await tab.goto(server.url(page));
  const report = await (page.ours ? waitForArticle(driver, tab) : driver.waitForReport(tab));
  const ms = Math.round(performance.now() - started);
  if (!page.ours) {
    if (report.state === 'annotated') fail(page.id, 'should have been left alone');
    say(`  ✓ ${page.id.padEnd(20)} left alone (${report.state}), ${ms} ms`);
    return;
  }
  if (!report.page) fail(page.id, 'not read');
  const { mentions, dates, language } = report.page.annotations;
  const published = `${report.meta?.published} (${report.meta?.publishedFrom})`;
  if (report.meta?.published !== page.published)
    fail(page.id, `published ${published}, not ${page.published}`);
  for (const { actor, text } of page.actors)
    if (!mentions.some((one) => one.actor === actor)) fail(page.id, `${text} (${actor}) was not found`);
  const actors = new Set(mentions.map((mention) => mention.actor)).size;
  say(
    `  ✓ ${page.id.padEnd(20)} ${String(language).padEnd(4)}${published.padEnd(27)}` +
      `${count(actors, 'actor')}, ${count(dates.length, 'date')}, ${ms} ms`,
  );
}

async function save(driver: Driver, server: SampleServer, tab: Tab, id: string): Promise<void> {
  const page = samplePages().find((one) => one.id === id) ?? fail(id, 'no such sample');
  await tab.goto(server.url(page));
  await driver.waitForReport(tab);
  const popup = await driver.openPopup(tab);
  await popup.waitFor(() => document.querySelector('.save[data-step="idle"] button'));
  await popup.click('.save[data-step="idle"] button');
  const status = await popup.waitFor(
    () => document.querySelector('.save[data-step="done"] [role="status"]')?.textContent,
  );
  say(`  ✓ ${id.padEnd(20)} ${status}`);
  await popup.close();
}

/** Points at a text and waits for the card, which is one new element on the page. */
async function openCard(tab: Tab, text: string): Promise<void> {
  const before = await tab.evaluate(() => document.querySelectorAll('*').length);
  const place = (await tab.evaluate(findPainted, text)) ?? fail('card', `“${text}” is not on the page`);
  await tab.moveMouse(place.x, place.y);
  await tab.waitFor((n) => document.querySelectorAll('*').length > n, before);
  // The card fades in.
  await new Promise((resolve) => setTimeout(resolve, 400));
}

async function closeCard(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await tab.moveMouse(5, 5);
  await new Promise((resolve) => setTimeout(resolve, 400));
}

/** Reads all samples, saves some, looks at what the popup and the archive make of it. Throws at the first wrong step. */
async function walkThrough(driver: Driver, server: SampleServer): Promise<void> {
  const shoot = async (tab: Tab, name: string): Promise<void> => {
    writeFileSync(join(FOLDER, `${name}.png`), await tab.screenshot());
    say(`  ✓ ${FOLDER}/${name}.png`);
  };
  const pages = samplePages();
  const tab = await driver.newTab();

  say('Reading the samples');
  for (const page of pages) await readPage(driver, server, tab, page);

  say('Saving three articles');
  for (const id of SAVED) await save(driver, server, tab, id);

  say('Looking at highlights and cards');
  const shown = pages.find((page) => page.id === SHOWN) ?? fail(SHOWN, 'no such sample');
  await tab.goto(server.url(shown));
  await driver.waitForReport(tab);
  await tab.waitFor(() => CSS.highlights.size > 0);
  await tab.bringToFront();
  await shoot(tab, 'page');
  await openCard(tab, shown.actors[0]?.text ?? '');
  await shoot(tab, 'actor-card');
  await closeCard(tab);
  await openCard(tab, shown.dates[0]?.text ?? '');
  await shoot(tab, 'date-card');
  await closeCard(tab);

  say('Asking the popup for related coverage');
  const popup = await driver.openPopup(tab);
  const related = await popup.waitFor(() => {
    const items = [...document.querySelectorAll('.related > li')];
    return items.length > 0
      ? items.map((item) => (item as HTMLElement).innerText.replace(/\s*\n\s*/g, ' · '))
      : null;
  });
  for (const line of related ?? []) say(`  ✓ ${line}`);
  await shoot(popup, 'popup');

  say('Looking up "Sudani" in the popup');
  await popup.click('[role="combobox"]');
  await popup.type('Sudani');
  const hits = await popup.waitFor(() => {
    const options = [...document.querySelectorAll('[role="option"]')];
    return options.length > 0
      ? options.map((one) => (one as HTMLElement).innerText.replace(/\s*\n\s*/g, ' · '))
      : null;
  });
  for (const line of (hits ?? []).slice(0, 4)) say(`  ✓ ${line}`);
  await popup.close();

  say('Reading in the archive');
  const archive = await driver.openExtension('archive.html');
  await archive.waitFor((n) => document.querySelectorAll('.articles .entry').length === n, SAVED.length);
  await shoot(archive, 'archive');
  await archive.click('.articles .entry a');
  await archive.waitFor(() => document.querySelector('.reading [data-start]'));
  await shoot(archive, 'archive-reader');

  const strangers = server.requests.filter((request) => !request.known && !isBrowsersOwn(request));
  if (strangers.length > 0) fail('network', `asked for ${strangers[0]?.host}${strangers[0]?.path}`);
  const ours = driver.errors.filter((error) => error.startsWith(driver.extensionOrigin));
  if (ours.length > 0) fail('errors', ours.join('\n'));
}

/** The walk with its first and last line; status 0 when every step went well, 1 when one failed. */
export async function walk(driver: Driver, server: SampleServer): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  say(`Siyaq in ${driver.browser} ${driver.version}`);
  const started = performance.now();
  try {
    await walkThrough(driver, server);
    say(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    return 0;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}${cause}\n`);
    return 1;
  }
}
