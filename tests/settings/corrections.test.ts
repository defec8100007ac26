import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Corrections,
  correct,
  MOST_CORRECTIONS,
  nothingCorrected,
  parseCorrections,
  siteOf,
  verdictAt,
  verdictOn,
} from '../../settings/corrections.ts';

const PAGE = 'https://outlet.test/news/7';
const said = (about: boolean, of = PAGE, at = of): Corrections =>
  correct(nothingCorrected, 'pages', { of, about, at });
const site = (about: boolean | null, of: string, before = nothingCorrected): Corrections =>
  correct(before, 'sites', { of, about });

describe('what was said of a page', () => {
  it('holds for its canonical URL, whatever address it is read at', () => {
    const corrections = said(false);
    const at = 'https://m.outlet.test/news/7?utm_source=x';
    expect(verdictOn(corrections, at, PAGE)).toEqual({ about: false, by: 'pages' });
    expect(verdictOn(corrections, at, 'https://outlet.test/news/8')).toBeNull();
  });

  it('is known in the tab where it was said, and to be asked for where the address is another', () => {
    const corrections = said(true, PAGE, 'https://www.outlet.test/news/7?from=home');
    expect(verdictAt(corrections, 'https://www.outlet.test/news/7?from=home')).toEqual({
      about: true,
      by: 'pages',
    });
    for (const same of [PAGE, 'https://m.outlet.test/news/7/', 'https://outlet.test/news/7/amp?x=1'])
      expect(verdictAt(corrections, same), same).toBe('ask');
    for (const other of ['https://outlet.test/news/77', 'https://other.test/news/7', 'https://outlet.test/'])
      expect(verdictAt(corrections, other), other).toBeNull();
  });

  it('wins over what was said of its site', () => {
    const corrections = site(false, 'outlet.test', said(true));
    expect(verdictOn(corrections, PAGE, PAGE)?.about).toBe(true);
    expect(verdictAt(corrections, PAGE)).toEqual({ about: true, by: 'pages' });
    expect(verdictAt(corrections, 'https://outlet.test/news/8')).toEqual({ about: false, by: 'sites' });
  });
});

describe('what was said of a site', () => {
  it('holds for its host under every name of a view, and for no other', () => {
    const corrections = site(false, siteOf('https://www.outlet.test/news/7'));
    for (const url of ['https://outlet.test/', 'http://m.outlet.test/a?b', 'https://www.outlet.test'])
      expect(verdictAt(corrections, url), url).toEqual({ about: false, by: 'sites' });
    for (const url of ['https://outlet.test.evil.test/', 'https://news.outlet.test/', 'https://utlet.test/'])
      expect(verdictAt(corrections, url), url).toBeNull();
  });

  it('holds for one outlet of a shared host', () => {
    const corrections = site(true, siteOf('https://www.shared.test/persian/articles/1', '/persian/'));
    expect(verdictAt(corrections, 'https://shared.test/persian/articles/2')?.valueOf()).toEqual({
      about: true,
      by: 'sites',
    });
    for (const url of ['https://shared.test/arabic/1', 'https://shared.test/persians'])
      expect(verdictAt(corrections, url), url).toBeNull();
  });
});

const of = fc.constantFrom(PAGE, 'https://b.test/1', 'outlet.test');
const act = fc.tuple(
  fc.constantFrom('pages' as const, 'sites' as const),
  of,
  fc.constantFrom(true, false, null),
);
const made = fc
  .array(act, { maxLength: 12 })
  .map((acts) =>
    acts.reduce<Corrections>(
      (now, [kind, what, about]) => correct(now, kind, { of: what, about }),
      nothingCorrected,
    ),
  );

describe('corrections', () => {
  it('are said once, and taken back whole', () => {
    fc.assert(
      fc.property(made, act, (now, [kind, what, about]) => {
        const after = correct(now, kind, { of: what, about });
        const held = after[kind].filter((one) => one.of === what);
        expect(held.map((one) => one.about)).toEqual(about === null ? [] : [about]);
        const other = kind === 'pages' ? 'sites' : 'pages';
        expect(after[other]).toEqual(now[other]);
        expect(after[kind].filter((one) => one.of !== what)).toEqual(
          now[kind].filter((one) => one.of !== what),
        );
      }),
    );
  });

  it('forget the oldest when there are too many', () => {
    let now = nothingCorrected;
    for (let i = 0; i <= MOST_CORRECTIONS; i += 1)
      now = correct(now, 'pages', { of: `https://a.test/${i}`, about: true });
    expect(now.pages).toHaveLength(MOST_CORRECTIONS);
    expect(now.pages[0]?.of).toBe('https://a.test/1');
  });

  it('are what was stored, and whole whatever is stored', () => {
    fc.assert(
      fc.property(made, (now) => {
        expect(parseCorrections(structuredClone(now))).toEqual(now);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const parsed = parseCorrections(junk);
        expect(Object.keys(parsed)).toEqual(['version', 'pages', 'sites']);
        expect(parseCorrections(parsed)).toEqual(parsed);
      }),
    );
  });

  it('keep what can be read of a damaged or later store', () => {
    const stored = {
      version: 2,
      pages: [{ of: PAGE, about: true, at: PAGE }, { of: '', about: true }, { of: PAGE }, 7],
      sites: 'none',
    };
    expect(parseCorrections(stored)).toEqual({
      version: 1,
      pages: [{ of: PAGE, about: true, at: PAGE }],
      sites: [],
    });
  });
});
