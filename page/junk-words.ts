/** What this press prints around an article: data for `find-article`, folded as `foldLine` folds. */

export type JunkKind =
  | 'comments'
  | 'related'
  | 'tags'
  | 'share'
  | 'newsletter'
  | 'navigation'
  | 'advert'
  | 'gallery'
  | 'caption'
  | 'meta'
  | 'widget'
  | 'second-article'
  | 'duplicate'
  | 'end-line';

/** Class and id words, their underscores made hyphens, by the kind of what they hold. The first that matches counts. */
export const CLASS_KINDS: readonly (readonly [JunkKind, RegExp])[] = [
  [
    'comments',
    /\b(?:(?<!(?:no|has|with)-)comments?(?!s?-(?:open|close))|disqus|respond|repl(?:y|ies)|discuss|feedback)/i,
  ],
  [
    'related',
    /related|recommend|read-?more(?!-?(?:content|text|body))|(?:read|see)-?also|similar|suggest|most-?(?:read|view|visit|pop)|popular|trending|latest|(?:last|other|more)-?news|more-?(?:stor|from)|taboola|outbrain|mgid|mortabet|(?:next|prev)-?(?:post|article|stor)|links-wrapper|\bpodcasts?\b/i,
  ],
  ['tags', /\b(?:tags?|tagcloud|keywords?|hashtags?)\b/i],
  [
    'share',
    /\b(?:shar(?:e|ing)|social|addthis|a2a|short-?(?:link|url)|print(?!:)|toolbar|rating|follow-?us)|font-?size/i,
  ],
  // Posts and films of other sites, set into the text by their own code.
  [
    'widget',
    /twitter-tweet|instagram-media|telegram-post|tiktok-embed|fb-(?:post|video)|(?:media|video|audio|jw)-?player|media-pholder/i,
  ],
  ['newsletter', /news-?letter|subscri|paywall|\b(?:log|sign)-?(?:in|up)|register/i],
  ['caption', /(?:photo|image|caption|media|img)-?(?:credit|source|copyright)/i],
  ['gallery', /gallery|carousel|slider|swiper|slick/i],
  [
    'navigation',
    /\b(?:nav(?:bar|igation)?|menu|breadcrumbs?|pagination|pager|(?:itemcontent)?footer|side-?(?:bar|col(?:umn)?)|skip|topbar)\b/i,
  ],
  [
    'advert',
    /\b(?:ads?|adv(?:ert\w*)?|sponsor\w*|promo\w*|banners?|cookies?|consent|onetrust\S*|popup|modal|widget|stocks|ticker|currency|weather)\b/i,
  ],
  [
    'meta',
    /\b(?:by-?line|authors?|date|time|publish(?:ed|-date)?|meta|post-?info|news-?info|views?-count|views(?!-))\b/i,
  ],
];

export const BODY_CLASS =
  /(?:article|story|news|post|entry|item|content|page)-?(?:body|text|content|detail|main)|^(?:body|content|text|story|matn)$|articlebody|echo-?detail|entry|description-?text/i;
export const LEAD_CLASS = /lead|intro|summary|sapo|sub-?title|abstract|standfirst|excerpt|khabar-?kholase/i;

