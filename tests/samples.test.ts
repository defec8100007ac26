import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../core/articles/outlet.ts';
import { sampleFile, samplePages } from '../tools/sample-pages.ts';

const pages = samplePages();
const outlets = JSON.parse(readFileSync('samples/outlets.json', 'utf8')) as Outlet[];

describe('samples', () => {
  it('lists every page, and no page that is not there', () => {
    const listed = new Set(pages.map((page) => page.file));
    expect([...listed].sort()).toEqual(readdirSync('samples/pages').sort());
    expect(new Set(pages.map((page) => page.id)).size).toBe(pages.length);
    expect(new Set(pages.map((page) => page.host + page.path)).size).toBe(pages.length);
  });

  it('has enough of both kinds, and stories told in more than one language', () => {
    expect(pages.filter((page) => page.ours).length).toBeGreaterThanOrEqual(14);
    expect(pages.filter((page) => !page.ours).length).toBeGreaterThanOrEqual(5);
    const stories = new Set(pages.flatMap((page) => page.story ?? []));
    const mixed = [...stories].filter((story) => {
      const told = pages.filter((page) => page.story === story);
      return new Set(told.map((page) => page.language)).size > 1;
    });
    expect(mixed.length).toBeGreaterThanOrEqual(4);
  });

  it('serves every page from an invented outlet', () => {
    const hosts = new Set(outlets.flatMap((outlet) => outlet.hosts));
    for (const host of hosts) expect(host).toMatch(/\.test$/);
    for (const page of pages) expect(hosts).toContain(page.host);
  });

  it.each(pages)('$id holds what it is said to hold', (page) => {
    const html = sampleFile(page);
    for (const { text } of [...page.actors, ...page.dates]) expect(html).toContain(text);
    for (const text of [page.title, ...page.notArticle]) expect(html).toContain(text);
  });
});
