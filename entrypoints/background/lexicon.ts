import { browser } from 'wxt/browser';
import { type Lexicon, loadLexicon } from '../../core/actors/lexicon.ts';

let loading: Promise<Lexicon> | null = null;

/** The lexicon of this build, read once a life of the background. A failed reading is tried again by the next call. */
export function backgroundLexicon(): Promise<Lexicon> {
  loading ??= fetch(browser.runtime.getURL('/lexicon.json' as '/'))
    .then((response) => response.json())
    .then(loadLexicon)
    .catch((error) => {
      loading = null;
      throw error;
    });
  return loading;
}
