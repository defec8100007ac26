import { useEffect, useState } from 'preact/hooks';
import { type HiddenActors, nothingHidden } from '../../settings/hidden-actors.ts';
import { readHidden, watchHidden } from '../../settings/hidden-store.ts';

/** What the reader switched off by name, followed as it changes in any tab. */
export function useHiddenActors(): HiddenActors {
  const [hidden, setHidden] = useState<HiddenActors>(nothingHidden);
  useEffect(() => {
    void readHidden().then(setHidden);
    return watchHidden(setHidden);
  }, []);
  return hidden;
}
