import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleRow } from '../../archive/article-rows.ts';
import type { Choosing } from '../../components/ArticleEntry.tsx';

export interface Chosen extends Choosing {
  /** Of those that are found. */
  readonly ids: readonly string[];
  readonly toggle: (articleId: string) => void;
  readonly all: () => void;
  readonly none: () => void;
}

/** Which of the articles found are chosen. Those that are no longer found are not chosen any more. */
export function useChosen(rows: readonly ArticleRow[]): Chosen {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const ids = useMemo(
    () => (marked.size === 0 ? [] : rows.filter(({ id }) => marked.has(id)).map(({ id }) => id)),
    [rows, marked],
  );
  const chosen = useMemo(() => new Set(ids), [ids]);
  const onChoose = useCallback(
    (id: string, on: boolean, through: boolean): void => {
      const next = new Set(chosen);
      const from = through && last.current ? rows.findIndex((row) => row.id === last.current) : -1;
      const to = rows.findIndex((row) => row.id === id);
      const stretch = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
      for (const row of rows.slice(stretch[0], stretch[1]! + 1))
        if (on) next.add(row.id);
        else next.delete(row.id);
      last.current = id;
      setMarked(next);
    },
    [chosen, rows],
  );
  return {
    chosen,
    ids,
    onChoose,
    toggle: (id) => onChoose(id, !chosen.has(id), false),
    all: () => setMarked(new Set(rows.map(({ id }) => id))),
    none: () => setMarked(new Set()),
  };
}
