// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { instantText } from '../../components/day-words.ts';
import { sizeText } from '../../components/size-text.ts';
import { meaningText, spanText } from '../../components/span-text.ts';
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

it.each([
  ['2014-01-01', '2014-12-31', '2014', '2014', '۲۰۱۴'],
  ['2008-01-01', '2011-12-31', '2008 to 2011', 'من 2008 إلى 2011', 'از ۲۰۰۸ تا ۲۰۱۱'],
  ['2020-02-01', '2020-02-29', 'February 2020', 'شباط/فبراير 2020', 'فوریهٔ ۲۰۲۰'],
  [
    '2020-01-01',
    '2020-03-31',
    'January to March 2020',
    'من كانون الثاني/يناير إلى آذار/مارس 2020',
    'از ژانویه تا مارس ۲۰۲۰',
  ],
  [
    '2024-02-10',
    '2024-02-16',
    'February 10 to 16, 2024',
    'من 10 إلى 16 شباط/فبراير 2024',
    'از ۱۰ تا ۱۶ فوریهٔ ۲۰۲۴',
  ],
  [
    '2023-03-21',
    '2023-04-20',
    'March 21 to April 20, 2023',
    'من 21 آذار/مارس إلى 20 نيسان/أبريل 2023',
    'از ۲۱ مارس تا ۲۰ آوریل ۲۰۲۳',
  ],
  [
    '2023-12-31',
    '2024-01-01',
    'December 31, 2023 to January 1, 2024',
    'من 31 كانون الأول/ديسمبر 2023 إلى 1 كانون الثاني/يناير 2024',
    'از ۳۱ دسامبر ۲۰۲۳ تا ۱ ژانویهٔ ۲۰۲۴',
  ],
])('names %s to %s by what it is', (from, to, ...said) => {
  expect(LANGUAGES.map((language) => spanText({ from, to }, textsIn(language)))).toEqual(said);
});

it('says the word that a date is printed behind with it, of the end that it is about', () => {
  const day = { from: '2023-10-17', to: '2023-10-17' };
  const year = { from: '2014-01-01', to: '2014-12-31' };
  const week = { from: '2024-02-10', to: '2024-02-16' };
  const inAll = (date: Parameters<typeof meaningText>[0]): string[] =>
    LANGUAGES.map((language) => meaningText(date, textsIn(language)));
  expect(inAll({ ...day, relation: 'since' })).toEqual([
    'Since Tuesday, October 17, 2023',
    'منذ الثلاثاء، 17 تشرين الأول/أكتوبر 2023',
    'از سه‌شنبه ۱۷ اکتبر ۲۰۲۳',
  ]);
  expect(inAll({ ...year, relation: 'until' })).toEqual(['Until 2014', 'حتى 2014', 'تا ۲۰۱۴']);
  expect(inAll({ ...week, relation: 'since' })[2]).toBe('از ۱۰ فوریهٔ ۲۰۲۴');
  expect(inAll({ ...week, relation: 'after' })[0]).toBe('After February 16, 2024');
  expect(inAll({ from: '2024-02-10', to: null, relation: 'until' })[0]).toBe('from February 10, 2024');
  expect(inAll({ ...week, relation: 'on' })[0]).toBe('February 10 to 16, 2024');
});

it('words sizes in the letters of the language', () => {
  const words = LANGUAGES.map((language) => [12, 9_310, 9_310_000].map((size) => sizeText(size, language)));
  expect(words).toEqual([
    ['12 byte', '9.31 kB', '9.31 MB'],
    ['12 بايت', '9.31 كيلوبايت', '9.31 ميغابايت'],
    ['۱۲ بایت', '۹٫۳۱ کیلوبایت', '۹٫۳۱ مگابایت'],
  ]);
});
