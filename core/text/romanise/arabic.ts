import { ARABIC_WORDS } from '../romanised-words.ts';
import { MARKS, withoutMarks } from './letters.ts';
import { byShape } from './shapes.ts';
import { byLetters } from './spell.ts';
import type { Kind, Listed } from './word-list.ts';

/** Particles that are written as one word with the next, and what they are. */
const PARTICLES: Readonly<Record<string, string>> = { و: 'wa-', ف: 'fa-', ب: 'bi-', ك: 'ka-', ل: 'li-' };
const latinOf = (particles: string): string => Array.from(particles, (one) => PARTICLES[one]!).join('');

/** Particles that stand before digits, quotation marks or other scripts, as with a hyphen; null for other words. */
export const particleAlone = (word: string): string | null =>
  /^[وف]?[بكل]?$/.test(word) ? latinOf(word) : null;

const nominal = ({ kind }: Listed): boolean => kind === 'noun' || kind === 'adjective' || kind === 'name';

const NISBAH_ENDINGS: Readonly<Record<string, string>> = { ة: 'ah', ون: 'ūn', ين: 'īn', ات: 'āt' };

const VERB_ENDINGS: Readonly<Record<string, string>> = { ان: 'āni', ون: 'ūna' };

/** A listed noun, adjective or verb as it stands before one of the endings that leave it as it is, with that ending. */
function inflected(word: string): Listed | undefined {
  const listed = (stem: string, kinds: readonly Kind[]): Listed | undefined => {
    const found = ARABIC_WORDS.find(stem);
    return found && kinds.includes(found.kind) ? found : undefined;
  };
  // The table of rule 7 knows ة that is spelled as ه.
  if (/^.{3,}ه$/.test(word)) return listed(word.replace(/ه$/, 'ة'), ['noun', 'adjective']);
  if (/^.{3,}ا$/.test(word)) {
    const stem = listed(word.slice(0, -1), ['noun', 'adjective']);
    return stem && !/[āáʼ]$/.test(stem.latin)
      ? { ...stem, latin: `${stem.latin.replace(/ī$/, 'īy')}an` }
      : undefined;
  }
  const nisbah = /^(.{2,}ي)(ة|ون|ين|ات)$/.exec(word);
  if (nisbah) {
    const stem = listed(nisbah[1]!, ['adjective']);
    return stem?.latin.endsWith('ī')
      ? { ...stem, latin: `${stem.latin}y${NISBAH_ENDINGS[nisbah[2]!]}` }
      : undefined;
  }
  // Two or many who do what a listed verb says.
  const doers = /^([يت].{2,})(ان|ون)$/.exec(word);
  const deed = doers && listed(doers[1]!, ['verb']);
  if (deed?.latin.endsWith('u'))
    return { ...deed, latin: `${deed.latin.slice(0, -1)}${VERB_ENDINGS[doers![2]!]}` };
  if (/^.{3,}تين$/.test(word)) {
    const stem = listed(word.replace(/تين$/, 'ة'), ['noun']);
    return stem && { ...stem, latin: stem.latin.replace(/h$/, 'tayn') };
  }
  return undefined;
}

const known = (word: string): Listed | undefined => {
  const listed = ARABIC_WORDS.find(word) ?? inflected(word);
  if (listed) return listed;
  const latin = byShape(word.replace(/ک/g, 'ك').replace(/ی/g, 'ي'), false);
  return latin === null ? undefined : { latin, kind: /ī(?:yah)?$/.test(latin) ? 'adjective' : 'noun' };
};

const LONGEST_NAME_NOT_SPLIT = 3;

/** Whether `particles` may be taken off a word that is known: a short one is as likely a part of another word. */
function mayStand(particles: string, rest: string, { kind }: Listed): boolean {
  const last = particles.at(-1)!;
  if (last === 'و') return rest.length > 2 || kind === 'particle';
  if (last === 'ف' || last === 'ك') return rest.length > 3;
  if (kind === 'name') return rest.length > LONGEST_NAME_NOT_SPLIT;
  return kind !== 'verb' && kind !== 'particle' && rest.length > 2;
}

/** Behind the article, a listed word that can have one. */
const behindArticle = (word: string): Listed | undefined => {
  const listed = known(word);
  return listed && nominal(listed) && !listed.latin.startsWith('al-') ? listed : undefined;
};

