import { expect, it } from 'vitest';
import { exportHash, parseRoute, searchHash } from '../../entrypoints/extension-pages/archive-route.ts';

it('a search is an address and back, whatever was typed', () => {
  const query = 'tag:"a/b" ٪ عين‌الأسد';
  expect(parseRoute(searchHash(query))).toEqual({ view: 'home', query });
  expect(parseRoute(exportHash(query))).toMatchObject({ view: 'transfer', query });
});

it('half a letter, pasted or left over, is no end of the page', () => {
  for (const hashOf of [searchHash, exportHash])
    expect(parseRoute(hashOf('ab\ud83d'))).toMatchObject({ query: 'ab\ufffd' });
});
