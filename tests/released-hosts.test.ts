import { describe, expect, it } from 'vitest';
import { hostPatterns, manifestHosts } from '../core/articles/host-patterns.ts';
import type { Outlet } from '../core/articles/outlet.ts';
import { readLexiconSources, readReleasedHosts } from '../tools/lexicon/read-sources.ts';
import { releasedHosts } from '../tools/record-release.ts';

/** Chrome switches an extension off until the reader agrees again when an update requires one more host. */
const { outlets } = readLexiconSources({ samples: false });

describe('after a release', () => {
  const released = readReleasedHosts({ samples: false });
  const whole: Outlet = {
    id: 'later',
    hosts: ['www.later.test', 'later.test'],
    names: { en: 'Later', ar: 'لاحق', fa: 'بعدی' },
    language: 'ar',
    country: 'IQ',
    timeZone: 'Asia/Baghdad',
    kind: 'site',
    provenance: 'unsourced',
  };
  const hostOf = (pattern: string): string => /^\*:\/\/([^/]+)\//.exec(pattern)![1]!;
  /** Hosts that a manifest would require, by its permissions or by its content script, and the release did not. */
  const widened = (registry: readonly Outlet[], before: readonly string[]): string[] => {
    const { required, pages } = manifestHosts(registry, before);
    return [...required, ...pages].map(hostOf).filter((host) => !before.includes(host));
  };

  it('no update requires a host that the last release did not', () => {
    expect(released).toEqual([...new Set(released)].sort());
    expect(released.length).toBeGreaterThan(300);
    expect(widened(outlets, released)).toEqual([]);
    expect(widened([...outlets, whole], released)).toEqual([]);
    // It would be seen.
    expect(
      [...manifestHosts([whole], whole.hosts).required]
        .map(hostOf)
        .filter((host) => !released.includes(host)),
    ).toEqual(['later.test', 'www.later.test']);
  });

  it('an outlet that came later is asked for, and none is left out', () => {
    const one: Outlet = { ...whole, hosts: ['www.one.test', 'm.one.test'], paths: ['/arabic'] };
    const { required, optional, pages } = manifestHosts([one, whole], ['www.one.test']);
    expect(required).toEqual(['*://www.one.test/*']);
    expect(pages).toEqual(['*://www.one.test/arabic', '*://www.one.test/arabic/*']);
    expect(optional).toEqual(['*://later.test/*', '*://m.one.test/*', '*://www.later.test/*']);
    const all = manifestHosts(outlets, released);
    expect([...all.required, ...all.optional].sort()).toEqual(hostPatterns(outlets));
  });

  it('the next release requires no more, and nothing that left the registry', () => {
    expect(releasedHosts(['b.test', 'a.test'], null)).toEqual(['a.test', 'b.test']);
    expect(releasedHosts(['a.test', 'new.test'], ['a.test', 'gone.test'])).toEqual(['a.test']);
    // What left and comes back is asked for like any other.
    expect(
      releasedHosts(['a.test', 'gone.test'], releasedHosts(['a.test'], ['a.test', 'gone.test'])),
    ).toEqual(['a.test']);
  });
});
