import { useEffect, useState } from 'preact/hooks';
import { type Corrections, nothingCorrected } from '../../settings/corrections.ts';
import { readCorrections, watchCorrections } from '../../settings/corrections-store.ts';

/** What the reader corrected, followed as it changes in any tab. */
export function useCorrections(): Corrections {
  const [corrections, setCorrections] = useState<Corrections>(nothingCorrected);
  useEffect(() => {
    void readCorrections().then(setCorrections);
    return watchCorrections(setCorrections);
  }, []);
  return corrections;
}
