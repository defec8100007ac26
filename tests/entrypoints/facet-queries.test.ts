import { expect, it } from 'vitest';
import { isNarrowed } from '../../entrypoints/archive/facet-queries.ts';

it('knows a query that facets could widen from one of words alone', () => {
  for (const query of ['lang:fa', 'بيان  after:2024 ', 'tag:"two words" x'])
    expect(isNarrowed(query)).toBe(true);
  for (const query of ['', ' بيان ', '"a b" -c', 'after:2024-13-45', 'after:xyz lang:fa'])
    expect(isNarrowed(query), query).toBe(false);
});
