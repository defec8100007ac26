import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { grantedPatterns, listedPatterns } from '../extension-pages/host-access.ts';

export interface Access {
  /** Hosts, or whole patterns where they name no single one. */
  readonly granted: readonly string[];
  readonly outletsGranted: boolean;
}

const readAccess = async (): Promise<Access> => ({
  granted: await grantedPatterns(),
  outletsGranted: await browser.permissions.contains({ origins: listedPatterns() }),
});

/** Which sites Siyaq may see, followed as the browser's own settings change it. */
export function useAccess(): Access {
  const [access, setAccess] = useState<Access>({ granted: [], outletsGranted: true });
  useEffect(() => {
    const read = (): void => void readAccess().then(setAccess);
    read();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(read);
    onRemoved.addListener(read);
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, []);
  return access;
}
