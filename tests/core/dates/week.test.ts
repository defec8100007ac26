import { describe, expect, it } from 'vitest';
import { weekStart } from '../../../core/dates/week.ts';
import { readLexiconSources } from '../../../tools/lexicon/read-sources.ts';

/** Node's own ICU has CLDR's week data: by `getWeekInfo()` in later versions, by a property in earlier ones. */
interface WithWeek {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

describe('the week of an outlet', () => {
  const day = Temporal.PlainDate.from('2026-11-26');
  const countries = new Set(readLexiconSources({ samples: false }).outlets.map(({ country }) => country));

  it.each([...countries].sort())('begins in %s when CLDR says', (country) => {
    const locale = new Intl.Locale(`und-${country}`) as WithWeek;
    const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
    expect(firstDay).toBeDefined();
    expect(weekStart(day, country, 'ar').dayOfWeek).toBe(firstDay);
  });

  it('is that of the country, not of the language', () => {
    expect(weekStart(day, 'GB', 'ar').toString()).toBe('2026-11-23');
    expect(weekStart(day, 'IQ', 'ar').toString()).toBe('2026-11-21');
    expect(weekStart(day, null, 'ar').toString()).toBe('2026-11-21');
  });
});
