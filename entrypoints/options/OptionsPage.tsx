import { useState } from 'preact/hooks';
import { type Chosen, Options } from '../../components/Options.tsx';
import type { Reason } from '../../core/reason.ts';
import { writeSettings } from '../../settings/settings-store.ts';
import { ENTRIES_PAGE } from '../extension-pages/entries-route.ts';
import { listedPatterns, requestAccess, takeBack } from '../extension-pages/host-access.ts';
import { PageBar } from '../extension-pages/PageBar.tsx';
import type { PageProps } from '../extension-pages/start-page.tsx';
import { useWords } from '../extension-pages/use-words.ts';
import { useAccess } from './use-access.ts';
import { useCorrected } from './use-corrected.ts';
import { useHidden } from './use-hidden.ts';
import { useStorage } from './use-storage.ts';

/** The settings as a page of their own. A change is kept at once. */
export function OptionsPage({ texts, settings }: PageProps) {
  const [outcome, setOutcome] = useState<'kept' | Reason | null>(null);
  const access = useAccess();
  const [storage, persist] = useStorage();
  const [hidden, show] = useHidden(useWords(texts).word);
  const [corrected, forget] = useCorrected();
  const keep = async (write: () => Promise<unknown>): Promise<void> => {
    setOutcome(null);
    try {
      await write();
      setOutcome('kept');
    } catch (error) {
      console.error(error);
      setOutcome({ code: 'settings.not-kept', params: {} });
    }
  };
  return (
    <div class="page">
      <PageBar texts={texts} here="options" />
      <Options
        texts={texts}
        chosen={settings}
        outcome={outcome}
        granted={[...new Set(access.granted.map(({ name }) => name))]}
        outletsGranted={access.outletsGranted}
        storage={storage}
        onChange={(chosen: Partial<Chosen>) => void keep(() => writeSettings(chosen))}
        entriesLink={ENTRIES_PAGE}
        hidden={hidden}
        onShow={(entry) => void keep(() => show(entry))}
        corrected={corrected}
        onForget={(entry) => void keep(() => forget(entry))}
        onGrantOutlets={() => void requestAccess(listedPatterns())}
        onTakeBack={(host) =>
          void takeBack(access.granted.filter(({ name }) => name === host).map(({ pattern }) => pattern))
        }
        onPersist={persist}
      />
    </div>
  );
}
