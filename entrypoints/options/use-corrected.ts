import type { CorrectionEntry } from '../../components/CorrectionList.tsx';
import { correct } from '../../settings/corrections.ts';
import { changeCorrections } from '../../settings/corrections-store.ts';
import { useCorrections } from '../extension-pages/use-corrections.ts';

/** What the reader corrected, sites first, the latest first, and the act that takes one back. */
export function useCorrected(): [readonly CorrectionEntry[], (entry: CorrectionEntry) => Promise<unknown>] {
  const corrections = useCorrections();
  const entries = (['sites', 'pages'] as const).flatMap((kind) =>
    corrections[kind].toReversed().map(({ of, about }) => ({ kind, of, about })),
  );
  return [entries, ({ kind, of }) => changeCorrections((now) => correct(now, kind, { of, about: null }))];
}
