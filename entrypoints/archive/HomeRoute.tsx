import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ArchiveHome, type ListOrder } from '../../components/ArchiveHome.tsx';
import { BackupReminder, type BackupState } from '../../components/Transfer.tsx';
import { focusEntry, useListKeys } from '../../components/use-list-keys.ts';
import { articleHash, exportHash, TRANSFER_HASH } from '../extension-pages/archive-route.ts';
import { useListing } from './use-listing.ts';
import { backupState } from './use-transfer.ts';
import type { ViewProps } from './view-props.ts';

/** The list and the search. The query lives in the address, so that going back from an article finds it again. */
export function HomeRoute(
  props: ViewProps & {
    /** The one that the address names. */
    query: string;
    order: ListOrder;
    /** The article that was read before, whose entry gets the focus. */
    cameFrom: string | null;
    onQuery: (query: string) => void;
    onOrder: (order: ListOrder) => void;
  },
) {
  const { texts, words, removal, change } = props;
  const [query, setQuery] = useState(props.query);
  useEffect(() => setQuery(props.query), [props.query]);
  const { listing, refresh, more } = useListing(query, props.order, words.lexicon);
  useEffect(() => {
    if (change > 0) refresh();
  }, [change]);
  const [backup, setBackup] = useState<BackupState | null>(null);
  useEffect(() => void backupState().then(setBackup), []);
  const entries = listing.state === 'ready' ? listing.value.entries : [];
  const cameFrom = useRef(props.cameFrom);
  useEffect(() => {
    if (!cameFrom.current || entries.length === 0) return;
    focusEntry(entries.findIndex((entry) => entry.article.id === cameFrom.current));
    cameFrom.current = null;
  }, [entries]);
  const gone = useRef<{ id: string; at: number } | null>(null);
  const remove = useCallback(
    (id: string): void => {
      const at = entries.findIndex((entry) => entry.article.id === id);
      const article = entries[at]?.article;
      if (!article) return;
      gone.current = { id, at };
      void removal.remove(article);
    },
    [entries, removal],
  );
  useListKeys(remove);
  // The toast had the focus; once it is answered, the list has it again: the entry that is back, or the one in its place.
  useEffect(() => {
    if (removal.removed || !gone.current) return;
    const at = entries.findIndex((entry) => entry.article.id === gone.current?.id);
    if (removal.restored && at < 0) return;
    focusEntry(at < 0 ? gone.current.at : at);
    gone.current = null;
  }, [removal.removed, removal.restored, entries]);
  return (
    <>
      <BackupReminder texts={texts} backup={backup} link={TRANSFER_HASH} />
      <ArchiveHome
        texts={texts}
        query={query}
        order={props.order}
        listing={listing}
        outletName={words.outletName}
        link={articleHash}
        exportLink={exportHash}
        onQuery={(typed) => {
          setQuery(typed);
          props.onQuery(typed);
        }}
        onOrder={props.onOrder}
        onMore={more}
        onRemove={(article) => remove(article.id)}
        onRetry={refresh}
      />
    </>
  );
}
