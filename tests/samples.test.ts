import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../core/articles/outlet.ts';
import { type SamplePage, sampleFile, samplePages } from '../tools/sample-pages.ts';

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
    const stories = new Set(pages.flatMap((page) => page.stories ?? []));
    const mixed = [...stories].filter((story) => {
      const told = pages.filter((page) => page.stories?.includes(story));
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

const page = (id: string): SamplePage => pages.find((one) => one.id === id)!;
const meta = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
const linkedData = (html: string): Record<string, string>[] => {
  const source = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}';
  const data = JSON.parse(source) as Record<string, string> & { '@graph'?: Record<string, string>[] };
  return data['@graph'] ?? [data];
};
const count = (text: string, part: string | RegExp): number => text.split(part).length - 1;
const body = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1]?.trim() ?? '';

/** A page that lost what it is there for would still pass every test that reads it. */
const traits: [id: string, trait: string, holds: (html: string) => boolean][] = [
  [
    'fa-agency',
    'readers comment, with country names and Jalali stamps of their own',
    (html) =>
      count(html, 'class="comment"') >= 3 &&
      /Germany/.test(html) &&
      /Iraq/.test(html) &&
      count(html, /۱۴۰۲\/۱۱\/۰[۸۹] - /) >= 3,
  ],
  [
    'ar-read-also',
    'read-also links stand between the paragraphs',
    (html) => count(html, /<\/p>\s*<div class="also"><strong>اقرأ أيضاً/) >= 2,
  ],
  ['ar-read-also', 'a second article follows', (html) => count(html, '<article') === 2],
  [
    'prs-two-calendars',
    'a day is printed in both calendars',
    (html) => /۷ دلو ۱۴۰۲ مطابق ۲۷ جنوری ۲۰۲۴/.test(html),
  ],
  [
    'prs-two-calendars',
    'the caption is printed twice',
    (html) => {
      const captions = [...html.matchAll(/<p class="cap">([^<]*)<\/p>/g)].map(([, text]) => text);
      return captions.length === 2 && captions[0] === captions[1];
    },
  ],
  ['fa-no-zwnj', 'has no ZWNJ where it belongs', (html) => !/\u200C/.test(html) && /رسانه های/.test(html)],
  [
    'fa-arabic-letters',
    'has no Persian yeh or kaf',
    (html) => !/[\u06CC\u06A9]/.test(html) && /ي/.test(html) && /ك/.test(html),
  ],
  [
    'ar-json-ld',
    'has its day in JSON-LD alone, beside a later change',
    (html) => {
      const article = linkedData(html).find((one) => one['@type'] === 'NewsArticle');
      const [day, changed] = [article?.datePublished ?? '', article?.dateModified ?? ''];
      return day.startsWith('2024-09-27') && changed > day && !/published_time|<time/.test(html);
    },
  ],
  [
    'ar-opengraph',
    'is dated in UTC, on the day before the local one',
    (html) =>
      meta(html, 'article:published_time') === '2024-02-07T21:55:00Z' && meta(html, 'og:type') === 'article',
  ],
  [
    'fa-jalali-meta',
    'has a Jalali published_time in Persian digits',
    (html) => /^[۰-۹]{4}\/[۰-۹]{2}\/[۰-۹]{2} - /.test(meta(html, 'article:published_time') ?? ''),
  ],
  ['ar-dateline', 'has a date line only', (html) => !/<meta (?:property|name)|ld\+json|<time/.test(html)],
  [
    'fa-aspnet-form',
    'is one form from end to end',
    (html) =>
      /^<form [^>]*method="post"/.test(body(html)) &&
      body(html).endsWith('</form>') &&
      count(html, '<form') === 1 &&
      /__VIEWSTATE/.test(html),
  ],
  ['ar-wrong-lang', 'says that it is English', (html) => /<html lang="en-US">/.test(html)],
  ['prs-no-lang', 'does not say its language', (html) => !/\slang=/.test(html)],
  ['ar-strict-csp', 'has no script', (html) => !/<script/.test(html)],
  ['fa-dark', 'is dark', (html) => /:root\{color-scheme:dark\}/.test(html)],
  [
    'ar-app',
    'draws itself, anew, and goes on by pushState',
    (html) =>
      body(html).startsWith('<div id="root"></div>') &&
      /replaceChildren/.test(html) &&
      /pushState/.test(html),
  ],
  ['alone-football', 'is about football', (html) => /كأس آسيا/.test(html)],
  ['alone-vienna', 'is about the nuclear talks', (html) => /برجام/.test(html) && /غنی‌سازی/.test(html)],
  [
    'alone-urdu',
    'is Urdu under a Persian label',
    (html) => /<html lang="fa"/.test(html) && /[ےہٹڈ]/.test(html),
  ],
  ['alone-shop', 'is a shop', (html) => linkedData(html)[0]?.['@type'] === 'Product'],
  [
    'alone-english',
    'is English with Arabic names',
    (html) => /<html lang="en">/.test(html) && /محمد شياع/.test(html),
  ],
  ['alone-front', 'is a list of headlines', (html) => count(html, '<h3>') >= 6 && !/<h1|<article/.test(html)],
];

