import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type GrantedSite, grantedSites, listedPatterns } from '../extension-pages/host-access.ts';

export interface Access {
  readonly granted: readonly GrantedSite[];
  readonly outletsGranted: boolean;
}

const readAccess = async (): Promise<Access> => ({
  granted: await grantedSites(),
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
