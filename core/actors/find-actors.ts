import type { Mention } from '../annotate/annotation.ts';
import { findPhrases } from '../text/find-phrases.ts';
import { type Folded, fold } from '../text/fold.ts';
import type { ReadLanguage } from '../text/language.ts';
import type { Tier } from './actor.ts';
import { type FormMeaning, LANGUAGE_BITS } from './compile-lexicon.ts';
import { type Evidence, isSetInIraq, type Named } from './evidence.ts';
import { findIntroduced } from './introduced.ts';
import { type Judge, makeJudge } from './judge-form.ts';
import type { KnownNames, Lexicon } from './lexicon.ts';
import { timesOfIraq } from './of-iraq.ts';
import type { ActorContext, Reading } from './reading.ts';

/** Whose forms are met in a text: Arabic with Arabic only, Persian and Dari with each other's and with Arabic. */
const FORMS_OF: Readonly<Record<ReadLanguage, readonly ReadLanguage[]>> = {
  ar: ['ar'],
  fa: ['fa', 'prs', 'ar'],
  prs: ['prs', 'fa', 'ar'],
};
const ANY: readonly ReadLanguage[] = ['ar', 'fa', 'prs'];

/** What a phrase may mean in a language: of each actor the meaning of the nearest language, loaded wording first. */
function meaningsIn(names: KnownNames, phrase: number, language: ReadLanguage | null): FormMeaning[] {
  const best = new Map<number, FormMeaning>();
  const meanings = names.meaningsOf(phrase);
  for (const one of language ? FORMS_OF[language] : ANY)
    for (const meaning of meanings) {
      if ((meaning.languages & LANGUAGE_BITS[one]) === 0) continue;
      const known = best.get(meaning.actor);
      if (!known || (known.languages & LANGUAGE_BITS[one] && known.loaded < 0 && meaning.loaded >= 0))
        best.set(meaning.actor, meaning);
    }
  return [...best.values()];
}

function readingsOf(folded: Folded, context: ActorContext, lexicon: Lexicon, inTitle: boolean): Reading[] {
  return lexicon.names.flatMap((names) =>
    findPhrases(folded, names.trie, context.language).flatMap((candidate) =>
      meaningsIn(names, candidate.phrase, context.language).map((meaning) => ({
        names,
        candidate,
        meaning,
        actor: lexicon.actors[meaning.actor]!,
        folded,
        inTitle,
      })),
    ),
  );
}

interface Accepted {
  readonly reading: Reading;
  readonly evidence: Evidence;
}

/** The longest first, and of the same words the best founded; what overlaps a chosen one is left. */
function settle(accepted: readonly Accepted[]): Accepted[][] {
  const span = ({ reading }: Accepted): number => reading.candidate.end - reading.candidate.start;
  const sorted = [...accepted].sort(
    (a, b) =>
      span(b) - span(a) ||
      a.reading.candidate.start - b.reading.candidate.start ||
      b.evidence.weight - a.evidence.weight,
  );
  // Folded index -> 1 + number of the group that covers it.
  const owner = new Int32Array(
    sorted.reduce((most, { reading }) => Math.max(most, reading.candidate.end), 0),
  );
  const chosen: Accepted[][] = [];
  for (const one of sorted) {
    const { start, end } = one.reading.candidate;
    const there = chosen[owner[start]! - 1];
    const same = there?.[0]?.reading.candidate;
    if (there && same?.start === start && same.end === end) {
      // Two spellings of one name are one reading: "بین‌المللی" with a space and with none.
      if (!there.some(({ reading }) => reading.actor === one.reading.actor)) there.push(one);
      continue;
    }
    // Nothing chosen is shorter than this one, so what overlaps it covers its first or its last letter.
    if (owner[start] !== 0 || owner[end - 1] !== 0) continue;
    chosen.push([one]);
    owner.fill(chosen.length, start, end);
  }
  return chosen.sort((a, b) => a[0]!.reading.candidate.start - b[0]!.reading.candidate.start);
}

