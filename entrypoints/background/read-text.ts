import type { Lexicon } from '../../core/actors/lexicon.ts';
import { annotate } from '../../core/annotate/annotate.ts';
import type { Annotations } from '../../core/annotate/annotation.ts';
import type { ArticleMeta, TopicScore } from '../../core/articles/article.ts';
import { findOutlet } from '../../core/articles/find-outlet.ts';
import type { Outlet } from '../../core/articles/outlet.ts';
import type { RawMeta } from '../../core/articles/raw-meta.ts';
import { resolveMeta, withDayOfText } from '../../core/articles/resolve-meta.ts';
import { languageOfArticle } from '../../core/text/identify-language.ts';
import { scoreTopic } from '../../core/topic/score-topic.ts';

export interface ReadText {
  readonly meta: ArticleMeta;
  readonly outlet: Outlet | null;
  readonly annotations: Annotations;
  readonly topic: TopicScore;
}

/** What the core makes of a page's facts and text: the same for what is shown and for what is saved. */
export function readText(
  page: { readonly meta: RawMeta; readonly text: string; readonly knownActors: readonly string[] },
  lexicon: Lexicon,
): ReadText {
  const { text, knownActors } = page;
  const outlet = findOutlet(page.meta.url, lexicon.outlets);
  const country = outlet?.country ?? null;
  const language = languageOfArticle({ text, title: page.meta.titles[0] ?? '', country });
  const meta = withDayOfText(resolveMeta(page.meta, { outlet, language }), text, country);
  const { title, published } = meta;
  const annotations = annotate({ text, title, published, country, knownActors }, lexicon);
  const topic = scoreTopic({ title, text, annotations });
  return { meta, outlet, annotations, topic };
}