describe('the traits of the samples', () => {
  it.each(traits)('%s: %s', (id, _, holds) => {
    expect(holds(sampleFile(page(id)))).toBe(true);
  });

  it('hold for every page: no trait is claimed by `shows` alone', () => {
    const shown = new Set(traits.map(([id]) => page(id).file));
    expect(pages.filter((one) => !shown.has(one.file)).map((one) => one.id)).toEqual([]);
  });

  it('send one page under a policy that allows nothing', () => {
    expect(page('ar-strict-csp').headers?.['content-security-policy']).toMatch(/^default-src 'none'/);
  });

  it('cover the three languages and both ends of the time told', () => {
    const ours = pages.filter((one) => one.ours);
    expect(new Set(ours.map((one) => one.language))).toEqual(new Set(['ar', 'fa', 'prs']));
    const years = ours.map((one) => Number(one.published?.slice(0, 4)));
    expect([Math.min(...years), Math.max(...years)]).toEqual([2021, 2026]);
  });

  it('name no host but invented ones', () => {
    // Names of formats, which nobody fetches.
    const names = /^https?:\/\/(?:schema\.org|www\.w3\.org)\b/;
    for (const one of pages)
      for (const [address] of sampleFile(one).matchAll(/https?:\/\/[^\s"'<>]+/g))
        if (!names.test(address)) expect(new URL(address).hostname, one.id).toMatch(/\.test$/);
  });
});

const shared = join(process.cwd(), '../shared');
if (!existsSync(shared)) console.warn('The shared corpus is missing: whether samples copy it is not tested.');

describe.skipIf(!existsSync(shared))('the words of the samples', () => {
  const LENGTH = 8;
  const wordsOf = (text: string): string[] =>
    text
      .replace(/<(style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
      .replace(/[\u064B-\u0652\u0640]/g, '')
      .replace(/[يى]/g, 'ی')
      .replace(/ك/g, 'ک')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runsOf = (text: string): string[] => {
    const words = wordsOf(text);
    return words.slice(LENGTH - 1).map((_, at) => words.slice(at, at + LENGTH).join(' '));
  };
  const read = (path: string): string => readFileSync(join(shared, path), 'utf8');
  const texts = [
    ...readdirSync(join(shared, 'seeds'))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => read(`seeds/${name}`)),
    ...['ar', 'fa'].flatMap((language) =>
      read(`corpus/text/${language}_topic_labelled.jsonl`)
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text),
    ),
  ];
  const taken = new Set(texts.flatMap(runsOf));

  it('would be known again', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(runsOf(texts[0]!.slice(0, 500)).every((run, at) => at > 5 || taken.has(run))).toBe(true);
  });

  it.each(pages.map((one) => [one.id, one] as const))('of %s are ours', (_, one) => {
    expect(runsOf(sampleFile(one)).filter((run) => taken.has(run))).toEqual([]);
  });
});
