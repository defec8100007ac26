import type { FoundTerm } from './find-terms.ts';
import type { TermGroup } from './terms.ts';

/**
 * What is made of terms that stand together. `force`: a soldier's word beside a power's or a departure, or a name that
 * needs none; `strike`: an attack by a power or on it; `departure`: a power's, or its soldiers'.
 */
export const KINDS = ['force', 'strike', 'departure'] as const;
export type Kind = (typeof KINDS)[number];
export type Seen = TermGroup | Kind;

/** Folded offsets, `[start, end)`. */
type Stretch = Pick<FoundTerm, 'start' | 'end'>;

/** A term with what it says by itself and with what stands beside it: the stretch of text that shows it. */
export interface Told {
  readonly term: FoundTerm;
  readonly seen: ReadonlyMap<Seen, Stretch>;
  /** A place that soldiers who leave are on the way to: they are at another. */
  readonly toward: boolean;
  /** The sentence looks back, and nobody leaves in it; or it is of something else, which came after. */
  readonly past: boolean;
}

/** Words from a soldier's word to the power's, at most: «القوات القتالية الأمريكية», «نیروهای نظامی باقی‌ماندهٔ آمریکا». */
const BESIDE = 3;
/** The same between a departure and its soldiers, NATO and its task: «سيسحبون ما تبقى من جنودهم». */
const LEAVING = 8;
/** From a death to whose it is: «کشته‌شدگان آمریکا». */
const FALLEN = 1;
/** Between who goes and the word for it, which may be anybody's. */
const GOING = 4;
/** From soldiers that are sent, or somebody's, to who that is. */
const THEIRS = 14;
/** From whose attack it is to the verb, in Persian. */
const STRUCK = 18;
/** Closer than this, in UTF-16 units, a thing and a place belong together; up to `REACH` the nearest place decides. */
const NEAR = 70;
const REACH = 160;
/** So much farther is a place of another sentence. */
const APART = 60;
/** No farther behind a nearer place: «في سوريا والعراق» names both. */
const BREATH = 30;

const HERE: readonly TermGroup[] = ['iraq', 'base', 'post', 'embassy'];
/** Who is of Iraq tells the place where no other is nearer. */
const NAMED_IRAQI: readonly TermGroup[] = ['iraqi', 'faction'];
const ELSEWHERE: readonly TermGroup[] = [
  'yemen',
  'syria',
  'afghanistan',
  'palestine',
  'iran',
  'gulf',
  'elsewhere',
  'home',
];
const OWNERS: readonly TermGroup[] = ['iraqi', 'own', 'turkey'];
/** Whose soldiers in Iraq are not the mission's. */
const OTHERS: readonly TermGroup[] = ['iran', 'turkey'];
/** What looks back. */
const LONG_AGO: readonly TermGroup[] = ['past', 'invasion'];
/** Of what a sentence is that only says it came after the departure: «أول انتخابات بعد الانسحاب». */
const ASIDE: readonly TermGroup[] = ['election', 'economy', 'football', 'daily', 'nuclear', 'turkey'];
/** Words from "since" to the year. */
const SINCE = 5;
/** Words from "towards" to the place. */
const TOWARDS = 3;
/** From "after" to the departure, and from that to its soldiers. */
const AFTER = 2;

const has = (term: FoundTerm, groups: readonly TermGroup[]): boolean =>
  term.groups.some((group) => groups.includes(group));

/**
 * A term of some groups within some words of the one at `index` in its sentence, behind it or before: what to print of
 * both. As far as the other where that follows closely, as an owner does; else the term alone, for what lies between
 * says something else («پنتاگون شمار این حملات»).
 */
function beside(
  terms: readonly FoundTerm[],
  index: number,
  groups: readonly TermGroup[],
  words: number,
  fits: (at: number) => boolean = () => true,
): Stretch | null {
  const here = terms[index]!;
  for (const step of [1, -1])
    for (let at = index + step; at >= 0 && at < terms.length; at += step) {
      const other = terms[at]!;
      if (other.sentence !== here.sentence || Math.abs(other.word - here.word) > words) break;
      if (has(other, groups) && fits(at))
        return step > 0 && other.word - here.word <= BESIDE ? { start: here.start, end: other.end } : here;
    }
  return null;
}

