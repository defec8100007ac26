import type { DateMention, Mention } from '../annotate/annotation.ts';
import { type FoundPhrase, findPhrases } from '../text/find-phrases.ts';
import { type Folded, fold, foldPhrase } from '../text/fold.ts';
import { firstEndingBehind, keepLongest, touching } from '../text/sorted-spans.ts';
import { readBits } from './compile-lexicon.ts';
import { holdersOn, killedShortlyBefore } from './holders.ts';
import type { Lexicon } from './lexicon.ts';
import { wordAfter, wordBefore } from './look-around.ts';
import type { Office } from './office.ts';
import type { ActorContext } from './reading.ts';
import {
  ANOTHER_CLAUSE,
  ANOTHER_HOLDER,
  BESIDE_REACH,
  CLITICS,
  goesOnBehindDeed,
  goesOnLikeAPerson,
  HONORIFICS,
  isDeed,
  KILLED,
  KILLED_REACH,
  NOT_THE_HOLDER,
  OF_THE_WAR,
  THEN,
  THEN_REACH,
} from './role-words.ts';

/**
 * Persons named by their office alone ("رئيس الوزراء العراقي", "وزیر دفاع آمریکا"): whoever held it on the article's day.
 * A name beside the office says more than the office does, so there the office is left to the name.
 */
export interface RoleContext extends Pick<ActorContext, 'language' | 'published' | 'country'> {
  /** Whether the article is set in Iraq, so that an office without a country is an Iraqi one. */
  readonly setInIraq: boolean;
}

