import { foldPhrase } from '../text/fold.ts';

/** The words around an office, of Arabic and Persian, that say whether it stands for its holder. Compared folded. */

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldPhrase));

/** Before an office, these speak of another one, of the office itself, or of a holder who was killed. */
export const NOT_THE_HOLDER = wordSet(
  'نائب نائبة نائبا نواب منصب لمنصب بمنصب منصبي مرشح مرشحا مرشحي مرشحين ترشيح انتخاب اختيار تعيين تكليف تسمية خلفا انتخابات ' +
    'اغتيال مقتل قتل قتلت استشهاد استهداف استهدف استهدفت اغتيل اغتالت تصفية قاتل ' +
    'جثمان جثامين جثة جثث نعش رفات تشييع جنازة دفن دم دماء ثأر الثأر انتقام الانتقام أربعين ' +
    'پیکر پیکرهای جنازه تشییع خاکسپاری تدفین خون قاتل قاتلان انتقام مطهر پاک ' +
    'ترور شهادت قتل کشتن معاون قائم‌مقام جانشین نامزد نامزدی کاندیدای پست سمت مقام منصب انتخاب تعیین',
);
/** Behind an office, these speak of somebody who held it before, will hold it, or holds it elsewhere. */
export const ANOTHER_HOLDER = wordSet(
  'السابق السابقة الأسبق الأسبقين السابقين الراحل الراحلة المخلوع المقبل القادم الجديد الجديدة المكلف المنتخب آنذاك حينها المؤقت المستقيل الانتقالي ' +
    'سابق سابقش پیشین اسبق وقت آینده جدید منتخب مکلف فقید مخلوع موقت مستعفی شهید مرحوم بعدی قبلی',
);
/** The same in more words, and "then": whoever held it at the time that is told of. */
export const THEN = new RegExp(
  `^[ (),،"«»“”\u2013\u2014-]*(?:${(
    'في حينه|في حينها|في وقته|في وقتها|في وقتذاك|في حينذاك|في ذلك الوقت|في ذلك الحين|في ذلك التاريخ|في ذلك العام|في ذاك الوقت|' +
    'في تلك الفترة|في تلك المرحلة|في تلك الآونة|في تلك الحقبة|في تلك الأيام|في تلك السنة|آنذاك|حينها|حينذاك|حينئذ|آنئذ|وقتها|وقتذاك|' +
    'وقتئذ|يومها|يومذاك|يومئذ|عامئذ|المقال|المقالة|المعزول|المعزولة|المتوفى|المتوفاة|المنتهية ولايته|المنتهية ولايتها|بالوكالة|' +
    'بالنيابة|بالإنابة|در آن زمان|در آن وقت|در آن دوره|در آن هنگام|در آن مقطع|در آن ایام|در آن سال|در همان زمان|آن زمان|آن وقت|' +
    'آنوقت|آن دوره|آن هنگام|آن روزها|معزول|برکنار شده|برکنارشده'
  )
    .split('|')
    .map(foldPhrase)
    .join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);
/** "Who invaded Iraq", "who began the war": whoever held it in 2003. What a holder does today is told in other words. */
export const OF_THE_WAR = new RegExp(
  `^[ (),،]*(?:${[
    'که (?:در سال [0-9]+ )?(?:به|بر|بالای) عراق (?:حمله|لشکرکشی|تجاوز|هجوم|یورش)',
    'که (?:در سال [0-9]+ )?عراق را (?:اشغال|تصرف|ویران)',
    'که (?:فرمان|دستور|امر) (?:آغاز |شروع )?(?:جنگ|اشغال|حمله به|تجاوز به|لشکرکشی به) عراق',
    'که (?:آن |این )?جنگ (?:عراق |خلیج )?را (?:آغاز|شروع|به راه)',
    'الذي (?:غزا|احتل|اجتاح) (?:العراق|بغداد)',
    'الذي (?:شن|بدأ|أطلق|أعلن) (?:الحرب على العراق|حرب العراق|غزو العراق)',
    'الذي أمر (?:بغزو|باحتلال|باجتياح) العراق',
  ]
    .map(foldPhrase)
    .join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);
/** The longest of these, with what may stand before it, in folded units. */
export const THEN_REACH = 40;
/** What may stand between an office and the name of its holder. */
export const HONORIFICS = wordSet(
  'السيد السيدة القائد الحاج الفريق أول الركن اللواء الدكتور الجنرال الأدميرال الأميرال العميد المهندس الشيخ الأستاذ الشهيد الراحل المرشد الإمام ' +
    'آقای خانم سردار سرلشکر سرتیپ دریادار دکتر سید شیخ حاج دریاسالار دریابان آدمیرال ژنرال جنرال آیت الله آیت‌الله العظمی شهید امیر مهندس دگرجنرال محترم حجت الاسلام و ' +
    'في لدى در الإيراني الإيرانية العراقي العراقية الأمريكي الأميركي الأمريكية الأميركية حرس الثورة الحرس الثوري انقلاب',
);
/** An office without a country goes on like a person, not like one of another country: so with small words, */
const SMALL_WORDS = wordSet(
  'في من إلى على عن أن إن إنه أنه إنها أنها بأن بأنه قد لم لن لا مع بعد قبل خلال كان اليوم أمس غدا بشأن حول هو الذي لدى عبر عقب أثناء خطابه كلمته ' +
    'در با از به که و را این نیز هم روز درباره برای تا است بود',
);
/** with what he does, */
const DEEDS = wordSet(
  'قال أكد أعلن أضاف أشار دعا شدد بحث التقى استقبل وصل غادر ترأس وجه أمر زار طالب رفض حذر كشف أوضح لفت قرر عقد شارك هنأ عزى أدان نفى أوعز تفقد تسلم تلقى اطلع أطلق افتتح ' +
    'يقول يؤكد يعلن يضيف يشير يدعو يشدد يبحث يلتقي يستقبل يصل يغادر يترأس يوجه يأمر يزور يطالب يرفض يحذر يكشف يوضح يلفت يقرر يعقد يشارك يهنئ يعزي يدين ' +
    'يسعى يريد يرغب يستطيع يملك يواجه يدرك يعتقد يرى يعتزم ينوي يعود يواصل يستعد يصر يحتاج يقود يتعامل يتولى يتمسك يتعرض يتحمل يلتزم يحاول يخشى يتجه ' +
    'يسوف يماطل يتهرب يوازن يفاوض يتفاوض يعارض يؤيد يقف يعمل يلوح يهدد يتهم ' +
    'ينفي يوعز يتفقد يتسلم يتلقى يطلع يطلق يفتتح يناقش يتابع يجري يجدد يجتمع يصدر يرعى يتوجه ' +
    'گفت اعلام تأکید اظهار افزود خواستار دستور می‌گوید خبر تصریح هشدار',
);
/** or with whom he meets. */
const GUESTS = wordSet(
  'السفير السفيرة الوفد القائد الجنرال الوزير المبعوث المبعوثة وفدا وفد سفير سفيرة وزير نظيره مبعوث قائد رئيس عددا ممثلي قادة شيوخ جلسة اجتماعا',
);

export function goesOnLikeAPerson(next: string): boolean {
  if (next === '' || next.startsWith('و')) return true;
  if (SMALL_WORDS.has(next) || GUESTS.has(next)) return true;
  return DEEDS.has(next) || (next.startsWith('سي') && DEEDS.has(next.slice(1)));
}

/** Whether somebody does something in a word before an office: «وأمر القائد العام للقوات المسلحة». */
export const isDeed = (word: string): boolean =>
  DEEDS.has(word) || (/^[وف]../.test(word) && DEEDS.has(word.slice(1)));
/** What he does it with, by, or to: no name begins like that, as بوريس and بنيامين do with ب alone. */
const OBJECT = /^\s*(?:بال|ب[إأتفم]|لل|كل |جميع |كافة |عدد|لجنة |ضباط |وزار)/;
export const goesOnBehindDeed = (raw: string): boolean => OBJECT.test(raw);
/** What may be written together with a word before an office. */
export const CLITICS = /^[وف]?[بل]?(?=...)/;

const anyOf = (words: string): string => words.split('|').map(foldPhrase).join('|');

/**
 * Behind an office: its holder was killed, so that it may be the one before today's. Arabic says who, or "had been";
 * Persian puts the verb last, and where somebody speaks in between, he speaks of another's death.
 */
export const KILLED = [
  new RegExp(
    `^(?: (?:${anyOf('في')}|ال[^ ]+)){0,4} (?:${anyOf('الذي')} (?:[^ ]+ ){0,2}|(?:${anyOf('كان')} )?${anyOf('قد')} )(?:${anyOf('قتل|اغتيل|استشهد|قضى|اغتالته|قتلته|لقي')})(?![\\p{L}])`,
    'u',
  ),
  new RegExp(`^ (?:${anyOf('اغتيل|استشهد|القتيل|المغدور|لقي مصرعه|لقي حتفه')})(?![\\p{L}])`, 'u'),
  new RegExp(
    `^(?: (?!(?:${anyOf('گفت|افزود|اعلام|گفته|تأکید|از|با|و|خواستار')}) )[^ .,،؛:]+){0,6} (?:${anyOf('ترور شد|ترور شده|کشته شد|کشته شده|شهید شد|به شهادت رسید|جان باخت')})(?![\\p{L}])`,
    'u',
  ),
];
/** The longest of these, in folded units. */
export const KILLED_REACH = 80;

/**
 * Behind an office these begin what its holder says or what another did, and a date in that is not when the office was
 * held: "said that the decision of 2020 …", "the coalition that was formed in 2014". What describes the office itself
 * stands right behind it.
 */
export const ANOTHER_CLAUSE = new RegExp(
  `[:"“«]|(?:^| )[وب]?(?:${anyOf('إن|أن')})(?:ه|ها|هم|نا|ني)?(?= |$)|[^ ] (?:${anyOf('الذي|التي|الذين|منذ|که')})(?= |$)|` +
    `(?:${anyOf('گفت|گفته|افزود|اعلام کرد|تأکید کرد|خواند')})(?= |$)`,
);
/** How far behind an office a date may tell when it was held, in UTF-16 units. */
export const BESIDE_REACH = 60;
