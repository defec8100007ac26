import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../core/articles/outlet.ts';
import { inspectRecord } from '../tools/inspect-record.ts';
import { loadProjectLexicon } from '../tools/lexicon/load.ts';
import { type SamplePage, sampleFile, samplePages } from '../tools/sample-pages.ts';

const pages = samplePages();
const outlets = JSON.parse(readFileSync('samples/outlets.json', 'utf8')) as Outlet[];

/** The printed word may carry a preposition or a longer form of the name: overlap counts, and the value must be right. */
const overlaps = (one: { start: number; end: number }, start: number, end: number) =>
  one.start < end && start < one.end;

function everyPlace(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

describe('what Siyaq makes of the samples', () => {
  const lexicon = loadProjectLexicon({ samples: true });
  const inspect = (page: SamplePage) =>
    inspectRecord({ id: page.id, html: sampleFile(page), url: `https://${page.host}${page.path}` }, lexicon);
  // Pages that draw themselves are read in a browser only.
  const bare = pages.filter((page) => !page.needsScript);

  describe.each(bare.filter((page) => page.ours))('$id: $shows', (page) => {
    const seen = inspect(page);

    it('is recognised, with its language, title, outlet and day', () => {
      expect(seen).toMatchObject({ isArticle: true, topic: { about: true } });
      expect(seen.annotations.language).toBe(page.language);
      expect(seen.meta.title).toBe(page.title);
      expect(outlets.find((one) => one.id === seen.meta.outlet)?.hosts).toContain(page.host);
      expect(seen.meta.published).toBe(page.published);
      if (page.publishedFrom) expect(seen.meta.publishedFrom).toBe(page.publishedFrom);
    });

    it('is read without what is not the article', () => {
      for (const junk of page.notArticle) expect(seen.text).not.toContain(junk);
    });

    it.each(page.actors)('names $actor', ({ text, actor }) => {
      const found = everyPlace(seen.text, text).flatMap((at) =>
        seen.annotations.mentions.filter((one) => overlaps(one, at, at + text.length)),
      );
      expect(found.map((one) => one.actor)).toContain(actor);
    });

    it.each(page.dates)('dates $text', ({ text, from, to }) => {
      const found = everyPlace(seen.text, text).flatMap((at) =>
        seen.annotations.dates.filter((one) => overlaps(one, at, at + text.length)),
      );
      expect(found.map((one) => [one.from, one.to])).toContainEqual([from, to]);
    });
  });

  it.each(bare.filter((page) => !page.ours))('leaves $id alone: $shows', (page) => {
    const seen = inspect(page);
    const known = ['ar', 'fa', 'prs'].includes(seen.annotations.language ?? '');
    expect(seen.isArticle && seen.topic.about && known).toBe(false);
  });
});
