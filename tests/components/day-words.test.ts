// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { instantText } from '../../components/day-words.ts';
import { sizeText } from '../../components/size-text.ts';
import { spanText } from '../../components/span-text.ts';
import { textsIn } from './mount.ts';

const LANGUAGES = ['en', 'ar', 'fa'] as const;

it('names the month of an instant, as sentences about days do', () => {
  const words = LANGUAGES.map((language) => instantText('2024-01-28T10:00:00.000Z', language));
  expect(words[0]).toMatch(/^Jan 28, 2024, /);
  expect(words[1]).toMatch(/^28 كانون الثاني\/يناير 2024، /);
  expect(words[2]).toMatch(/^۲۸ ژانویهٔ? ۲۰۲۴/);
});

it('sets a weekday beside its day as each language does', () => {
  const day = { from: '2020-01-05', to: '2020-01-05' };
  expect(LANGUAGES.map((language) => spanText(day, textsIn(language)))).toEqual([
    'Sunday, January 5, 2020',
    'الأحد، 5 كانون الثاني/يناير 2020',
    'یکشنبه ۵ ژانویهٔ ۲۰۲۰',
  ]);
});

it('words sizes in the letters of the language', () => {
  const words = LANGUAGES.map((language) => [12, 9_310, 9_310_000].map((size) => sizeText(size, language)));
  expect(words).toEqual([
    ['12 byte', '9.31 kB', '9.31 MB'],
    ['12 بايت', '9.31 كيلوبايت', '9.31 ميغابايت'],
    ['۱۲ بایت', '۹٫۳۱ کیلوبایت', '۹٫۳۱ مگابایت'],
  ]);
});
