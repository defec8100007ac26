import { describe, expect, it } from 'vitest';
import { annotate } from '../../../core/annotate/annotate.ts';
import { findNamedEvents } from '../../../core/events/find-events.ts';
import { fold } from '../../../core/text/fold.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });

describe('findNamedEvents', () => {
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
    expect(findNamedEvents(fold(text), language, lexicon)).toMatchObject([{ event, text: printed }]);
  });

  it('leaves what is not named', () => {
    expect(findNamedEvents(fold('سقوط طائرة في الموصل'), 'ar', lexicon)).toEqual([]);
    expect(findNamedEvents(fold('پس از ترور سردار سلیمانی'), 'ar', lexicon)).toEqual([]);
  });

  it('takes the longest phrase, in order', () => {
    const found = findNamedEvents(fold('سقوط بغداد ثم سقوط نظام بشار الأسد'), 'ar', lexicon);
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

  it('is not told by the day alone, nor by the actors alone', () => {
    expect(events('في 28 يناير 2024 أعلنت الشركة في العراق عن أرباحها')).toEqual([]);
    expect(events('زار الوفد البرج 22 في الأردن، ونددت به المقاومة الإسلامية في العراق')).toEqual([]);
  });
});