/** Whether soldiers are some others' or a faction's, which is told right behind them: «مستشاران نظامی ایران», «تیپ سی حشد». */
function isOthers(terms: readonly FoundTerm[], index: number): boolean {
  const { word, sentence } = terms[index]!;
  const next = terms[index + 1];
  if (!next || next.sentence !== sentence) return false;
  return (
    (has(next, OTHERS) && next.word - word <= 2) || (has(next, ['faction']) && next.word - word <= BESIDE)
  );
}

function asForce(terms: readonly FoundTerm[], index: number): Stretch | null {
  const term = terms[index]!;
  if (has(term, ['troops']) && !has(term, ['power']) && isOthers(terms, index)) return null;
  if (has(term, ['coalition', 'centcom', 'base', 'troops'])) return term;
  if (has(term, ['loss'])) return beside(terms, index, ['power'], FALLEN);
  if (has(term, ['people']))
    return (beside(terms, index, HERE, BESIDE) ?? beside(terms, index, ['camp'], BESIDE)) && term;
  if (has(term, ['presence']))
    return beside(terms, index, ['power'], BESIDE - 1) ?? beside(terms, index, ['nato'], LEAVING);
  if (!has(term, ['military', 'post', 'theirs'])) return null;
  if (has(term, ['power'])) return term;
  // Whose soldiers they are stands right behind them: nobody has a base in Iran.
  const next = terms[index + 1];
  if (next && has(next, ['iran']) && next.sentence === term.sentence && next.word === term.word + 1)
    return null;
  const power = beside(terms, index, ['power'], BESIDE);
  if (power || beside(terms, index, OWNERS, 2)) return power;
  const leaving = beside(terms, index, ['exit'], LEAVING, (at) => !beside(terms, at, OWNERS, BESIDE));
  if (leaving) return isOthers(terms, index) ? null : leaving;
  const told =
    has(term, ['theirs']) ||
    beside(terms, index, ['sending'], LEAVING) ||
    beside(terms, index, ['land'], GOING);
  return beside(terms, index, told ? ['power'] : ['government'], THEIRS) ? term : null;
}

function asStrike(terms: readonly FoundTerm[], index: number): Stretch | null {
  const term = terms[index]!;
  if (!has(term, ['attack'])) return null;
  if (!has(term, ['struck'])) return beside(terms, index, ['power'], BESIDE);
  // Who is named before, in a sentence that ends with its verb, is who struck.
  return beside(terms, index, OTHERS, STRUCK) ? null : beside(terms, index, ['power'], STRUCK);
}

function asDeparture(terms: readonly FoundTerm[], index: number): Stretch | null {
  const term = terms[index]!;
  if (has(term, ['exit']))
    return (
      beside(terms, index, ['power', 'coalition', 'troops'], BESIDE) ??
      beside(terms, index, ['us', 'government'], GOING + 1) ??
      // Nobody takes soldiers of his own out of his own country.
      (has(term, ['theirs']) && !beside(terms, index, OWNERS, THEIRS) && beside(terms, index, HERE, GOING)
        ? term
        : null) ??
      (beside(terms, index, OWNERS, BESIDE)
        ? null
        : beside(terms, index, ['military'], LEAVING, (at) => !isOthers(terms, at)))
    );
  if (has(term, ['handover']))
    return (
      beside(terms, index, ['post', 'base', 'coalition', 'alliance'], LEAVING) ??
      // A base that the Americans were in: whose it was may stand far from who has it now.
      (beside(terms, index, ['camp'], THEIRS) && beside(terms, index, ['people', 'government'], THEIRS))
    );
  const stays = has(term, ['stay']) && beside(terms, index, HERE, BESIDE);
  if (stays && beside(terms, index, ['us', 'government'], THEIRS)) return term;
  if (!has(term, ['away'])) return null;
  return (
    beside(terms, index, ['power', 'coalition', 'troops'], GOING) ??
    (beside(terms, index, ['power'], THEIRS) && beside(terms, index, ['theirs'], LEAVING))
  );
}

/** Whether a place follows a word for "towards". */
function isTowards(terms: readonly FoundTerm[], index: number): boolean {
  const { word, sentence } = terms[index]!;
  for (
    let at = index - 1;
    at >= 0 && terms[at]!.sentence === sentence && word - terms[at]!.word <= TOWARDS;
    at -= 1
  )
    if (has(terms[at]!, ['toward'])) return true;
  return false;
}

