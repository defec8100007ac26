import { describe, expect, it } from 'vitest';
import { findDates } from '../../../core/dates/find-dates.ts';
import { inferDay } from '../../../core/dates/infer-day.ts';

/** `printed from`, in order, of a text that was published on 7 February 2024, a Wednesday. */
const read = (text: string, language: string): string[] =>
  findDates(text, { language, published: '2024-02-07', country: null }).map(
    ({ text: printed, from }) => `${printed} ${from}`,
  );

describe('a part of today', () => {
  it.each([
    ['انطلق الرتل عند السابعة من صباح اليوم باتجاه الحدود', 'صباح اليوم'],
    ['دوى الانفجار في ساعة مبكرة من فجر اليوم في الحلة', 'فجر اليوم'],
    ['تبدأ الجلسة في تمام الرابعة من عصر اليوم', 'عصر اليوم'],
    ['استمر القصف حتى ظهر اليوم', 'ظهر اليوم'],
    ['وحلقت المسيّرات منذ ليل اليوم فوق المدينة', 'ليل اليوم'],
    ['تحليق مكثف في مساء هذا اليوم', 'مساء هذا اليوم'],
  ])('is today, whatever stands before it: %s', (text, printed) => {
    expect(read(text, 'ar')).toEqual([`${printed} 2024-02-07`]);
  });

  it.each(['عالم اليوم مختلف', 'الجيل الذي يعيش في اليوم المفتوح', 'أكثر من اليوم الواحد'])(
    'is not what "nowadays" is: %s',
    (text) => {
      expect(read(text, 'ar')).toEqual([]);
    },
  );

  it('tells the day of a text that has none', () => {
    expect(inferDay('سقط الصاروخ في الثالثة من فجر اليوم الأحد 28 كانون الثاني 2024', 'ar')).toBe(
      '2024-01-28',
    );
    expect(inferDay('في عالم اليوم 28 كانون الثاني 2024 تاريخ فاصل', 'ar')).toBeNull();
  });
});
