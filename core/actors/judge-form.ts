import type { Folded } from '../text/fold.ts';
import { firstEndingBehind } from '../text/sorted-spans.ts';
import type { Tier } from './actor.ts';
import {
  byFullName,
  byName,
  bySetting,
  bySurname,
  type Evidence,
  eventCue,
  linkedCue,
  type Named,
  officeCue,
  type ToldEvent,
} from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { twoWordsAfter, wordAfter, wordBefore } from './look-around.ts';
import type { ActorContext, Reading } from './reading.ts';
import { type ReadyRule, rulesFor } from './rules-for.ts';
import { isSomebodyElse } from './somebody-else.ts';

/** Whether a form means the actor where it stands: the evidence for it, or null. */
export type Judge = (reading: Reading, named: Named) => Evidence | null;

const formOf = ({ folded, candidate }: Reading): string => folded.text.slice(candidate.start, candidate.end);

/** How far "near" reaches, in folded units either way. */
const NEAR = 60;
const IRAQ = /عراق|بغداد/;
const ARTICLE = /^(?:([وف]?[بك]?)ال|[وف]?لل)../;
/** Verbs that begin like a noun with the article, where print leaves the hamza out; behind them stands who did it. */
const VERB_IN_AL = /^[وف]?ال(?:تقي|تقت|تحقت?|تزمت?|تمست?|تفتت?|تهمت?|قي|قت|غي|غت|محت?|زمت?|حت)$/;
/** Whose names are never described by an adjective of origin. */
const ONE_OF_A_KIND: ReadonlySet<string> = new Set(['person', 'political-alliance']);

/** Whether the word behind which a form stands is a noun that the form is an adjective of. */
function isDescribed({ candidate, folded }: Reading, word: string, named: Named, lexicon: Lexicon): boolean {
  const article = ARTICLE.exec(word);
  if (!article || VERB_IN_AL.test(word)) return false;
  const start = folded.text.lastIndexOf(word, candidate.wordStart - word.length);
  // The article has no hamza: ألقى, ألغى, ألحق are verbs.
  const alef = article[1] === undefined ? -1 : start + article[1].length;
  if (alef >= 0 && folded.raw[folded.rawStart(alef)] === 'أ') return false;
  // "Al-Maliki criticised al-Sudani", without a verb between the two.
  const before = named.places[firstEndingBehind(named.places, start)];
  const actor = before?.end === start + word.length ? lexicon.actorById.get(before.actor) : undefined;
  return !actor || !(ONE_OF_A_KIND.has(actor.type) || ONE_OF_A_KIND.has(actor.subtype));
}

const AND = /^[وف](?=..)/;
/** "In" and "to" are written together with a place; "and" says nothing of one. */
const isPlaceIn = ({ actor, candidate, folded }: Reading): boolean =>
  actor.type === 'place' && !/^[وفك]?$/.test(folded.text.slice(candidate.wordStart, candidate.start));

/** What stands between two names of a list. */
const JOINED = /^["»]* ?و ?["«]*$/;

/** Whether another place is named beside, with "and" between: "al-Qaim and Akashat". */
function isListed({ actor, candidate, folded }: Reading, named: Named, lexicon: Lexicon): boolean {
  if (actor.type !== 'place') return false;
  const before = named.places[firstEndingBehind(named.places, candidate.wordStart - 4)];
  const after = named.places[firstEndingBehind(named.places, candidate.end)];
  const isPlace = (id: string): boolean => {
    const other = lexicon.actorById.get(id);
    return other !== actor && other?.type === 'place' && other.tier === 'core';
  };
  if (before && before.end <= candidate.start && isPlace(before.actor))
    if (JOINED.test(folded.text.slice(before.end, candidate.start))) return true;
  return !!after && isPlace(after.actor) && JOINED.test(folded.text.slice(candidate.end, after.start));
}

function breaks(
  rule: ReadyRule,
  reading: Reading,
  named: Named,
  context: ActorContext,
  setInIraq: boolean,
  lexicon: Lexicon,
): boolean {
  const { published, country, language } = context;
  if (rule.language !== undefined && rule.language !== language) return false;
  if (rule.since !== undefined && published !== null && published < rule.since) return true;
  if (rule.until !== undefined && published !== null && published > rule.until) return true;
  if (rule.unlessNamed && named.first.has(reading.actor.id)) return false;
  const withThem = rule.with?.some((id) => named.first.has(id)) || (rule.orInIraq && setInIraq);
  if (rule.with && !withThem) return true;
  if (rule.notWith?.some((id) => named.first.has(id))) return true;
  if (rule.inIraq && !setInIraq) return true;
  const { candidate, folded } = reading;
  if (rule.near.not || rule.near.only) {
    const around = folded.text.slice(Math.max(0, candidate.start - NEAR), candidate.end + NEAR);
    if (rule.near.not?.test(around) && !IRAQ.test(around)) return true;
    if (rule.near.only && !rule.near.only.test(around)) return true;
  }
  if (rule.noClitic && candidate.wordStart !== candidate.start) return true;
  if (rule.notFrom && country !== null && rule.notFrom.includes(country)) return true;
  const behind = wordBefore(folded.text, candidate.wordStart);
  // A preposition that is written together with the name is a word before it all the same.
  const clitic = candidate.start > candidate.wordStart;
  if (rule.behind.not?.test(behind) || rule.behind.not?.test(behind.replace(AND, ''))) return true;
  if (rule.title && !clitic && !rule.title.test(behind) && isDescribed(reading, behind, named, lexicon))
    return true;
  if (
    rule.behind.only &&
    !rule.behind.only.test(behind.replace(AND, '')) &&
    !(isPlaceIn(reading) || isListed(reading, named, lexicon))
  )
    return true;
  if (!rule.before) return false;
  const next = wordAfter(folded.text, candidate.end);
  return rule.before.test(next) || rule.before.test(twoWordsAfter(folded.text, candidate.end));
}

