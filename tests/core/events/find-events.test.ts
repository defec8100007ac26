import { describe, expect, it } from 'vitest';
import { annotate } from '../../../core/annotate/annotate.ts';
import { findToldEvents, toEventMentions } from '../../../core/events/find-events.ts';
import { fold } from '../../../core/text/fold.ts';
import type { ReadLanguage } from '../../../core/text/language.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const named = (text: string, language: ReadLanguage) => {
  const folded = fold(text);
  return toEventMentions(folded, findToldEvents(folded, language, lexicon));
};

describe('findToldEvents', () => {
  it.each([
    ['ar', 'بعد سقوط الموصل بيد داعش', 'fall-of-mosul', 'سقوط الموصل'],
    [
      'ar',
      'منذ الجولة الرابعة من الحوار الاستراتيجي',
      'dialogue-round-4',
      'الجولة الرابعة من الحوار الاستراتيجي',
    ],
    ['fa', 'پس از ترور سردار سلیمانی', 'soleimani-killed', 'ترور سردار سلیمانی'],
    ['fa', 'عملیات حمله موشکی به عین‌الاسد', 'al-asad-missiles', 'حمله موشکی به عین‌الاسد'],
    ['prs', 'حمله ۷ اکتوبر بر اسراییل', 'october-7', 'حمله ۷ اکتوبر'],
  ] as const)('%s: %s', (language, text, event, printed) => {
    expect(named(text, language)).toMatchObject([{ event, text: printed }]);
  });

  it('leaves what is not named', () => {
    expect(named('سقوط طائرة في الموصل', 'ar')).toEqual([]);
    expect(named('پس از ترور سردار سلیمانی', 'ar')).toEqual([]);
  });

  it('takes the longest phrase, in order', () => {
    const found = named('سقوط بغداد ثم سقوط نظام بشار الأسد', 'ar');
    expect(found.map((one) => one.event)).toEqual(['fall-of-baghdad', 'fall-of-assad']);
  });
});

describe('an event without its name', () => {
  const events = (text: string, published = '2024-03-01') =>
    annotate({ text, title: '', published, country: null }, lexicon).events;

  it('is told by its day and its actors together', () => {
    expect(
      events('في 28 يناير 2024 قتل جنود في البرج 22 في الأردن، واتهمت واشنطن المقاومة الإسلامية في العراق'),
    ).toContain('tower-22-attack');
  });

  it('is told by a person and a state where its day is printed, not where it is today', () => {
    expect(events('افتتح محمد شياع السوداني المحادثات في العراق يوم 27 كانون الثاني 2024')).toEqual([
      'hmc-first-session',
    ]);
    expect(events('التقى محمد شياع السوداني اليوم وفداً في العراق', '2024-01-27')).toEqual([]);
  });

  it('is not told by the day alone, nor by the actors alone', () => {
    expect(events('في 28 يناير 2024 أعلنت الشركة في العراق عن أرباحها')).toEqual([]);
    expect(events('زار الوفد البرج 22 في الأردن، ونددت به المقاومة الإسلامية في العراق')).toEqual([]);
  });
});

describe('an event of the day on which the article is published', () => {
  const events = (title: string, text: string, published: string | null) =>
    annotate({ text, title, published, country: null }, lexicon).events;

  it.each([
    [
      '2020-01-08',
      'آتش موشک‌ها',
      'موشک‌های ایران بامداد امروز بر عین‌الاسد و اربیل فرود آمد و ترامپ جلسه گذاشت.',
      'al-asad-missiles',
    ],
    [
      '2024-09-28',
      'نهاية المهمة',
      'اتفق العراق والولايات المتحدة على جدول لعمل قوات التحالف الدولي، وفق بيان للخارجية.',
      'timetable-2024',
    ],
    [
      '2024-09-27',
      'جدول زمني',
      'أعلنت الولايات المتحدة والعراق يوم الجمعة إنهاء عمل التحالف الدولي.',
      'timetable-2024',
    ],
    ['2026-01-19', 'استلام عين الأسد', 'دخلت وحدات من الجيش القاعدة في الأنبار.', 'al-asad-handed-over'],
  ])('%s: %s', (published, title, text, event) => {
    expect(events(title, text, published)).toEqual([event]);
  });

  it.each([
    ['later', '2020-01-12', 'زار الوفد عين الأسد ثم أربيل في العراق.'],
    ['earlier', '2020-01-07', 'زار الوفد عين الأسد ثم أربيل في العراق.'],
    ['without a day', null, 'زار الوفد عين الأسد ثم أربيل في العراق.'],
    ['with one of its actors', '2020-01-08', 'زار الوفد عين الأسد في العراق ثم البصرة.'],
    ['with persons alone', '2021-07-27', 'تحدث الرئيس جو بايدن في البيت الأبيض عن الضرائب.'],
    ['with a person and states', '2024-09-28', 'دان محمد شياع السوداني رئيس وزراء العراق اغتيال نصر الله.'],
    [
      'with two persons and their states',
      '2024-09-28',
      'دان محمد شياع السوداني رئيس وزراء العراق اغتيال نصر الله، ووصفه جو بايدن في الولايات المتحدة بأنه إجراء عادل.',
    ],
    [
      'with its actors far below',
      '2020-01-08',
      `${'تحدث الخبراء عن أسعار النفط في الأسواق العالمية. '.repeat(20)}وزار الوفد عين الأسد ثم أربيل في العراق.`,
    ],
  ])('is not told %s', (_how, published, text) => {
    expect(events('أخبار', text, published)).toEqual([]);
  });

  it('is not asked of a block alone', () => {
    const text = 'زار الوفد عين الأسد ثم أربيل في العراق.';
    const block = { text, title: '', published: '2020-01-08', country: null };
    expect(annotate(block, lexicon).events).toEqual(['al-asad-missiles']);
    expect(annotate({ ...block, knownActors: ['iraq'] }, lexicon).events).toEqual([]);
  });
});
