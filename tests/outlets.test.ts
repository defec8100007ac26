import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findOutlet } from '../core/articles/find-outlet.ts';
import { hostPatterns, pagePatterns } from '../core/articles/host-patterns.ts';
import type { Outlet } from '../core/articles/outlet.ts';
import { readLexiconSources } from '../tools/lexicon/read-sources.ts';

const FOLDER = 'assets/lexicon/outlets';
const { outlets } = readLexiconSources({ samples: false });

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
/** Lower case, no scheme, no port, no path, no wildcard. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const PATH = /^\/[A-Za-z0-9-]+$/;
/** What a match pattern may be for a named host: https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
const PATTERN = /^\*:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\/(?:\*|[A-Za-z0-9-]+(?:\/\*)?)$/;

/** `hosts[0]`, `names.fa`, `owners[0]`, `rules.body`: what a source may bear out of an outlet. */
const Supported = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:hosts|paths|owners)\[\d+\]|names\.(?:en|ar|fa)|rules\.(?:body|leaveOut|title|byline|published))$/,
  ),
);
const { document: nowhere } = new JSDOM().window;
/** A CSS selector that parses, short enough to be read. */
const Selector = v.pipe(
  Text,
  v.maxLength(80),
  v.check((selector) => {
    try {
      nowhere.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  }, 'is no selector'),
);
const Selectors = v.pipe(v.array(Selector), v.minLength(1), v.maxLength(12));
const Rules = v.pipe(
  v.strictObject({
    body: v.optional(Selectors),
    leaveOut: v.optional(Selectors),
    title: v.optional(Selector),
    byline: v.optional(Selector),
    published: v.optional(Selector),
  }),
  v.check((rules) => Object.keys(rules).length > 0, 'has no rule'),
);
const SourceEntry = v.strictObject({
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:/)),
  title: Text,
  read: v.pipe(v.string(), v.isoDate()),
  stored: v.optional(v.literal(true)),
  supports: v.pipe(v.array(Supported), v.minLength(1)),
});
const Owner = v.strictObject({
  as: v.picklist(['owner', 'operator', 'funder']),
  kind: v.picklist(['state', 'public', 'party', 'company', 'foundation', 'association', 'person']),
  name: v.strictObject({ en: Text, ar: Text, fa: Text }),
  asOf: v.optional(v.pipe(v.string(), v.regex(/^(?:19|20)\d\d$/))),
});
const OutletEntry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  hosts: v.pipe(v.array(v.pipe(v.string(), v.regex(HOST))), v.minLength(1)),
  paths: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(PATH))), v.minLength(1))),
  names: v.strictObject({ en: Text, ar: Text, fa: Text }),
  language: v.picklist(['ar', 'fa', 'prs']),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  timeZone: Text,
  kind: v.picklist(['agency', 'newspaper', 'broadcaster', 'site']),
  owners: v.optional(v.pipe(v.array(Owner), v.minLength(1))),
  rules: v.optional(Rules),
  provenance: v.union([v.literal('unsourced'), v.pipe(v.array(SourceEntry), v.minLength(1))]),
});

const complaints = (entries: readonly Outlet[]): string[] =>
  entries.flatMap((entry) => {
    const result = v.safeParse(OutletEntry, entry);
    return result.success
      ? []
      : result.issues.map((issue) => `${entry.id}: ${v.getDotPath(issue)} ${issue.message}`);
  });
const repeated = (all: readonly string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at);
/** Every place an outlet is at: a host, or a path of it. */
const placesOf = ({ hosts, paths }: Outlet): string[] =>
  hosts.flatMap((host) => (paths ?? ['']).map((path) => host + path));

/** Does a match pattern for a named host cover an address? */
function covers(pattern: string, address: string): boolean {
  const [, host, path] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern)!;
  const url = new URL(address);
  const wanted = path!.endsWith('*') ? url.pathname.startsWith(path!.slice(0, -1)) : url.pathname === path;
  return url.host === host && wanted;
}

