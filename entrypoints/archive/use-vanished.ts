import { useEffect, useState } from 'preact/hooks';
import { type Held, missingOf, writeHeld } from '../../settings/held-store.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';

export interface Vanished {
  readonly before: Held;
  readonly now: number;
  /** The reader says that it is as it should be. */
  readonly accept: () => void;
}

/** What has gone from the archive without the reader's doing; looked for once it is time to, and anew at every change. */
export function useVanished(change: number, isTime: boolean): Vanished | null {
  const [vanished, setVanished] = useState<{ readonly before: Held; readonly now: Held } | null>(null);
  useEffect(() => {
    if (!isTime) return;
    void fromArchive((archive) => archive.countHeld()).then(async (counted) => {
      if (counted.state !== 'ready') return;
      const now = { ...counted.value, at: new Date().toISOString() };
      const before = await missingOf(now);
      setVanished(before && { before, now });
    });
  }, [change, isTime]);
  return (
    vanished && {
      before: vanished.before,
      now: vanished.now.articles,
      accept: () => {
        setVanished(null);
        void writeHeld(vanished.now);
      },
    }
  );
}
