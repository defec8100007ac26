import type { InterfaceLanguage } from '../core/actors/actor.ts';
import { ownWordsOf } from '../core/articles/own-words.ts';
import type { ExportedArticle, ExportNames } from '../core/export/exported-article.ts';
import type { Moving } from './moving.ts';
import type { WholeArticle, WholeCapture } from './whole-article.ts';

/** What every format is written from, and what they share on the way. */
export interface ExportWork extends Moving {
  readonly articles: AsyncIterable<WholeArticle>;
  /** How many they are, for the progress. */
  readonly total: number;
  readonly names: ExportNames;
  /** Of the names. */
  readonly language: InterfaceLanguage;
  /** What a web archive needs besides. */
  readonly pages: SavedPages;
}

/** Saved articles as pages that can be opened again. */
export interface SavedPages {
  /** A whole HTML document that shows what was saved. */
  readonly html: (capture: WholeCapture) => string;
  /** Of the web archive, in one language; `description` may be Markdown. */
  readonly title: string;
  readonly description: string;
  /** ISO instant at which it is made. */
  readonly madeAt: string;
}

/** The latest version of an article, as most exports see it. */
function latestOf(whole: WholeArticle): ExportedArticle {
  const latest = whole.captures.at(-1);
  if (!latest) throw new RangeError(`${whole.id} has no version`);
  const { meta, text, annotations, savedAt, lexiconVersion, hashes } = latest;
  const { id, firstSavedAt } = whole;
  const { tags, note, gloss } = ownWordsOf(whole);
  const said = { id, meta, text, annotations, tags, note, gloss };
  return { ...said, firstSavedAt, savedAt, sha256: hashes.text, lexiconVersion };
}

/** A file that grows: handed to the browser in pieces, which may keep them on disk. */
export class Pieces {
  readonly #done: Blob[] = [];
  #open: (string | Uint8Array<ArrayBuffer>)[] = [];
  #length = 0;

  add(part: string | Uint8Array<ArrayBuffer>): void {
    this.#open.push(part);
    this.#length += part.length;
    if (this.#length < 1 << 20) return;
    this.#done.push(new Blob(this.#open));
    this.#open = [];
    this.#length = 0;
  }

  blob(): Blob {
    return new Blob([...this.#done, ...this.#open]);
  }
}

/** What became of the articles that were to be written. */
export interface Counts {
  /** How many are in the file. */
  articles: number;
  /** How many the format could not take. */
  skipped: number;
}

export interface Written extends Readonly<Counts> {
  readonly blob: Blob;
}

/**
 * The articles that were not removed, one at a time, as `convert` makes them. One that it throws at is counted and harms no
 * other. Throws the signal's reason where it is aborted.
 */
export async function* kept<T>(
  { articles, total, signal, onProgress }: ExportWork,
  counts: Counts,
  convert: (whole: WholeArticle) => T | Promise<T>,
): AsyncGenerator<T> {
  const tried = async (whole: WholeArticle): Promise<T[]> => {
    try {
      return [await convert(whole)];
    } catch (error) {
      console.error(error);
      return [];
    }
  };
  let done = 0;
  for await (const whole of articles) {
    signal?.throwIfAborted();
    if (whole.removedAt === null) {
      const made = await tried(whole);
      counts[made.length > 0 ? 'articles' : 'skipped'] += 1;
      yield* made;
    }
    done += 1;
    onProgress?.({ done, total: Math.max(total, done) });
  }
}

/** The same, each by its latest version alone. */
export const exported = <T>(
  work: ExportWork,
  counts: Counts,
  convert: (article: ExportedArticle) => T,
): AsyncGenerator<T> => kept(work, counts, (whole) => convert(latestOf(whole)));
