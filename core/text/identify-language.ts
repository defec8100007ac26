/**
 * Which language a text is in, told from the text alone: `<html lang>` is missing or wrong on a third of the press.
 * Letters that only one language has, and each language's commonest small words, vote word by word.
 */
export interface IdentifiedLanguage {
  /** BCP 47 tag, or null where the text is too short, mixed or in a language not known here. */
  readonly language: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** No more of a text is looked at than this, in UTF-16 units. */
const SAMPLE = 20_000;
const ENOUGH_WORDS = 12;

/** Letters of one language among those written in Arabic script, or in few of them. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /[ةأإ]|^ال..|^(?:و|ب|ف|ك|ل)ال..|^لل./,
  fa: /[پچژگ]|‌/,
  ur: /[ٹڈڑےںھہۃ]/,
  ps: /[ټډړږښګڼېۍځڅۀ]/,
  ckb: /[ێۆەڵڕڤ]/,
  sd: /[ٻڀڄڃڇڊڌڍڙڦڪڳڱڻٿٺ]/,
  ug: /[ۇۈۋڭې]|ئ[ەوۇۆۈېى]/,
};
/** How much a word with such a letter says; Persian's four are shared by all its eastern neighbours. */
const LETTER_WEIGHT: Readonly<Record<string, number>> = {
  ar: 1,
  fa: 0.4,
  ur: 1.6,
  ps: 1.6,
  ckb: 1.6,
  sd: 2,
  ug: 1.9,
};

/** Small words after folding (ي ى -> ی, ك -> ک, marks off), so that a Persian text typed on an Arabic keyboard counts. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: words(
    'فی من علی الی ان عن مع هذا هذه ذلک التی الذی الذین بین کان کانت قال قالت لم لن قد کما بعد قبل حتی حول خلال منذ ضد عند او ثم هو هی لا ما بن یوم نحو غیر کل دون أن إلى إن أو أی',
  ),
  fa: words(
    'از به در که را این است با برای آن یک خود شد شده کرد کرده می نمی های ها هم تا بر اند بود نیز شود کند گفت باید پس ما وی اما اگر هر دو نیست دارد بین کنند شدند کردند هستند چه او',
  ),
  ur: words('کے کی میں سے کو اور ہے کا پر نے یہ اس ہیں بھی کہ کر نہیں وہ گے تھا ہو گا'),
  ps: words('د په او له سره شوی کړی هغه چې کې یې دي څخه کوي دغه'),
  ckb: words('بۆ کە لە بە ئەو ئەم لەگەڵ نە هەر دوای'),
  sd: words('جي جو ۾ کي ۽ جا آهي سان تي کان ته جی کی آهی'),
  ug: words('بىلەن ۋە بۇ بىر ئۇ'),
};

/** Persian as printed in Kabul: spelling, offices, months, everyday words. Weights are in votes. */
const DARI: readonly (readonly [RegExp, number])[] = [
  [/^(?:ایتلاف|مسؤول(?:ین|یت|ان)?|کوریای|هسته‌?یی|لیبیا)$/, 2],
  [/^(?:امریکا(?:یی|ییان|ییها|یی‌ها)?)$/, 1.2],
  [/^(?:اسراییل(?:ی)?|رییس(?:‌?جمهور|ان)?|مسوول(?:ان|یت|یت‌های|ین)?)$/, 0.8],
  [
    /^(?:صدراعظم|قوماندان(?:ی|ان)?|جنرال(?:ان)?|سرمنشی|محاربوی|کانگرس|طیاره(?:‌?های)?|ولسوال(?:ی|ی‌ها)?|والی|پولیس|اردوی|سارنوال(?:ی)?|پوهنتون|ولسی|جرگه|ترمپ|سکرتر)$/,
    2,
  ],
  [
    /^(?:جنوری|فبروری|مارچ|اپریل|جولای|اگست|آگست|سپتمبر|اکتوبر|نومبر|دسمبر|ثور|جوزا|سنبله|عقرب|قوس|دلو|حوت)$/,
    2,
  ],
  [
    /^(?:منحیث|موتر(?:ها|های)?|شفاخانه|بایسکل|پلان(?:ها|های)?|ساحات|مشوره|مارکیت|فیصد|باشنده(?:گان)?|باشندگان|شاروال(?:ی)?|هژده|پوهاند|تصادم|کمپاین|تکتیکی|ستراتیژی(?:ک)?|ستراتژیک|استراتیژیک|دیموکراسی|مکسیکو|جون|یی|اینست|گرداننده|رهایشی|دکان|پتر|اندونیزیا|پارلیمان|ناتو‌یی)$/,
    1,
  ],
  [/^(?:نمود|نمودند|نموده|نماید|نمایند|بالای|شمول|اظهار|ساحه|جراحات|توقیف|محکمه|بدیل|درعراق|بسوی)$/, 0.5],
  [/^(?:طوری|شخصی|هنگامی|حالی|این|آنان|زمانی)که$/, 0.5],
  [/^(?:می(?:باشد|شود|کند|گوید|خواهد|کنند|شوند|دهد|گیرد|رود|کرد|باشند|سازد|کردند|رویم))$/, 0.3],
  [/(?:ه|ی)یی$|‌یی$|ءی$|ده‌گان$|نده‌گان$|ه‌گی$/, 0.8],
  [/ًا$/, 0.4],
  [/^(?:ها|هایی|هایش|شان|اش|اند)$/, 0.15],
];

/** The same as printed in Tehran. */
const IRANIAN: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:ائتلاف|آمریکا(?:یی|ییان|ییها|یی‌ها)?|اسرائیل(?:ی)?|رئیس(?:‌?جمهور|ی)?|مسئول(?:ان|یت|یت‌های|ین)?|نخست‌وزیر(?:ی)?|ژنرال|دبیرکل|کنگره|پهپاد(?:ها|های|ی)?|فرودگاه|هواپیما|استان|شهرستان|ترامپ|پلیس|شهردار|لیبی)$/,
    1.5,
  ],
  [/^(?:ژانویه|فوریه|مارس|آوریل|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر)$/, 2],
  [/^(?:فروردین|اردیبهشت|خرداد|مرداد|شهریور|آبان|آذر|بهمن|اسفند)(?:‌?ماه)?$/, 2],
  [
    /^(?:بیمارستان|دانشگاه|دوچرخه|خودرو(?:ها|های)?|خیابان|دادگاه|بازداشت|درصد|نظامیان|تروریست‌های|پایگاه‌های|خبرنگار|بین‌المللی?|بین‌الملل|وزیرخارجه|هسته‌ای|کره|ایرنا|ایسنا|تسنیم|تهران|سپاه|پاسدار(?:ان)?|شهید|انگلیس|دلار|میلیارد|تومان|ریال)$/,
    0.5,
  ],
  [/^(?:می‌(?:باشد|شود|کند|گوید|خواهد|کنند|شوند|دهد|گیرد|رود|کرد|باشند|تواند))$/, 0.3],
  [/ئ(?:ی|ول|ات|ران|یس)/, 0.3],
];

