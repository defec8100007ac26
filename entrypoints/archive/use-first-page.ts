import { useEffect, useState } from 'preact/hooks';
import type { ListEntry } from '../../components/ArticleEntry.tsx';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import type { RowOrder } from '../../core/overview/listed-row.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';
import { nameResolver } from '../extension-pages/resolve-names.ts';

const SHOWN = 20;

export interface FirstPage {
  readonly query: string;
  /** The first of them; how many there are is told by the rows. */
  readonly entries: readonly ListEntry[];
}

/**
 * The first entries of the list or of a search, read by themselves: a large archive's rows take a moment, and nobody should
 * wait for them. Null before they are there; where they cannot be read, there are none, and the rows will tell why.
 */
export function useFirstPage(typed: string, order: RowOrder, lexicon: Lexicon | null): FirstPage | null {
  const query = typed.trim();
  const [page, setPage] = useState<FirstPage | null>(null);
  useEffect(() => {
    if (page) return;
    let late = false;
    const read = fromArchive(async (archive): Promise<FirstPage> => {
      if (query !== '') {
        const entries = await archive.search(query, { limit: SHOWN, ...nameResolver(lexicon) });
        return { query, entries };
      }
      const { articles } = await archive.list({
        limit: SHOWN,
        order: order === 'published' ? 'published' : 'saved',
      });
      return { query, entries: articles.map((article) => ({ article, snippet: null })) };
    });
    void read.then((answer) => {
      if (!late) setPage(answer.state === 'ready' ? answer.value : { query, entries: [] });
    });
    return () => {
      late = true;
    };
  }, [query, order, lexicon, page]);
  return page;
}
