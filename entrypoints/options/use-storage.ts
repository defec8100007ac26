import { useEffect, useState } from 'preact/hooks';
import type { StorageState } from '../../components/StorageFacts.tsx';

async function readStorage(declined: boolean): Promise<StorageState> {
  const { usage = null, quota = null } = await navigator.storage.estimate();
  return { used: usage, quota, persistent: await navigator.storage.persisted(), declined };
}

/** How much the archive takes and whether the browser may clear it; `persist` asks that it doesn't. */
export function useStorage(): [storage: StorageState | null, persist: () => void] {
  const [storage, setStorage] = useState<StorageState | null>(null);
  useEffect(() => void readStorage(false).then(setStorage), []);
  const persist = async (): Promise<void> => {
    const agreed = await navigator.storage.persist();
    setStorage(await readStorage(!agreed));
  };
  return [storage, () => void persist()];
}