const MARKS = /[ً-ْٰـ]/g;
const fold = (word: string): string => word.replace(MARKS, '').replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');

const ARABIC_SCRIPT = /[؀-ۿݐ-ݿﭐ-﷿ﹰ-ﻼ]/;
const WORD = /[\p{L}\p{M}‌]+/gu;

function votes(raw: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of raw) {
    const folded = fold(word);
    for (const language of Object.keys(LETTERS)) {
      let vote = LETTERS[language]?.test(word) ? (LETTER_WEIGHT[language] ?? 0) : 0;
      if (SMALL_WORDS[language]?.has(folded) || SMALL_WORDS[language]?.has(word)) vote += 1;
      if (vote) counts.set(language, (counts.get(language) ?? 0) + vote);
    }
  }
  return counts;
}

function weigh(raw: readonly string[], table: readonly (readonly [RegExp, number])[]): number {
  let sum = 0;
  for (const word of raw) {
    const plain = word.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');
    for (const [form, weight] of table) if (form.test(plain)) sum += weight;
  }
  return sum;
}

/** Votes that Dari needs beyond the Persian of Iran. */
const PRIOR = 0.4;

/** Dari against the Persian of Iran; without any sign it is the latter, by far the commoner. */
function whichPersian(raw: readonly string[], text: string): { language: string; confidence: number } {
  const dari = weigh(raw, DARI) + (/صدر اعظم|قصر سفید|میدان هوایی|وزارت داخله/.test(text) ? 2 : 0);
  const iranian = weigh(raw, IRANIAN);
  const margin = dari - iranian - PRIOR;
  return margin > 0
    ? { language: 'prs', confidence: Math.min(1, 0.5 + margin / 6) }
    : { language: 'fa', confidence: Math.min(1, 0.5 + (PRIOR - margin) / 4) };
}

/**
 * Tells `ar`, `fa` and `prs` from each other and from `ur`, `ps`, `ckb`, `sd`, `ug` and `en`. The text may be of any
 * length; a title of three words is usually enough for the script's main languages, Dari needs a paragraph.
 */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const all = text.slice(0, SAMPLE).match(WORD) ?? [];
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
  if (best[0] !== 'fa') return { language: best[0], confidence };
  const variety = whichPersian(raw, text.slice(0, SAMPLE));
  return {
    language: variety.language,
    confidence: confidence * (variety.language === 'fa' ? 1 : variety.confidence),
  };
}
