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

/** Class and id words by the kind of what they hold. The first that matches counts. */
export const CLASS_KINDS: readonly (readonly [JunkKind, RegExp])[] = [
  ['comments', /(?:^|[\s_-])(?:comments?|disqus|respond|repl(?:y|ies)|discussion|feedback)/i],
  [
    'related',
    /related|recommend|read-?more|read-?also|see-?also|similar|suggest|most-?(?:read|view|visit|pop)|popular|trending|latest|last-?news|other-?news|more-?(?:news|stor|from)|taboola|outbrain|mgid|mortabet|next-?(?:post|article|stor)|prev-?(?:post|article)|links-wrapper/i,
  ],
  ['tags', /(?:^|[\s_-])(?:tags?|tagcloud|keywords?|hashtags?)(?:$|[\s_-])/i],
  [
    'share',
    /(?:^|[\s_-])(?:shar(?:e|ing)|social|addthis|a2a|short-?(?:link|url)|print|toolbar|rating|follow-?us)|font-?size/i,
  ],
  ['newsletter', /news-?letter|subscri|paywall|sign-?(?:up|in)|log-?in|register/i],
  ['caption', /(?:photo|image|caption|media|img)[-_]?(?:credit|source|copyright)/i],
  ['gallery', /gallery|carousel|slider|swiper|slick/i],
  [
    'navigation',
    /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|footer|sidebar|side-?bar|skip|topbar)(?:$|[\s_-])/i,
  ],
  [
    'advert',
    /(?:^|[\s_-])(?:ads?|adv|advert\w*|sponsor\w*|promo\w*|banners?|cookies?|consent|popup|modal|widget)(?:$|[\s_-])/i,
  ],
  [
    'meta',
    /(?:^|[\s_-])(?:by-?line|authors?|date|time|publish(?:ed|-date)?|meta|post-?info|news-?info|views?)(?:$|[\s_-])/i,
  ],
];

export const BODY_CLASS =
  /(?:article|story|news|post|entry|item|content|page)[-_]?(?:body|text|content|detail|main)|^(?:body|content|text|story|matn)$|articlebody|echo_?detail|entry|description-?text/i;
export const LEAD_CLASS = /lead|intro|summary|sapo|sub-?title|abstract|standfirst|excerpt|khabar-?kholase/i;

const list = (kind: JunkKind, words: string): [JunkKind, string[]] => [kind, words.split('|')];

/** A short line that opens a section of its own; it and what hangs on it are left out. */
export const SECTION_LINES: readonly (readonly [JunkKind, readonly string[]])[] = [
  list(
    'comments',
    'نظرات|نظر شما|نظر|ديدگاه|ديدگاهها|ديدگاه ها|نظر دهيد|ارسال نظر|ثبت نظر|نظر بدهيد|نظرات کاربران|نظرات خوانندگان|نظرات بينندگان|ارسال ديدگاه|ديدگاهتان را بنويسيد|ديدگاه شما|نظر خود را|التعليقات|تعليقات|تعليق|اضف تعليق|اضافه تعليق|اترک تعليق|اترک رد|شارکنا برايک|تعليقات القراء|تعليقات الفيسبوک|comments|leave a reply|leave a comment',
  ),
  list(
    'related',
    'اقرا ايضا|اقراو ايضا|اقرا المزيد|اقرا اکثر|اقرا کذلک|مواضيع ذات صله|موضوعات ذات صله|مواضيع متعلقه|مواضيع مشابهه|اخبار ذات صله|اخبار متعلقه|اخبار مشابهه|مقالات ذات صله|الاخبار المتعلقه|موضوعات متعلقه|ذات صله|مواد ذات صله|الاکثر قراءه|الاکثر مشاهده|الاکثر تداولا|قد يهمک|قد يعجبک|قد تعجبک|شاهد ايضا|طالع ايضا|انظر ايضا|المزيد من الاخبار|اخر الاخبار|اخترنا لک|اقرا في|تابع ايضا|ربما يعجبک|بيشتر بخوانيد|بخوانيد|بيشتر بدانيد|مطالب مرتبط|اخبار مرتبط|خبر مرتبط|خبرهاي مرتبط|لينکهاي مرتبط|مقالات مرتبط|مطالب پيشنهادي|پيشنهاد سردبير|پيشنهاد ما|اخبار پيشنهادي|پربازديد|پربازديدترين|پربيننده|پرمخاطب|پربحث|اخرين اخبار|همچنين بخوانيد|همچنين ببينيد|در همين زمينه|در همين رابطه|بيشتر در اين باره|مطالب بيشتر|اخبار بيشتر|خواندنيها|اين خبر را هم بخوانيد|مرتبط|اينجا بخوانيد|related|read more|read also',
  ),
  list(
    'tags',
    'برچسب|برچسبها|برچسب ها|کليدواژه|کليدواژهها|کليد واژه|کليد واژه ها|کلمات کليدي|تگها|تگ ها|موضوعات مرتبط|الکلمات المفتاحيه|کلمات مفتاحيه|الوسوم|وسوم|کلمات دلاليه|الکلمات الدلاليه|علامات|سمات|تاگ|tags|keywords',
  ),
  list(
    'share',
    'شارک|مشارکه|شارک المقال|شارک الخبر|شارک هذا|شارکها|مشارکه الخبر|به اشتراک بگذاريد|اشتراک گذاري|اشتراکگذاري|همرساني|لينک کوتاه|کپي لينک|کد خبر|کد مطلب|شناسه خبر|چاپ|ارسال به دوستان|نسخه چاپي|طباعه|رابط مختصر|الرابط المختصر|نسخ الرابط|تابعونا|تابعنا|حمل تطبيق|عضويت در کانال|عضو کانال|share',
  ),
  list(
    'newsletter',
    'اشترک في|النشره البريديه|خبرنامه|عضويت در خبرنامه|سجل في النشره|لمتابعه اخر الاخبار|لمتابعه اهم',
  ),
];

