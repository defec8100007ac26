import 'fake-indexeddb/auto';
import type { Archive } from '../archive/archive.ts';
import { openArchive } from '../archive/open-archive.ts';
import type { Lexicon } from '../core/actors/lexicon.ts';
import type { ArticleFeatures } from '../core/related/article-features.ts';
import { featuresOf } from '../core/related/features-of.ts';
import { type Inspected, inspectRecord } from './inspect-record.ts';
import type { CorpusRecord } from './read-corpus.ts';

/** A corpus in an archive of its own: the extension's code over an IndexedDB in memory. */
export interface ArchivedCorpus {
  readonly archive: Archive;
  /** The record's id of an article in the archive. */
  readonly idOf: (articleId: string) => string;
  /** Record's id -> what its related coverage is looked for by. */
  readonly features: ReadonlyMap<string, ArticleFeatures>;
}

/** Records are told apart by their ids alone, whatever addresses they claim. */
const addressOf = (id: string): string => `urn:siyaq:${id}`;

export async function archiveCorpus(
  records: Iterable<CorpusRecord>,
  lexicon: Lexicon,
): Promise<ArchivedCorpus> {
  const archive = openArchive({ name: `corpus-${Math.random().toString(36).slice(2)}` });
  const features = new Map<string, ArticleFeatures>();
  for (const record of records) {
    const seen = inspectRecord(record, lexicon);
    await archive.save(toSave(seen, lexicon.version), '2000-01-01T00:00:00.000Z');
    features.set(seen.id, {
      ...featuresOf({
        id: addressOf(seen.id),
        title: seen.meta.title,
        text: seen.text,
        published: seen.meta.published,
        annotations: seen.annotations,
      }),
    });
  }
  await archive.flushIndex();
  return { archive, idOf: (articleId) => articleId.slice(addressOf('').length), features };
}

function toSave(seen: Inspected, lexiconVersion: string): Parameters<Archive['save']>[0] {
  const { meta, text, leftOut, annotations, topic } = seen;
  const canonicalUrl = addressOf(seen.id);
  return {
    meta: { ...meta, canonicalUrl },
    text,
    html: '',
    original: '',
    leftOut,
    annotations,
    topic,
    lexiconVersion,
  };
}