const BESIDE = /[ "“”„«»‹›(),،\u200c]/;
const SENTENCE_END = /[.!?؟؛\n]/;

/** Whether the text goes on from `at` with a person's name, past honorifics and the names of bodies. */
function nameFollows(raw: string, at: number, mentions: readonly Mention[]): boolean {
  let here = at;
  for (let words = 0; words < 8; words += 1) {
    while (here < raw.length && BESIDE.test(raw[here]!)) here += 1;
    const mention = mentions[firstEndingBehind(mentions, here)];
    const begins = mention && mention.start >= here - 1 && mention.start <= here;
    if (begins && mention.type === 'person') return true;
    if (begins) {
      here = mention.end;
      continue;
    }
    let end = here;
    while (end < raw.length && !BESIDE.test(raw[end]!) && !SENTENCE_END.test(raw[end]!)) end += 1;
    if (end === here || !HONORIFICS.has(foldPhrase(raw.slice(here, end)))) return false;
    here = end;
  }
  return false;
}

/** Whether a person's name ends right before `at`. */
function nameLeads(raw: string, at: number, mentions: readonly Mention[]): boolean {
  let here = at;
  while (here > 0 && BESIDE.test(raw[here - 1]!)) here -= 1;
  const last = mentions[firstEndingBehind(mentions, here - 1)];
  return last?.type === 'person' && last.end === here;
}

/** The ends of a text's sentences, in order. */
function sentencesOf(raw: string): { readonly end: number }[] {
  const ends = [...raw.matchAll(new RegExp(SENTENCE_END, 'g'))].map(({ index }) => ({ end: index }));
  return [...ends, { end: raw.length }];
}

/** Where the first of the dates in `[start, end)` that are told by `isOther` begins; infinity where none is. */
function firstDate(
  dates: readonly DateMention[],
  start: number,
  end: number,
  isOther: (date: DateMention) => boolean,
): number {
  for (let at = firstEndingBehind(dates, start); at < dates.length && dates[at]!.start < end; at += 1)
    if (isOther(dates[at]!)) return dates[at]!.start;
  return Number.POSITIVE_INFINITY;
}

/** Folded, with the spaces at its ends. */
const spaced = (raw: string): string => fold(raw).text.replaceAll('\n', ' ');

/** Of a phrase, what no name covers: its first words. `[start, end)` in raw units, or null where nothing is left. */
function uncovered(
  raw: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
): [number, number] | null {
  const covering = touching(mentions, start, end);
  if (covering && covering.start <= start) return null;
  const cut = covering?.start ?? end;
  if (cut === end) return [start, end];
  // A clitic of the name behind it, or a preposition, is no part of the office's own words.
  const own = raw
    .slice(start, cut)
    .replace(/[^\s"“”«»]{1,2}$/u, '')
    .replace(/[\s"“”«»]+(?:لدى|في|إلى|در|به)?[\s"“”«»]*$/u, '');
  return own === '' ? null : [start, start + own.length];
}

function mayBeHolder(candidate: FoundPhrase, text: Folded, bare: boolean): boolean {
  if (candidate.plural) return false;
  const behind = wordBefore(text.text, candidate.wordStart);
  const ahead = text.text.slice(candidate.end, candidate.end + KILLED_REACH);
  const next = wordAfter(text.text, candidate.end);
  if (NOT_THE_HOLDER.has(behind) || NOT_THE_HOLDER.has(behind.replace(CLITICS, ''))) return false;
  if (ANOTHER_HOLDER.has(next) || THEN.test(ahead.slice(0, THEN_REACH))) return false;
  if (KILLED.some((phrase) => phrase.test(ahead)) || OF_THE_WAR.test(ahead)) return false;
  if (!bare || goesOnLikeAPerson(next)) return true;
  const raw = text.raw.slice(text.rawEnd(candidate.end - 1));
  return isDeed(behind) && goesOnBehindDeed(raw);
}

function belongs(office: Office, bare: boolean, context: RoleContext): boolean {
  if (!bare) return true;
  return context.country === office.country || (office.country === 'IQ' && context.setInIraq);
}

/**
 * Mentions by office, sorted, none overlapping another or one of `mentions`. Where two held the office on the article's
 * day, or one was killed in it shortly before, one is named and the other is an alternative; where nobody known did, or the day is unknown, there is none.
 * Offsets are UTF-16 code units into the raw text.
 */
export function findRoles(
  folded: Folded,
  context: RoleContext,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  lexicon: Lexicon,
): Mention[] {
  const { published, language } = context;
  if (published === null) return [];
  const read = readBits(language);
  const text = folded.raw;
  const sentences = sentencesOf(text);
  // Where a sentence first speaks of another holder's time: the same for every mention of an office in it.
  const told = new Map<string, number>();
  const isOfAnotherTime = (office: Office, holder: string, start: number, end: number): boolean => {
    const isOther = ({ from, to }: DateMention): boolean =>
      from !== null && from <= published && !holdersOn(lexicon, office, from, to ?? from).includes(holder);
    const first = firstEndingBehind(sentences, start - 1);
    const [begins, ends] = [
      first === 0 ? 0 : sentences[first - 1]!.end + 1,
      sentences[first]?.end ?? text.length,
    ];
    const key = `${first} ${office.id} ${holder}`;
    const before = told.get(key) ?? firstDate(dates, begins, ends, isOther);
    told.set(key, before);
    if (before < start) return true;
    const behind = firstDate(dates, end, Math.min(ends, end + BESIDE_REACH), isOther);
    return behind < text.length && !ANOTHER_CLAUSE.test(spaced(text.slice(end, behind)));
  };
  return keepLongest(findPhrases(folded, lexicon.officeNames, language)).flatMap((candidate) => {
    const [meaning] = lexicon.officeMeanings[candidate.phrase]!.filter(([, languages]) => languages & read);
    if (!meaning) return [];
    const office = lexicon.offices[meaning[0]]!;
    const bare = meaning[2] === 1;
    if (!belongs(office, bare, context) || !mayBeHolder(candidate, folded, bare)) return [];
    const start = folded.rawStart(candidate.start);
    const end = folded.rawEnd(candidate.end - 1);
    const [holder, ...more] = holdersOn(lexicon, office, published, published);
    if (!holder || nameLeads(text, start, mentions) || nameFollows(text, end, mentions)) return [];
    if (isOfAnotherTime(office, holder, start, end)) return [];
    const mourned = killedShortlyBefore(lexicon, office, published);
    const others = [...new Set([...more, ...mourned])].filter((id) => id !== holder);
    const span = uncovered(text, start, end, mentions);
    if (!span) return [];
    return [
      {
        start: span[0],
        end: span[1],
        text: text.slice(...span),
        actor: holder,
        type: 'person',
        tier: 'generic',
        by: 'role',
        certainty: others.length > 0 ? 0.5 : 0.85,
        alternatives: others,
        reason: { code: 'actor.role', params: { actor: holder } },
      },
    ];
  });
}