/** What is named, from the settled readings of title and text. */
function namedBy(title: readonly Accepted[][], text: readonly Accepted[][], known: readonly string[]): Named {
  const first = new Map<string, number>(known.map((id) => [id, -1]));
  for (const [one, ...more] of title) if (one && more.length === 0) first.set(one.reading.actor.id, -1);
  const times = new Map<string, number>();
  const places = text.flatMap(([one, ...more]) => {
    if (!one || more.length > 0) return [];
    const { start, end } = one.reading.candidate;
    if (!first.has(one.reading.actor.id)) first.set(one.reading.actor.id, start);
    times.set(one.reading.actor.id, (times.get(one.reading.actor.id) ?? 0) + 1);
    return [{ actor: one.reading.actor.id, start, end }];
  });
  return { first, times, places };
}

function accept(readings: readonly Reading[], judge: Judge, named: Named): Accepted[] {
  return readings.flatMap((reading) => {
    const evidence = judge(reading, named);
    return evidence ? [{ reading, evidence }] : [];
  });
}

/** Ids with how often each is named; in a title once. */
const countNamed = ({ first, times }: Named): (readonly [string, number])[] =>
  [...first.keys()].map((id) => [id, times.get(id) ?? 1]);

const isPlain = ({ meaning }: Reading): boolean => meaning.policy === 'plain';
const isPhrase = ({ folded, candidate }: Reading): boolean =>
  folded.text.slice(candidate.start, candidate.end).includes(' ');

function toMention(group: readonly Accepted[], tierOf: (reading: Reading) => Tier): Mention {
  const [best, ...others] = group as readonly [Accepted, ...Accepted[]];
  const { candidate, folded, actor, meaning } = best.reading;
  const start = folded.rawStart(candidate.start);
  const end = folded.rawEnd(candidate.end - 1);
  const trimmed = folded.raw
    .slice(start, end)
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+$/u, '');
  const equal = others.filter((other) => other.evidence.weight === best.evidence.weight);
  return {
    start,
    end: start + trimmed.length,
    text: trimmed,
    actor: actor.id,
    type: actor.type,
    tier: tierOf(best.reading),
    by: meaning.loaded >= 0 ? 'loaded' : meaning.surname ? 'surname' : 'name',
    certainty: equal.length > 0 ? 0.5 : best.evidence.certainty,
    alternatives: [...new Set(equal.map((other) => other.reading.actor.id))].filter((id) => id !== actor.id),
    reason:
      meaning.loaded >= 0 ? { code: 'actor.loaded', params: { actor: actor.id } } : best.evidence.reason,
  };
}

/**
 * The known actors named in a text, sorted, none overlapping another: the longest registered name wins. A form that
 * means other things too counts only on evidence in the article or its title; one that only refers back counts only
 * behind the full name. Offsets are UTF-16 code units into the raw text; attached clitics stay outside.
 */
export function findActors(folded: Folded, context: ActorContext, lexicon: Lexicon): Mention[] {
  const foldedTitle = fold(context.title);
  const title = readingsOf(foldedTitle, context, lexicon, true);
  const body = readingsOf(folded, context, lexicon, false);
  const printed = `${foldedTitle.text}\n${folded.text}`;
  const isInIraq = (named: Named): boolean =>
    isSetInIraq(printed, timesOfIraq(lexicon, countNamed(named), context));
  // Names that stand by themselves, then phrases on that evidence, then single words on both.
  const rounds = [isPlain, (one: Reading) => isPlain(one) || isPhrase(one), () => true];
  let named: Named = namedBy([], [], context.knownActors);
  let { judge, tierOf } = makeJudge(lexicon, context, { setInIraq: isInIraq(named), introduced: new Map() });
  let settled: Accepted[][] = [];
  for (const round of rounds) {
    settled = settle(accept(body.filter(round), judge, named));
    named = namedBy(settle(accept(title.filter(round), judge, named)), settled, context.knownActors);
    // What is named beyond doubt may tell where the article is set.
    if (round !== isPlain) continue;
    const setInIraq = isInIraq(named);
    const introduced = findIntroduced(setInIraq ? [...title, ...body] : [], lexicon, context.published);
    ({ judge, tierOf } = makeJudge(lexicon, context, { setInIraq, introduced }));
  }
  // Once more, for what the last round's own finds bear out.
  settled = settle(accept(body, judge, named));
  return settled.map((group) => toMention(group, tierOf));
}
