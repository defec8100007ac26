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

describe('so long ago, from a place', () => {
  it.each([
    ['fa', 'وزیر سه روز پیش از بغداد برگشت', ['سه روز پیش 2024-02-04']],
    ['fa', 'این نیروها پنج روز پیش از پایگاه خارج شدند', ['پنج روز پیش 2024-02-02']],
    ['fa', 'او دو روز قبل از مقام خود استعفا داد', ['دو روز قبل 2024-02-05']],
    ['prs', 'والی سه روز پیش از کابل آمد', ['سه روز پیش 2024-02-04']],
    ['ar', 'عاد الوزير قبل ثلاثة أيام من واشنطن', ['قبل ثلاثة أيام 2024-02-04']],
    ['ar', 'انسحبت الكتيبة قبل يومين من القاعدة', ['قبل يومين 2024-02-05']],
  ])('is counted from today in %s: %s', (language, text, found) => {
    expect(read(text, language)).toEqual(found);
  });

  it.each([
    ['fa', 'وزیر سه روز پیش از انتخابات کنار رفت'],
    ['fa', 'سه روز پیش از آن از شهر خارج شدند'],
    ['fa', 'این حمله دو روز قبل از سفر او رخ داد'],
    ['fa', 'یک هفته پیش از آغاز جنگ از عراق رفت'],
    ['fa', 'چهار روز پیش از بغداد سقوط کرد'],
    ['ar', 'عاد الوزير قبل ثلاثة أيام من الانتخابات'],
    ['ar', 'انسحبت الكتيبة قبل يومين من انتهاء المهلة'],
    ['ar', 'وقع الهجوم قبل يومين من واشنطن'],
  ])('is not where something else is counted from in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('is not certain', () => {
    const [date] = findDates('وزیر سه روز پیش از بغداد برگشت', {
      language: 'fa',
      published: '2024-02-07',
      country: null,
    });
    expect(date?.approximate).toBe(true);
  });
});