describe('the outlets', () => {
  it('are well-formed', () => {
    expect(complaints(outlets)).toEqual([]);
  });

  it('would be complained of when broken', () => {
    const [outlet] = outlets;
    for (const broken of [
      { hosts: ['https://www.one.test'] },
      { hosts: ['*.one.test'] },
      { paths: ['arabic'] },
      { language: 'ur' },
      { extra: 1 },
      { owners: [{ as: 'owner', kind: 'friend', name: outlet!.names }] },
      { owners: [{ as: 'owner', kind: 'state', name: { en: 'A state' } }] },
      { rules: {} },
      { rules: { body: ['div[class='] } },
      { rules: { body: '.story' } },
      { rules: { title: '' } },
      { rules: { code: 'alert(1)' } },
    ])
      expect(complaints([{ ...outlet!, ...broken } as never])).not.toEqual([]);
  });

  it('are enough, in every language that is read', () => {
    const counts = { ar: 0, fa: 0, prs: 0 };
    for (const { language } of outlets) counts[language] += 1;
    const sourced = outlets.filter(({ provenance }) => provenance !== 'unsourced').length;
    const hosts = [...new Set(outlets.flatMap((outlet) => outlet.hosts))];
    const owned = outlets.filter(({ owners }) => owners).length;
    const mobile = hosts.filter((host) => /^(?:m|mobile|amp)\./.test(host)).length;
    console.log(
      `${outlets.length} outlets on ${hosts.length} hosts, ${mobile} of them mobile or AMP (${counts.ar} Arabic, ` +
        `${counts.fa} Persian, ${counts.prs} Dari), ${sourced} with a source ` +
        `(${Math.round((100 * sourced) / outlets.length)} %), ${owned} with a sourced owner or funder`,
    );
    expect(outlets.length).toBeGreaterThanOrEqual(200);
    expect(counts.ar).toBeGreaterThanOrEqual(25);
    expect(counts.fa).toBeGreaterThanOrEqual(20);
    expect(counts.prs).toBeGreaterThanOrEqual(5);
  });

  it('are sorted in each file', () => {
    for (const name of readdirSync(FOLDER)) {
      const ids = (JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Outlet[]).map((one) => one.id);
      expect(ids, name).toEqual(ids.toSorted());
    }
  });

  it('have an id and a place of their own', () => {
    expect(repeated(outlets.map((outlet) => outlet.id))).toEqual([]);
    expect(repeated(outlets.flatMap(placesOf))).toEqual([]);
  });

  it('are named in the letters of each language', () => {
    const named = outlets.flatMap(({ id, names, owners = [] }) =>
      [names, ...owners.map(({ name }) => name)].map((one) => ({ id, names: one })),
    );
    const foreign = named.flatMap(({ id, names }) => [
      ...(/[پچژگکیەۆێ\u200C]|[\u06F0-\u06F9]/.test(names.ar) ? [`${id}: ${names.ar}`] : []),
      ...(/[يكىة]|[\u0660-\u0669]/.test(names.fa) ? [`${id}: ${names.fa}`] : []),
      ...(/[\u0600-\u06FF]/.test(names.en) ? [`${id}: ${names.en}`] : []),
      ...(/[\u0600-\u06FF]/.test(names.ar) && /[\u0600-\u06FF]/.test(names.fa) ? [] : [`${id}: no script`]),
    ]);
    expect(foreign).toEqual([]);
  });

  it('lie in countries and time zones that exist', () => {
    const region = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const { id, country, timeZone } of outlets) {
      expect(region.of(country), id).toBeTruthy();
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), id).not.toThrow();
      expect(timeZone, id).toMatch(/^[A-Z][A-Za-z]+\/[A-Z]/);
    }
  });

  it('name sources for what they have', () => {
    for (const outlet of outlets) {
      const { id, provenance, owners = [], rules = {} } = outlet;
      const sources = provenance === 'unsourced' ? [] : provenance;
      for (const { supports } of sources) {
        expect(repeated(supports), id).toEqual([]);
        for (const field of supports) {
          const [, list, at] = /^(hosts|paths|owners)\[(\d+)\]$/.exec(field) ?? [];
          if (list) expect((outlet as never)[list]?.[Number(at)], `${id} ${field}`).toBeTruthy();
        }
      }
      // Nobody's property and nobody's markup is told without a source.
      const supported = new Set(sources.flatMap(({ supports }) => supports));
      const wanted = [
        ...owners.map((_, at) => `owners[${at}]`),
        ...Object.keys(rules).map((one) => `rules.${one}`),
      ];
      for (const field of wanted) expect(supported.has(field), `${id} ${field}`).toBe(true);
    }
  });

  it.each(outlets.map((outlet) => [outlet.id, outlet] as const))('finds %s where it is', (id, outlet) => {
    for (const place of placesOf(outlet)) {
      expect(findOutlet(`https://${place}/news/2024/1/1`, outlets)?.id, place).toBe(id);
      expect(findOutlet(`http://${place}?id=1#top`, outlets)?.id, place).toBe(id);
      // A host covers itself only: neither one that ends in it nor one that begins with it.
      const [host, path = ''] = place.split(/(?=\/)/);
      expect(findOutlet(`https://${host}.test${path}/news/1`, outlets)?.id, place).not.toBe(id);
      expect(findOutlet(`https://not${host}${path}/news/1`, outlets)?.id, place).not.toBe(id);
    }
  });
});

describe('the match patterns', () => {
  it('are valid and sorted', () => {
    for (const patterns of [hostPatterns(outlets), pagePatterns(outlets)]) {
      expect(patterns.filter((pattern) => !PATTERN.test(pattern))).toEqual([]);
      expect(patterns).toEqual([...new Set(patterns)].sort());
    }
    expect(hostPatterns(outlets).filter((pattern) => !pattern.endsWith('/*'))).toEqual([]);
  });

  it('reach every outlet, and nothing of a shared host but its paths', () => {
    const patterns = pagePatterns(outlets);
    const reached = (address: string): boolean => patterns.some((pattern) => covers(pattern, address));
    for (const place of outlets.flatMap(placesOf)) {
      expect(reached(`https://${place}/news/1`), place).toBe(true);
      if (place.includes('/')) expect(reached(`https://${place}`), place).toBe(true);
    }
    for (const elsewhere of [
      'https://www.bbc.com/news/1',
      'https://www.bbc.com/arabicfood/1',
      'https://www.dw.com/en/1',
      'https://news.un.org/en/story/1',
    ])
      expect(reached(elsewhere), elsewhere).toBe(false);
  });

  it('are asked for without paths, and once where a whole host covers a part of it', () => {
    const whole: Outlet = {
      id: 'whole',
      hosts: ['www.one.test'],
      names: { en: 'One', ar: 'واحد', fa: 'یک' },
      language: 'ar',
      country: 'IQ',
      timeZone: 'Asia/Baghdad',
      kind: 'site',
      provenance: 'unsourced',
    };
    const part: Outlet = { ...whole, id: 'part', paths: ['/arabic'] };
    expect(hostPatterns([part])).toEqual(['*://www.one.test/*']);
    expect(pagePatterns([part])).toEqual(['*://www.one.test/arabic', '*://www.one.test/arabic/*']);
    expect(pagePatterns([part, whole])).toEqual(['*://www.one.test/*']);
  });
});
