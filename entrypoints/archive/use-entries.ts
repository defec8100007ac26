import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { ListEntry } from '../../components/ArticleEntry.tsx';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { nameResolver } from '../../core/search/name-resolver.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';
import type { Found } from './use-found.ts';

/** Entries that are read at once. */
const BLOCK = 24;
/** Entries that are kept in memory before they are read again. */
const MOST = 4_000;

interface Entries {
  readonly entryAt: (index: number) => ListEntry | null;
  /** Asks for the entries from one index to another, exclusive. */
  readonly want: (from: number, to: number) => void;
}

/** The entries of what was found, read as they come into sight. */
export function useEntries(found: Found | null, lexicon: Lexicon | null): Entries {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  // By article: those of an earlier query, or of before a change, stay in sight until they are read for this one.
  const known = useRef(new Map<string, ListEntry>());
  const asked = useRef(new Set<number>());
  const drawn = useRef({ from: 0, to: BLOCK });
  const query = found?.query ?? '';
  const latest = useRef(found);
  latest.current = found;
  const read = useCallback(
    async (docs: readonly number[]): Promise<void> => {
      const mine = asked.current;
      for (const doc of docs) mine.add(doc);
      const answer = await fromArchive(async (archive) =>
        query === ''
          ? (await archive.articles(docs)).map((article) => ({ article, snippet: null }))
          : await archive.hits(query, docs, nameResolver(lexicon)),
      );
      if (mine !== asked.current) return;
      if (answer.state !== 'ready') {
        for (const doc of docs) mine.delete(doc);
        return;
      }
      for (const entry of answer.value) known.current.set(entry.article.id, entry);
      draw(undefined);
    },
    [query, query === '' ? null : lexicon],
  );
  const want = useCallback(
    (from: number, to: number): void => {
      drawn.current = { from, to };
      const rows = latest.current?.rows ?? [];
      if (known.current.size > MOST) {
        known.current.clear();
        asked.current.clear();
      }
      const start = Math.floor(from / BLOCK) * BLOCK;
      for (let at = start; at < Math.min(to, rows.length); at += BLOCK) {
        const docs = rows.slice(at, at + BLOCK).map(({ doc }) => doc);
        const missing = docs.filter((doc) => !asked.current.has(doc));
        if (missing.length > 0) void read(missing);
      }
    },
    [read],
  );
  // Another query marks other words; an article that changed has another number.
  useEffect(() => {
    asked.current = new Set();
  }, [read]);
  useEffect(() => want(drawn.current.from, drawn.current.to), [found, want]);
  const entryAt = (index: number): ListEntry | null => {
    const row = found?.rows[index];
    return (row && known.current.get(row.id)) ?? null;
  };
  return { entryAt, want };
}
