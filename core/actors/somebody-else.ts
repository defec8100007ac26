import { foldPhrase } from '../text/fold.ts';
import type { Actor } from './actor.ts';
import type { Named } from './evidence.ts';
import { ALSO_NOUNS, ALSO_VERBS, GIVEN_TITLES, NO_GIVEN_NAME } from './given-names.ts';
import type { Lexicon } from './lexicon.ts';
import { twoWordsAfter, wordAfter, wordBefore } from './look-around.ts';
import type { Reading } from './reading.ts';

type Names = Lexicon['givenNames'];

/** The word before an index of the folded text, and where it starts. */
function behind(
  { folded: { text } }: Reading,
  at: number,
): { readonly word: string; readonly start: number } {
  const word = wordBefore(text, at);
  return { word, start: word === '' ? at : text.lastIndexOf(word, at - word.length) };
}

const withoutAnd = (word: string): string => (/^و.../.test(word) ? word.slice(1) : '');
const isTitleOfMen = (word: string): boolean =>
  GIVEN_TITLES.has(word.replace(/^[وف]?لل/, 'ال').replace(/^[وف](?=ال)/, ''));

/** The word right behind a title is a name, where it is none of those that sentences go on with. */
function isTitledStranger(reading: Reading, given: string): boolean {
  const { candidate, actor } = reading;
  if (candidate.start !== candidate.wordStart || given.length < 3 || NO_GIVEN_NAME.has(given)) return false;
  if (/^(?:ال|لل|[يت]..)/.test(given) && !/^ي(?:وسف|ونس|اسر|اسين|حيي|عقوب|زن)/.test(given)) return false;
  const { start } = behind(reading, candidate.wordStart);
  if (!isTitleOfMen(behind(reading, start).word)) return false;
  return ![...actor.names.ar, ...actor.names.fa, ...actor.names.prs].some((name) =>
    foldPhrase(name).split(' ').includes(given),
  );
}

/** Verbs behind which no other verb stands, but who did it. */
const SAYING: ReadonlySet<string> = new Set(
  'قال قالت وقال وقالت أكد وأكد أضاف وأضاف أوضح وأوضح ذكر وذكر صرح وصرح كتب وكتب يقول ويقول بين حسب بحسب'
    .split(' ')
    .map(foldPhrase),
);

/**
 * Whether a word that is somebody's given name is a word of the news where it stands: a verb ("demanded"), a noun ("the
 * statement of"), or a preposition, which Arabic prints على and the name علي. Behind a title, a given name, and of
 * verbs behind another verb, it is the name.
 */
function isMereWord(reading: Reading, word: string, start: number, names: Names): boolean {
  const { folded } = reading;
  if (word === UPON) return isPrintedUpon(reading, start);
  if (!ALSO_NOUNS.has(word) && !ALSO_VERBS.has(word)) return false;
  const printed = wordBefore(folded.text, start);
  const before = names.has(printed) ? printed : withoutAnd(printed) || printed;
  if (isTitleOfMen(before) || (ALSO_VERBS.has(word) && SAYING.has(before))) return false;
  return !names.has(before) || ALSO_NOUNS.has(before) || ALSO_VERBS.has(before);
}

const UPON = foldPhrase('على');

/** Newspapers of Egypt print ى for every final ي; there nothing is told by it. */
function isPrintedUpon({ folded, candidate }: Reading, start: number): boolean {
  const printed = (at: number): string => folded.raw[folded.rawStart(at)] ?? '';
  return printed(start + UPON.length - 1) === 'ى' && printed(candidate.end - 1) !== 'ى';
}

/** Family names that are titles too: before a given name they are. */
const TITLE_NAMES: ReadonlySet<string> = new Set(['المهندس', 'مهندس'].map(foldPhrase));
/** What على goes on with, where it is printed علي. */
const UPON_WHAT: ReadonlySet<string> = new Set(['يد', 'ايدي', 'ان', 'انه', 'انها', 'راس', 'طريق']);

