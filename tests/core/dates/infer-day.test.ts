import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../core/actors/compile-lexicon.ts';
import { loadLexicon } from '../../../core/actors/lexicon.ts';
import { annotate } from '../../../core/annotate/annotate.ts';
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

  it('stands in only where the page tells none', () => {
    const text =
      'أعلنت وزارة الدفاع العراقية اليوم الأحد 28 كانون الثاني 2024 بدء المحادثات مع الولايات المتحدة على مستقبل القوات.';
    expect(withDayOfText(meta, text, 'IQ')).toMatchObject({ published: '2024-01-28', publishedFrom: 'text' });
    const told = { ...meta, published: '2024-01-29', publishedFrom: 'meta' } as const;
    expect(withDayOfText(told, text, 'IQ')).toBe(told);
    expect(withDayOfText(meta, 'نص بلا تاريخ عن العراق', null)).toBe(meta);
  });

  /** Written only in Afghanistan: the era before the year. */
  const DAY = 'امروز یکشنبه هشتم دلو هجری شمسی ۱۴۰۲';
  const PLAIN = ' مقام‌ها در بغداد درباره این موضوع با هم دیدار کردند و از روند گفتگوها خبر دادند.';
  it.each([
    ['without a sign of Dari but its day', `${DAY}${PLAIN.repeat(20)}`, '', ['AF']],
    ['that is told by its title alone', DAY, PLAIN, ['AF', 'IR', 'GB', null]],
  ])('is read in the language of its annotations: a text %s', (_what, text, title, where) => {
    const { lexicon, numbers } = compileLexicon({ actors: [], events: [], offices: [], outlets: [] });
    const read = loadLexicon(lexicon, numbers.buffer);
    for (const country of ['AF', 'IR', 'GB', null]) {
      const { language } = annotate({ text, title, published: null, country }, read);
      const { published } = withDayOfText({ ...meta, title }, text, country);
      expect(published, `${country}`).toBe(inferDay(text, language));
      expect(published, `${country}`).toBe(where.includes(country) ? '2024-01-28' : null);
    }
  });
});
