import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getSurt } from 'warcio/utils';
import { cdxLine, recordId, surt } from '../../../core/export/warc.ts';

describe('the key of an address in an index', () => {
  it.each([
    ['https://www.rawi-agency.test/News/1?b=2&A=1', 'test,rawi-agency)/news/1?a=1&b=2'],
    ['http://rawi-agency.test/', 'test,rawi-agency)/'],
    ['https://www2.a.b.test:8080/x?', 'test,b,a:8080)/x'],
    ['https://[2001:db8::1]:8080/x', '[2001:db8::1]:8080)/x'],
    ['https://siyaq.invalid/urn%3Asiyaq%3A1', 'invalid,siyaq)/urn%3asiyaq%3a1'],
  ])('of %s is %s', (url, key) => {
    expect(surt(url)).toBe(key);
    expect(getSurt(url)).toBe(key);
  });

  it('is the one that players make', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const { href } = new URL(address);
        expect(surt(href)).toBe(getSurt(href));
      }),
    );
  });
});

it('names of records are UUIDs of version 8 and the variant of RFC 9562, for any hash', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (hash) => {
      expect(recordId(hash)).toMatch(
        /^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/,
      );
      expect(recordId(hash).slice(10, 18)).toBe(hash.slice(0, 8));
    }),
  );
});

it('lines of an index are in the order of their addresses, then of time', () => {
  const line = (url: string, instant: string): string =>
    cdxLine({ url, instant, digest: 'sha256:00', offset: 9, length: 10 }, 'data.warc.gz');
  const lines = [
    line('https://b.test/1', '2024-01-01T00:00:00.000Z'),
    line('https://a.test/2', '2024-01-01T00:00:00.000Z'),
    line('https://a.test/1', '2024-02-01T00:00:00.000Z'),
    line('https://a.test/1', '2024-01-01T23:59:59.999Z'),
  ];
  expect(lines.toSorted()).toEqual(lines.toReversed());
  expect(lines[3]).toBe(
    'test,a)/1 20240101235959 {"url":"https://a.test/1","mime":"text/html","status":"200","digest":"sha256:00","offset":"9","length":"10","filename":"data.warc.gz"}',
  );
});
