import { fold } from '../text/fold.ts';
import { findTerms } from './find-terms.ts';
import { KINDS, type Place, placeOf, type Seen, type Told, tellTerms } from './tell-terms.ts';
import { TERMS, type TermGroup } from './terms.ts';

/**
 * What the topic model looks at: how densely the terms of `terms.ts` stand, whether in title or lead, which of them stand
 * together, and above all where it is that foreign forces are, strike, are struck or leave. Each feature is a number
 * from 0 to 1, so that its weight can be read as what it is worth.
 */
export interface TopicFeatures {
  /** Feature name -> 0 to 1. */
  readonly values: Readonly<Record<string, number>>;
  /** The first few forms of each group, as printed, for the reasons. */
  readonly printed: ReadonlyMap<Seen, readonly string[]>;
}

/** In UTF-16 units of the folded text. */
const LEAD = 320;
const PASSAGE = 260;
const LOOKED = 12_000;
/** Of so many units a density is told; a shorter text counts as if it were as long. */
const DENSITY = 1200;
/** Forms kept of each group, and the longest that is worth showing. */
const FORMS = 2;
const LONGEST_FORM = 40;

/** Only with others does a soldier's word or a power say anything; what is not ours says nothing. */
const COUNTED = (Object.keys(TERMS) as TermGroup[]).filter(
  (group) =>
    ![
      'military',
      'presence',
      'power',
      'alliance',
      'handover',
      'theirs',
      'land',
      'sending',
      'others',
      'other-coalition',
      'after',
      'toward',
      'home',
      'people',
      'stay',
      'since',
      'government',
      'defence',
      'occupier',
      'away',
      'struck',
      'camp',
    ].includes(group),
);

/** What tells of Iraq as a place, its people's names aside. */
const PLACED: readonly Seen[] = ['iraq', 'base', 'post'];
/** Groups that say more in one passage: of each list, one must be there. */
const PAIRS: readonly (readonly [string, ...(readonly Seen[])[]])[] = [
  ['us+iraq', ['us'], ['iraq', 'iraqi']],
  ['force+faction', ['force'], ['faction']],
  ['us+attack+faction', ['us'], ['attack', 'loss'], ['faction']],
  ['attack+base', ['attack'], ['base']],
  ['attack+post', ['attack'], ['post']],
  ['attack+embassy', ['attack'], ['embassy']],
  ['nato+iraq', ['nato'], ['military', 'presence', 'exit'], ['iraq', 'iraqi', 'own']],
  ['talks+iraq', ['talks'], ['us', 'force'], ['iraq', 'iraqi']],
  ['power+military+iraq', ['power', 'troops'], ['military', 'theirs', 'arms'], PLACED],
  [
    'power+presence+iraq',
    ['power', 'troops'],
    ['presence', 'sending'],
    ['military', 'theirs', 'arms', 'troops'],
    PLACED,
  ],
  ['power+exit+iraq', ['power', 'troops', 'theirs'], ['exit', 'away', 'handover'], PLACED],
  ['power+attack+iraq', ['power', 'troops'], ['attack'], PLACED],
  ['power+loss+iraq', ['power', 'troops'], ['loss'], ['military', 'troops', 'theirs', 'arms'], PLACED],
  ['troops+iraq', ['troops', 'theirs'], PLACED],
  [
    'government+defence+iraq',
    ['government'],
    ['defence'],
    ['military', 'theirs', 'presence', 'exit', 'away'],
    PLACED,
  ],
  ['occupier+iraq', ['occupier', 'troops'], [...PLACED, 'faction', 'iraqi']],
  ['arms+iraq', ['arms'], PLACED],
  [
    'alliance+iraq',
    ['alliance'],
    ['iraq', 'iraqi'],
    ['military', 'presence', 'exit', 'attack', 'away', 'handover', 'arms', 'isis'],
  ],
];
/** Foreigners: where none is named, it is not the mission, whatever else it is about. */
const FOREIGN: readonly Seen[] = [
  'us',
  'force',
  'departure',
  'nato',
  'talks',
  'alliance',
  'arms',
  'troops',
  'government',
  'occupier',
];
const ARMED: readonly Seen[] = ['military', 'attack', 'presence', 'theirs', 'loss'];
/** Of subjects and ours, which is named first: what prices, films and the war of 2003 have to do with soldiers stands behind. */
const SUBJECTS: readonly Seen[] = ['economy', 'football', 'nuclear', 'daily', 'invasion'];
const OURS: readonly Seen[] = [
  ...KINDS,
  'coalition',
  'troops',
  'arms',
  'talks',
  'nato',
  'faction',
  'base',
  'embassy',
];
const AT_ONCE: readonly Seen[] = [...KINDS, 'talks', 'nato', 'alliance', 'embassy', 'faction'];
const PLACES: readonly Place[] = ['iraq', 'elsewhere', 'past'];

const saturate = (count: number, enough: number): number => Math.min(1, count / enough);

