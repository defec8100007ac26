import { describe, expect, it } from 'vitest';
import { withDayOfText } from '../../../core/articles/resolve-meta.ts';
import { inferDay } from '../../../core/dates/infer-day.ts';

describe('the day that a text tells of itself', () => {
  it.each([
    ['ar', 'أعلنت الوزارة اليوم الأحد 28 كانون الثاني 2024 بدء المحادثات', '2024-01-28'],
    ['ar', 'وصل الوفد يوم أمس (الأربعاء 7 أبريل 2021) إلى بغداد', '2021-04-08'],
    ['ar', 'وقال غداً الاثنين 29/1/2024 تنعقد الجلسة', '2024-01-28'],
    ['fa', 'امروز (یکشنبه ۸ بهمن ۱۴۰۲) در بغداد اعلام شد', '2024-01-28'],
    ['fa', 'دیروز شنبه، ۲۷ ژانویه ۲۰۲۴، نشست برگزار شد', '2024-01-28'],
    ['prs', 'امروز شنبه ۷ دلو ۱۴۰۲ در بغداد دیدار کردند', '2024-01-27'],
  ])('%s: %s', (language, text, day) => {
    expect(inferDay(text, language)).toBe(day);
  });

  it.each([
    ['the year is not printed', 'ar', 'وصل الوفد يوم أمس (الأربعاء 7 أبريل) إلى بغداد'],
    ['the weekday does not fit', 'ar', 'أعلنت الوزارة اليوم الاثنين 28 كانون الثاني 2024 ذلك'],
    ['another word stands between', 'ar', 'قال اليوم في ذكرى 14 تموز 1958 إن الجمهورية باقية'],
    ['"today" is "nowadays"', 'fa', 'در دنیای امروز ۲۸ ژانویه ۲۰۲۴ چیزی نیست'],
    ['two places disagree', 'fa', 'امروز ۸ بهمن ۱۴۰۲ گفت. دیروز ۵ بهمن ۱۴۰۲ آمد'],
    ['it is another language', 'ur', 'آج ۲۸ جنوری ۲۰۲۴'],
    ['nothing is counted', 'fa', 'نشست ۷ بهمن ۱۴۰۲ برگزار شد'],
  ])('is unknown where %s', (_why, language, text) => {
    expect(inferDay(text, language)).toBeNull();
  });

  it('stands in only where the page tells none', () => {
    const meta = {
      canonicalUrl: 'urn:siyaq:1',
      url: '',
      title: '',
      byline: null,
      published: null,
      publishedFrom: 'unknown',
      outlet: null,
      image: null,
    } as const;
    const text =
      'أعلنت وزارة الدفاع العراقية اليوم الأحد 28 كانون الثاني 2024 بدء المحادثات مع الولايات المتحدة على مستقبل القوات.';
    expect(withDayOfText(meta, text)).toMatchObject({ published: '2024-01-28', publishedFrom: 'text' });
    const told = { ...meta, published: '2024-01-29', publishedFrom: 'meta' } as const;
    expect(withDayOfText(told, text)).toBe(told);
    expect(withDayOfText(meta, 'نص بلا تاريخ عن العراق')).toBe(meta);
  });
});