/** A word that is listed with or without its article, particles before it taken off. */
function particled(word: string): Listed | undefined {
  const article = /^ال(.{2,})$/.exec(word);
  const bare = article && behindArticle(article[1]!);
  if (bare) return { ...bare, latin: `al-${bare.latin}` };
  const toThe = /^([وف]?)لل(.{2,})$/.exec(word);
  if (toThe) {
    const listed = behindArticle(toThe[2]!) ?? ARABIC_WORDS.find(`ال${toThe[2]}`);
    if (listed) return { ...listed, latin: `${latinOf(toThe[1]!)}lil-${listed.latin.replace(/^al-/, '')}` };
  }
  const will = /^([وف]?)س([يتن].+)$/.exec(word);
  const verb = will && ARABIC_WORDS.find(will[2]!);
  if (verb?.kind === 'verb') return { ...verb, latin: `${latinOf(will![1]!)}sa-${verb.latin}` };
  for (const split of [/^([وف])(.+)$/, /^([بكل])(.+)$/, /^([وف][بكل])(.+)$/]) {
    const [, particles, rest] = split.exec(word) ?? [];
    if (!particles || !rest) continue;
    const listed = known(rest);
    if (listed && mayStand(particles, rest, listed))
      return { ...listed, latin: `${latinOf(particles)}${listed.latin}` };
    const behind = /^ال(.{2,})$/.exec(rest);
    const defined = behind && behindArticle(behind[1]!);
    if (defined) return { ...defined, latin: `${latinOf(particles)}al-${defined.latin}` };
  }
  return undefined;
}

/** The last letters of a marked word, so many as `bare` has. */
function markedEnd(word: string, bare: string): string {
  let left = bare.length;
  let at = word.length;
  while (at > 0 && left > 0) {
    at -= 1;
    if (withoutMarks(word[at]!) !== '') left -= 1;
  }
  return word.slice(at);
}

/** Whether a possessive or the dual is all that a listed noun has behind it: its beginning is no particle then. */
function ofListed(word: string): boolean {
  const stem = /^(.{3,}?)(?:ها|هم|نا|ه|ي|ان)$/.exec(word)?.[1] ?? '';
  const noun = (ARABIC_WORDS.find(stem.replace(/ت$/, 'ة')) ?? ARABIC_WORDS.find(stem))?.kind;
  return noun === 'noun';
}

/**
 * Particles and article before a word that is not listed. Behind particles the article needs more letters than behind none:
 * wa-ka-al- would else be found in what are agencies (wakālāt).
 */
function spelledOut(word: string, bare: string): string {
  if (ofListed(bare)) return byLetters(word, false);
  const toThe = /^([وف]?)لل(.{2,})$/.exec(bare);
  if (toThe) return `${latinOf(toThe[1]!)}lil-${byLetters(markedEnd(word, toThe[2]!), false)}`;
  const fused = /^()ال(.{2,})$/.exec(bare) ?? /^([وف]?[بك]?)ال(.{3,})$/.exec(bare);
  if (!fused) return byLetters(word, false);
  return `${latinOf(fused[1]!)}al-${byLetters(markedEnd(word, fused[2]!), false)}`;
}

const TANWIN = new RegExp(`ة[${MARKS}]*\u064B`);

interface Read {
  readonly latin: string;
  readonly listed: Listed | undefined;
}

function read(word: string): Read {
  const bare = withoutMarks(word);
  const listed = known(bare) ?? particled(bare);
  const latin = listed?.latin ?? spelledOut(word, bare);
  return { latin: TANWIN.test(word) ? latin.replace(/h$/, 'tan') : latin, listed };
}

const DEFINITE = /^[وف]?(?:[بك]?ال|لل).{2}/;
const NO_GENITIVE = /^(?:اليوم|الليلة|الآن|الان|البارحة|التي|الذي|الذين|الله)$/;
/** Words that stand before what they say how much or which one of, and are genitives themselves. */
const OF_ALL = /^(?:كل|بعض|جميع|كافة|آخر|أول|هذا|هذه|ذلك|تلك|هؤلاء|ابن|أي)$/;

/** Whether a word can be the genitive of the one before it: it has the article, or is a noun or name of its own. */
function genitive(word: string, behind: string): boolean {
  if (NO_GENITIVE.test(word)) return word === 'الله';
  if (/^ال.{2}/.test(word) || OF_ALL.test(word)) return true;
  const { listed, latin } = read(word);
  if (listed?.kind === 'name') return true;
  if (listed?.kind === 'noun') return !/^[وفبكل]/.test(word) || ARABIC_WORDS.find(word) !== undefined;
  return (
    !listed && word.endsWith('ة') && !/-/.test(latin) && /^ال.{2}/.test(behind) && !NO_GENITIVE.test(behind)
  );
}

/**
 * A word of a line in Latin letters. ة is said as t in the construct state: in a word without article, before its genitive.
 */
export function arabicWord(written: string, next: string, afterNext: string): string {
  // Arabic itself has no ZWNJ: in names from Kurdistan it makes a ه the vowel e.
  const word = written.replace(/ه\u200C/g, 'ە').replaceAll('\u200C', '');
  const bare = withoutMarks(word);
  const { latin, listed } = read(word);
  const construct =
    bare.endsWith('ة') &&
    !DEFINITE.test(bare) &&
    listed?.kind !== 'name' &&
    listed?.kind !== 'adjective' &&
    next !== '' &&
    genitive(withoutMarks(next), withoutMarks(afterNext));
  return construct ? latin.replace(/h$/, 't') : latin;
}

/** Whether words that stand together are one name or saying, with or without a particle before it. */
export function isArabicPhrase(words: string): boolean {
  const bare = withoutMarks(words);
  return (ARABIC_WORDS.find(bare) ?? particled(bare)) !== undefined;
}
