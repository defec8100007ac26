import type { Annotations } from '../annotate/annotation.ts';
import type { TopicScore } from '../articles/article.ts';
import type { Reason } from '../reason.ts';
import { type Group, topicFeatures } from './features.ts';
import { mayBeOurs } from './gate.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * "About the Iraq mission" as a sum that can be read: features of `features.ts` times the weights of `weights.json`
 * (learned by `tools/train-topic.ts`), through a logistic curve. Actors found by the lexicon add a little of their own.
 */
const WEIGHTS: Readonly<Record<string, number>> = weights;
const ABOUT = 0.5;
/** What a known actor of the mission adds to the sum, and the most that all together may. */
const ACTOR = 0.12;
const ACTORS_MOST = 0.6;
const REASONS = 5;

/** Groups that are named to the reader, by what they say. */
const TERM_GROUPS: readonly Group[] = ['force', 'base', 'exit', 'talks', 'faction', 'attack', 'iraq'];
const OTHER_GROUPS: readonly Group[] = ['football', 'elsewhere', 'nuclear', 'economy'];

/** The sum before the curve; the part of it that each feature gives is its weight times its value. */
export function topicSum(
  values: Readonly<Record<string, number>>,
  table: Readonly<Record<string, number>> = WEIGHTS,
): number {
  let sum = table.bias ?? 0;
  for (const [name, value] of Object.entries(values)) sum += (table[name] ?? 0) * value;
  return sum;
}

function termReasons(
  values: Readonly<Record<string, number>>,
  seen: Readonly<Partial<Record<Group, string>>>,
  about: boolean,
): Reason[] {
  const named = (groups: readonly Group[]) => groups.filter((group) => seen[group] !== undefined);
  const terms = named(TERM_GROUPS).map((group) => seen[group] ?? '');
  const reasons: Reason[] = [];
  if (terms.length > 0) reasons.push({ code: 'topic.terms', params: { terms: terms.slice(0, REASONS) } });
  const together = ['force+iraq', 'force+exit', 'faction+force', 'base+attack'].some(
    (name) => (values[name] ?? 0) > 0,
  );
  if (together) reasons.push({ code: 'topic.together', params: {} });
  const lead = TERM_GROUPS.some((group) => group !== 'iraq' && values[`${group}@lead`] === 1);
  if (lead) reasons.push({ code: 'topic.lead', params: {} });
  const others = named(OTHER_GROUPS).filter((group) => (values[group] ?? 0) > 0.3);
  if (!about && others.length > 0)
    reasons.push({ code: 'topic.other-subject', params: { subjects: others } });
  return reasons;
}

/**
 * Scores one article. `title` may be empty; `annotations` are of `text`. `about` is `score >= 0.5` (never, where the gate
 * would turn the text away); reasons name the terms that were found, as the matching folds them.
 */
export function scoreTopic(article: {
  readonly title: string;
  readonly text: string;
  readonly annotations: Pick<Annotations, 'mentions'> | null;
}): TopicScore {
  const { title, text, annotations } = article;
  const { values, seen } = topicFeatures(title, text);
  if (!mayBeOurs(`${title}\n${text}`))
    return { about: false, score: 0, reasons: [{ code: 'topic.no-terms', params: {} }] };
  const actors = new Set(
    (annotations?.mentions ?? []).filter((one) => one.tier === 'core').map((one) => one.actor),
  );
  const sum = topicSum(values) + Math.min(ACTORS_MOST, ACTOR * actors.size);
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  const about = score >= ABOUT;
  const reasons = termReasons(values, seen, about);
  if (actors.size > 0) reasons.push({ code: 'topic.actors', params: { count: actors.size } });
  return { about, score, reasons };
}