/** Whether a given name stands right behind the form. */
function nameFollows(reading: Reading, names: Names): boolean {
  const { candidate, folded } = reading;
  const next = wordAfter(folded.text, candidate.end);
  if (!names.has(next) || ALSO_NOUNS.has(next) || ALSO_VERBS.has(next)) return false;
  return next !== UPON || !isPrintedUpon(reading, folded.text.indexOf(next, candidate.end));
}

function isTitle(reading: Reading, names: Names): boolean {
  const { candidate, folded } = reading;
  if (!TITLE_NAMES.has(folded.text.slice(candidate.start, candidate.end))) return false;
  if (!nameFollows(reading, names)) return false;
  return !UPON_WHAT.has(twoWordsAfter(folded.text, candidate.end).split(' ')[1] ?? '');
}

/** "A spokesman in the name of", which is also somebody's name. */
const IN_THE_NAME = 'باسم';
const SPOKESMAN = /(?:تحدث|ناطق|بيان|رسمي|تحدثا|ناطقا|متحدثه|ناطقه)$/;

function isInTheName({ folded }: Reading, given: string, start: number): boolean {
  return given === IN_THE_NAME && SPOKESMAN.test(wordBefore(folded.text, start));
}

/** Cities, streets and hospitals of the name. */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  'مدينة شارع جسر حي مستشفى مدرسة شهر خیابان بیمارستان بزرگراه'.split(' ').map(foldPhrase),
);

/** Streets, squares and schools, of which people's full names are names as well. */
const PLACES_OF_HONOUR: ReadonlySet<string> = new Set(
  'شارع جسر ساحة مستشفى مدرسة جامع مسجد ملعب مطار خیابان بیمارستان بزرگراه میدان ورزشگاه فرودگاه بلوار'
    .split(' ')
    .map(foldPhrase),
);
/** What may stand between a street and its name. */
const HONOURED: ReadonlySet<string> = new Set(
  'الشهيد الشهيدين القائد السيد الحاج الشيخ الإمام الرئيس شهید سردار حاج آیت‌الله'.split(' ').map(foldPhrase),
);

const ownWords = new WeakMap<Actor, ReadonlySet<string>>();
function wordsOf(actor: Actor): ReadonlySet<string> {
  const known = ownWords.get(actor);
  if (known) return known;
  const words = [...actor.names.ar, ...actor.names.fa].flatMap((name) => foldPhrase(name).split(' '));
  const made = new Set(words);
  ownWords.set(actor, made);
  return made;
}

function isPlaceOfHonour(reading: Reading): boolean {
  const { actor, candidate } = reading;
  if (actor.type !== 'person' || candidate.start > candidate.wordStart) return false;
  let { word, start } = behind(reading, candidate.wordStart);
  // The family name alone, too, is the street's where the rest of the name stands before it.
  for (let steps = 0; steps < 4 && (HONOURED.has(word) || wordsOf(actor).has(word)); steps += 1)
    ({ word, start } = behind(reading, start));
  return PLACES_OF_HONOUR.has(word) || PLACES_OF_HONOUR.has(word.replace(/^[وف]?[بلك]?(?=...)/, ''));
}

/** A surname behind somebody else's given name, or an adjective before a name, is not this person. */
export function isSomebodyElse(reading: Reading, lexicon: Lexicon, named: Named): boolean {
  const { candidate, actor, meaning } = reading;
  if (isPlaceOfHonour(reading)) return true;
  if (!meaning.surname) return false;
  const names = lexicon.givenNames;
  const { word, start } = behind(reading, candidate.wordStart);
  if (NAMED_AFTER.has(word)) return true;
  const given = names.has(word) ? word : withoutAnd(word);
  const bearers = names.get(given);
  // Behind "and" or a preposition nobody's name goes on: «برهم صالح وعبد المهدي».
  const joined = candidate.start > candidate.wordStart;
  const stranger =
    !joined && bearers !== undefined && !bearers.has(actor.id) && !isInTheName(reading, given, start);
  if (stranger && !isMereWord(reading, given, start + word.length - given.length, names)) return true;
  if (!bearers && isTitledStranger(reading, word)) return true;
  if (isTitle(reading, names)) return true;
  if (meaning.policy === 'plain' || named.first.has(actor.id)) return false;
  return nameFollows(reading, names);
}
