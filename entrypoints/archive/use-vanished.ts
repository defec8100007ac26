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
  const [vanished, setVanished] = useState<Omit<Vanished, 'accept'> | null>(null);
  useEffect(() => {
    if (!isTime) return;
    void fromArchive((archive) => archive.countEverything()).then(async (counted) => {
      if (counted.state !== 'ready') return;
      const before = await missingOf(counted.value, new Date().toISOString());
      setVanished(before && { before, now: counted.value });
    });
  }, [change, isTime]);
  return (
    vanished && {
      ...vanished,
      accept: () => {
        setVanished(null);
        void writeHeld({ articles: vanished.now, at: new Date().toISOString() });
      },
    }
  );
}
