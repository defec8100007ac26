import type { DaySpan } from '../core/annotate/annotation.ts';
import type { Texts } from '../locales/texts.ts';

/** How far a date lies from the article and from today, in words of the interface's language. */

type Unit = 'day' | 'week' | 'month' | 'year';

const DAY = 86_400_000;

/** In days, the shortest that there is. */
const THREE_YEARS = 1095;

/** Whole days from one ISO day to another; negative where the second is earlier. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The unit that people would count such a distance in, and how many; always one or more. */
function counted(days: number): readonly [count: number, unit: Unit] {
  const length = Math.abs(days);
  if (length < 14) return [length, 'day'];
  if (length < 60) return [Math.round(length / 7), 'week'];
  const months = Math.round(length / 30.44);
  if (length < THREE_YEARS) return months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  // Years that are over, as anniversaries are counted; one day more, for a stretch may have fewer leap days than a mean one.
  return [Math.floor((length + 1) / 365.25), 'year'];
}

/** The end of a span that is nearer to a day, in days from it; 0 inside. Null where the span is not known. */
export function distanceTo({ from, to }: DaySpan, day: string): number | null {
  if (from === null && to === null) return null;
  if (to !== null && to < day) return daysBetween(day, to);
  if (from !== null && from > day) return daysBetween(day, from);
  return 0;
}

/** "3 weeks before the article"; "within" is said by null, for then there is no distance. */
export function fromArticle(span: DaySpan, article: string, texts: Texts): string | null {
  const days = distanceTo(span, article);
  if (days === null) return null;
  if (days === 0) return span.from === span.to ? texts.t('date.article-day') : null;
  const [count, unit] = counted(days);
  const length = new Intl.NumberFormat(texts.language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );
  return texts.t(days < 0 ? 'date.before-article' : 'date.after-article', { length });
}

/** "2 years ago", "yesterday", "in 3 days"; null inside the span. */
export function fromToday(span: DaySpan, today: string, texts: Texts): string | null {
  const days = distanceTo(span, today);
  if (days === null || (days === 0 && span.from !== span.to)) return null;
  const [count, unit] = counted(days);
  const format = new Intl.RelativeTimeFormat(texts.language, { numeric: unit === 'day' ? 'auto' : 'always' });
  return format.format(days < 0 ? -count : count, unit);
}