function countFeatures(told: readonly Told[], leadEnd: number, size: number): Record<string, number> {
  const counts = new Map<Seen, number>();
  const lead = new Set<Seen>();
  for (const { term, seen } of told)
    for (const one of seen.keys()) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
      if (term.start <= leadEnd) lead.add(one);
    }
  const values: Record<string, number> = {};
  for (const one of [...COUNTED, ...KINDS]) {
    values[one] = saturate((counts.get(one) ?? 0) / size, 3);
    values[`${one}@lead`] = lead.has(one) ? 1 : 0;
  }
  // A power that is named beside soldiers or an attack, though no force is made of it, is somebody: less than a force, more than none.
  const foreigners = FOREIGN.some((one) => counts.has(one));
  const stranger = counts.has('power') && ARMED.some((one) => counts.has(one));
  values.nobody = foreigners || stranger ? 0 : 1;
  values.stranger = stranger && !foreigners ? 1 : 0;
  const first = told.find(({ seen }) => [...OURS, ...SUBJECTS].some((one) => seen.has(one)));
  // A text on the mission says so at once; what it comes to at the end is its background.
  const foreign = told.find(({ seen }) => AT_ONCE.some((one) => seen.has(one)));
  values.late = foreign ? saturate(foreign.term.start, LEAD) : 0;
  values.aside = first && !OURS.some((one) => first.seen.has(one)) ? 1 : 0;
  return values;
}

function placeFeatures(told: readonly Told[], leadEnd: number, size: number): Record<string, number> {
  const values: Record<string, number> = {};
  let [here, all] = [0, 0];
  for (const kind of KINDS) {
    const counts = { iraq: 0, elsewhere: 0, past: 0 };
    const lead = { iraq: 0, elsewhere: 0, past: 0 };
    for (const [index, { term, seen }] of told.entries()) {
      const place = seen.has(kind) ? placeOf(told, index) : null;
      if (place === null) continue;
      counts[place] += 1;
      if (term.start <= leadEnd) lead[place] += 1;
    }
    const led = Math.max(1, lead.iraq + lead.elsewhere + lead.past);
    for (const place of PLACES) {
      values[`${kind}~${place}`] = saturate(counts[place] / size, 2);
      values[`${kind}~${place}@lead`] = lead[place] / led;
      all += counts[place];
    }
    here += counts.iraq;
  }
  return { ...values, 'force~iraq, share': all ? here / all : 0 };
}

/** Where sentences and lines end, joined until each passage has some length. Folded offsets behind each. */
function passageEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!؟?]\s|\n/g)) {
    const end = index + mark.length;
    if (end - start < PASSAGE) continue;
    ends.push(end);
    start = end;
  }
  if (start < text.length) ends.push(text.length);
  return ends;
}

/** What is seen before an offset, and from each end of a passage to the next. */
function seenByPassage(told: readonly Told[], leadEnd: number, ends: readonly number[]) {
  const passages = ends.map(() => new Set<Seen>());
  const lead = new Set<Seen>();
  let at = 0;
  for (const { term, seen } of told) {
    while (at < ends.length - 1 && term.start >= ends[at]!) at += 1;
    for (const one of seen.keys()) {
      passages[at]!.add(one);
      if (term.start <= leadEnd) lead.add(one);
    }
  }
  return { passages, lead };
}

function pairFeatures(told: readonly Told[], leadEnd: number, text: string): Record<string, number> {
  const { passages, lead } = seenByPassage(told, leadEnd, passageEnds(text));
  const values: Record<string, number> = {};
  for (const [name, ...groups] of PAIRS) {
    const holds = (set: ReadonlySet<Seen>) => groups.every((some) => some.some((one) => set.has(one)));
    values[name] = saturate(passages.filter(holds).length / Math.max(1, passages.length), 0.6);
    values[`${name}@lead`] = holds(lead) ? 1 : 0;
  }
  return values;
}

/** Features of a title and a text, as printed. */
export function topicFeatures(title: string, text: string): TopicFeatures {
  const folded = fold(`${title}\n${text.slice(0, LOOKED)}`);
  const told = tellTerms(findTerms(folded));
  const leadEnd = title.length + LEAD;
  const size = Math.max(1, folded.text.length / DENSITY);
  const printed = new Map<Seen, string[]>();
  for (const { seen } of told)
    for (const [one, { start, end }] of seen) {
      const forms = printed.get(one) ?? [];
      printed.set(one, forms);
      if (forms.length === FORMS || end - start > LONGEST_FORM) continue;
      const form = folded.raw.slice(folded.rawStart(start), folded.rawEnd(end - 1)).replace(/\s+/g, ' ');
      if (!forms.includes(form)) forms.push(form);
    }
  const values = {
    ...countFeatures(told, leadEnd, size),
    ...pairFeatures(told, leadEnd, folded.text),
    ...placeFeatures(told, leadEnd, size),
  };
  return { values, printed };
}
