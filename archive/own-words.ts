import { rowOf, WRITTEN } from './article-store.ts';
import { type ArchiveDb, type ArticleRecord, EMPTY_INDEX } from './schema.ts';
import { indexedText, toFresh } from './seal-capture.ts';
import { all, transact } from './transact.ts';

/** What the reader says of a saved article: never part of what was saved, and kept through later versions. */
export interface OwnWords {
  readonly tags: readonly string[];
  /** Empty where there is none. */
  readonly note: string;
  /** The title in the reader's own words, for citations. Empty where there is none. */
  readonly gloss: string;
}

/** The longest that is kept, in UTF-16 code units. */
export const OWN_LIMITS = { tags: 50, tag: 80, note: 20_000, gloss: 500 } as const;

const line = (text: string, most: number): string =>
  text.replace(/\s+/gu, ' ').trim().slice(0, most).toWellFormed();

/** As they are kept: tags of one line each, none twice, none empty. */
export function tidyWords({ tags, note, gloss }: OwnWords): OwnWords {
  const kept = tags.map((tag) => line(tag, OWN_LIMITS.tag)).filter((tag) => tag !== '');
  return {
    tags: [...new Set(kept)].slice(0, OWN_LIMITS.tags),
    note: note.slice(0, OWN_LIMITS.note).trimEnd().toWellFormed(),
    gloss: line(gloss, OWN_LIMITS.gloss),
  };
}

export const ownWordsOf = ({
  tags,
  note = '',
  gloss = '',
}: {
  readonly tags: readonly string[];
  readonly note?: string | undefined;
  readonly gloss?: string | undefined;
}): OwnWords => ({ tags, note, gloss });

const sameTags = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tag, at) => tag === other[at]);

/**
 * Keeps the reader's words on an article, in one strict transaction. New tags are indexed under a new number, as a new
 * version would be. False where there is no such article.
 */
export const keepOwnWords = (db: ArchiveDb, id: string, words: OwnWords): Promise<boolean> =>
  transact(db, WRITTEN, 'strict', async (transaction) => {
    const { tags, note, gloss } = tidyWords(words);
    const articles = transaction.objectStore('articles');
    const [before, index = EMPTY_INDEX] = await Promise.all([
      articles.get(id),
      transaction.objectStore('meta').get('index'),
    ]);
    if (!before) return false;
    const { note: _note, gloss: _gloss, ...rest } = before;
    const changed: ArticleRecord = { ...rest, tags, ...(note ? { note } : {}), ...(gloss ? { gloss } : {}) };
    const latest = before.captures.at(-1);
    const capture = latest && (await transaction.objectStore('captures').get(latest.id));
    if (sameTags(before.tags, tags) || !capture) {
      await articles.put(changed);
      return true;
    }
    const features = await transaction.objectStore('features').get(before.doc);
    const doc = index.nextDoc;
    await all(
      (function* () {
        yield articles.put({ ...changed, doc });
        if (changed.state === 'kept') yield transaction.objectStore('rows').put(rowOf(changed), doc);
        yield transaction.objectStore('fresh').put({ doc, ...toFresh(indexedText(capture, tags)) });
        yield transaction.objectStore('meta').put({ ...index, nextDoc: doc + 1 }, 'index');
        if (features) yield transaction.objectStore('features').put(features, doc);
        yield transaction.objectStore('fresh').delete(before.doc);
        yield transaction.objectStore('features').delete(before.doc);
        yield transaction.objectStore('rows').delete(before.doc);
      })(),
    );
    return true;
  });
