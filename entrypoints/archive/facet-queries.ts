import { FACETS, type Facet } from '../../components/Facets.tsx';
import { asksFor, toggled, within, withoutField } from '../../core/search/edit-query.ts';
import { parseQuery } from '../../core/search/parse-query.ts';

/** Facets as the fields of a query: what is chosen stands in the search box and in the address. */

const ofYear = (year: string): { after: string; before: string } => ({
  after: year,
  before: String(Number(year) + 1).padStart(4, '0'),
});

export function isChosen(query: string, facet: Facet, value: string): boolean {
  if (facet !== 'year') return asksFor(query, facet, value);
  const { after, before } = parseQuery(query);
  const year = ofYear(value);
  return after === `${year.after}-01-01` && before === `${year.before}-01-01`;
}

export function toggleFacet(query: string, facet: Facet, value: string): string {
  if (facet !== 'year') return toggled(query, facet, value);
  return within(query, isChosen(query, 'year', value) ? { after: null, before: null } : ofYear(value));
}

/** The query without what it asks of a facet: what else could be chosen there is counted among its articles. */
export const withoutFacet = (query: string, facet: Facet): string =>
  facet === 'year' ? within(query, { after: null, before: null }) : withoutField(query, facet);

/** Whether a query asks for something of a facet: then other facets may help where nothing is found. */
export const isNarrowed = (query: string): boolean =>
  parseQuery(query).notDays.length === 0 &&
  FACETS.some((facet) => withoutFacet(query, facet).trim() !== query.trim());