/** Whether a departure, or soldiers right behind it, stand behind an "after" or "since". */
function isAfter(terms: readonly FoundTerm[], index: number): boolean {
  const here = terms[index]!;
  const before = terms[index - 1];
  if (!before || before.sentence !== here.sentence || here.word - before.word > AFTER) return false;
  if (has(here, ['exit'])) return has(before, ['after']);
  return has(before, ['exit']) && isAfter(terms, index - 1);
}

/** Whether a year or a war is only where a count begins: "4432 since the invasion of 2003". */
function isSince(terms: readonly FoundTerm[], index: number): boolean {
  const { word, sentence } = terms[index]!;
  for (let at = index - 1; at >= 0 && terms[at]!.sentence === sentence; at -= 1) {
    if (word - terms[at]!.word > SINCE) break;
    if (has(terms[at]!, ['since'])) return true;
  }
  return false;
}

/** Without the bare word "coalition" where the text is about another one: "the coalition will pay for irrigation". */
function withoutOtherCoalition(terms: readonly FoundTerm[]): readonly FoundTerm[] {
  if (!terms.some((term) => has(term, ['other-coalition']))) return terms;
  return terms.some((term) => has(term, ['coalition']))
    ? terms
    : terms.filter((term) => !has(term, ['alliance']));
}

/** Says of every term what it tells of, alone and with its neighbours. */
export function tellTerms(found: readonly FoundTerm[]): Told[] {
  const terms = withoutOtherCoalition(found);
  const sentences = new Map<number, Set<TermGroup>>();
  for (const [index, { sentence, groups }] of terms.entries()) {
    const all = sentences.get(sentence) ?? new Set();
    sentences.set(sentence, all);
    for (const group of groups) if (!(LONG_AGO.includes(group) && isSince(terms, index))) all.add(group);
  }
  return terms.map((term, index) => {
    const around = sentences.get(term.sentence)!;
    const leaves = around.has('exit') || around.has('away');
    const seen = new Map<Seen, Stretch>(term.groups.map((group) => [group, term]));
    const made = { force: asForce, strike: asStrike, departure: asDeparture };
    for (const kind of KINDS) {
      const stretch = made[kind](terms, index);
      if (stretch) seen.set(kind, stretch);
    }
    return {
      term,
      seen,
      toward: leaves && isTowards(terms, index),
      past:
        (isAfter(terms, index) && ASIDE.some((group) => around.has(group))) ||
        (!leaves && LONG_AGO.some((group) => around.has(group))),
    };
  });
}

/** Units from a term to the nearest of some groups that is not on the way; infinite where there is none within reach. */
function distance(
  told: readonly Told[],
  index: number,
  groups: readonly TermGroup[],
  moving: boolean,
): number {
  const { start, end, sentence } = told[index]!.term;
  let least = Number.POSITIVE_INFINITY;
  /** Whether to look no farther on this side. */
  const nears = ({ term, toward }: Told, gap: number): boolean => {
    if (gap > REACH) return true;
    if ((moving && toward) || !has(term, groups)) return false;
    least = Math.min(least, Math.max(0, gap) + (term.sentence === sentence ? 0 : APART));
    return true;
  };
  for (let at = index; at < told.length; at += 1) if (nears(told[at]!, told[at]!.term.start - end)) break;
  for (let at = index - 1; at >= 0; at -= 1) if (nears(told[at]!, start - told[at]!.term.end)) break;
  return least;
}

export type Place = 'iraq' | 'elsewhere' | 'past';

function nearest(told: readonly Told[], index: number, moving: boolean): 'iraq' | 'elsewhere' | null {
  const here = distance(told, index, HERE, moving);
  const elsewhere = distance(told, index, ELSEWHERE, moving);
  const named = distance(told, index, NAMED_IRAQI, moving);
  if (here <= elsewhere ? here <= REACH : here <= NEAR && here - elsewhere <= BREATH) return 'iraq';
  // Where no other place is within reach, who is of Iraq may stand farther away.
  if (named < elsewhere && named <= (elsewhere > REACH ? REACH : NEAR)) return 'iraq';
  return elsewhere <= REACH ? 'elsewhere' : null;
}

/** Where the thing is that a term tells of: by Iraq, by another place, there once (`past`), or not told. */
export function placeOf(told: readonly Told[], index: number): Place | null {
  const place = nearest(told, index, true) ?? nearest(told, index, false);
  return place === 'iraq' && told[index]!.past ? 'past' : place;
}
