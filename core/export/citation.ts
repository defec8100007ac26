import type { InterfaceLanguage } from '../actors/actor.ts';
import { formatDay } from '../dates/format-day.ts';
import { oneLine, romanisedTitle } from './csl-item.ts';
import { addressOf, type ExportedArticle, type ExportNames, outletOf } from './exported-article.ts';

/**
 * A citation as plain text, for a footnote or a message: outlet, title as printed, romanised, both dates, address. Each
 * part is isolated (U+2068 … U+2069), so that a right-to-left title between Latin words reads in its own direction
 * wherever it is pasted, and disturbs nothing around it.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

export interface CitationWords {
  /** Of the days. */
  readonly language: InterfaceLanguage;
  /** Says that it was saved on a day. */
  readonly saved: (day: string) => string;
}

export function citation(
  article: ExportedArticle,
  names: ExportNames,
  { language, saved }: CitationWords,
): string {
  const { meta, savedAt } = article;
  const [outlet, url, romanised] = [outletOf(article, names), addressOf(article), romanisedTitle(article)];
  const gloss = oneLine(article.gloss);
  const title = [
    isolated(`«${oneLine(meta.title) || oneLine(meta.url)}»`),
    ...(romanised ? [isolated(`(${romanised})`)] : []),
    ...(gloss ? [isolated(`[${gloss}]`)] : []),
  ].join(' ');
  const day = (isoDay: string): string =>
    isolated(`${formatDay(isoDay, 'gregorian', language)} / ${formatDay(isoDay, 'solar-hijri', language)}`);
  const parts = [
    ...(meta.byline ? [isolated(oneLine(meta.byline))] : []),
    ...(outlet ? [isolated(oneLine(outlet))] : []),
    title,
    ...(meta.published ? [day(meta.published)] : []),
    ...(url ? [isolated(url)] : []),
    isolated(saved(formatDay(savedAt.slice(0, 10), 'gregorian', language))),
  ];
  return parts.join('. ');
}
