import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../core/annotate/annotation.ts';
import { findDates } from '../../../core/dates/find-dates.ts';

const find = (
  text: string,
  language: string | null,
  published: string | null = '2024-01-28',
  country: string | null = null,
) => findDates(text, { language, published, country });
const only = (text: string, language: string, published: string | null = '2024-01-28'): DateMention => {
  const found = find(text, language, published);
  expect(found, text).toHaveLength(1);
  return found[0]!;
};

describe('findDates', () => {
  it('reads three languages and no other', () => {
    expect(find('2024-01-28', 'en')).toEqual([]);
    expect(find('28 يناير 2024', null)).toEqual([]);
    expect(find('28 يناير 2024', 'ar')).toHaveLength(1);
  });

  it('counts weeks from the day on which they begin in the country', () => {
    const week = (country: string | null, language = 'ar') =>
      find('الأسبوع الماضي', language, '2024-01-31', country)[0];
    expect(week('IQ')).toMatchObject({ from: '2024-01-20', to: '2024-01-26', approximate: true });
    expect(week('SA')).toMatchObject({ from: '2024-01-21', to: '2024-01-27' });
    expect(week('LB')).toMatchObject({ from: '2024-01-22', to: '2024-01-28' });
    expect(week(null)).toMatchObject({ from: '2024-01-20', to: '2024-01-26' });
    expect(find('هفته گذشته', 'fa', '2024-01-31', 'IR')[0]).toMatchObject({ from: '2024-01-20' });
  });

  it('leaves what depends on an unknown day of publication unresolved, and says so', () => {
    for (const [text, language] of [
      ['أمس', 'ar'],
      ['الأسبوع المقبل', 'ar'],
      ['20 كانون الثاني', 'ar'],
      ['دیروز', 'fa'],
      ['اواخر سال گذشته', 'fa'],
      ['۷ دلو', 'prs'],
    ] as const)
      expect(only(text, language, null)).toMatchObject({
        from: null,
        to: null,
        reason: { code: 'date.no-page-day' },
      });
    expect(only('20 كانون الثاني 2020', 'ar', null).from).toBe('2020-01-20');
  });

  it('gives the other reading where the text leaves two open', () => {
    expect(only('۵ اسد', 'prs').alternatives).toEqual([{ from: '2023-07-27', to: '2023-07-27' }]);
    expect(only('در ماه مهر', 'fa', '2024-04-10').alternatives).toHaveLength(1);
    expect(only('سال گذشته', 'fa')).toMatchObject({
      from: '2022-03-21',
      alternatives: [{ from: '2023-01-01', to: '2023-12-31' }],
    });
    expect(only('20 كانون الثاني', 'ar').alternatives).toEqual([]);
  });

  it.each([
    ['ar', 'وقع الاتفاق في 27 سبتمبر، 2024 في واشنطن', '27 سبتمبر، 2024', '2024-09-27'],
    [
      'ar',
      'وقع الاتفاق يوم الجمعة، 27 أيلول/سبتمبر, 2024',
      'يوم الجمعة، 27 أيلول/سبتمبر, 2024',
      '2024-09-27',
    ],
    ['ar', 'وقع الاتفاق في سبتمبر 27، 2024', 'سبتمبر 27، 2024', '2024-09-27'],
    ['ar', 'وقع الاتفاق في 27 / 9 / 2024 في واشنطن', '27 / 9 / 2024', '2024-09-27'],
    ['ar', 'وقع الاتفاق في 27 - 9 - 2024 في واشنطن', '27 - 9 - 2024', '2024-09-27'],
    ['ar', 'وقع الاتفاق في 2024 / 9 / 27 في واشنطن', '2024 / 9 / 27', '2024-09-27'],
    ['ar', 'وقع الاتفاق في 5 / 10 / 2025 م', '5 / 10 / 2025 م', '2025-10-05'],
    ['ar', 'في 3 آذار، 2020 مقاتلا وصلوا', '3 آذار', '2024-03-03'],
    ['ar', 'في 3 آذار، 1500 غادروا', '3 آذار', '2024-03-03'],
    ['fa', 'در ۲۷ سپتامبر، ۲۰۲۴ اعلام شد', '۲۷ سپتامبر، ۲۰۲۴', '2024-09-27'],
    ['fa', 'در ۶ مهر، ۱۴۰۳ اعلام شد', '۶ مهر، ۱۴۰۳', '2024-09-27'],
    ['fa', 'در ۶ / ۷ / ۱۴۰۳ اعلام شد', '۶ / ۷ / ۱۴۰۳', '2024-09-27'],
    ['fa', '۱۸ام دی ماه در بغداد', '۱۸ام دی ماه', '2024-01-08'],
    ['fa', 'روز ۲۷ام سپتامبر ۲۰۲۴', '۲۷ام سپتامبر ۲۰۲۴', '2024-09-27'],
    ['fa', '۲۷‌ام سپتامبر ۲۰۲۴', '۲۷‌ام سپتامبر ۲۰۲۴', '2024-09-27'],
    ['prs', 'در ۷ دلو، ۱۴۰۲ اعلام شد', '۷ دلو، ۱۴۰۲', '2024-01-27'],
  ])('in %s reads %s', (language, text, printed, from) => {
    expect(only(text, language)).toMatchObject({ text: printed, from });
  });

  it('keeps both of two calendars that disagree', () => {
    const found = find('۱۳ دی ۱۳۹۸ (۵ ژانویه ۲۰۲۰)', 'fa');
    expect(found.map(({ from, alternatives }) => [from, alternatives[0]?.from])).toEqual([
      ['2020-01-03', '2020-01-05'],
      ['2020-01-05', '2020-01-03'],
    ]);
    for (const { reason } of found) expect(reason.code).toBe('date.two-calendars-differ');
    // Only the moon leaves a day open.
    expect(find('۱۳ دی ۱۳۹۸ (۴ ژانویه ۲۰۲۰)', 'fa')).toHaveLength(2);
    expect(only('۱۳ دی ۱۳۹۸ (۳ ژانویه ۲۰۲۰)', 'fa').from).toBe('2020-01-03');
  });

  it('lets the named weekday settle a counted day: the page is dated days later, or one day earlier', () => {
    // 2024-01-26 is a Friday.
    for (const [text, from] of [
      ['اليوم الجمعة', '2024-01-26'],
      ['اليوم الخميس', '2024-01-25'],
      ['اليوم الاثنين', '2024-01-22'],
      ['اليوم السبت', '2024-01-27'],
      ['اليوم الأحد', '2024-01-21'],
      ['غدا الثلاثاء', '2024-01-23'],
    ] as const)
      expect(only(text, 'ar', '2024-01-26').from, text).toBe(from);
  });

  it('lends a side without a year the other’s, over the turn of the year too', () => {
    const days = (text: string) => find(text, 'ar', '2024-06-01').map(({ from, to }) => [from, to]);
    expect(days('بين 20 كانون الأول و5 كانون الثاني 2020')).toEqual([
      ['2019-12-20', '2019-12-20'],
      ['2020-01-05', '2020-01-05'],
    ]);
    expect(days('بين 20 كانون الأول 2019 و5 كانون الثاني')).toEqual([
      ['2019-12-20', '2019-12-20'],
      ['2020-01-05', '2020-01-05'],
    ]);
  });

  it('lets a lunar day be one off, by the sight of the moon', () => {
    expect(only('13 رجب 1445 هـ الموافق 26 يناير 2024', 'ar')).toMatchObject({
      from: '2024-01-26',
      calendar: 'mixed',
      reason: { code: 'date.two-calendars' },
    });
    expect(find('10 رجب 1445 هـ الموافق 26 يناير 2024', 'ar')).toHaveLength(2);
  });

  it('says when a weekday does not fit the printed date', () => {
    expect(only('الأحد 26 يناير 2024', 'ar')).toMatchObject({
      from: '2024-01-26',
      reason: { code: 'date.weekday-differs' },
    });
  });

  it('does not vouch for "today" in a quotation', () => {
    expect(only('قال: «نحن لم نغادر اليوم» ثم صمت', 'ar')).toMatchObject({
      approximate: true,
      reason: { code: 'date.in-quotation' },
    });
    expect(only('غادر الوفد اليوم', 'ar')).toMatchObject({ approximate: false });
  });

  it('reads what editors leave between letters and digits', () => {
    const plain = only('سه‌شنبه ۲۶ دی‌ماه ۱۴۰۲', 'fa');
    for (const variant of [
      'سهشنبه ۲۶ دیماه ۱۴۰۲',
      'سه شنبه ٢٦ دي ماه ١٤٠٢',
      'سه\u200cشنبه\u00a026\u200f دی\u200cماه 1402',
    ])
      expect(only(variant, 'fa'), variant).toMatchObject({ from: plain.from, to: plain.to });
    expect(only('٣\u200f/\u200f١\u200f/\u200f٢٠٢٠', 'ar').from).toBe('2020-01-03');
    expect(only('الثّالث مِن كانونِ الثاني ٢٠٢٠', 'ar').from).toBe('2020-01-03');
  });
});
