import type { DaySpan } from '../core/annotate/annotation.ts';
import type { Texts } from '../locales/texts.ts';
import { dayText, dayWithWeekday } from './day-words.ts';

/** A run of days in words: one day with its weekday, two ends, or an open side. Empty where both are open. */
export function spanText(span: DaySpan, texts: Texts): string {
  const words = (day: string): string => dayText(day, texts.language);
  const { from, to } = span;
  if (from && from === to) return dayWithWeekday(from, texts.language);
  if (from && to) return texts.t('date.span', { from: words(from), to: words(to) });
  if (from) return texts.t('date.span-open-end', { from: words(from) });
  return to ? texts.t('date.span-open-start', { to: words(to) }) : '';
}
