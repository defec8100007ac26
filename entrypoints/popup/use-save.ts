import { useEffect, useState } from 'preact/hooks';
import type { SaveState } from '../../components/SaveButton.tsx';
import { askBackground } from '../../messages/ask-background.ts';
import { fromArchive } from '../extension-pages/page-archive.ts';
import { takeUnsaved } from '../extension-pages/unsaved.ts';
import type { ShownTab } from './find-tab.ts';

/** Saving the tab's article: what is known before, and how far it has come. */
export function useSave(
  tab: ShownTab | null,
  canonicalUrl: string | null,
  saveInPrivate: boolean,
): [state: SaveState, save: () => void] {
  const [state, setState] = useState<SaveState>({ step: 'idle' });
  const [allowed, allow] = useState(false);
  const asks = tab?.isPrivate === true && !saveInPrivate;
  useEffect(() => {
    if (asks) setState({ step: 'private' });
    else if (canonicalUrl)
      void fromArchive((archive) => archive.savedState(canonicalUrl)).then((found) => {
        const saved = found.state === 'ready' ? found.value : null;
        // Never over the outcome of a click that came first.
        if (saved)
          setState((now) => (now.step === 'idle' ? { step: 'before', savedAt: saved.savedAt } : now));
      });
  }, [asks, canonicalUrl]);
  useEffect(() => {
    if (!tab?.url || asks) return;
    void takeUnsaved(tab.id, tab.url.href).then((error) => {
      if (error) setState((now) => (/^(?:idle|before)$/.test(now.step) ? { step: 'failed', error } : now));
    });
  }, [tab, asks]);
  const save = async (): Promise<void> => {
    if (!tab) return;
    const allowPrivate = allowed || state.step === 'private';
    allow(allowPrivate);
    setState({ step: 'saving' });
    const answer = await askBackground('saveArticle', { tabId: tab.id, allowPrivate });
    setState(answer.ok ? { step: 'done', outcome: answer.value } : { step: 'failed', error: answer.error });
  };
  return [state, () => void save()];
}
