import { useEffect, useState } from 'preact/hooks';
import { IndexNote, type IndexState } from '../../components/IndexNote.tsx';
import type { Texts } from '../../locales/texts.ts';
import { watchIndex } from './page-archive.ts';

/** Longer than any step of making an index anew. */
const SILENT_MS = 60_000;

/** What the archive of this page tells of its search index. Where it failed, the view that asked says so itself. */
export function IndexNotice({ texts }: { texts: Texts }) {
  const [state, setState] = useState<IndexState | null>(null);
  // Another page may have taken it over, which tells nothing here.
  useEffect(() => {
    if (state?.news !== 'rebuilding') return;
    const silent = setTimeout(() => setState(null), SILENT_MS);
    return () => clearTimeout(silent);
  }, [state]);
  useEffect(
    () => watchIndex(({ news, progress }) => setState(news === 'failed' ? null : { news, progress })),
    [],
  );
  return <IndexNote texts={texts} state={state} onDismiss={() => setState(null)} />;
}
