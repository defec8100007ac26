import { useEffect, useState } from 'preact/hooks';
import { IndexNote, type IndexState } from '../../components/IndexNote.tsx';
import type { Texts } from '../../locales/texts.ts';
import { watchIndex } from './page-archive.ts';

/** What the archive of this page tells of its search index. Where it failed, the view that asked says so itself. */
export function IndexNotice({ texts }: { texts: Texts }) {
  const [state, setState] = useState<IndexState | null>(null);
  useEffect(
    () => watchIndex(({ news, progress }) => setState(news === 'failed' ? null : { news, progress })),
    [],
  );
  return <IndexNote texts={texts} state={state} onDismiss={() => setState(null)} />;
}
