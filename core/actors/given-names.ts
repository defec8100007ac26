import { foldPhrase } from '../text/fold.ts';
import type { Actor } from './actor.ts';

/** Given names that a lexicon of office holders may lack, and that stand before surnames it has. */
const COMMON =
  'محمد أحمد علي حسن حسين جعفر موسى باقر عباس خالد سعد عمر عثمان إبراهيم إسماعيل يوسف كاظم صالح طه ياسين مصطفى محمود حميد حامد كريم رحيم جواد رضا مهدي هادي طارق وليد فهد ناصر ماجد زيد سلمان عبدالله عبد الفتاح عبدالفتاح بدر صدام فراس حيدر أمير زینب فاطمه علی مصطفی موسی یوسف حمید کریم جواد';
/** More of those that bear the family names of politicians in news. */
const MORE =
  'إحسان أمين رياض معين نجم ضياء خليل فلاح عدنان غسان كمال جمال فيصل قاسم قيس ليث حازم ياسر أسعد أيمن أنور بشار ثائر جبار حاتم حازم حمزة خضير داود رعد زهير زياد سامر سعدون سلمى سهيل شاكر طالب طلال ظافر عادل عبدالرحمن ' +
  'عبدالكريم عبدالأمير عبدالزهرة عبدالحسين عقيل علاء عمار عمران غازي فاروق فراس فؤاد لؤي ماهر مثنى محسن مروان مهند عامر باسل سامي رامي منذر مازن حسام مصعب حسنين كرار مقداد منير سمير عصام هشام وسيم نوفل جاسم ميثم نبيل نزار نصير هاشم هيثم وسام وائل يحيى يونس يعقوب يزن زينب فاطمة مريم نادية سناء هدى ' +
  'نێچیرڤان مەسرور هنتر هانتر ميلانيا إيريك إريك إيفانكا بارون جيل إيهود ملانیا ایوانکا اریک هانتر جیل';
/** Those of Iran and Afghanistan; what is a word of the news as well (امید, ایمان, بهمن, میلاد, اعظم, ندا) is left out. */
const PERSIAN =
  'غلامرضا علیرضا حمیدرضا محمدرضا احمدرضا امیررضا عبدالرضا محمدحسن محمدحسین امیرحسین امیرمحمد امیرعباس محمدمهدی محمدصادق محمدجعفر محمدتقی ' +
  'علی‌اصغر علی‌محمد غلامحسین غلامعلی عباسعلی حسینعلی حسنعلی حسین‌علی عبدالعلی عبدالمجید عبدالحمید عبدالواحد صادق مرتضی اصغر منصور مجید وحید فرید ' +
  'داوود عیسی زکریا الیاس ایوب هارون تقی نورالدین جمال‌الدین شمس‌الدین صدرالدین نظام‌الدین محی‌الدین روح‌الله عزت‌الله قدرت‌الله نعمت‌الله هدایت‌الله ' +
  'ولی‌الله فتح‌الله لطف‌الله رحمت‌الله امان‌الله اسدالله حبیب‌الله خیرالله یدالله سیف‌الله حجت‌الله حمدالله امرالله سهراب رستم فریدون بهرام بهروز بهزاد ' +
  'پرویز منوچهر هوشنگ جمشید داریوش کوروش سیامک سیاوش شاهرخ فرامرز فرزاد فرشاد کامران کیوان کیومرث مازیار مهرداد نادر نیما هومن ارسلان اسفندیار ' +
  'اردشیر آرش بابک بیژن تورج خسرو رامین شاپور شهرام گلبدین حامد پدرام پژمان آریا آرمین افشین بهنام سجاد میثم یاسر ابوذر ابوالفضل ابوالقاسم ابوالحسن ' +
  'نرجس نرگس زهرا معصومه طاهره صدیقه لیلا مهناز نسرین سهیلا مهسا نیلوفر ژاله راضیه مرضیه محبوبه فریبا فریده سمیه بتول منیژه پریسا فائزه محدثه';
/** Titles directly behind which a name stands. */
export const GIVEN_TITLES: ReadonlySet<string> = new Set(
  (
    'المحلل المحللة النائب النائبة الباحث الباحثة الدكتور الدكتورة الخبير الخبيرة الكاتب الكاتبة الصحفي الصحفية الصحافي الصحافية الإعلامي الإعلامية ' +
    'اللاعب المدرب المواطن المواطنة المحامي المحامية القاضي الفنان الفنانة الشاعر المهندس المهندسة الأستاذ الأستاذة السيد السيدة الشيخ العميد العقيد اللواء ' +
    'الفريق الرائد النقيب الملازم المقدم الضابط الجندي الناشط الناشطة الشهيد المعتقل المرشح الأكاديمي المؤرخ الطبيب الطالب العالم المخرج الممثل السائق التاجر ' +
    'دکتر مهندس آقای خانم استاد'
  )
    .split(' ')
    .map(foldPhrase),
);
/** What sentences go on with behind a title: none of them is a name. */
export const NO_GIVEN_NAME: ReadonlySet<string> = new Set(
  (
    'أن إن من مع عن على إلى في قد قال قالت بعد قبل بين عند كان كانت لكن ثم هو هي حول ضد لدى خلال باسم باسمه سابق عراقي بارز مقرب مقربا برفقة برئاسة بقيادة ' +
    'رئيس زعيم قائد وزير نائب عضو أمين مدير نجل شقيق ابن بن مستشار ممثل قيادي سياسي أمني عسكري السابق أكد أضاف أشار أعلن دعا طالب حذر كشف زار التقى ' +
    'سابق پیشین ارشد سیاسی نظامی امنیتی عراقی رئیس وزیر نماینده از به با در که برای'
  )
    .split(' ')
    .map(foldPhrase),
);
/** Given names that are verbs of the news too: "demanded", "condemned", "became", "blessed", "succeeded", "appeared", "that". */
export const ALSO_VERBS: ReadonlySet<string> = new Set(
  'طالب دان بات بارك خلف بان'.split(' ').map(foldPhrase),
);
/** Given names that are nouns of the news too, and of somebody: the statement, opinion, house, success, matter, life of. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'بيان رأي بيت نجاح هيبة هيبت عناد صباح شان جان'.split(' ').map(foldPhrase),
);
/** First words of names that are no given names. */
const TITLES = new Set(
  'سردار سپهبد سرلشکر حاج شیخ آیت آیة ابو أبا أبي جنرال مام رهبر السيد المرجع'.split(' ').map(foldPhrase),
);

/** Folded given name -> ids of the persons who bear it; common ones with nobody. */
export function findGivenNames(actors: readonly Actor[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>(
    `${COMMON} ${MORE} ${PERSIAN}`.split(' ').map((name) => [foldPhrase(name), new Set()]),
  );
  for (const actor of actors) {
    if (actor.type !== 'person' || actor.subtype === 'epithet') continue;
    for (const form of [...actor.names.ar, ...actor.names.fa, ...actor.names.prs]) {
      const words = foldPhrase(form).split(' ');
      const [first] = words;
      if (words.length < 2 || !first || first.startsWith('ال') || TITLES.has(first)) continue;
      for (const word of words.slice(0, -1)) {
        if (word.startsWith('ال') || word.length < 3) continue;
        names.set(word, (names.get(word) ?? new Set()).add(actor.id));
      }
    }
  }
  return names;
}