/** A line that is dropped whole even when a headline follows on it. */
export const INLINE_RELATED =
  /^(?:اقرا(?:و|وا)? (?:ايضا|المزيد|اکثر)|شاهد ايضا|طالع ايضا|انظر ايضا|قد يهمک|بيشتر بخوانيد|همچنين بخوانيد|اين خبر را هم بخوانيد|بخوانيد|related|read (?:more|also))(?: |$)/;
/** The body ends here. */
export const END_LINE = /^(?:انتهاي پيام|پايان پيام|انتهاي خبر|پايان خبر|انتهي)(?: |$)/;
export const SIZE_WIDGET = /^(?:(?:xs|sm|md|lg|xl)(?: |$)){2,}/;
/** Controls of a shop. */
export const SHOP_LINE =
  /^(?:اضف الي (?:السله|عربه)|اضافه الي (?:السله|عربه)|افزودن به سبد|اشتر الان|add to (?:cart|bag|basket))/;

/** The line that was folded last: every rule asks for the same one, one after another. */
let latest = { line: '', folded: '' };

/** A line as the lists above spell it: marks, ZWNJ and punctuation off, letters of one sound as one, lower case. */
export function foldLine(line: string): string {
  if (line !== latest.line) latest = { line, folded: fold(line) };
  return latest.folded;
}

const fold = (line: string): string =>
  line
    .slice(0, 120)
    .toLowerCase()
    .replace(/[ً-ْٰـ‌‏‎]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[یى]/g, 'ي')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .replace(/[ؤ]/g, 'و')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A longer line that begins like a heading is prose, but an appeal to subscribe may be a whole sentence. */
const LONGEST_HEADING = 45;

/** Keywords printed in the line of their heading, however many. */
const TAG_LINE =
  /^(?:کلمات دلاليه|الکلمات الدلاليه|کلمات مفتاحيه|الکلمات المفتاحيه|الوسوم|وسوم|برچسب ?ها|کليد ?واژه ?ها|کلمات کليدي)$/;

/** No heading of keywords is longer than this, marks and all. */
const LONGEST_TAG_LINE = 60;

/** The section that a short line opens, or null. */
export function sectionOf(line: string): JunkKind | null {
  const colon = line.indexOf(':');
  if (colon > 0 && colon < LONGEST_TAG_LINE && line.length < 400)
    if (TAG_LINE.test(foldLine(line.slice(0, colon)))) return 'tags';
  if (line.length > 90) return null;
  const folded = foldLine(line);
  const bare = folded.replace(/^[\d٠-٩۰-۹]+ | [\d٠-٩۰-۹]+$/g, '');
  const whole = SECTIONS.get(bare);
  let first = whole;
  // Behind a heading of two words or more, others may follow.
  for (let end = folded.indexOf(' ', folded.indexOf(' ') + 1); end > 0; end = folded.indexOf(' ', end + 1)) {
    const begun = SECTIONS.get(folded.slice(0, end));
    if (begun && (begun.kind === 'newsletter' || folded.length < LONGEST_HEADING))
      if (!first || begun.order < first.order) first = begun;
  }
  return first?.kind ?? null;
}

/** Each line of the lists above with its place in them: the first one that fits counts. */
const SECTIONS = new Map<string, { readonly kind: JunkKind; readonly order: number }>();
for (const [kind, words] of SECTION_LINES)
  for (const word of words) if (!SECTIONS.has(word)) SECTIONS.set(word, { kind, order: SECTIONS.size });
