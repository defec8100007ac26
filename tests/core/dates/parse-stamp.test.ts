import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateLine, parseStamp } from '../../../core/dates/parse-stamp.ts';

const BAGHDAD = 'Asia/Baghdad';
const day = (stamp: string, zone = BAGHDAD): string | null => parseStamp(stamp, zone)?.day ?? null;

describe('a stamp', () => {
  it.each([
    ['2024-01-28', '2024-01-28'],
    ['2024-01-28T10:15:00+03:00', '2024-01-28'],
    ['2024-01-28T10:15:00', '2024-01-28'],
    ['2024-01-28 10:15', '2024-01-28'],
    ['2020-02-18 T 07:20:50 +0330', '2020-02-18'],
    ['2024/01/28', '2024-01-28'],
    ['20240128', '2024-01-28'],
    ['20240128T101500Z', '2024-01-28'],
    ['28/01/2024', '2024-01-28'],
    ['28.1.2024', '2024-01-28'],
    ['01/28/2024', '2024-01-28'],
    ['٢٠٢٤-٠١-٢٨', '2024-01-28'],
    ['Sun, 28 Jan 2024 07:15:00 GMT', '2024-01-28'],
    ['28 January 2024', '2024-01-28'],
    ['Sunday, January 28, 2024 - 10:15', '2024-01-28'],
    ['Jan 28th, 2024', '2024-01-28'],
    ['1706426100', '2024-01-28'],
    ['27/09/24', '2024-09-27'],
    ['27/9/24 10:20', '2024-09-27'],
    ['9/8/2024 10:20 AM', '2024-09-08'],
    ['9/8/2024 10:20:45 PM', '2024-09-08'],
    ['12/8/2024 1:05 AM', '2024-12-08'],
    ['27/9/2024 10:20 AM', '2024-09-27'],
    ['09/08/2024 10:20 AM', '2024-08-09'],
    ['9/8/2024 10:20', '2024-08-09'],
    ['1706426100000', '2024-01-28'],
    ['\u200e2024-01-28\u200f', '2024-01-28'],
  ])('%s is a Gregorian day', (stamp, expected) => {
    expect(parseStamp(stamp, BAGHDAD)).toEqual({ day: expected, calendar: 'gregorian' });
  });

  it.each([
    ['۱۴۰۳-۰۴-۲۵', '2024-07-15', 'solar-hijri'],
    ['۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹', '2020-05-10', 'solar-hijri'],
    ['1402-11-08T10:15:00+03:30', '2024-01-28', 'solar-hijri'],
    ['1445/07/16', '2024-01-28', 'lunar-hijri'],
  ])('%s is a Hijri day', (stamp, expected, calendar) => {
    expect(parseStamp(stamp, 'Asia/Tehran')).toEqual({ day: expected, calendar });
  });

  it('tells the local day of the zone that was asked for', () => {
    expect(day('2024-01-28T22:30:00Z', 'Asia/Baghdad')).toBe('2024-01-29');
    expect(day('2024-01-28T20:45:00Z', 'Asia/Tehran')).toBe('2024-01-29');
    expect(day('2024-01-28T20:45:00Z', 'Asia/Baghdad')).toBe('2024-01-28');
    expect(day('2024-01-29T00:30:00+03:00', 'Africa/Casablanca')).toBe('2024-01-28');
    expect(day('Sun, 28 Jan 2024 23:30:00 GMT', 'Asia/Kabul')).toBe('2024-01-29');
    expect(day('Jan 28, 2024 11:30 PM UTC', 'Asia/Kabul')).toBe('2024-01-29');
    expect(day('Jan 28, 2024 12:30 AM +0300', 'Asia/Baghdad')).toBe('2024-01-28');
  });

  it('without a zone is local', () => {
    expect(day('2024-01-28T23:59:59', 'Asia/Kabul')).toBe('2024-01-28');
  });

  it.each([
    '',
    'yesterday',
    // A solar year of two digits, in front or behind.
    '03/07/06',
    '98/10/13',
    '27/06/03',
    '05/09/24',
    '2024',
    '12:30',
    '2024-13-45',
    '2023-02-29',
    '1402-12-30',
    '99999999999999999999',
    '2024-01-28 is when something long happened',
    '07701234567',
    'Foo 28, 2024',
  ])('that is none is null: %s', (stamp) => {
    expect(parseStamp(stamp, BAGHDAD)).toBeNull();
  });

  it('never throws, whatever is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d۰-۹/:.TZ +-]{0,30}$/)),
        fc.constantFrom(BAGHDAD, 'No/Where'),
        (stamp, zone) => {
          const read = parseStamp(stamp, zone);
          if (read) expect(read.day).toMatch(/^[-+]?\d{4,6}-\d\d-\d\d$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a date line', () => {
  const line = (text: string, language: string | null = null): string | null =>
    findDateLine(text, { language, country: null })?.day ?? null;

  it.each([
    ['تم نشره الأحد 28 كانون الثاني / يناير 2024 09:22 مساءً', 'ar', '2024-01-28'],
    ['الأحد، 28 يناير 2024 - 12:09 م', 'ar', '2024-01-28'],
    ['نشر بتاريخ: 2024/01/28', 'ar', '2024-01-28'],
    ['16 رجب 1445هـ - 28 يناير 2024م', 'ar', '2024-01-28'],
    ['تاریخ انتشار: ۰۸ بهمن ۱۴۰۲ - ۱۸:۵۹', 'fa', '2024-01-28'],
    ['یکشنبه ۸ بهمن ۱۴۰۲ ساعت ۰۶:۵۵ کد خبر: ۷۳۴۹۹۲۶', 'fa', '2024-01-28'],
    ['۸ بهمن ۱۴۰۲ برابر با ۲۸ ژانویه ۲۰۲۴', 'fa', '2024-01-28'],
    ['۸ دلو ۱۴۰۲ - ۲۸ جنوری ۲۰۲۴', 'prs', '2024-01-28'],
    ['یکشنبه، ۸ دلو ۱۴۰۲', 'prs', '2024-01-28'],
  ])('%s', (text, language, expected) => {
    expect(line(text, language)).toBe(expected);
  });

  it('is read whatever the page says its language is', () => {
    expect(line('۸ دلو ۱۴۰۲', 'ar')).toBe('2024-01-28');
    expect(line('28 كانون الثاني 2024', 'fa')).toBe('2024-01-28');
    expect(line('28 كانون الثاني 2024')).toBe('2024-01-28');
  });

  it('needs a whole date', () => {
    expect(line('الأحد 28 يناير - 09:22', 'ar')).toBeNull();
    expect(line('أمس الساعة 09:22', 'ar')).toBeNull();
    expect(line('يناير 2024', 'ar')).toBeNull();
    expect(line('کد خبر: ۷۳۴۹۹۲۶', 'fa')).toBeNull();
  });

  it('is no sentence that mentions a day', () => {
    const sentence =
      'وقال المتحدث باسم القيادة إن اللجنة العسكرية عقدت جلستها الأولى في 27 يناير 2024 برئاسة رئيس الوزراء';
    expect(line(sentence, 'ar')).toBeNull();
  });
});
