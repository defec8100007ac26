import type { DateMention, DaySpan } from '../core/annotate/annotation.ts';
import { formatGregorian } from '../core/dates/format-day.ts';
import type { Texts } from '../locales/texts.ts';
import { dayText, dayWithWeekday } from './day-words.ts';

const YEAR = { year: 'numeric' } as const;
const MONTH = { month: 'long' } as const;
const DAY = { day: 'numeric' } as const;

const endsItsMonth = (day: string): boolean =>
  new Date(Date.parse(day) + 86_400_000).toISOString().endsWith('-01T00:00:00.000Z');

/** The two ends in words, each with no more than tells them apart; one, where they are those of one month or year. */
function endsOf(from: string, to: string, language: Texts['language']): readonly [string, string?] {
  const words = (day: string, parts: Intl.DateTimeFormatOptions): string =>
    formatGregorian(new Date(`${day}T00:00:00Z`), language, { ...parts, timeZone: 'UTC' });
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const last = dayText(to, language);
  if (from.endsWith('-01') && endsItsMonth(to)) {
    const years = from.endsWith('-01-01') && to.endsWith('-12-31');
    const parts = years ? YEAR : { ...MONTH, ...YEAR };
    if (years ? sameYear : sameMonth) return [words(to, parts)];
    return [words(from, sameYear ? MONTH : parts), words(to, parts)];
  }
  if (sameMonth) {
    // "10 to 16 February" where the day stands first, "February 10 to 16" where the month does.
    const month = `${words(to, MONTH)} `;
    if (last.startsWith(month)) return [words(from, { ...MONTH, ...DAY }), last.slice(month.length)];
    return [words(from, DAY), last];
  }
  return [sameYear ? words(from, { ...MONTH, ...DAY }) : dayText(from, language), last];
}

/**
 * A run of days in words: one day with its weekday, a whole month or year by its name, two ends, or an open side. Empty where
 * both are open.
 */
export function spanText(span: DaySpan, texts: Texts): string {
  const { language } = texts;
  const { from, to } = span;
  if (from && from === to) return dayWithWeekday(from, language);
  if (from && to) {
    const [first, last] = endsOf(from, to, language);
    return last === undefined ? first : texts.t('date.span', { from: first, to: last });
  }
  if (from) return texts.t('date.span-open-end', { from: dayText(from, language) });
  return to ? texts.t('date.span-open-start', { to: dayText(to, language) }) : '';
}

/**
 * What a date stands for with the word that it is printed behind: "Since October 17, 2023". Of two ends, the one that the word
 * is about: "since" and "before" of the first, "until" and "after" of the last.
 */
export function meaningText(date: DaySpan & Pick<DateMention, 'relation'>, texts: Texts): string {
  const { from, to, relation } = date;
  const whole = spanText(date, texts);
  if (relation === 'on') return whole;
  const named = from && to && (from === to || endsOf(from, to, texts.language).length === 1);
  const edge = relation === 'since' || relation === 'before' ? from : to;
  if (named) return texts.t(`relation.${relation}`, { meaning: whole });
  return edge ? texts.t(`relation.${relation}`, { meaning: dayText(edge, texts.language) }) : whole;
}
