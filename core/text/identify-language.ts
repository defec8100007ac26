import { ARABIC_SCRIPT, type IdentifiedLanguage, identifyWritten, WORD } from './identify-written.ts';

/** Dari against the Persian of Iran, by spelling and vocabulary, where a text is in Persian at all. */

/** No more of a text is looked at than this, in UTF-16 units. */
const SAMPLE = 20_000;

/** Persian as printed in Kabul: spelling, offices, months, everyday words. Weights are in votes. */
const DARI: readonly (readonly [RegExp, number])[] = [
  [/^(?:ایتلاف|مسؤول(?:ین|یت|ان)?|کوریای|هسته‌?یی|لیبیا)$/, 2],
  [/^(?:امریکا(?:یی|ییان|ییها|یی‌ها)?)$/, 1.2],
  [/^(?:اسراییل(?:ی)?|رییس(?:‌?جمهور|ان)?|مسوول(?:ان|یت|یت‌های|ین)?)$/, 0.8],
  [
    /^(?:صدراعظم|قوماندان(?:ی|ان)?|جنرال(?:ان)?|سرمنشی|محاربوی|کانگرس|طیاره(?:‌?های)?|ولسوال(?:ی|ی‌ها)?|پولیس|سارنوال(?:ی)?|پوهنتون|ولسی|جرگه|ترمپ|سکرتر)$/,
    2,
  ],
  [
    /^(?:جنوری|فبروری|مارچ|اپریل|جولای|اگست|آگست|سپتمبر|اکتوبر|نومبر|دسمبر|ثور|جوزا|سنبله|عقرب|قوس|دلو|حوت)$/,
    2,
  ],
  [
    /^(?:منحیث|موتر(?:ها|های)?|شفاخانه|بایسکل|پلان(?:ها|های)?|ساحات|مشوره|مارکیت|فیصد|باشنده(?:گان)?|باشندگان|شاروال(?:ی)?|هژده|پوهاند|کمپاین|تکتیکی|ستراتیژی(?:ک)?|ستراتژیک|استراتیژیک|دیموکراسی|مکسیکو|جون|یی|اینست|گرداننده|رهایشی|دکان|پتر|اندونیزیا|پارلیمان|ناتو‌یی)$/,
    1,
  ],
  // What Kabul's press calls soldiers, doctors, schools, courts and files.
  [
    /^(?:ماین(?:ها|های|هاي)?|د[یي]پلومات\p{L}*|عساکر|دهشت‌?(?:افگن|افکن)\p{L}*|داکتر(?:ان)?|مکاتب|مر[یي]ضان|صحی|دوسیه(?:ها|های)?|خارنوال\p{L}*|دگر(?:من|وال)|لیسه|ولسوالان|مامورین|ولایات|چوکی|سرک|سرحد(?:ات|ی)?|قوماندانان|اعلامیۀ|بم)$/u,
    1,
  ],
  [
    /^(?:قوای|قوا|ازیک|درین|ازین|یکتعداد|یکمقدار|بشمول|بروز|افگن\p{L}*|زمانیکه|مینمای(?:د|ند)|.{2,}[هاو]ۀ)$/u,
    0.6,
  ],
  // Foreign words as Kabul spells them: no vowel before the first consonants, vowels of the English.
  [
    /^(?:سکات\p{L}*|ستدیوم|ستادیو\p{L}*|ستودیو|سپورت\p{L}*|سپانیا|تلیفون\p{L}*|تلویزون|کپیتان|انچ|اوسط|میتر|کیلومیتر|هالند|اطریش|انگلند)$/u,
    1,
  ],
  [
    /^(?:نمود|نمودند|نموده|نماید|نمایند|بالای|شمول|ساحه|جراحات|حالانکه|بطور|بصورت|توقیف|محکمه|بدیل|درعراق|بسوی)$/,
    0.5,
  ],
  [/^.{2,}یکه$|^آنانکه$/, 0.5],
  // Verbs whose prefix is joined without a ZWNJ; the nouns are those that look alike.
  [/^ن?می(?!لیارد$|لاد$|عاد$|ثم$|دیم$)[^‌\s]{1,7}(?:د|م|ید)$/, 0.6],
  // What Kabul's press calls its offices, schools, sciences and peoples.
  [
    /^(?:معارف|نصاب|استخبارات|مهاجرین|عودت\p{L}*|ملیون\p{L}*|سکتور\p{L}*|پروسه\p{L}*|پروسۀ|انکشاف\p{L}*|مشرانو|فیصله\p{L}*|تدویر|معلومات|محصل\p{L}*|اشتراک‌?کنند\p{L}*|خبرنامه\p{L}*|تجلیل|مصوو?ن\p{L}*|انستیتوت|لو[جژ]ی?ستیک\p{L}*|عراده|خریطه\p{L}*|تهداب\p{L}*|پیهم|بحیث|ریاست‌?های|مسؤلین|مسئولین|اوزبیک\p{L}*|ازبیک\p{L}*|تاجک\p{L}*|برتانیه|آسترلیا|جاپان\p{L}*|جرمنی|استدیوم|ک[ریي]+کت|تویتر|ویزه|زراعت\p{L}*|مالداری|مواشی|تربوز|همآهنگی|دهات|متریک|شهریان)$/u,
    0.7,
  ],
  [/^(?:تصادم|ولایت|ولایت‌?های|شماری|موسسات|کارمندان|امارت)$/, 0.25],
  [/^والی$/, 1.2],
  // Money, vehicles and papers.
  [
    /^(?:دالر|ملیارد\p{L}*|کلدار|نیویارک|لاری|تیلر|فلانکوچ|سراچه|معینیت|معینان|بربنیاد|تبادله|هراس‌?افکن\p{L}*|پسین|همه‌?روزه|بی‌?سرنوشت\p{L}*|اکمالات|کمیشنر\p{L}*|ولسوال\p{L}*|پوهن\p{L}+|مطبع\p{L}|تذکره|تره‌?کی|غرفه)$/u,
    1.2,
  ],
  // Provinces that are seldom named elsewhere.
  [
    /^(?:کندز|قندوز|کندهار|ننگرهار|پکتیا|پکتیکا|لغمان|کاپیسا|پروان|فاریاب|جوزجان|سرپل|سرِپل|بامیان|دایکندی|ارزگان|نیمروز|بادغیس|کنر|کنرها|نورستان|خوست|لوگر|سمنگان|تخار|بغلان|پنجشیر|بدخشان|غزنی|غور|هلمند|تورخم|حیرتان|مزارشریف|جلال‌آباد|شبرغان|فراه)$/,
    0.5,
  ],
  // The ezafe written out: «نتیجه‌ی», which Tehran's press seldom does; Fars writes «منطقۀ» too.
  [/^.{2,}ۀ$/, 0.2],
  [/^(?!.*د‌?هی$).{2,}[^اویآ‌]ه‌?ی$/, 0.35],
  [/^اظهار$/, 0.4],
  [/(?:ه|ی)یی$|‌یی$|ءی$|ده‌گان$|نده‌گان$|ه‌گی$/, 0.8],
  [/ًا$/, 0.4],
  // Endings that stand apart; in Tehran too where ZWNJ is dropped, but less.
  [/^(?:اش|شان|ان|یی|دار|دهی|گیری)$/, 0.3],
  [/^(?:ها|های|هایی|هایش|اند)$/, 0.12],
];

