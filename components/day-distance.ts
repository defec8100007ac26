import type { DaySpan } from '../core/annotate/annotation.ts';
import type { Texts } from '../locales/texts.ts';

/** How far a date lies from the article and from today, in words of the interface's language. */

type Unit = 'day' | 'week' | 'month' | 'year';

const DAY = 86_400_000;

const YEAR = 365.25;

/** So many days beside an anniversary are not worth a word. */
const NEAR = 15;

/** Whole days from one ISO day to another; negative where the second is earlier. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

interface Counted {
  readonly count: number;
  readonly unit: Unit;
  /** Years, and some months more or less. */
  readonly about: boolean;
}

/**
 * The unit that people would count such a distance in, and how many; always one or more. Nobody counts in months beyond two
 * years: the nearest year is given, and that it is about that.
 */
function counted(days: number): Counted {
  const length = Math.abs(days);
  if (length < 14) return { count: length, unit: 'day', about: false };
  if (length < 60) return { count: Math.round(length / 7), unit: 'week', about: false };
  const months = Math.round(length / 30.44);
  if (months < 24 && months !== 12) return { count: months, unit: 'month', about: false };
  const count = Math.round(length / YEAR);
  return { count, unit: 'year', about: Math.abs(length - count * YEAR) > NEAR };
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
  const { count, unit, about } = counted(days);
  const length = new Intl.NumberFormat(texts.language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );
  const distance = texts.t(days < 0 ? 'date.before-article' : 'date.after-article', { length });
  return about ? texts.t('date.about', { distance }) : distance;
}

/** "2 years ago", "yesterday", "in 3 days"; null inside the span. */
export function fromToday(span: DaySpan, today: string, texts: Texts): string | null {
  const days = distanceTo(span, today);
  if (days === null || (days === 0 && span.from !== span.to)) return null;
  const { count, unit, about } = counted(days);
  const format = new Intl.RelativeTimeFormat(texts.language, { numeric: unit === 'day' ? 'auto' : 'always' });
  const distance = format.format(days < 0 ? -count : count, unit);
  return about ? texts.t(days < 0 ? 'date.about' : 'date.about-to-come', { distance }) : distance;
}
