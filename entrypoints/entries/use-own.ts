import { useCallback, useEffect, useState } from 'preact/hooks';
import { LOADING, type Loadable } from '../../components/loadable.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import type { OwnActors } from '../../settings/own-actors/own-actors.ts';
import { changeOwnActors, readOwnActors, watchOwnActors } from '../../settings/own-actors/own-store.ts';
import { fetchLexicon } from '../lexicon/fetch-lexicon.ts';

export interface Entries {
  readonly own: OwnActors;
  /** Siyaq's own, without the reader's. */
  readonly lexicon: Lexicon;
}

/** The reader's entries, followed as any page of ours changes them, and the way to change them. */
export function useOwn(): {
  readonly entries: Loadable<Entries>;
  readonly reload: () => void;
  /** Whether it was stored. */
  readonly change: (change: (own: OwnActors) => OwnActors) => Promise<boolean>;
} {
  const [entries, setEntries] = useState<Loadable<Entries>>(LOADING);
  const reload = useCallback(
    () =>
      void Promise.all([readOwnActors(), fetchLexicon()]).then(
        ([own, lexicon]) => setEntries({ state: 'ready', value: { own, lexicon } }),
        (error) => {
          console.error(error);
          setEntries({ state: 'failed', error: { code: 'lexicon.unread', params: {} } });
        },
      ),
    [],
  );
  useEffect(() => {
    reload();
    return watchOwnActors(reload);
  }, [reload]);
  const change = async (made: (own: OwnActors) => OwnActors): Promise<boolean> => {
    try {
      await changeOwnActors(made);
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  };
  return { entries, reload, change };
}