/** The same as printed in Tehran. */
const IRANIAN: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:ائتلاف|آمریکا(?:یی|ییان|ییها|یی‌ها)?|اسرائیل(?:ی)?|رئیس(?:‌?جمهور|ی)?|مسئول(?:ان|یت|یت‌های|ین)?|نخست‌وزیر(?:ی)?|ژنرال|دبیرکل|کنگره|پهپاد(?:ها|های|ی)?|فرودگاه|هواپیما|استان|شهرستان|پلیس|شهردار|لیبی)$/,
    1.5,
  ],
  [/^(?:ژانویه|فوریه|مارس|آوریل|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر)$/, 2],
  [/^(?:فروردین|اردیبهشت|خرداد|مرداد|شهریور|آبان|آذر|بهمن|اسفند)(?:‌?ماه)?$/, 2],
  [
    /^(?:دوچرخه|خودرو(?:ها|های)?|خیابان|تروریست‌های|پایگاه‌های|بین‌المللی?|بین‌الملل|وزیرخارجه|هسته‌ای|کره|ایرنا|ایسنا|تسنیم|سپاه|پاسدار(?:ان)?|شهید|انگلیس|میلیارد|تومان|ریال)$/,
    0.5,
  ],
  // Kabul's newer outlets write these as well.
  [/^(?:بیمارستان|دانشگاه|دادگاه|بازداشت|درصد|نظامیان|خبرنگار|تهران|دلار)$/, 0.25],
  [/^ن?می‌.{2}/, 0.3],
  [/^(?:او|نفر)$/, 0.15],
  [/ئ(?:ی|ول|ات|ران|یس)/, 0.3],
  [/^ترامپ$/, 0.5],
  // How Tehran talks, and writes in its channels.
  [
    /^(?:ن?میش[هن]|ن?میکن[هنم]|میگ[هن]|میخوا[دن]|بش[هن]|قراره|اون|اونا|واسه|دیگه|رو|تو|خب|یه|چی|باشگاه|مصاف)$/,
    0.5,
  ],
];

