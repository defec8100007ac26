import { formatDay } from '../../core/dates/format-day.ts';
import { readLexiconSources } from '../lexicon/read-sources.ts';

/** Sentences behind one with a date: in real news a date stands in every six hundred units or so. */
const UNDATED = 4;

/**
 * A chronicle for timing: our own sentences on the lexicon's events, in random order, the same ones in each language, so
 * that a reader of English dates and one of Arabic dates have the same work. The same length gives the same text.
 */
export function madeUpChronicle(language: 'ar' | 'fa' | 'en', length: number): string {
  const { events } = readLexiconSources({ samples: false });
  const onDay = {
    en: (day: string) => `On ${formatDay(day, 'gregorian', 'en')}`,
    ar: (day: string) => `وفي ${formatDay(day, 'gregorian', 'ar')}`,
    fa: (day: string) => `در ${formatDay(day, 'solar-hijri', 'fa')}`,
  }[language];
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return events[state % events.length]!;
  };
  const parts: string[] = [];
  for (let units = 0; units < length; units += parts.at(-1)!.length + 1) {
    const { date, title } = next();
    const undated = Array.from({ length: UNDATED }, () => next().summary[language]);
    parts.push([`${onDay(date)} ${title[language]}.`, ...undated].join(' '));
  }
  return parts.join('\n').slice(0, length);
}
