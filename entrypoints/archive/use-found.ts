import { useEffect, useState } from 'preact/hooks';
import type { ArticleRow } from '../../archive/article-rows.ts';
import type { Matching } from '../../archive/questions.ts';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { inOrder, type RowOrder } from '../../core/overview/listed-row.ts';
import { nameResolver } from '../../core/search/name-resolver.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';
import type { Rows } from './use-rows.ts';

/** The articles that a query finds, in their order, and what was left out: as the archive says it. */
export interface Found extends Pick<Matching, 'passedOver' | 'wordsPassedOver'> {
  /** Trimmed; empty for the whole archive. */
  readonly query: string;
  readonly rows: readonly ArticleRow[];
}

/** All rows that a query finds, best first; of an empty one the whole archive. */
export async function findRows(
  query: string,
  rows: Rows,
  lexicon: Lexicon | null,
  all = false,
): Promise<Loadable<Found>> {
  if (query === '')
    return { state: 'ready', value: { query, rows: [...rows.values()], passedOver: 0, wordsPassedOver: 0 } };
  return await fromArchive(async (archive) => {
    const { docs, ...left } = await archive.matching(query, rows, { ...nameResolver(lexicon), all });
    return { query, rows: docs.map((doc) => rows.get(doc)!), ...left };
  });
}

/**
 * What a query finds, while it is being typed: an answer that came too late is dropped, the last one stays meanwhile.
 * `whole`: the query of which everything is to be looked through, however long that takes.
 */
export function useFound(
  typed: string,
  order: RowOrder,
  rows: Loadable<Rows>,
  lexicon: Lexicon | null,
  whole: string | null,
): Loadable<Found> {
  const query = typed.trim();
  const [best, setBest] = useState<Loadable<Found>>(LOADING);
  const [found, setFound] = useState<Loadable<Found>>(LOADING);
  useEffect(() => {
    if (rows.state !== 'ready') return setBest(rows);
    let late = false;
    void findRows(query, rows.value, lexicon, query === whole).then((answer) => {
      if (!late) setBest(answer);
    });
    return () => {
      late = true;
    };
  }, [query, rows, lexicon, whole]);
  useEffect(() => {
    if (best.state !== 'ready') return setFound(best);
    const { value } = best;
    // Without a query nothing is better than anything else.
    const wanted = value.query === '' && order === 'best' ? 'saved' : order;
    setFound({ state: 'ready', value: { ...value, rows: inOrder(value.rows, wanted) } });
  }, [best, order]);
  return found;
}