/** Of each line of a text, `a,b*c,d`: "a c", "a d", "b c" and "b d". */
const lines = (text: string): string[] =>
  text.split('\n').flatMap((line) =>
    line
      .split('*')
      .map((part) => part.split(','))
      .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`))),
  );

/** A short line that opens a section of its own; it and what hangs on it are left out. */
export const SECTION_LINES: readonly (readonly [JunkKind, readonly string[]])[] = [
  [
    'comments',
    lines(`نظر,نظرات,ديدگاه,التعليقات,تعليقات,تعليق,comments,leave a reply,leave a comment
نظر,ديدگاه*شما,دهيد,بدهيد
ارسال,ثبت*نظر,ديدگاه,نظرات
نظرات*کاربران,خوانندگان,بينندگان
نظر خود را,ديدگاهتان را بنويسيد,شارکنا برايک
اضف,اضافه,اترک*تعليق,تعليقا,تعليقک,رد,ردا
تعليقات*القراء,الفيسبوک,الزوار`),
  ],
  [
    'related',
    lines(`اقرا,اقراو*ايضا,المزيد,اکثر,کذلک,في
شاهد,طالع,انظر,تابع*ايضا
مواضيع,موضوعات,اخبار,مقالات,مواد,الاخبار*ذات صله,ذات الصله,متعلقه,مشابهه,المتعلقه,مقترحه,اخري قد تهمک,اخري تهمک,قد تهمک,تهمک
الاکثر*قراءه,مشاهده,تداولا,تفاعلا
قد,ربما*يهمک,يعجبک,تعجبک
ذات صله,المزيد من الاخبار,اخر الاخبار,اخترنا لک
بيشتر,همچنين*بخوانيد,ببينيد,بدانيد
خبر,اخبار,خبرهاي,مطالب,مقالات,لينکهاي*مرتبط,مشابه,پيشنهادي,بيشتر
بخوانيد,مرتبط,خواندني,اخرين اخبار,اينجا بخوانيد,بيشتر در اين باره
پربازديد,پربازديدترين,پربيننده,پرمخاطب,پربحث,پيشنهاد سردبير,پيشنهاد ويژه,پيشنهاد ما
در همين*زمينه,رابطه
در اين,در همين*مورد,باره,زمينه,رابطه*بيشتر بخوانيد,بخوانيد,ببينيد
اين خبر,اين مطلب*را هم*بخوانيد,ببينيد
related,read more,read also`),
  ],
  [
    'tags',
    lines(`برچسب,کليدواژه,تگ,الوسوم,وسوم,علامات,سمات,تاگ,تاجز,tags,keywords
کليد واژه
کلمات*کليدي,مفتاحيه,دلاليه
الکلمات*المفتاحيه,الدلاليه,الداله
موضوعات مرتبط`),
  ],
  [
    'share',
    lines(`شارک,مشارکه,چاپ,طباعه,تابعنا,تابعونا,همرساني,share
شارک,مشارکه*هذا
شارک,مشارکه,شارک هذا,مشارکه هذا*المقال,الخبر,الموضوع
اشتراک گذاري,اشتراکگذاري,به اشتراک بگذاريد,ارسال به دوستان,نسخه چاپي,لينک کوتاه,کپي لينک
کد,شناسه*خبر,مطلب
امتياز
حجم الخط,اندازه قلم,اندازه متن
رابط الخبر,رابط مختصر,الرابط المختصر,نسخ الرابط,حمل تطبيق,عضويت در کانال,عضو کانال`),
  ],
  [
    'newsletter',
    lines(`النشره البريديه,خبرنامه,عضويت در خبرنامه,سجل في النشره
اشترک في*النشره,نشرتنا,قناتنا
لمتابعه*اخر,اهم*الاخبار`),
  ],
];

/** Whose picture it is, and what tells a screen reader so. */
export const CREDIT =
  /^\s*(?:©|\([cC]\)\s|(?:صدر|مصدر) الصورة،|منبع تصویر،|(?:التعليق على الصورة|توضیح تصویر)،$|(?:صورة|تصوير|عکس)\s*[:：/])/;
/** What is said of the article beside it. */
export const META_LINE =
  /^\s*(?:نشر(?:ت)? (?:في|بتاريخ)|تاريخ النشر|تاریخ انتشار|آخر تحديث|المصدر|منبع)\s*[:：]/;
/** All that is said of an article's days in one line, however long. */
export const DAYS_LINE = /^.{0,40}(?:نشر في|تاريخ النشر): ?.{6,60}آخر تحديث:/;
/** A site speaks of its readers' comments, at any length: as printed, for nobody folds a long line. */
export const ON_COMMENTS =
  /^(?:[إا]ن )?(?:ال[آا]راء|التعليقات|نظرات|دیدگاه[‌ ]?ها[ی]?) (?:الواردة|المذكورة|المنشورة|حاوی|ارسال|منتشر)|^لن يتم نشر عنوان|^شما در حال پاسخ|^ترحب .{0,40}بالنقاش/;
/** A label, or an appeal of the site's, as a line of its own. */
export const APPEAL =
  /^(?:اعلان|مساحه اعلانيه|اگهي|تبليغات|advertisement)$|^to view this video|^(?:(?:لل?مزيد|لمتابعه).{0,30} )?(?:تابعوا|تابعونا|انضموا|انضم الي قنا|اشترکوا|لمتابعه).*(?:تي?ل[يجغ]{0,2}رام|واتسا|قنات|هنا$)|^تابع .*(?:جوجل|google(?: news)?)$|^شارک.* التعليقات$|^و?نقدم لکم .*موقع|^(?:نظر|ديدگاه).* بگذاريد$|(?:کانال|تلگرام|اينستاگرام|واتس|اپليکيشن).*(?:بپيونديد|دنبال کنيد|عضو شويد|نصب کنيد)$|منبع بلامانع است$/;
/** What a screen reader may jump over, where it ends as well: the BBC's. */
const SKIP_LINE = /^تخطي .* القراءه$|رد شويد و به خواندن ادامه دهيد$/;
export const SKIPPED_LINE = /^پايان .|. نهايه$/;
/** A site asks whether it may keep cookies, and says whose its pages are. */
export const CONSENT =
  /^(?:نحن وشركا|نستخدم|باستخدامك|ما از|با ادامه).{0,160}(?:ملفات تعريف الارتباط| کوکی)|^(?:جميع|كافة) الحقوق محفوظة|^(?:کلیه|تمام\S*) حقوق .{0,9}(?:سایت|مادی|برای).{0,60}محفوظ/;
/** Instead of the rest of an article that only subscribers may read. */
export const PAYWALL =
  /(?:متاحة?|مخصصة?|محتوى) (?:فقط )?لل?مشترك|(?:ویژه|مخصوص) (?:مشترک|اعضا)|(?:بقية|باقي) ال\S+ ل(?:ل?مشترك|ل?أعضاء)/;
/** A list of what the article has, whose links are left out as links. */
export const CONTENTS = /^(?:فهرست(?: مطالب| محتوا)?|(?:جدول |قائمه )?المحتويات|محتويات المقال)$/;
/** The body ends here: «انتهى» by itself, or with initials and a number. */
export const END_LINE = /^(?:(?:انتهاي|پايان) (?:پيام|خبر)(?: |$)|انتهي(?: الخبر| \S\S?\d*)*$)/;
export const SIZE_WIDGET = /^(?:(?:x[sl]|sm|md|lg)(?: |$)){2,}|^(?:x[sl]|sm|md|lg)$/;
/** Controls of a shop. */
export const SHOP_LINE =
  /^(?:(?:اضف|اضافه) الي (?:السله|عربه)|افزودن به سبد|اشتر الان|add to (?:cart|bag|basket))/;

/** The line that was folded last: every rule asks for the same one, one after another. */
let latest = { line: '', folded: '' };

/** A line as the lists above spell it: marks, ZWNJ and punctuation off, letters of one sound as one, lower case. */
export function foldLine(line: string): string {
  if (line !== latest.line) latest = { line, folded: fold(line) };
  return latest.folded;
}

/**
 * Marks, and what is neither letter nor digit, as far as this press prints it: the properties of Unicode would say it in a word,
 * but a browser takes a millisecond to make ready for them, on every page anew.
 */
const MARKS = /[\u0300-\u036f\u064b-\u0655\u0670ـ\u200c\u200e\u200f]/g;
const BETWEEN = /[\0-/:-@[-`{-¿×÷،-؏؛-؟٪-٭۔\u2000-⯿﴾﴿\ufe00-﹯！-＠｜￼\ud800-\udfff]+/g;

const fold = (line: string): string =>
  line
    .slice(0, 120)
    .toLowerCase()
    // Hamza and madda are marks then, too.
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[یى]/g, 'ي')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .replace(BETWEEN, ' ')
    .trim();

