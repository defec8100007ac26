import { compileLexicon } from '../../core/actors/compile-lexicon.ts';
import { type Lexicon, loadLexicon } from '../../core/actors/lexicon.ts';
import { readLexiconSources } from './read-sources.ts';

/** The project's lexicon, compiled and made ready as the extension does it, for the command line and the tests. */
export function loadProjectLexicon(options: { readonly samples: boolean }): Lexicon {
  const { lexicon, numbers } = compileLexicon(readLexiconSources(options));
  return loadLexicon(lexicon, numbers.buffer);
}
