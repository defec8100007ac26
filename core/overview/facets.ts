import { isNewsDay } from '../articles/news-day.ts';
import { tagKey } from '../articles/tag-key.ts';
import type { ListedRow } from './listed-row.ts';

/** How many articles have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What articles are counted by from their rows alone. */
export const ROW_FACETS = ['lang', 'outlet', 'year', 'tag'] as const;
export type RowFacet = (typeof ROW_FACETS)[number];

/** Subtags don't part articles: Dari has a tag of its own. */
const languageOf = (tag: string): string => tag.split('-')[0] ?? tag;

function valuesOf(row: ListedRow, facet: RowFacet): readonly string[] {
  if (facet === 'tag') return row.tags;
  // As in the timeline: a year of another calendar, or a slip, is none.
  const year = isNewsDay(row.published) ? row.published.slice(0, 4) : '';
  const value = facet === 'lang' ? languageOf(row.language) : facet === 'outlet' ? row.outlet : year;
  return value === '' ? [] : [value];
}

/** Tags that one question finds are one value, as the first article has it. */
function oneWriting(written: Map<string, string>, tags: readonly string[]): string[] {
  const keys = tags.map((tag) => {
    const key = tagKey(tag);
    if (!written.has(key)) written.set(key, tag);
    return key;
  });
  return [...new Set(keys)].map((key) => written.get(key)!);
}

/** Most frequent first; years latest first. Articles without a value are not counted. */
export function countRows(rows: Iterable<ListedRow>, facet: RowFacet): FacetCount[] {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  for (const row of rows) {
    const values = valuesOf(row, facet);
    for (const value of facet === 'tag' ? oneWriting(written, values) : values)
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return ranked(counts, facet === 'year');
}

/** Counts as facets show them. */
export function ranked(counts: ReadonlyMap<string, number>, byValue = false): FacetCount[] {
  const found = [...counts].map(([value, count]) => ({ value, count }));
  const byName = (a: FacetCount, b: FacetCount): number => (a.value < b.value ? -1 : 1);
  return byValue
    ? found.sort((a, b) => byName(b, a))
    : found.sort((a, b) => b.count - a.count || byName(a, b));
}