const isNamedAgain = (actor: string, named: Named): boolean => (named.times.get(actor) ?? 0) > 1;

/** What the article as a whole tells. */
export interface Setting {
  readonly setInIraq: boolean;
  /** Actor -> why its family name alone is enough. */
  readonly introduced: ReadonlyMap<string, Evidence>;
}

export function makeJudge(
  lexicon: Lexicon,
  context: ActorContext,
  { setInIraq, introduced }: Setting,
): { judge: Judge; tierOf: (reading: Reading) => Tier } {
  const { published } = context;
  const rules = new Map<Reading, readonly ReadyRule[]>();
  const rulesOf = (reading: Reading): readonly ReadyRule[] => {
    const { names, actor, candidate } = reading;
    const known = rules.get(reading) ?? rulesFor(names.trie, actor.id, candidate.phrase);
    rules.set(reading, known);
    return known;
  };

  // What stands near a place does not change from round to round.
  const offices = new Map<Reading, Evidence | null>();
  const officeOf = (reading: Reading): Evidence | null => {
    const known = offices.get(reading);
    if (known !== undefined) return known;
    const { actor, folded, candidate } = reading;
    const made = officeCue(actor, folded.text, candidate, published);
    offices.set(reading, made);
    return made;
  };

  const told = new Map<Folded, readonly ToldEvent[]>();
  const eventsIn = (folded: Folded): readonly ToldEvent[] => {
    const known = told.get(folded) ?? context.eventsIn?.(folded) ?? [];
    told.set(folded, known);
    return known;
  };

  /** "The mission of the coalition", "revenge for Soleimani" say which, where no alliance of parties is named. */
  const isVouched = (reading: Reading, named: Named): boolean => {
    const behind = wordBefore(reading.folded.text, reading.candidate.wordStart);
    const bare = behind.replace(/^[وف]?[بل]?(?=...)/, '');
    if (!rulesOf(reading).some(({ vouched }) => vouched?.test(behind) || vouched?.test(bare))) return false;
    return [...named.first.keys()].every((id) => lexicon.actorById.get(id)?.subtype !== 'political-alliance');
  };

  const evidenceOf = (reading: Reading, named: Named): Evidence | null => {
    const { actor, meaning, candidate, inTitle } = reading;
    // A country or capital is what it says; that it may stand for a government changes nothing about the place.
    const stands = meaning.policy === 'plain' || (actor.tier === 'state' && actor.id !== 'israel');
    if (stands) return meaning.surname ? bySurname() : byName();
    const event = actor.type === 'person' ? eventCue(actor.id, candidate, eventsIn(reading.folded)) : null;
    if (event && meaning.policy === 'needs-context') return event;
    const first = named.first.get(actor.id);
    if (meaning.policy === 'backref-only')
      return first !== undefined && !inTitle && first < candidate.start ? byFullName(actor.id) : null;
    if (first !== undefined && (first !== candidate.start || isNamedAgain(actor.id, named)))
      return byFullName(actor.id);
    const near = linkedCue(lexicon, actor.id, candidate, inTitle ? { ...named, places: [] } : named);
    if (near) return near;
    const phrase = formOf(reading).includes(' ');
    // Of several words, though a space may be lost: شهیدسلیمانی.
    if (actor.loaded[meaning.loaded]?.term.includes(' ') && setInIraq) return bySetting();
    const vouched = setInIraq && isVouched(reading, named);
    if (actor.type === 'person')
      return officeOf(reading) ?? introduced.get(actor.id) ?? (vouched ? bySetting() : null);
    return vouched || (setInIraq && (phrase || actor.type === 'place')) ? bySetting() : null;
  };

  const judge: Judge = (reading, named) => {
    const evidence = evidenceOf(reading, named);
    if (!evidence || (reading.meaning.surname && reading.candidate.plural)) return null;
    if (isSomebodyElse(reading, lexicon, named)) return null;
    return rulesOf(reading).some((rule) => breaks(rule, reading, named, context, setInIraq, lexicon))
      ? null
      : evidence;
  };
  const tierOf = (reading: Reading): Tier => {
    return rulesOf(reading).find((rule) => rule.tier)?.tier ?? reading.actor.tier;
  };
  return { judge, tierOf };
}
