import type { Capture } from '../../archive/saved-article.ts';
import type { Lexicon } from '../../core/actors/lexicon.ts';
import { annotate } from '../../core/annotate/annotate.ts';
import { findOutlet } from '../../core/articles/find-outlet.ts';
import {
  cautiousChanges,
  type VersionChanges,
  type VersionFacts,
  versionChanges,
} from '../../core/articles/version-changes.ts';

type Version = Pick<Capture, 'meta' | 'text' | 'annotations'>;

function readAnew({ meta, text }: Version, lexicon: Lexicon): VersionFacts {
  const { title, published, url } = meta;
  const country = findOutlet(url, lexicon.outlets)?.country ?? null;
  return { text, annotations: annotate({ text, title, published, country }, lexicon) };
}

/**
 * What an outlet changed between two saved versions. What was found when they were saved tells of the lexicon of that day
 * too, so both are read anew by today's; without one, only what cannot be the lexicon's doing is told.
 */
export const changesBetween = (before: Version, after: Version, lexicon: Lexicon | null): VersionChanges =>
  lexicon
    ? versionChanges(readAnew(before, lexicon), readAnew(after, lexicon))
    : cautiousChanges(before, after);
