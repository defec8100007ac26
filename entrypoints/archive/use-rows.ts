import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ArticleRow } from '../../archive/article-rows.ts';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

export type Rows = ReadonlyMap<number, ArticleRow>;

/** The rows of the whole archive, read anew by each `change` and by `refresh`; what was there stays until the new ones are. */
export function useRows(change: number): { rows: Loadable<Rows>; refresh: () => void } {
  const [rows, setRows] = useState<Loadable<Rows>>(LOADING);
  const refresh = useCallback((): void => {
    // Asked again after a failure, it is seen to try.
    setRows((before) => (before.state === 'failed' ? LOADING : before));
    void fromArchive((archive) => archive.rows()).then(setRows);
  }, []);
  useEffect(refresh, [refresh, change]);
  return { rows, refresh };
}
