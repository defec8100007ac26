import { useEffect, useState } from 'preact/hooks';
import type { IndexNews } from '../../archive/archive.ts';
import { IndexNote } from '../../components/IndexNote.tsx';
import type { Texts } from '../../locales/texts.ts';
import { watchIndex } from './page-archive.ts';

/** What the archive of this page tells of its search index. Where it failed, the view that asked says so itself. */
export function IndexNotice({ texts }: { texts: Texts }) {
  const [news, setNews] = useState<IndexNews | null>(null);
  useEffect(() => watchIndex(setNews), []);
  return <IndexNote texts={texts} news={news === 'failed' ? null : news} onDismiss={() => setNews(null)} />;
}
