import { formatDay } from '../dates/format-day.ts';
import type { ReadLanguage } from '../text/language.ts';
import { romanise } from '../text/romanise.ts';
import { addressOf, citeKey, type ExportedArticle, type ExportNames, outletOf } from './exported-article.ts';

/**
 * An article as an item of CSL-JSON, the citation world's common shape (https://docs.citationstyles.org, read
 * 2026-11-25): Zotero, Mendeley and Pandoc read it, and the other bibliographic formats are written from it. What CSL has
 * no field for stands in `note`, a line each.
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly language?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly keyword?: string;
  readonly note: string;
}

export interface CslDate {
  readonly 'date-parts': readonly [readonly [number, number, number]];
}

/** Of a day, or of the day in UTC of an instant. */
function cslDate(iso: string): CslDate {
  const { year, month, day } = Temporal.PlainDate.from(iso.replace(/[T ].*/, ''));
  return { 'date-parts': [[year, month, day]] };
}

/** One line, without the marks of direction that a broken page may leave open. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();

/** A day in the two calendars of the region beside the Gregorian one, in English. */
export const otherCalendars = (isoDay: string): string =>
  `${formatDay(isoDay, 'solar-hijri', 'en')} / ${formatDay(isoDay, 'lunar-hijri', 'en')}`;

const READ: ReadonlySet<string> = new Set<ReadLanguage>(['ar', 'fa', 'prs']);

/** The title in Latin letters, or null where it has none of the languages that can be romanised. */
export function romanisedTitle({ meta, annotations }: ExportedArticle): string | null {
  const { language } = annotations;
  const title = oneLine(meta.title);
  return language && READ.has(language) && title ? romanise(title, language as ReadLanguage) : null;
}

export function cslItem(article: ExportedArticle, names: ExportNames): CslItem {
  const { meta, annotations, savedAt, tags, note: own, gloss } = article;
  const [outlet, url, romanised] = [outletOf(article, names), addressOf(article), romanisedTitle(article)];
  const note = [
    romanised && `Romanized title: ${romanised}`,
    gloss && `Title translated: ${oneLine(gloss)}`,
    meta.published && `Published: ${otherCalendars(meta.published)}`,
    `SHA-256 of the saved text: ${article.sha256}`,
    own && `Note: ${oneLine(own)}`,
  ].filter((line) => line);
  return {
    id: citeKey(article),
    type: 'article-newspaper',
    title: oneLine(meta.title) || oneLine(meta.url),
    ...(outlet ? { 'container-title': outlet } : {}),
    ...(url ? { URL: url } : {}),
    ...(meta.published ? { issued: cslDate(meta.published) } : {}),
    accessed: cslDate(savedAt),
    ...(annotations.language ? { language: annotations.language } : {}),
    ...(meta.byline ? { author: [{ literal: oneLine(meta.byline) }] } : {}),
    ...(tags.length > 0 ? { keyword: tags.map(oneLine).join(', ') } : {}),
    note: note.join('\n'),
  };
}

/** Makes the ids of one list of items different: one text at two addresses has one key, the second becomes `key-2`. */
export function keptApart(): (item: CslItem) => CslItem {
  const times = new Map<string, number>();
  return (item) => {
    const time = (times.get(item.id) ?? 0) + 1;
    times.set(item.id, time);
    return time === 1 ? item : { ...item, id: `${item.id}-${time}` };
  };
}
