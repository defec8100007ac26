import type { Reason } from '../reason.ts';
import type { ArticleFeatures, ComparedFeatures, ListedWords } from './article-features.ts';

/** How much each feature says, 0 (in every article) to 1 (in hardly any): idf over the archive, divided by its greatest. */
export interface FeatureWeights {
  readonly actor: (id: string) => number;
  readonly event: (id: string) => number;
  readonly day: (day: string) => number;
  readonly word: (skeleton: string) => number;
  /** Articles that these come from; of few it cannot be told which words are common. */
  readonly total: number;
}

export interface RankedRelated<Key> {
  readonly key: Key;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Below this, two articles have no more in common than any two about the region. */
export const LEAST_SCORE = 0.3;
/** Days after which shared actors say a third as much. */
const FADE_DAYS = 14;
/** Used where one of two days of publication is unknown: as if they were four weeks apart. */
const UNDATED = 0.15;
const EVENT = 1.5;
/** What is left of an event that articles of years apart speak of: it is the same, but mostly background by then. */
const EVENT_LATER = 0.25;
/** One shared day may be chance; two or three days in common are hardly. */
const DAYS = [0.25, 0.45, 0.3];
/** Days around the publication of both are in all news of that day, whatever the story. */
const AROUND = { days: 2, worth: 0.3 } as const;
/** The same for words: what people write of a region stays alike over the years. */
const WORDS_LATER = 0.35;
/**
 * Words within one language and across two. Up to `usual`, cosines say nothing: 19 in 20 pairs of unrelated news within
 * a language, 99 in 100 across two, stay below it. `fewer` over the root of the number of articles is added to it.
 */
const WITHIN = { worth: 3, usual: 0.13, fewer: 0.85 } as const;
const ACROSS = { worth: 5, usual: 0.07, fewer: 0.2 } as const;
/** Bits of 64 in which the prints of two versions of one text differ at most. */
const NEAR_DUPLICATE_BITS = 6;

/** All but the words. */
type Told = Omit<ArticleFeatures, 'words'>;

const DAY_MS = 86_400_000;

function daysBetween(a: string | null, b: string | null): number | null {
  // ISO days are read as of UTC, where all days are alike.
  return a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS : null;
}

/** 1 on the same day, fading with the distance in days; `UNDATED` where it is unknown. */
function freshness(a: string | null, b: string | null): number {
  const days = daysBetween(a, b);
  return days === null ? UNDATED : Math.exp(-days / FADE_DAYS);
}

/** Fades with freshness, down to `least`. */
const faded = (fresh: number, least: number): number => least + (1 - least) * fresh;

function worthOfWords(a: Told, b: Told, cosine: number, total: number): number {
  const { worth, usual, fewer } = a.language === b.language ? WITHIN : ACROSS;
  return worth * Math.max(0, cosine - usual - fewer / Math.sqrt(Math.max(1, total)));
}

const damp = (count: number): number => 1 + Math.log(count);

/** The words of the subject, each by what it weighs, and the length of all as a vector. */
interface WeighedWords {
  readonly values: ReadonlyMap<string, number>;
  readonly norm: number;
}

function weighWords(words: ArticleFeatures['words'], weigh: (word: string) => number): WeighedWords {
  const values = new Map(Object.entries(words).map(([word, count]) => [word, damp(count) * weigh(word)]));
  return { values, norm: Math.hypot(...values.values()) };
}

/** In one pass over the other article's words, for many articles are compared. */
function compareWords(
  subject: WeighedWords,
  { words, counts }: ListedWords,
  weigh: (word: string) => number,
): { cosine: number; shared: number } {
  let [shared, dot, squares] = [0, 0, 0];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const value = damp(counts[i]!) * weigh(word);
    squares += value ** 2;
    const own = subject.values.get(word);
    if (own === undefined) continue;
    dot += own * value;
    shared += 1;
  }
  const length = subject.norm * Math.sqrt(squares);
  return { cosine: length > 0 ? dot / length : 0, shared };
}

