import { mayBegin } from '../text/beginnings.ts';
import { buildTrie } from '../text/build-trie.ts';
import { type Folded, foldPhrase, isWordUnit } from '../text/fold.ts';
import { endsWord, NONE, type PhraseTrie, walk } from '../text/phrase-trie.ts';
import { TERMS, type TermGroup } from './terms.ts';

/** A term of `terms.ts` where it stands in a text, folded offsets. */
export interface FoundTerm {
  readonly groups: readonly TermGroup[];
  readonly start: number;
  readonly end: number;
  /** How manieth word of the text it begins with, and in which sentence. */
  readonly word: number;
  readonly sentence: number;
}

interface Entry {
  readonly groups: TermGroup[];
  /** Any ending of the word may follow. */
  readonly open: boolean;
}

interface Table {
  readonly trie: PhraseTrie;
  readonly entries: readonly Entry[];
}

/** Camps that were handed over and whose name is no other place's. */
const NAMED_POST = /تاجي|قياره|حبانيه|بسمايه|(?:كي|کی) وان|كي ون/;

/**
 * Groups that a longer phrase names besides its own: whoever says «ارتش عراق» has said Iraq, and «آخرین سرباز» soldiers. A faction's name says whose
 * it is, not where it strikes.
 */
function inside(phrase: string, group: TermGroup): TermGroup[] {
  const iraq =
    group === 'post'
      ? NAMED_POST.test(phrase)
      : group !== 'faction' && /عراق(?!ي)|بغداد|اربيل|عين الاسد/.test(phrase);
  const us = /امريك|اميرك|واشن[طگ]|ايالات متحده|الولايات/.test(phrase);
  const iraqi = group === 'own' && /عراقي|[پب]يشمر[گك]/.test(phrase);
  const turkish = group === 'others' && /ترك/.test(phrase);
  const soldiers =
    ['sending', 'away', 'stay'].includes(group) &&
    / (?:ال)?(?:قوات|جنود|عسكر|كتيبه|لوا|سرباز|نيرو|گردان|مستشار)/.test(phrase);
  return [
    ...(iraqi ? (['iraqi'] as const) : []),
    ...(iraq ? (['iraq'] as const) : []),
    ...(us ? (['us', 'power'] as const) : []),
    ...(turkish ? (['turkey'] as const) : []),
    ...(soldiers ? (['military'] as const) : []),
  ];
}

/**
 * A phrase whose words both have the article loses the first one behind ل: «للجنة العسكرية», «للتحالف الدولي». A single
 * word would then be any word, so it is left alone.
 */
const behindLam = (phrase: string): string[] => (/^ال\S+ ال/.test(phrase) ? [phrase.slice(2)] : []);

function compile(): Table {
  const entries = new Map<string, { groups: TermGroup[]; open: boolean }>();
  for (const [group, terms] of Object.entries(TERMS) as [TermGroup, readonly string[]][])
    for (const term of terms) {
      const open = term.endsWith('*');
      const phrase = foldPhrase(term.replace('*', ''));
      for (const spelt of [phrase, ...behindLam(phrase)]) {
        const entry = entries.get(spelt) ?? { groups: [], open: false };
        for (const one of [group, ...inside(phrase, group)])
          if (!entry.groups.includes(one)) entry.groups.push(one);
        entry.open ||= open;
        entries.set(spelt, entry);
      }
    }
  return { trie: buildTrie([...entries.keys()]), entries: [...entries.values()] };
}

let compiled: Table | null = null;

const [WAW, FEH, BEH, LAM, KAF, SEEN, ALEF] = [...'وفبلكسا'].map((letter) => letter.charCodeAt(0));
const NEWLINE = 0x0a;
const BREAKS = [...'.!?؟؛•'].map((mark) => mark.charCodeAt(0));
/** Letters that have to be left of a word. */
const LEAST = 3;
/** ف before a bare word is rare, and فرقة is a division, not Raqqa. */
const LEAST_AFTER_FEH = 5;

/** Length of the article at `at`, which is لل behind ل. */
const article = (units: Uint16Array, at: number): number =>
  (units[at] === ALEF || units[at] === LAM) && units[at + 1] === LAM ? 2 : 0;

/** Ends of sentences and lines, and the little pictures that head each news of a digest. */
const isBreak = (unit: number): boolean =>
  (unit >= 0xd800 && unit < 0xdc00) || unit === NEWLINE || BREAKS.includes(unit);

const isLong = (units: Uint16Array, at: number, least: number): boolean => {
  for (let left = 0; left < least; left += 1)
    if (at + left >= units.length || !isWordUnit(units[at + left]!)) return false;
  return true;
};

/**
 * Walks from wherever a term may begin in the word at `at`: as written first, then behind the article, behind و ف, behind
 * ب ل ك س. Stops at the first that `tries`.
 */
function fromEachBeginning(units: Uint16Array, at: number, tries: (from: number) => boolean): void {
  const behind = (from: number, least = LEAST): boolean => isLong(units, from, least) && tries(from);
  const withArticle = (from: number): boolean => {
    const length = article(units, from);
    return length > 0 && behind(from + length);
  };
  if (tries(at) || withArticle(at)) return;
  const first = units[at];
  const and = first === WAW || first === FEH ? at + 1 : at;
  if (and > at && (behind(and, first === FEH ? LEAST_AFTER_FEH : LEAST) || withArticle(and))) return;
  const letter = units[and];
  if (letter === BEH || letter === LAM || letter === KAF || letter === SEEN)
    behind(and + 1) || withArticle(and + 1);
}

/** Every term of a folded text in one pass, in order; none within another, the longest at a word wins. */
export function findTerms(folded: Folded): FoundTerm[] {
  compiled ??= compile();
  const { trie, entries } = compiled;
  const { units, wordStarts } = folded;
  const found: FoundTerm[] = [];
  let [best, start, end] = [NONE, 0, 0];
  let from = 0;
  // One closure for the whole text: one a word would cost more than the walk.
  const tell = (phrase: number, to: number): void => {
    if (to <= end || !(entries[phrase]!.open || endsWord(units, to))) return;
    [best, start, end] = [phrase, from, to];
  };
  const tries = (at: number): boolean => {
    if (!mayBegin(trie.beginnings, units, at)) return false;
    from = at;
    walk(trie, units, at, 0, tell);
    return best !== NONE;
  };
  let [behind, sentence] = [0, 0];
  for (let word = 0; word < wordStarts.length; word += 1) {
    const at = wordStarts[word]!;
    for (let gap = at - 1; gap >= 0 && !isWordUnit(units[gap]!); gap -= 1)
      if (isBreak(units[gap]!)) sentence += 1;
    if (at < behind) continue;
    [best, end] = [NONE, at];
    fromEachBeginning(units, at, tries);
    if (best === NONE) continue;
    while (end < units.length && isWordUnit(units[end]!)) end += 1;
    behind = end;
    // The article belongs to what is printed.
    if (start - at >= 2 && units[start - 2] === ALEF && units[start - 1] === LAM) start -= 2;
    found.push({ groups: entries[best]!.groups, start, end, word, sentence });
  }
  return found;
}