/** A line with a zero for every digit, of whatever script. */
export const digits = (line: string): string => line.replace(/[\d٠-٩۰-۹]/g, '0');

/** A longer line that begins like a heading is prose, but an appeal to subscribe may be a whole sentence. */
const LONGEST_HEADING = 45;

/** The section whose name stands before a colon, or null. */
export function labelOf(line: string): JunkKind | null {
  const colon = line.indexOf(':');
  return colon > 0 && colon < LONGEST_LABEL ? sectionOf(line.slice(0, colon)) : null;
}

/** An interview's question may begin with the words of a heading. */
const SENTENCE = /[.؟?!]\s*$/;

/** Headings with which a sentence may begin as well: nothing follows them. */
const ALONE = /^(?:در همين .{5}|پيشنهاد ما|موضوعات م\S+|.* هذا)$/;

/** No name of a section is longer than this, marks and all. */
const LONGEST_LABEL = 60;

/** The section that a short line opens, or null. */
export function sectionOf(line: string): JunkKind | null {
  // Keywords may be printed in the line of their heading, however many.
  if (line.length < 400 && labelOf(line) === 'tags') return 'tags';
  if (line.length > 90) return null;
  const folded = foldLine(line);
  if (SKIP_LINE.test(folded)) return 'related';
  // A number beside it, and the plural of Persian, attached or not.
  const bare = digits(folded).replace(/^0+ | 0+$| ?ها(?: 0+)?$/g, '');
  let first = SECTIONS.get(bare);
  // Behind a heading of two words or more, others may follow.
  for (let end = folded.indexOf(' ', folded.indexOf(' ') + 1); end > 0; end = folded.indexOf(' ', end + 1)) {
    const words = folded.slice(0, end);
    const begun = SECTIONS.get(words);
    if (
      begun &&
      !ALONE.test(words) &&
      (begun === 'newsletter' || (folded.length < LONGEST_HEADING && !SENTENCE.test(line)))
    )
      first ??= begun;
  }
  return first ?? null;
}

/** Each line of the lists above: where several fit, the shortest that begins a heading counts. */
const SECTIONS = new Map<string, JunkKind>();
for (const [kind, words] of SECTION_LINES) for (const word of words) SECTIONS.set(word, kind);
