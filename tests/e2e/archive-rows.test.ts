import { beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/driver.ts';
import { poll } from '../../tools/browsers/poll.ts';
import { sampleFile } from '../../tools/sample-pages.ts';
import { saveOpen } from './archive-acts.ts';
import { inBothBrowsers, type Stage, sample } from './both-browsers.ts';

/** Entries of unlike height in the archive's list: each begins where the one above it ends, whatever goes or moves. */

/** How often each article's headline is repeated. */
const LENGTHS = [1, 6, 1, 4];

async function saveAll(stage: Stage): Promise<void> {
  const { host, file, title } = sample('ar-json-ld');
  for (const [at, length] of LENGTHS.entries()) {
    const path = `/rows/${at}`;
    const body = sampleFile({ file })
      .replace(/<link[^>]+rel="?canonical[^>]*>/gi, '')
      .replaceAll(title, Array(length).fill(title).join('، '))
      // Published in another order than they are saved in.
      .replaceAll('2024-09-27', `2024-09-${[12, 15, 18, 13][at]}`);
    stage.server.add({ host, path, body });
    await saveOpen(stage, stage.server.url({ host, path }));
  }
}

/** The entries from the top down: their heights, and what is missing between neighbours, below 0 where they overlap. */
const laidOut = (archive: Tab): Promise<{ heights: number[]; gaps: number[] }> =>
  archive.evaluate(() => {
    const boxes = [...document.querySelectorAll('.entry')]
      .map((entry) => entry.getBoundingClientRect())
      .sort((a, b) => a.top - b.top);
    return {
      heights: boxes.map(({ height }) => Math.round(height)),
      gaps: boxes.slice(1).map(({ top }, at) => Math.round(top - boxes[at]!.bottom)),
    };
  });

async function untilClosed(archive: Tab, heights: readonly number[], what: string): Promise<void> {
  await archive.waitFor((n) => document.querySelectorAll('.entry:not(.unread)').length === n, heights.length);
  const wanted = { heights, gaps: heights.slice(1).map(() => 0) };
  await poll(
    async () => JSON.stringify(await laidOut(archive)) === JSON.stringify(wanted),
    3000,
    `${what}: ${JSON.stringify(wanted)}`,
  );
}

inBothBrowsers('the rows of the archive’s list', (stage) => {
  beforeAll(() => saveAll(stage));

  it('close up when one goes, and go in another order with their own heights', async () => {
    const archive = await stage.driver.openExtension('archive.html');
    await archive.bringToFront();
    await archive.waitFor(
      (n) => document.querySelectorAll('.entry:not(.unread)').length === n,
      LENGTHS.length,
    );
    const [last, third, second, first] = (await laidOut(archive)).heights;
    expect(second).toBeGreaterThan(first! + 20);
    expect(last).toBeGreaterThan(third! + 20);
    await untilClosed(archive, [last!, third!, second!, first!], 'as saved');

    await archive.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('select[name=order]')!;
      select.value = 'published';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return null;
    });
    await untilClosed(archive, [third!, second!, last!, first!], 'as published');

    await archive.click('[data-index="1"] .remove');
    await untilClosed(archive, [third!, last!, first!], 'without the highest one');
    await archive.click('.toast button');
    await untilClosed(archive, [third!, second!, last!, first!], 'with it again');
    await archive.close();
  });
});
