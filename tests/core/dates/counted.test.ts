import { describe, expect, it } from 'vitest';
import { findDates } from '../../../core/dates/find-dates.ts';

/** `printed from[..to]`, in order. */
const read = (text: string, language: string, published: string | null = '2024-02-07'): string[] =>
  findDates(text, { language, published, country: null }).map(({ text: printed, from, to }) =>
    from === to ? `${printed} ${from}` : `${printed} ${from}..${to}`,
  );

describe('"after three days"', () => {
  it.each([
    ['احتجز الصحفي ثم عاد إلى بيته بعد يومين', []],
    ['نقل الضابط إلى المستشفى وفارق الحياة بعد أسبوع', []],
    ['اعتقل في تموز 2004 وأطلق سراحه بعد خمسة أشهر', ['تموز 2004 2004-07-01..2004-07-31']],
    ['انتهت الحرب بعد ثلاثة أسابيع', []],
    ['تسوء الخدمات عاماً بعد عام', []],
    ['سيشيع الجندي الذي توفي بعد أسبوعين', []],
  ])('is no day where what is told does not say from when: %s', (text, found) => {
    expect(read(text, 'ar')).toEqual(found);
  });

  it.each([
    ['قتل القائد في 3 كانون الثاني 2020 وردت طهران بعد خمسة أيام', '2020-01-08'],
    ['خطف في 5 أيار 2004 وأفرج عنه بعد يومين', '2004-05-07'],
    ['في 10 حزيران 2014 سقطت المدينة. وبعد ثلاثة أيام صدرت الفتوى', '2014-06-13'],
  ])('is counted from the day before it: %s', (text, day) => {
    expect(read(text, 'ar')[1]).toContain(day);
  });

  it.each([
    ['ستعقد الجلسة المقبلة بعد ثلاثة أيام', 'بعد ثلاثة أيام 2024-02-10'],
    ['تنتهي المهلة بعد يومين', 'بعد يومين 2024-02-09'],
    ['وبعد يومين تبدأ الجولة الثانية', 'بعد يومين 2024-02-09'],
    ['من المقرر أن يصل الوفد بعد خمسة أيام', 'بعد خمسة أيام 2024-02-12'],
    ['انتهت المهلة بعد خمسة أيام من الآن', 'بعد خمسة أيام من الآن 2024-02-12'],
    ['يغادر الوفد بعد غد', 'بعد غد 2024-02-09'],
  ])('is counted from today where the sentence looks ahead: %s', (text, found) => {
    expect(read(text, 'ar')).toEqual([found]);
  });
});
