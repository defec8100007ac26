import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import type { Archive, ArchiveOptions } from '../../archive/archive.ts';
import { openArchive } from '../../archive/open-archive.ts';
import type { Annotations, Mention } from '../../core/annotate/annotation.ts';
import type { ArticleToSave } from '../../core/articles/article.ts';

/** A fresh archive, under a name that no other test has. */
export const freshArchive = (name = `test-${randomUUID()}`, options: ArchiveOptions = {}): Archive =>
  openArchive({ ...options, name });

export const at = (minute: number): string => new Date(Date.UTC(2024, 0, 28, 10, minute)).toISOString();

export interface ArticleParts {
  readonly url?: string;
  readonly title?: string;
  readonly text?: string;
  readonly published?: string | null;
  readonly language?: string;
  readonly outlet?: string | null;
  /** Actor id -> its name in the text. */
  readonly actors?: Readonly<Record<string, string>>;
  readonly events?: readonly string[];
}

function mentionsOf(text: string, actors: Readonly<Record<string, string>>): Mention[] {
  return Object.entries(actors)
    .map(([actor, name]): Mention => {
      const start = text.indexOf(name);
      return {
        start,
        end: start + name.length,
        text: name,
        actor,
        type: 'organisation',
        tier: 'core',
        by: 'name',
        certainty: 1,
        alternatives: [],
        reason: { code: 'actor.name', params: {} },
      };
    })
    .sort((a, b) => a.start - b.start);
}

export function makeArticle(parts: ArticleParts = {}): ArticleToSave {
  const { url = 'https://rawi-agency.test/1', title = 'عنوان', text = 'نص المقال', actors = {} } = parts;
  const annotations: Annotations = {
    language: parts.language ?? 'ar',
    mentions: mentionsOf(text, actors),
    dates: [],
    events: parts.events ?? [],
  };
  return {
    meta: {
      canonicalUrl: url,
      url,
      title,
      byline: null,
      published: parts.published === undefined ? '2024-01-28' : parts.published,
      publishedFrom: 'meta',
      outlet: parts.outlet ?? null,
      image: null,
    },
    text,
    html: `<p>${text}</p>`,
    original: `<div class="body"><p>${text}</p></div>`,
    leftOut: [],
    annotations,
    topic: { about: true, score: 1, reasons: [] },
    lexiconVersion: 'test',
  };
}
