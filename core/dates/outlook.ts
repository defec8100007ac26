// Whether a sentence speaks of what is to come: then a bare weekday may be the next one as well as the latest.
import { foldWord } from './fold-dates.ts';
import type { Reader } from './reader.ts';

/** Words of the future, folded: verbs that newspapers announce meetings and votes with, "is due to", "is expected". */
const AHEAD: ReadonlySet<string> = new Set(
  (
    'سوف سيتم ستتم سيكون ستكون سيعقد ستعقد سيجتمع ستجتمع سيلتقي ستلتقي سيزور ستزور سيصل ستصل سيبدأ ستبدأ سيجري ستجري ' +
    'سينطلق ستنطلق سيصوت ستصوت سيعلن ستعلن سيشارك ستشارك سيبحث ستبحث سيناقش ستناقش سيتوجه ستتوجه سيستضيف ستستضيف ' +
    'سيغادر ستغادر سيوقع ستوقع سيستأنف ستستأنف ستقام سيقام سيصدر ستصدر سيستقبل سيترأس سيلقي المقرر المقررة المزمع المزمعة المرتقب المرتقبة ' +
    'سيخرج ستخرج سيرحل سترحل سيترك ستترك سينهي ستنهي سيسلم ستسلم سيتسلم ستتسلم سينتقل ستنتقل سيخلي ستخلي سيسحب ستسحب سيقلص ستقلص ' +
    'سيكمل ستكمل سيواصل ستواصل سيعود ستعود سيتحول ستتحول سيحضر ستحضر سيفتتح ستفتتح سيظل ستظل سيمدد ستمدد سنغادر سننهي ' +
    'سيستمر ستستمر سينتهي ستنتهي سيبقى ستبقى سينسحب ستنسحب سيكتمل ستكتمل يعتزم تعتزم المنتظر المتوقع المفترض ينتظر يتوقع يفترض مقرر مقررة خواهد خواهند خواهیم'
  )
    .split(' ')
    .map(foldWord),
);
/** The same in two words. */
const AHEAD_PAIRS: ReadonlySet<string> = new Set(
  ['قرار است', 'انتظار می‌رود', 'انتظار میرود', 'انتظار می', 'در نظر دارد'].map((pair) =>
    pair.split(' ').map(foldWord).join(' '),
  ),
);
/** Tokens of one sentence that are looked at on either side. */
const REACH = 24;

const ends = (kind: string, text: string): boolean => kind === 'line' || /^[.؟!؛]$/.test(text);

/** The sentence around the tokens `[first, next)`, or as much of it as is looked at. */
export function sentenceAround({ tokens }: Reader, first: number, next: number): [from: number, to: number] {
  let from = first;
  while (from > Math.max(0, first - REACH) && !ends(tokens[from - 1]!.kind, tokens[from - 1]!.text))
    from -= 1;
  let to = next;
  while (to < Math.min(tokens.length, next + REACH) && !ends(tokens[to]!.kind, tokens[to]!.text)) to += 1;
  return [from, to];
}

const JOINT = foldWord('و');

/** Whether a word, folded, is of the future, "and" before it or not. */
export const isAhead = (text: string): boolean =>
  AHEAD.has(text) || (text.startsWith(JOINT) && AHEAD.has(text.slice(1)));

/** A verb of the future by its letters, not a car, policy, sovereignty, control, Sinai, the cinema, floods, strategy, ladies, sixty. */
const BY_LETTERS = /^و?س[یت](?!ار|اس|اد|طر|نا|نما|ول|رت|رات|دات|ون|ین)...+$/;

/** The same, or its present, or what has the letters of the future: "begins after two days", "will be paid". */
export const isAnnouncing = (text: string): boolean =>
  isAhead(text) || AHEAD.has(`س${text.startsWith(JOINT) ? text.slice(1) : text}`) || BY_LETTERS.test(text);

export const isAheadPair = (text: string, next: string): boolean => AHEAD_PAIRS.has(`${text} ${next}`);

/** Does the sentence around the tokens `[first, next)` look ahead? */
export function looksAhead(reader: Reader, first: number, next: number): boolean {
  const [from, to] = sentenceAround(reader, first, next);
  return reader.tokens
    .slice(from, to)
    .some(({ text }, at, sentence) => isAhead(text) || isAheadPair(text, sentence[at + 1]?.text ?? ''));
}

const OBJECT = foldWord('را');
const MOURNING: ReadonlySet<string> = new Set(
  'ماتم عزا عزای سوگواری تعطیل تعطیلی رخصتی'.split(' ').map(foldWord),
);
const DECLARED = foldWord('اعلام');

/** «یکشنبه را عزای عمومی اعلام کرد»: a day that is declared one of mourning, or free, is still to come. */
export function isDeclared({ tokens }: Reader, next: number): boolean {
  if (tokens[next]?.text !== OBJECT) return false;
  const behind = tokens.slice(next + 1, next + 6).map(({ text }) => text);
  return behind.includes(DECLARED) && behind.some((word) => MOURNING.has(word));
}
