import type { Reason } from '../reason.ts';
import { foldPhrase } from '../text/fold.ts';
import { firstEndingBehind } from '../text/sorted-spans.ts';
import { lightStem } from '../text/stem.ts';
import type { Actor } from './actor.ts';
import { holdsOn } from './describe-actor.ts';
import type { Lexicon } from './lexicon.ts';

/** Why a form may be taken for an actor. `weight`: 3 by itself, 2 the full name is there too, 1 a cue, 0.5 the setting. */
export interface Evidence {
  readonly weight: number;
  /** 0 to 1. */
  readonly certainty: number;
  readonly reason: Reason;
}

/** What an article has been found to name so far. Positions are folded indices; -1 is the title or what was told. */
export interface Named {
  /** Actor -> where it is first named. */
  readonly first: ReadonlyMap<string, number>;
  /** Actor -> how often it stands in the text. */
  readonly times: ReadonlyMap<string, number>;
  /** Where actors stand in the text, in order. */
  readonly places: readonly { readonly actor: string; readonly start: number; readonly end: number }[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** How near a cue has to be, in folded units either way. */
const NEAR = 60;
const WORDS = /[^ \n.,،؛:؟!()"«»“”]+/g;
/** Too common in titles of all kinds to tell one office from another. */
const EMPTY = new Set(
  'في من على السابق العراق العراقي عراق إيران الإيراني الأمريكي آمریکا در از عضو رئيس رئیس قائد فرمانده'
    .split(' ')
    .map((word) => lightStem(foldPhrase(word))),
);

const reason = (code: string, params: Reason['params'] = {}): Reason => ({ code: `actor.${code}`, params });

export const byName = (): Evidence => ({ weight: 3, certainty: 0.98, reason: reason('name') });
export const bySurname = (): Evidence => ({ weight: 3, certainty: 0.9, reason: reason('surname') });
export const byFullName = (actor: string): Evidence => ({
  weight: 2,
  certainty: 0.95,
  reason: reason('refers-back', { actor }),
});
export const bySetting = (): Evidence => ({ weight: 0.5, certainty: 0.75, reason: reason('setting') });

const links = new WeakMap<Lexicon, ReadonlyMap<string, ReadonlySet<string>>>();

/** Who belongs to whom, both ways; states are left out, for they are everywhere. */
function linksOf(lexicon: Lexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const ready = links.get(lexicon);
  if (ready) return ready;
  const made = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => void made.set(from, (made.get(from) ?? new Set()).add(to));
  for (const { id, affiliations } of lexicon.actors)
    for (const other of affiliations) {
      if (lexicon.actorById.get(other)?.tier === 'state') continue;
      link(id, other);
      link(other, id);
    }
  links.set(lexicon, made);
  return made;
}

/** An actor that it belongs to, or that belongs to it, near the place. */
export function linkedCue(lexicon: Lexicon, actor: string, at: Place, named: Named): Evidence | null {
  const linked = linksOf(lexicon).get(actor);
  if (!linked) return null;
  for (
    let index = firstEndingBehind(named.places, at.start - NEAR);
    index < named.places.length;
    index += 1
  ) {
    const place = named.places[index]!;
    if (place.start >= at.end + NEAR) return null;
    if (linked.has(place.actor) && (place.end <= at.start || place.start >= at.end))
      return { weight: 1, certainty: 0.8, reason: reason('linked', { other: place.actor }) };
  }
  return null;
}

const offices = new WeakMap<Actor, readonly { readonly from: string; readonly stems: readonly string[] }[]>();

/** The offices of an actor, each title as its stems. */
function officesOf(actor: Actor) {
  const ready = offices.get(actor);
  if (ready) return ready;
  const made = actor.roles.flatMap(({ from, title }) =>
    [title.ar, title.fa, title.prs ?? ''].map((printed) => {
      const words = foldPhrase(printed)
        .split(' ')
        .filter((word) => word.length > 2);
      return { from, stems: [...new Set(words.map(lightStem))] };
    }),
  );
  offices.set(actor, made);
  return made;
}

/** Two words of an office that the person had taken by the article's day, near the place. */
export function officeCue(actor: Actor, text: string, at: Place, day: string | null): Evidence | null {
  const around = `${text.slice(Math.max(0, at.start - NEAR), at.start)} ${text.slice(at.end, at.end + NEAR)}`;
  const near = new Set([...around.matchAll(WORDS)].map((match) => lightStem(match[0])));
  for (const { from, stems } of officesOf(actor)) {
    if (day !== null && !holdsOn({ from, to: null }, day)) continue;
    const shared = stems.filter((stem) => near.has(stem));
    if (shared.length >= 2 && shared.some((stem) => !EMPTY.has(stem)))
      return { weight: 1, certainty: 0.8, reason: reason('office', { actor: actor.id }) };
  }
  return null;
}

const REGION = /عراق|بغداد|سوري|يمن|افغان|لبنان|فلسطين|غزه|اوكراني|ليبي/g;
/** Where Iraq's ministers travel, and parliaments and coalitions have the same names. */
const NEIGHBOURS =
  /سوري|يمن|افغان|لبنان|فلسطين|غزه|اوكراني|ليبي|اردن|كويت|سعودي|تركيا|ايران|قطري|المصري|خرطوم/g;

function countPlaces(folded: string, places: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [place] of folded.matchAll(places)) {
    const setting = place === 'بغداد' ? 'عراق' : place;
    counts.set(setting, (counts.get(setting) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether Iraq is what the article is set in: named, and no other place of the region clearly more often. Where its name
 * does not fall, what is Iraqi beyond doubt stands for it, `ofIraq` times, and nobody else's country more often.
 */
export function isSetInIraq(folded: string, ofIraq: number): boolean {
  const counts = countPlaces(folded, REGION);
  const iraq = counts.get('عراق') ?? 0;
  if (iraq > 0) return [...counts.values()].every((other) => other <= iraq * 2);
  return ofIraq > 0 && [...countPlaces(folded, NEIGHBOURS).values()].every((other) => other <= ofIraq);
}
