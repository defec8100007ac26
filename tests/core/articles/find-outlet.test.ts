import { describe, expect, it } from 'vitest';
import { findOutlet } from '../../../core/articles/find-outlet.ts';
import type { Outlet } from '../../../core/articles/outlet.ts';

const outlet = (id: string, hosts: string[], paths?: string[]): Outlet => ({
  id,
  hosts,
  ...(paths ? { paths } : {}),
  names: { en: id, ar: id, fa: id },
  language: 'ar',
  country: 'IQ',
  timeZone: 'Asia/Baghdad',
  kind: 'site',
  provenance: 'unsourced',
});

const outlets = [
  outlet('world', ['www.wide.test']),
  outlet('arabic', ['www.wide.test'], ['/arabic']),
  outlet('persian', ['www.wide.test'], ['/persian', '/farsi/']),
  outlet('sub', ['fa.agency.test']),
];

describe('findOutlet', () => {
  it.each([
    ['https://www.wide.test/arabic/1', 'arabic'],
    ['https://www.wide.test/arabic', 'arabic'],
    ['https://www.wide.test/arabicfoo', 'world'],
    ['https://www.wide.test/farsi/9?x=1', 'persian'],
    ['https://wide.test/', 'world'],
    ['http://m.wide.test/arabic/3', 'arabic'],
    ['https://fa.agency.test/x', 'sub'],
    ['https://en.agency.test/x', null],
    ['https://agency.test/x', null],
    ['https://notwide.test/arabic', null],
    ['about:blank', null],
  ])('%s', (url, id) => {
    expect(findOutlet(url, outlets)?.id ?? null).toBe(id);
  });
});
