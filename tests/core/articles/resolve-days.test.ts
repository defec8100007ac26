import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../../core/articles/outlet.ts';
import type { RawMeta } from '../../../core/articles/raw-meta.ts';
import { resolveMeta } from '../../../core/articles/resolve-meta.ts';
import { OUTLET, of, raw } from './raw-facts.ts';

/** Which of the days that a page tells is that of publication, and of the last change. */
const published = (dates: RawMeta['dates'], outlet: Outlet | null = OUTLET, url?: string) => {
  const { published, publishedFrom } = of({ dates, ...(url ? { url } : {}) }, outlet);
  return [published, publishedFrom];
};

describe('the day of publication', () => {
  it('is that of the most trusted stamp', () => {
    expect(
      published([
        { from: 'json-ld', value: '2024-01-27T10:00:00+03:00' },
        { from: 'meta', value: '2024-01-27T07:00:00Z' },
        { from: 'line', value: 'الأحد 28 يناير 2024' },
      ]),
    ).toEqual(['2024-01-27', 'json-ld']);
  });

  it('is the outlet’s local day', () => {
    const late = [{ from: 'meta', value: '2024-01-27T22:30:00Z' }] as const;
    expect(published(late)).toEqual(['2024-01-28', 'meta']);
    expect(published(late, { ...OUTLET, timeZone: 'Africa/Casablanca' })).toEqual(['2024-01-27', 'meta']);
    expect(resolveMeta(raw({ dates: late }), { outlet: null, timeZone: 'Europe/London' }).published).toBe(
      '2024-01-27',
    );
  });

  it('of no known outlet is the stamp’s own where the page tells it once more, else that of the language’s usual zone', () => {
    const late = { from: 'json-ld', value: '2024-01-27T22:30:00Z' } as const;
    const line = (value: string) => ({ from: 'line', value }) as const;
    expect(published([late], null)).toEqual(['2024-01-28', 'json-ld']);
    expect(published([late, line('27 يناير 2024')], null)).toEqual(['2024-01-27', 'json-ld']);
    expect(published([late, line('26 يناير 2024')], null)).toEqual(['2024-01-28', 'json-ld']);
    // Its offset is the outlet's own time.
    const own = { from: 'time-element', value: '2024-01-27T23:30:00+01:00' } as const;
    expect(published([own], null)).toEqual(['2024-01-27', 'time-element']);
    // But not that of a server far away, nor against the day that is printed.
    const far = { from: 'meta', value: '2024-01-27T19:30:00-05:00' } as const;
    expect(published([far, line('28 يناير 2024')], null)).toEqual(['2024-01-28', 'meta']);
    const both = [late, line('28 يناير 2024'), line('اقرأ: ما جرى في 27 يناير 2024')];
    expect(published(both, null)).toEqual(['2024-01-28', 'json-ld']);
    expect(published([late, line('27 يناير 2024'), line('آخر تحديث: 28 يناير 2024')], null)).toEqual([
      '2024-01-27',
      'json-ld',
    ]);
    expect(published([late, own], null)).toEqual(['2024-01-27', 'json-ld']);
    // A known outlet's zone is no guess.
    expect(published([own])).toEqual(['2024-01-28', 'time-element']);
    expect(published([late, line('27 يناير 2024')])).toEqual(['2024-01-28', 'json-ld']);
    const evening = raw({ dates: [{ from: 'meta', value: '2024-01-27T20:00:00Z' }] });
    const day = (language: string) => resolveMeta(evening, { outlet: null, language }).published;
    expect(['ar', 'fa', 'prs'].map(day)).toEqual(['2024-01-27', '2024-01-27', '2024-01-28']);
  });

  it('is told by a solar stamp in a meta tag', () => {
    expect(published([{ from: 'meta', value: '۱۴۰۳-۰۴-۲۵' }])).toEqual(['2024-07-15', 'meta']);
    expect(published([{ from: 'meta', value: '۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹' }])).toEqual(['2020-05-10', 'meta']);
  });

  it.each([
    ['27 سبتمبر، 2024', '2024-09-27'],
    ['نُشر في 27 سبتمبر، 2024', '2024-09-27'],
    ['الجمعة، 27 سبتمبر، 2024', '2024-09-27'],
    ['27 أيلول, 2024 - 10:20 م', '2024-09-27'],
    ['سبتمبر 27, 2024', '2024-09-27'],
    ['سبتمبر 27، 2024', '2024-09-27'],
    ['27 / 9 / 2024', '2024-09-27'],
    ['نشر بتاريخ: 27 / 09 / 2024 الساعة 10:20', '2024-09-27'],
    ['27/09/24', '2024-09-27'],
    ['۶ مهر، ۱۴۰۳', '2024-09-27'],
    ['۱۴۰۳ / ۰۷ / ۰۶', '2024-09-27'],
  ])('is told by the line %s', (value, day) => {
    expect(published([{ from: 'line', value }])).toEqual([day, 'dateline']);
  });

  it('is told by the line that says so, whatever clock or caption stands before it', () => {
    const lines = (...values: string[]) => values.map((value) => ({ from: 'line', value }) as const);
    expect(published(lines('پنجشنبه ۰۵ آذر ۱۴۰۵ - ۲۲:۳۰', 'تاریخ انتشار: ۰۶ مهر ۱۴۰۳'))[0]).toBe(
      '2024-09-27',
    );
    expect(published(lines('بغداد، 13 يناير 2020 (رويترز)', 'نُشر في 27 سبتمبر 2024'))[0]).toBe('2024-09-27');
    expect(published(lines('الخميس 26 نوفمبر 2026', 'تاريخ النشر 27-09-2024'))[0]).toBe('2024-09-27');
    expect(published(lines('27 سبتمبر 2024', '13 يناير 2020'))[0]).toBe('2024-09-27');
    // Nor does it go before a stamp.
    const stamp = { from: 'meta', value: '2024-09-26T10:00:00+03:00' } as const;
    expect(published([stamp, ...lines('نُشر في 27 سبتمبر 2024')])).toEqual(['2024-09-26', 'meta']);
  });

  it('is told by words in a meta tag, and by a date line', () => {
    expect(published([{ from: 'meta', value: 'الأربعاء، 07 أكتوبر 2020 - 12:09 م' }])).toEqual([
      '2020-10-07',
      'meta',
    ]);
    expect(published([{ from: 'line', value: 'تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً' }])).toEqual([
      '2020-04-24',
      'dateline',
    ]);
    const afghan = { ...OUTLET, language: 'prs', country: 'AF' } as const;
    expect(published([{ from: 'line', value: 'یکشنبه، ۸ دلو ۱۴۰۲' }], afghan)).toEqual([
      '2024-01-28',
      'dateline',
    ]);
  });

  it('passes over stamps that are none, and days of no news', () => {
    expect(
      published([
        { from: 'json-ld', value: '0000-00-00' },
        { from: 'json-ld', value: '1970-01-01T00:00:00Z' },
        { from: 'meta', value: 'yesterday' },
        { from: 'line', value: 'الأحد 28 يناير - 09:22' },
        { from: 'line', value: 'كود الخبر 2024' },
        { from: 'time-element', value: '2024-01-28' },
      ]),
    ).toEqual(['2024-01-28', 'time-element']);
  });

  it('is not a number of the address that only looks like a day', () => {
    for (const [path, day] of [
      ['news/20240128', '2024-01-28'],
      ['news/20240231', null],
      ['2023/2/30/x', null],
      ['1970/01/01/x', null],
    ])
      expect(of({ url: `https://news.test/${path}` }).published, path!).toBe(day);
  });

  it('is not a template’s old day that line and tag both deny', () => {
    const old = { from: 'json-ld', value: '2015-03-01' } as const;
    const tag = { from: 'meta', value: '2024-01-28T09:00:00+03:00' } as const;
    const line = { from: 'line', value: '28 يناير 2024' } as const;
    expect(published([old, tag, line])).toEqual(['2024-01-28', 'meta']);
    const stamp = { from: 'json-ld', value: '2015-03-01T12:00:00Z' } as const;
    expect(published([stamp, tag, line], null)).toEqual(['2024-01-28', 'meta']);
    // One voice against it is not enough.
    expect(published([old, line])).toEqual(['2015-03-01', 'json-ld']);
  });

  it('is not that of the last change where another line tells it', () => {
    const changed = { from: 'line', value: 'آخر تحديث: 30 يناير 2024' } as const;
    const line = { from: 'line', value: '28 يناير 2024' } as const;
    expect(published([changed, line])).toEqual(['2024-01-28', 'dateline']);
    expect(published([changed])).toEqual(['2024-01-30', 'dateline']);
  });

  it.each([
    ['۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹', '2020-05-10'],
    ['الجمعة 24 نيسان / أبريل 2020', '2020-04-24'],
    ['الأربعاء، 07 أكتوبر 2020 - 12:09 م', '2020-10-07'],
    ['السبت 16/فبراير/2019 - 11:23 ص', '2019-02-16'],
    ['الخميس، 12 تشرين2/نوفمبر 2020 21:40', '2020-11-12'],
    ['الأربعاء, 09 كانون1/ديسمبر 2020', '2020-12-09'],
    ['نشر بتاريخ: الثلاثاء، 05 كانون2/يناير 2021 08:15', '2021-01-05'],
    ['السبت, 03 تشرين١/أكتوبر 2020', '2020-10-03'],
    ['03 تشرين 1 2020', '2020-10-03'],
    ['۱۴:۰۳ - ۷ بهمن ۱۴۰۲', '2024-01-27'],
    ['يکشنبه / ۸ بهمن ۱۴۰۲ / ۱۱:۴۲', '2024-01-28'],
    ['آخر تحديث: 12:00 21-1-2019', '2019-01-21'],
    ['في يونيو 14, 2020', '2020-06-14'],
    ['فروردین ۸, ۱۴۰۲', '2023-03-28'],
    ['۱۳۹۹ يکشنبه ۵ مرداد | شماره ۴۶۹۱', '2020-07-26'],
    ['الجمعة 10 جمادي الثاني 1440 هـ - 15 فبراير 2019 KSA 13:10 - GMT 10:10', '2019-02-15'],
  ])('is read from %s, in a tag and in a line', (value, day) => {
    expect(published([{ from: 'meta', value }])).toEqual([day, 'meta']);
    expect(published([{ from: 'line', value }])).toEqual([day, 'dateline']);
  });

  it('is in the address when nothing else tells it', () => {
    const url = 'https://nahrain.test/2024/01/28/talks';
    expect(published([], OUTLET, url)).toEqual(['2024-01-28', 'url']);
    expect(published([{ from: 'meta', value: '2024-01-27' }], OUTLET, url)).toEqual(['2024-01-27', 'meta']);
    expect(published([], OUTLET, 'https://nahrain.test/2024/1/8/talks')).toEqual(['2024-01-08', 'url']);
    expect(published([], OUTLET, 'https://nahrain.test/news/20245/88')).toEqual([null, 'unknown']);
  });

  it('is unknown rather than guessed', () => {
    expect(published([])).toEqual([null, 'unknown']);
  });
});

describe('the day of the last change', () => {
  const dates = [{ from: 'json-ld', value: '2024-01-28T09:00:00+03:00' }] as const;
  const changed = (value: string) =>
    of({ dates, credits: { bylines: [], image: null, updated: [{ from: 'meta', value }] } }).updated;

  it('is told where it is a later one, in the outlet’s zone and in any calendar', () => {
    expect(changed('2024-01-29T22:30:00Z')).toBe('2024-01-30');
    expect(changed('۱۴۰۲/۱۱/۱۰ - ۱۸:۵۹')).toBe('2024-01-30');
  });

  it.each(['2024-01-28T20:00:00+03:00', '2024-01-27T10:00:00Z', 'none'])('is not told by %s', (value) => {
    expect(changed(value)).toBeNull();
  });
});