function bitsOf(value: number): number {
  let bits = 0;
  for (let rest = value >>> 0; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** The same text with at most small changes. Told within one language only, and only where both have a print. */
export function isNearDuplicate(a: Told, b: Told): boolean {
  if (a.language === null || a.language !== b.language) return false;
  if (a.print.every((half) => half === 0) || b.print.every((half) => half === 0)) return false;
  return bitsOf(a.print[0] ^ b.print[0]) + bitsOf(a.print[1] ^ b.print[1]) <= NEAR_DUPLICATE_BITS;
}

/** Long pieces name many actors, and share some with anything: what is shared counts by its share of both. */
function worthOfActors(
  a: Told,
  b: Told,
  shared: readonly { readonly value: number }[],
  weights: FeatureWeights,
): number {
  const all = ({ actors }: Told): number =>
    Object.entries(actors).reduce((sum, [id, weight]) => sum + weights.actor(id) ** 2 * weight, 0);
  const sum = shared.reduce((total, { value }) => total + value, 0);
  return sum === 0 ? 0 : sum * Math.sqrt(sum / Math.sqrt(all(a) * all(b)));
}

const intersect = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((one) => b.includes(one));

function sharedDays(a: Told, b: Told, weights: FeatureWeights): { day: string; value: number }[] {
  const around = (day: string): boolean =>
    [a, b].every((one) => (daysBetween(one.day, day) ?? Number.POSITIVE_INFINITY) <= AROUND.days);
  return intersect(a.days, b.days)
    .map((day) => ({ day, value: weights.day(day) * (around(day) ? AROUND.worth : 1) }))
    .sort((x, y) => y.value - x.value);
}

function compare(
  subject: ArticleFeatures,
  other: ComparedFeatures,
  weights: FeatureWeights,
  words: WeighedWords,
): { score: number; reasons: Reason[] } {
  const fresh = freshness(subject.day, other.day);
  const actors = Object.keys(subject.actors)
    .filter((id) => other.actors[id] !== undefined)
    .map((id) => ({ id, value: weights.actor(id) ** 2 * Math.min(subject.actors[id]!, other.actors[id]!) }))
    .sort((a, b) => b.value - a.value);
  const events = intersect(subject.events, other.events);
  const days = sharedDays(subject, other, weights);
  const { cosine, shared } = compareWords(words, other.words, weights.word);
  const ofActors = worthOfActors(subject, other, actors, weights) * fresh;
  const ofEvents =
    events.reduce((sum, id) => sum + EVENT * Math.max(0.3, weights.event(id) ** 2), 0) *
    faded(fresh, EVENT_LATER);
  const ofDays = DAYS.reduce((sum, worth, i) => sum + worth * (days[i]?.value ?? 0), 0);
  const sameDay = subject.day !== null && subject.day === other.day;
  const ofWords = worthOfWords(subject, other, cosine, weights.total) * faded(fresh, WORDS_LATER);
  const twin = isNearDuplicate(subject, other);
  const told = ofActors + ofEvents + ofWords;
  // One shared date alone is no story.
  const sum = told > 0.05 || days.length > 1 ? told + ofDays : 0;
  const reasons: Reason[] = [];
  if (twin) reasons.push({ code: 'related.near-duplicate', params: {} });
  if (events.length > 0) reasons.push({ code: 'related.shared-event', params: { events } });
  const named = actors.filter(({ value }) => value * fresh > 0.02).map(({ id }) => id);
  if (named.length > 0)
    reasons.push({ code: 'related.shared-actors', params: { actors: named.slice(0, 5) } });
  if (sameDay) reasons.push({ code: 'related.same-day', params: { day: subject.day! } });
  if (days.length > 0)
    reasons.push({
      code: 'related.shared-days',
      params: {
        days: days
          .slice(0, DAYS.length)
          .map(({ day }) => day)
          .sort(),
      },
    });
  if (ofWords > 0.1) reasons.push({ code: 'related.shared-words', params: { count: shared } });
  return { score: twin ? 1 : 1 - Math.exp(-sum), reasons };
}

/**
 * Ranks candidates by how surely they tell the same story as the subject, in any of the languages: shared actors and
 * events fading with the days between, shared days, and words by their cross-script skeletons. The subject itself and
 * whatever is below `LEAST_SCORE` is left out; equal scores keep the order of the candidates.
 */
export function rankRelated<Key>(
  subject: ArticleFeatures,
  candidates: readonly { readonly key: Key; readonly features: ComparedFeatures }[],
  weights: FeatureWeights,
): RankedRelated<Key>[] {
  const words = weighWords(subject.words, weights.word);
  return candidates
    .filter(({ features }) => features.id === null || features.id !== subject.id)
    .map(({ key, features }) => ({ key, ...compare(subject, features, weights, words) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
}
