import { browser } from 'wxt/browser';
import { type Lexicon, loadLexicon } from '../../core/actors/lexicon.ts';

const fetchOwn = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path as '/'));

let loading: Promise<Lexicon> | null = null;

/**
 * The lexicon of this build, read once in the life of the background or of a page. A failed reading is tried again by
 * the next call.
 */
export function fetchLexicon(): Promise<Lexicon> {
  loading ??= Promise.all([
    fetchOwn('/lexicon.json').then((response) => response.json()),
    fetchOwn('/lexicon.bin').then((response) => response.arrayBuffer()),
  ])
    .then(([compiled, numbers]) => loadLexicon(compiled, numbers))
    .catch((error) => {
      loading = null;
      throw error;
    });
  return loading;
}
