import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../core/articles/canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['http://www.khabar.test/news/12/', 'https://khabar.test/news/12'],
    ['https://m.khabar.test/news/12?utm_source=x&fbclid=1', 'https://khabar.test/news/12'],
    ['https://mobile.khabar.test:443/news/12#comments', 'https://khabar.test/news/12'],
    ['https://amp.khabar.test/news/12/amp/', 'https://khabar.test/news/12'],
    ['https://khabar.test/amp/news/12', 'https://khabar.test/news/12'],
    ['https://khabar.test/news/12?amp=1', 'https://khabar.test/news/12'],
    ['https://khabar.test/news/12.amp.html', 'https://khabar.test/news/12.html'],
    ['https://www-khabar-test.cdn.ampproject.org/c/s/www.khabar.test/news/12', 'https://khabar.test/news/12'],
    ['https://www.google.com/amp/s/www.khabar.test/news/12/amp', 'https://khabar.test/news/12'],
    ['https://khabar.test/%d8%b9%d8%b1%d8%a7%d9%82', 'https://khabar.test/%D8%B9%D8%B1%D8%A7%D9%82'],
    ['https://khabar.test/عراق', 'https://khabar.test/%D8%B9%D8%B1%D8%A7%D9%82'],
    ['https://KHABAR.test/News.aspx?ID=7&gclid=9', 'https://khabar.test/News.aspx?ID=7'],
    ['https://khabar.test:8443/a', 'https://khabar.test:8443/a'],
    ['https://khabar.test', 'https://khabar.test/'],
    ['https://m.test/a', 'https://m.test/a'],
    ['https://khabar.test/page?m=1402', 'https://khabar.test/page?m=1402'],
  ])('%s', (url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });

  it.each([
    [
      'the same site',
      'https://m.khabar.test/n/1',
      'https://www.khabar.test/news/1',
      'https://khabar.test/news/1',
    ],
    ['another site', 'https://khabar.test/n/1', 'https://other.example/n/1', 'https://khabar.test/n/1'],
    [
      'another blog',
      'https://a.blogspot.com/n/1',
      'https://b.blogspot.com/n/1',
      'https://a.blogspot.com/n/1',
    ],
    [
      'another blog of a country',
      'https://a.blogfa.com/1',
      'https://b.blogfa.com/1',
      'https://a.blogfa.com/1',
    ],
    ['the blog itself', 'https://m.a.github.io/1?x=2', 'https://a.github.io/2', 'https://a.github.io/2'],
    ['the root', 'https://khabar.test/n/1', 'https://khabar.test/', 'https://khabar.test/n/1'],
    [
      'no query',
      'https://khabar.test/n.aspx?id=1',
      'https://khabar.test/n.aspx',
      'https://khabar.test/n.aspx?id=1',
    ],
    ['no address', 'https://khabar.test/n/1', 'undefined', 'https://khabar.test/n/1'],
    ['two of one country', 'https://a.com.eg/n/1', 'https://b.com.eg/n/1', 'https://a.com.eg/n/1'],
  ])('judges a declared address: %s', (_, url, declared, expected) => {
    expect(canonicalUrl(url, declared)).toBe(expected);
  });

  it('is its own canonical URL, for any path and query', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 30 });
    const bits = fc.constantFrom(
      '/amp',
      '.amp',
      '//',
      '%2',
      '%d8',
      '?amp=1',
      '&utm_x=1',
      '#',
      '/m.',
      'www.',
      'عراق',
      '@',
    );
    const part = fc.array(fc.oneof(hostile, bits, bits), { maxLength: 6 }).map((all) => all.join(''));
    const host = fc.constantFrom(
      'a.test',
      'www.m.a.test',
      'x.cdn.ampproject.org',
      'google.com',
      'm.test',
      'amp.m.test',
    );
    fc.assert(
      fc.property(host, part, (name, rest) => {
        const once = canonicalUrl(`http://${name}/${rest}`);
        expect(canonicalUrl(once)).toBe(once);
        expect(canonicalUrl(once, once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps numbers of IPv6 apart', () => {
    expect(canonicalUrl('http://[2001:DB8::1]:80/a/')).toBe('https://[2001:db8::1]/a');
    expect(canonicalUrl('https://[2001:db8::1]:8080/a')).toBe('https://[2001:db8::1]:8080/a');
    expect(canonicalUrl('https://[2001:db81::]/a')).not.toBe(canonicalUrl('https://[2001:db8:1::]/a'));
  });

  it.each([
    'blogspot.com',
    'blogspot.de',
    'blogspot.com.eg',
    'wordpress.com',
    'github.io',
    'substack.com',
    'blogfa.com',
    'medium.com',
  ])('does not believe one tenant of %s about another', (host) => {
    const own = `https://attacker.${host}/2024/09/a.html`;
    expect(canonicalUrl(own, `https://victim.${host}/2024/09/b.html`)).toBe(own);
    expect(canonicalUrl(own, `https://${host}/2024/09/b.html`)).toBe(own);
    expect(canonicalUrl(own, `https://attacker.${host}/2024/09/c.html`)).toBe(
      `https://attacker.${host}/2024/09/c.html`,
    );
    expect(canonicalUrl(`https://m.attacker.${host}/a`, `https://attacker.${host}/b`)).toBe(
      `https://attacker.${host}/b`,
    );
  });

  it('believes the other hosts of one site', () => {
    expect(canonicalUrl('https://arabic.nahrain.test/a', 'https://nahrain.test/b')).toBe(
      'https://nahrain.test/b',
    );
    expect(canonicalUrl('https://news.notwordpress.com/a', 'https://notwordpress.com/b')).toBe(
      'https://notwordpress.com/b',
    );
  });
});
