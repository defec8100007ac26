import { describe, expect, it } from 'vitest';
import { annotate } from '../../../core/annotate/annotate.ts';
import { findDates } from '../../../core/dates/find-dates.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

/** `printed from[..to]`, in order. */
const read = (text: string, language: string, published = '2024-06-20'): string[] =>
  findDates(text, { language, published, country: null }).map(({ text: printed, from, to }) =>
    from === to ? `${printed} ${from}` : `${printed} ${from}..${to}`,
  );

describe('what reads like a date and is none', () => {
  it.each([
    ['the eleven', 'ar', 'كرّم الوزير الأحد عشر لاعباً'],
    ['the twenty-one', 'ar', 'كان الأعضاء الأحد والعشرون حاضرين'],
    ['a name', 'ar', 'أحرز الثالث دي ماريا قبل الاستراحة'],
    ['a name behind digits', 'ar', 'وفي الدقيقة 20 دي بروين مرر الكرة'],
    ['a lamp post', 'fa', 'کامیون ۳ تیر چراغ برق را انداخت'],
    ['a goal post', 'fa', 'شوت او ۲ تیر دروازه را لرزاند'],
    ['a number plate', 'fa', 'خودرو با پلاک ۱۴/۷/۹۹ توقیف شد'],
    ['a letter’s number', 'fa', 'نامه شماره ۱۴/۷/۹۹ رسید'],
    ['a letter’s number', 'ar', 'بموجب الكتاب المرقم 14/7/2019'],
    ['a film', 'fa', 'فیلم «هفت تیر» اکران شد'],
    ['a novel', 'ar', 'رواية "17 تشرين" للكاتب'],
    ['a street in quotation marks', 'fa', 'خیابان «۱۵ خرداد» بسته شد'],
    ['each year', 'ar', 'يحيون الذكرى في الثالث من كانون الثاني من كل عام'],
    ['each year', 'ar', 'تقام المراسم في 3 كانون الثاني من كل سنة'],
    ['each July', 'ar', 'في تموز من كل عام ترتفع الحرارة'],
    ['each year', 'fa', 'مراسم ۱۳ دی هر سال برگزار می‌شود'],
    ['each year', 'prs', 'در ۸ ثور هر سال رسم گذشت است'],
  ])('%s in %s: %s', (_what, language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it.each([
    ['ar', 'قتل الأحد عشرة مدنيين', ['الأحد 2024-06-16']],
    ['ar', 'نفذت الطائرات الأحد عشر غارات', ['الأحد 2024-06-16']],
    ['ar', 'التقى الأحد والوفد المرافق', ['الأحد 2024-06-16']],
    ['ar', 'في الثالث من دي الماضي', ['الثالث من دي الماضي 2023-12-24']],
    ['ar', 'يوم 13 دي 1398', ['13 دي 1398 2020-01-03']],
    ['fa', 'در ۷ تیر ۱۳۶۰ رخ داد', ['۷ تیر ۱۳۶۰ 1981-06-28']],
    ['fa', 'در ۷ تیر برق پایتخت قطع شد', ['۷ تیر 2024-06-27']],
    ['fa', 'حمله هوایی ۷ تیر ادامه یافت', ['۷ تیر 2024-06-27']],
    ['fa', 'گفت «۱۵ خرداد نشست داریم»', ['۱۵ خرداد 2024-06-04']],
    ['fa', 'روز ۹۹/۷/۱۴ رسید', ['۹۹/۷/۱۴ 2020-10-05']],
    ['ar', 'صدر البيان "في 17 أيار" كما قال', ['17 أيار 2024-05-17']],
    ['ar', 'في 3 كانون الثاني من العام الماضي', ['3 كانون الثاني من العام الماضي 2023-01-03']],
    ['fa', 'سال‌های ۹۸ و ۹۹', ['سال‌های ۹۸ و ۹۹ 2019-03-21..2021-03-20']],
    ['fa', 'طی سال‌های ۹۹ تا ۰۱', ['سال‌های ۹۹ تا ۰۱ 2020-03-20..2023-03-20']],
    ['fa', 'سال‌های ۹۸ و ۷۲ نفر', []],
  ])('is one elsewhere in %s: %s', (language, text, found) => {
    expect(read(text, language)).toEqual(found);
  });
});

describe('"after about nine years"', () => {
  const lexicon = loadProjectLexicon({ samples: false });
  const days = (text: string, published: string): (string | null)[] =>
    annotate({ text, title: '', published, country: null }, lexicon).dates.map(({ from }) => from);

  it('of an event is no year that the article has not reached', () => {
    expect(days('انسحبت القوات بعد نحو تسع سنوات على غزو العراق', '2011-12-19')).toEqual([]);
    expect(days('انسحبت القوات بعد نحو ثماني سنوات على غزو العراق', '2011-12-19')).toEqual(['2011-01-01']);
  });
});