/** What only several words together say; each counts once, for Dari or, below zero, against it. */
const PHRASES: readonly (readonly [RegExp, number])[] = [
  [
    /وزارت (?:امور )?(?:معارف|مالیه|عدلیه|تحصیلات عالی|فواید عامه|امر به معروف|حج و اوقاف|دفاع ملی|مهاجرین)|ریاست (?:معارف|صحت|عمومی|امور|اطلاعات|مبارزه|امنیت ملی|عدلیه)|معین (?:وزارت|امور|نشراتی|سیاسی|پالیسی)|حکومت سرپرست|قل اردو|حوزه امنیتی/,
    1.2,
  ],
  [
    /(?:رویداد|حادثه|رویدادهای|حادثات|حوادث) ترافیکی|زخم برد|زخم برمی|بر بنیاد|ریاست جمهور(?!ی)|(?:بلند|بالا) رفته? است|نرخ افغانی|(?:با|به) نشر (?!اکاذیب)|نشر (?:کرد|شد)|در بدل |در جریان (?:هفته|روز|سال|ماه)|امارت اسلامی|(?:سبب|باعث) شده تا|افغانستان اینترنشنال/,
    0.8,
  ],
  [
    /صدر اعظم|قصر سفید|درجه حرارت|میدان هوایی|وزارت داخله|وزیر داخله|صحت عامه|ستره محکم|ریاست الوزر|اردوی ملی/,
    2,
  ],
  // A day of the zodiac's months, whose names are common words.
  [/[۰-۹0-9] ?(?:حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت)(?![آ-ی])/, 2],
  [/(?:حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت) (?:ماه )?(?:سال|[۰-۹0-9]{2})/, 1.5],
  [
    /کار (?:می‌?)?(?:ب?گیر|گرفت)|روی دست|در پیوند به|به این باور|به‌? ?گونه‌?(?:ی|ٔ|ۀ)|از سوی هم|به تازه[ ‌]?گی|(?<!سازمان )ملل متحد|بالای (?:نیرو|طالب|مرد)/,
    0.7,
  ],
  // Tehran's.
  [/وزارت کشور|وزیر کشور|به گزارش (?:خبرگزاری|خبرنگار|ایسنا|ایرنا|فارس|تسنیم|مهر|گروه)/, -1],
];

function weigh(raw: readonly string[], table: readonly (readonly [RegExp, number])[]): number {
  let sum = 0;
  for (const word of new Set(raw)) {
    const plain = word.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک');
    const bare = plain.replace(/ۀ$/, 'ه');
    for (const [form, weight] of table) if (form.test(plain) || form.test(bare)) sum += weight;
  }
  return sum;
}

/** Votes that Dari needs beyond the Persian of Iran: some, and more in a long text, where chance ones gather. */
const PRIOR = 0.4;
const PRIOR_WORDS = 60;
const PRIOR_A_WORD = 0.012;

/** Votes of the outlet's country, which a text without a sign is judged by; a few words of the other spelling outweigh them. */
const OF_COUNTRY = 1;

/** Dari against the Persian of Iran; without any sign it is the latter, by far the commoner, unless an outlet of Afghanistan prints it. */
function whichPersian(
  raw: readonly string[],
  text: string,
  country: string | null,
): { language: string; confidence: number } {
  const dari =
    weigh(raw, DARI) + PHRASES.reduce((sum, [form, weight]) => sum + (form.test(text) ? weight : 0), 0);
  const iranian = weigh(raw, IRANIAN);
  const usual = PRIOR + Math.max(0, raw.length - PRIOR_WORDS) * PRIOR_A_WORD;
  const prior = country === 'AF' ? -usual - OF_COUNTRY : country === 'IR' ? usual + OF_COUNTRY : usual;
  const margin = dari - iranian - prior;
  return margin > 0
    ? { language: 'prs', confidence: Math.min(1, 0.5 + margin / 6) }
    : { language: 'fa', confidence: Math.min(1, 0.5 + (prior - margin) / 4) };
}

/**
 * Tells `ar`, `fa` and `prs` from each other and from `ur`, `ps`, `ckb`, `sd`, `ug` and `en`. The text may be of any
 * length; a title of three words is usually enough for the script's main languages, Dari needs a paragraph. `country` (ISO 3166-1
 * alpha-2) is that of the outlet, where it is known: Dari and Persian of Iran share most sentences, and outlets print their own.
 */
export function identifyLanguage(text: string, country: string | null = null): IdentifiedLanguage {
  const written = identifyWritten(text);
  if (written.language !== 'fa') return written;
  const looked = text.slice(0, SAMPLE);
  const words = (looked.match(WORD) ?? []).filter((word) => ARABIC_SCRIPT.test(word));
  const variety = whichPersian(words, looked, country);
  return {
    language: variety.language,
    confidence: written.confidence * (variety.language === 'fa' ? 1 : variety.confidence),
  };
}

/**
 * The BCP 47 tag of an article or of a block of one, or null: from the text; where a few words do not tell, with the help of
 * the title. `country` as above. Whatever reads an article asks here, so that it is in one language for all.
 */
export function languageOfArticle(article: {
  readonly text: string;
  readonly title: string;
  readonly country: string | null;
}): string | null {
  const { text, title, country } = article;
  return identifyLanguage(text, country).language ?? identifyLanguage(`${title}\n${text}`, country).language;
}
