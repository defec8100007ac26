import type { Annotations } from '../annotate/annotation.ts';
import { isStopWord } from '../text/stop-words.ts';
import { skeletonOf, wordsOf } from '../text/word-forms.ts';
import type { ArticleFeatures } from './article-features.ts';

/** What an article is compared by. `id` is its canonical URL; `published` an ISO local day. */
export interface FeatureSource {
  readonly id: string | null;
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly annotations: Annotations;
}

const TIER_WEIGHT = { core: 1, state: 0.25, generic: 0.15 } as const;
/** What an actor that is named once, twice, three times or more is worth: the story is seldom on who is named once. */
const BY_TIMES = [0.6, 0.8, 1] as const;
const TITLE_WEIGHT = 3;
/** A longer text adds words that blur its story, and time. */
const COMPARED_CHARS = 8_000;
/** Words kept for one article, the most frequent ones. */
const KEPT_WORDS = 250;

function countWords(counts: Map<string, number>, text: string, weight: number): void {
  for (const { form, parts } of wordsOf(text))
    for (const one of parts.length > 0 ? parts : [form]) {
      const key = isStopWord(one) ? '' : skeletonOf(one);
      if (key) counts.set(key, (counts.get(key) ?? 0) + weight);
    }
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** SimHash over pairs of neighbouring words. Says something within one language only. */
function simHash(text: string): [number, number] {
  const votes = new Int32Array(64);
  let before = '';
  for (const { form } of wordsOf(text)) {
    const pair = `${before} ${form}`;
    before = form;
    const halves = [hash(pair, 0x811c9dc5), hash(pair, 0x01234567)];
    for (let bit = 0; bit < 64; bit++) votes[bit]! += (halves[bit >> 5]! >>> (bit & 31)) & 1 ? 1 : -1;
  }
  const print: [number, number] = [0, 0];
  votes.forEach((vote, bit) => {
    if (vote > 0) print[bit >> 5 ? 1 : 0] = (print[bit >> 5 ? 1 : 0] | (1 << (bit & 31))) >>> 0;
  });
  return print;
}

function weighActors({ mentions }: Annotations): Record<string, number> {
  const counts = new Map<string, { tier: number; times: number }>();
  for (const { actor, tier } of mentions) {
    const known = counts.get(actor) ?? { tier: 0, times: 0 };
    counts.set(actor, { tier: Math.max(known.tier, TIER_WEIGHT[tier]), times: known.times + 1 });
  }
  const weigh = ({ tier, times }: { tier: number; times: number }): number =>
    tier * BY_TIMES[Math.min(times, BY_TIMES.length) - 1]!;
  return Object.fromEntries([...counts].map(([id, count]) => [id, weigh(count)]));
}

function daysSpokenOf(annotations: Annotations): string[] {
  const days = new Set<string>();
  for (const { granularity, from, to } of annotations.dates)
    if (granularity === 'day' && from && from === to) days.add(from);
  return [...days].sort();
}

/** Makes the features of one article. Pure: the same article gives the same features. */
export function featuresOf(source: FeatureSource): ArticleFeatures {
  const { annotations } = source;
  const text = source.text.slice(0, COMPARED_CHARS);
  const words = new Map<string, number>();
  countWords(words, source.title, TITLE_WEIGHT);
  countWords(words, text, 1);
  const kept = [...words].sort((a, b) => b[1] - a[1]).slice(0, KEPT_WORDS);
  return {
    id: source.id,
    language: annotations.language,
    day: source.published,
    actors: weighActors(annotations),
    events: annotations.events,
    days: daysSpokenOf(annotations),
    words: Object.fromEntries(kept),
    print: simHash(text),
  };
}
