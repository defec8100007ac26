// Builders for years that stand alone, one or a run of them, and what years a date may have.
import type { Calendar } from './calendars.ts';
import type { Expression, YearRef } from './expression.ts';
import type { Captures } from './rule.ts';

/** Years that a date in this calendar can have in news; `sure` when an era is printed. */
export function plausibleYear(calendar: Calendar, year: number, sure: boolean): boolean {
  if (calendar === 'gregorian') return year >= (sure ? 500 : 1600) && year <= 2150;
  if (calendar === 'solar-hijri') return year >= (sure ? 1 : 1200) && year <= 1500;
  return year >= (sure ? 1 : 1000) && year <= 1550;
}

export function printedYear(c: Captures, calendar: Calendar): YearRef | null {
  const era = c.item('era');
  if (era?.calendar && era.calendar !== calendar) return null;
  if (c.has('yy')) return { by: 'value', year: c.value('yy'), twoDigits: true };
  if (!c.has('year')) return { by: 'nearest' };
  const year = c.value('year');
  return plausibleYear(calendar, year, era !== undefined) ? { by: 'value', year } : null;
}

/** Year with the word "year", an era, or a telling preposition. */
export function yearAlone(hijri: Calendar): (c: Captures) => Expression | null {
  return (c) => {
    const value = c.value('year');
    const calendar = c.item('era')?.calendar ?? (value >= 1300 && value < 1500 ? hijri : 'gregorian');
    if (!plausibleYear(calendar, value, c.has('era') || c.has('yw'))) return null;
    if (!c.has('era') && !c.has('yw') && (value < 1300 || value > 2100 || (value >= 1500 && value < 1800)))
      return null;
    return { kind: 'year', calendar, year: { by: 'value', year: value } };
  };
}

/** The same, but only when a preposition or "early/late" stands before. */
export function yearWithEvidence(hijri: Calendar): (c: Captures) => Expression | null {
  const make = yearAlone(hijri);
  return (c) =>
    (c.evidence !== 'none' && c.value('year') % 100 !== 0) || c.evidence === 'nested' ? make(c) : null;
}

export function shortYear(c: Captures): Expression | null {
  return {
    kind: 'year',
    calendar: 'solar-hijri',
    year: { by: 'value', year: c.value('yy'), twoDigits: true },
  };
}

export function years(hijri: Calendar): (c: Captures) => Expression | null {
  return (c) => {
    const [first, last] =
      c.numeric?.kind === 'years' ? [c.numeric.from, c.numeric.to] : [c.value('year'), c.value('year2')];
    const calendar = c.item('era')?.calendar ?? (first >= 1300 && first < 1500 ? hijri : 'gregorian');
    if (!(first < last) || !plausibleYear(calendar, first, true) || !plausibleYear(calendar, last, true))
      return null;
    const year = (value: number): Expression => ({
      kind: 'year',
      calendar,
      year: { by: 'value', year: value },
    });
    return { kind: 'range', from: year(first), to: year(last) };
  };
}

/** "Between 2003 and 2011": without "the years" only behind that word, for two numbers and "and" may be anything. */
export function yearsBetween(hijri: Calendar): (c: Captures) => Expression | null {
  const make = years(hijri);
  return (c) => (c.evidence === 'between' ? make(c) : null);
}

/** سال‌های ۸۲ تا ۸۵. */
export function shortYears(c: Captures): Expression | null {
  const [first, last] = [c.value('yy'), c.value('yy2')];
  const year = (value: number): Expression => ({
    kind: 'year',
    calendar: 'solar-hijri',
    year: { by: 'value', year: value, twoDigits: true },
  });
  // Over the turn of the century: ۹۹ تا ۰۱.
  const inOrder = first < last || (first >= 90 && last <= 9);
  return inOrder ? { kind: 'range', from: year(first), to: year(last) } : null;
}

/** سال‌های ۹۸ و ۹۹: years that follow each other. */
export function twoShortYears(c: Captures): Expression | null {
  return (c.value('yy') + 1) % 100 === c.value('yy2') ? shortYears(c) : null;
}
