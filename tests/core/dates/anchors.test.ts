import { describe, expect, it } from 'vitest';
import { annotate } from '../../../core/annotate/annotate.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const datesOf = (text: string, published: string | null = '2024-01-28') =>
  annotate({ text, title: '', published, country: null }, lexicon).dates;

/** Each with the day that its event has in the lexicon. */
const COUNTED: readonly (readonly [
  text: string,
  printed: string,
  from: string,
  to: string,
  relation: string,
])[] = [
  ['وقع الهجوم بعد يومين من اغتيال سليماني في بغداد', 'بعد يومين من', '2020-01-05', '2020-01-05', 'on'],
  ['بعد أسبوع على اغتيال أبو باقر الساعدي في بغداد', 'بعد أسبوع على', '2024-02-11', '2024-02-17', 'on'],
  ['قبل عام من سقوط بغداد كان الوضع مختلفاً', 'قبل عام من', '2002-01-01', '2002-12-31', 'on'],
  [
    'أحيا العراقيون الذكرى الرابعة لاغتيال الجنرال قاسم سليماني',
    'الذكرى الرابعة',
    '2024-01-03',
    '2024-01-03',
    'on',
  ],
  [
    'وفي الذكرى السنوية الـ20 لغزو العراق تحدث الرئيس',
    'الذكرى السنوية الـ20',
    '2023-03-20',
    '2023-03-20',
    'on',
  ],
  ['منذ طوفان الأقصى تصاعدت الهجمات على القواعد', 'منذ', '2023-10-07', '2023-10-07', 'since'],
  ['بعد سقوط الموصل طلبت بغداد المساعدة من واشنطن', 'بعد سقوط', '2014-06-10', '2014-06-10', 'after'],
  ['دو روز پس از ترور سردار سلیمانی پارلمان عراق رأی داد', 'دو روز پس از', '2020-01-05', '2020-01-05', 'on'],
  [
    'چهارمین سالگرد ترور سپهبد حاج قاسم سلیمانی برگزار شد',
    'چهارمین سالگرد',
    '2024-01-03',
    '2024-01-03',
    'on',
  ],
  ['در سالگرد شهادت سردار سلیمانی انفجاری رخ داد', 'سالگرد', '2024-01-03', '2024-01-03', 'on'],
  ['سه سال بعد از سقوط موصل این شهر آزاد شد', 'سه سال بعد از', '2017-03-21', '2018-03-20', 'on'],
  ['پس از سقوط موصل نیروهای امریکایی به عراق برگشتند', 'پس از سقوط', '2014-06-10', '2014-06-10', 'after'],
];

describe('days counted from a known event', () => {
  it.each(COUNTED)('%s', (text, printed, from, to, relation) => {
    const [date] = datesOf(text);
    expect(date).toMatchObject({ text: printed, from, to, relation });
    expect(date!.reason.params).toHaveProperty('event');
    expect(text.slice(date!.start, date!.end)).toBe(printed);
  });

  it('never overlap an actor or another date', () => {
    const { mentions, dates } = annotate(
      { text: COUNTED.map(([text]) => text).join('\n'), title: '', published: '2024-01-28', country: null },
      lexicon,
    );
    const spans = [...mentions, ...dates].sort((a, b) => a.start - b.start);
    for (const [at, span] of spans.entries())
      if (at > 0) expect(span.start, span.text).toBeGreaterThanOrEqual(spans[at - 1]!.end);
  });

  it.each([
    ['no event is named', 'بعد يومين من الاجتماع عاد الوفد إلى واشنطن'],
    [
      'the event is too far off',
      'بعد يومين من الاجتماع في واشنطن وعودة الوفد العراقي ذكر الوزير سقوط الموصل',
    ],
    ['a full stop stands between', 'بعد يومين من ذلك. سقوط الموصل غيّر كل شيء في العراق'],
    ['the event is an object, not a time', 'از سقوط موصل سخن گفت و از ارتش عراق انتقاد کرد'],
  ])('are none where %s', (_why, text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it('need the article’s day where the anniversary has no number', () => {
    const [date] = datesOf('در سالگرد شهادت سردار سلیمانی انفجاری رخ داد', null);
    expect(date).toMatchObject({ from: null, to: null, reason: { code: 'date.no-page-day' } });
    expect(datesOf('چهارمین سالگرد ترور سردار سلیمانی برگزار شد', null)[0]).toMatchObject({
      from: '2024-01-03',
    });
  });
});

describe('a bare weekday in a sentence that looks ahead', () => {
  it.each([
    ['سيغادر التحالف العراق، كما أعلن مسؤول الخميس في بغداد', '2024-01-25', '2024-02-01'],
    ['ستبحث اللجنة هجوم الخميس على القاعدة', '2024-01-25', '2024-02-01'],
    ['قال وزير الدفاع الخميس إن القوات ستغادر القاعدة', '2024-01-25', '2024-02-01'],
    ['السوداني يزور واشنطن الخميس', '2024-01-25', '2024-02-01'],
    ['تنطلق الخميس في بغداد جولة من المحادثات', '2024-01-25', '2024-02-01'],
    ['سيعقد الطرفان الأحد جلسة', '2024-01-28', '2024-02-04'],
    ['قرار است نشست کمیته نظامی پنجشنبه در بغداد برگزار شود', '2024-01-25', '2024-02-01'],
  ])('%s', (text, latest, next) => {
    expect(datesOf(text)[0]).toMatchObject({
      from: latest,
      alternatives: [{ from: next, to: next }],
      reason: { code: 'date.weekday-open' },
    });
  });

  it.each([
    ['سيجتمع الطرفان الخميس في بغداد لبحث انسحاب القوات', '2024-02-01', '2024-01-25'],
    ['من المقرر أن تعقد اللجنة العسكرية اجتماعها السبت في بغداد', '2024-02-03', '2024-01-27'],
    ['وقال المستشار إن الوفد سيزور واشنطن يوم الجمعة', '2024-02-02', '2024-01-26'],
    ['ينتظر أن تصل اللجنة الاثنين إلى عين الأسد', '2024-01-29', '2024-01-22'],
    ['وأضاف أن الجولة ستبدأ مساء الثلاثاء', '2024-01-30', '2024-01-23'],
  ])('is the coming one where that is its verb: %s', (text, next, latest) => {
    expect(datesOf(text)[0]).toMatchObject({
      from: next,
      alternatives: [{ from: latest, to: latest }],
      reason: { code: 'date.first-after' },
    });
  });

  it.each([
    'وصلت اللجنة الخميس إلى عين الأسد',
    'يقول المستشار الخميس إن القاعدة آمنة',
    'وقال الوزير إنه لا يعلم بهجوم الخميس',
    'أعلنت بغداد الخميس أن التحالف سلم القاعدة',
    'اجتمع الطرفان الخميس في بغداد. وسيجتمع الوفدان لاحقاً في واشنطن',
  ])('is the latest one alone in: %s', (text) => {
    expect(datesOf(text)[0]).toMatchObject({ from: '2024-01-25', alternatives: [] });
  });

  it('is the latest one elsewhere', () => {
    expect(datesOf('اجتمع الطرفان الخميس في بغداد. وسيجتمع الوفدان لاحقاً في واشنطن')[0]).toMatchObject({
      from: '2024-01-25',
      alternatives: [],
    });
  });
});
