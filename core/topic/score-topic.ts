import type { Annotations } from '../annotate/annotation.ts';
import type { TopicScore } from '../articles/article.ts';
import type { Reason } from '../reason.ts';
import { isRead } from '../text/language.ts';
import { topicFeatures } from './features.ts';
import { mayBeOurs } from './gate.ts';
import { topicReasons } from './topic-reasons.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * "About the Iraq mission" as a sum that can be read: features of `features.ts` times the weights of `weights.json`
 * (learned by `tools/train-topic.ts`), through a logistic curve. Actors found by the lexicon add very little: beside the
 * terms they were measured to tell nothing more (`docs/decisions/0018-what-is-about-the-mission.md`).
 */
const WEIGHTS: Readonly<Record<string, number>> = weights;
const ABOUT = 0.5;
/** What a known actor of the mission adds to the sum, and the most that all together may. */
const ACTOR = 0.05;
const ACTORS_MOST = 0.3;

/** The part of the sum that each feature gives: its weight times its value. */
function partsOf(
  values: Readonly<Record<string, number>>,
  table: Readonly<Record<string, number>>,
): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [name, value] of Object.entries(values)) {
    const part = (table[name] ?? 0) * value;
    if (part !== 0) parts.set(name, part);
  }
  return parts;
}

/** The sum before the curve. */
export function topicSum(
  values: Readonly<Record<string, number>>,
  table: Readonly<Record<string, number>> = WEIGHTS,
): number {
  return [...partsOf(values, table).values()].reduce((sum, part) => sum + part, table.bias ?? 0);
}

const refused = (reason: Reason): TopicScore => ({ about: false, score: 0, reasons: [reason] });

/**
 * Scores one article. `title` may be empty; `annotations` are of `text`. `about` is `score >= 0.5` (never, where the gate
 * would turn the text away, nor in a language that is not read); the reasons name the terms that counted, as printed, and each one's share.
 */
export function scoreTopic(article: {
  readonly title: string;
  readonly text: string;
  readonly annotations: (Pick<Annotations, 'mentions'> & Partial<Pick<Annotations, 'language'>>) | null;
}): TopicScore {
  const { title, text, annotations } = article;
  const language = annotations?.language ?? null;
  if (language !== null && !isRead(language))
    return refused({ code: 'topic.other-language', params: { language } });
  if (!mayBeOurs(`${title}\n${text}`)) return refused({ code: 'topic.no-terms', params: {} });
  const { values, printed } = topicFeatures(title, text);
  const core = new Set(
    (annotations?.mentions ?? []).filter((one) => one.tier === 'core').map((one) => one.actor),
  );
  const actors = { count: core.size, part: Math.min(ACTORS_MOST, ACTOR * core.size) };
  const score = Math.round(1000 / (1 + Math.exp(-topicSum(values) - actors.part))) / 1000;
  return { about: score >= ABOUT, score, reasons: topicReasons(partsOf(values, WEIGHTS), printed, actors) };
}
