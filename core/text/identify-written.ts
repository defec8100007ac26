import { startAndMiddle } from './start-and-middle.ts';

/**
 * Which written language a text is in, told from the text alone: `<html lang>` is missing or wrong on a third of the
 * press. Letters that only one language has, and each language's commonest small words, vote word by word. Small, for
 * every outlet's page loads it; which Persian it is, is for `identify-language.ts`.
 */
export interface IdentifiedLanguage {
  /** BCP 47 tag, or null where the text is too short, mixed or in a language not known here. */
  readonly language: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Looked at, in UTF-16 units: one language's words are told from another's by the first hundreds. */
const START = 3_000;
const MIDDLE = 3_000;
const ENOUGH_WORDS = 12;

/** Small words after folding (ي ى -> ی, ك -> ک, marks off), so that a Persian text typed on an Arabic keyboard counts. */
const words = (list: string): readonly string[] => list.split(' ');

/**
 * Of each language: letters that it alone has among those written in Arabic script, or has with few; how much a word with
 * such a letter says (Persian's four, its ی and ک are shared by all its eastern neighbours); and its commonest small words. «ال» before a Persian ی or
 * ک is no sign of Arabic: Persian texts spell Arabic names so.
 */
const SIGNS: Readonly<Record<string, readonly [RegExp, number, readonly string[]]>> = {
  ar: [
    /[ةأإ]|^(?!.*[یک])(?:[وبفكل]?ال.|لل)./m,
    1,
    words(
      'فی من علی الی ان عن مع هذا هذه ذلک التی الذی الذین بین کان کانت قال قالت لم لن قد کما بعد قبل حتی حول خلال منذ ضد عند او ثم هو هی لا ما بن یوم نحو غیر کل دون أن إلى إن أو',
    ),
  ],
  fa: [
    /[پچژگیک]|‌/,
    0.4,
    words(
      'از به در که را این است با برای آن یک خود شد شده کرد کرده می نمی های ها هم تا بر اند بود نیز شود کند گفت باید پس ما وی اما اگر هر دو نیست دارد بین کنند شدند کردند هستند چه او',
    ),
  ],
  ur: [/[ٹڈڑےںھہۃ]/, 1.6, words('کے کی میں سے کو اور ہے کا پر نے یہ اس ہیں بھی کہ کر نہیں وہ گے تھا ہو گا')],
  ps: [/[ټډړږښګڼېۍځڅۀ]/, 1.6, words('د په او له سره شوی کړی هغه چې کې یې دي څخه کوي دغه')],
  ckb: [/[ێۆەڵڕڤ]/, 1.6, words('بۆ کە لە بە ئەو ئەم لەگەڵ نە هەر دوای')],
  sd: [/[ٻڀڄڃڇڊڌڍڙڦڪڳڱڻٿٺ]/, 2, words('جي جو ۾ کي ۽ جا آهي سان تي کان ته جی کی آهی')],
  ug: [/[ۇۈۋڭې]|ئ[ەوۇۆۈېى]|لى.|ىن/, 1.9, words('بىلەن ۋە بۇ بىر ئۇ')],
  azb: [
    /^[اگکدب]ؤ|^ائ[دلوی]|..ل[اه]?ر(?:ی|ین|دا|ده)?$|[یو]نین$/m,
    1.2,
    words('بیر بو ایله اوچون کیمی چوخ کی'),
  ],
};

const MARKS = /[ً-ْٰـ]/g;
const fold = (word: string): string => word.replace(MARKS, '').replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');

export const ARABIC_SCRIPT = /[؀-ۿݐ-ݿﭐ-﷿ﹰ-ﻼ]/;
export const WORD = /[\p{L}\p{M}‌]+/gu;

/** Each small word with the languages that have it. */
const SMALL = new Map<string, string[]>();
for (const [language, [, , small]] of Object.entries(SIGNS))
  for (const word of small) SMALL.set(word, [...(SMALL.get(word) ?? []), language]);

function votes(raw: readonly string[]): Map<string, number> {
  // Of two languages with as many votes the one above the other in the table counts.
  const counts = new Map(Object.keys(SIGNS).map((language) => [language, 0]));
  // Half of a text's words were seen before.
  const times = new Map<string, number>();
  for (const word of raw) times.set(word, (times.get(word) ?? 0) + 1);
  const vote = (language: string, weight: number): void =>
    void counts.set(language, (counts.get(language) ?? 0) + weight);
  for (const [word, count] of times)
    for (const language of SMALL.get(fold(word)) ?? SMALL.get(word) ?? []) vote(language, count);
  const all = raw.join('\n');
  // Most letters that tell a language are nowhere in the texts of another.
  for (const [language, [letters, weight]] of Object.entries(SIGNS))
    if (letters.test(all))
      for (const [word, count] of times) if (letters.test(word)) vote(language, weight * count);
  return counts;
}

/**
 * Tells `ar` and `fa` (Persian of any country) from each other and from `ur`, `ps`, `ckb`, `sd`, `ug`, `azb`
 * (Azeri in Arabic script) and `en`. The text may be of any length; a title of three words is usually enough.
 */
export function identifyWritten(text: string): IdentifiedLanguage {
  const all = startAndMiddle(text, START, MIDDLE).match(WORD) ?? [];
  const raw = all.filter((word) => ARABIC_SCRIPT.test(word));
  if (raw.length * 2 < all.length) {
    const english = all.filter((word) => /^(?:the|of|and|to|in|is|for|that)$/i.test(word)).length;
    return english * 14 > all.length && all.length > 4
      ? { language: 'en', confidence: 0.8 }
      : { language: null, confidence: 0 };
  }
  const ranked = [...votes(raw)].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < 0.7 || best[1] < raw.length * 0.08) return { language: null, confidence: 0 };
  const margin = (best[1] - (second?.[1] ?? 0)) / best[1];
  const confidence = Math.min(1, raw.length / ENOUGH_WORDS) * Math.min(1, 0.4 + margin);
  return { language: best[0], confidence };
}
