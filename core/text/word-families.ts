import { withoutClitics } from './clitics.ts';
import { foldPhrase } from './fold.ts';
import { deepStem, withoutArticle } from './stem.ts';

/**
 * Plurals that are no ending but another word: صاروخ and صواريخ. A list of the nouns that news are written with, not a
 * pattern, for patterns join what has nothing to do with each other. The first of a family gives its stem.
 */
const FAMILIES = `
صاروخ=صواريخ قذيفة=قذائف قنبلة=قنابل سلاح=أسلحة=اسلحه هجوم=هجمات=هجمة مدفع=مدافع لغم=ألغام ذخيرة=ذخائر درع=دروع رصاصة=رصاص نفق=أنفاق
جندي=جنود ضابط=ضباط قائد=قادة رئيس=رؤساء=روسا وزير=وزراء=وزرا سفير=سفراء=سفرا نائب=نواب خبير=خبراء عميل=عملاء زعيم=زعماء حليف=حلفاء
شريك=شركاء=شرکا شهيد=شهداء=شهدا قتيل=قتلى جريح=جرحى أسير=أسرى=اسرا ضحية=ضحايا مدير=مدراء حارس=حراس طبيب=أطباء=اطبا عامل=عمال طالب=طلاب=طلبة
قاضي=قضاة سجين=سجناء شاهد=شهود=شواهد عالم=علماء=علما شيخ=شيوخ=مشايخ أمير=أمراء=امرا ملك=ملوك حاكم=حكام والي=ولاة ثائر=ثوار زائر=زوار عدو=أعداء
صديق=أصدقاء نجل=أنجال ابن=أبناء ناشط=نشطاء سيد=سادة شخص=أشخاص=اشخاص رجل=رجال طفل=أطفال=اطفال شاب=شباب فرد=أفراد=افراد عضو=أعضاء=اعضا
عنصر=عناصر مرجع=مراجع عسکر=عساکر مبعوث=مبعوثون وفد=وفود كادر=كوادر فقير=فقراء غريب=غرباء أجنبي=أجانب
فصيل=فصائل كتيبة=كتائب=كتايب لواء=ألوية فرقة=فرق جيش=جيوش قوة=قوات=قوى حزب=أحزاب=احزاب كتلة=كتل لجنة=لجان مجلس=مجالس عشيرة=عشائر قبيلة=قبائل
طائفة=طوائف شعب=شعوب عائلة=عوائل مجموعة=مجاميع خلية=خلايا رتل=أرتال سرية=سرايا
قاعدة=قواعد موقع=مواقع موضع=مواضع مقر=مقار مركز=مراكز مخزن=مخازن سفينة=سفن شارع=شوارع طريق=طرق مدينة=مدن منطقة=مناطق قرية=قرى حي=أحياء منزل=منازل
بيت=بيوت مبنى=مباني جسر=جسور منفذ=منافذ ميناء=موانئ حقل=حقول بئر=آبار سجن=سجون حاجز=حواجز معبر=معابر مرفق=مرافق ملجأ=ملاجئ جبل=جبال نهر=أنهار
مصدر=مصادر منبع=منابع خبر=أخبار=اخبار تقرير=تقارير رسالة=رسائل وثيقة=وثائق قانون=قوانين دستور=دساتير عقد=عقود شرط=شروط=شرايط بند=بنود قضية=قضايا
مشكلة=مشاكل حل=حلول خطة=خطط مشروع=مشاريع هدف=أهداف=اهداف سبب=أسباب نتيجة=نتائج خطر=أخطار=مخاطر ضرر=أضرار خسارة=خسائر حادث=حوادث حادثة=حوادث
جريمة=جرائم=جرايم تهمة=تهم محكمة=محاكم فتوى=فتاوى محور=محاور مرحلة=مراحل موعد=مواعيد جدول=جداول تدبير=تدابير إجراء=إجراءات
موقف=مواقف رأي=آراء سؤال=أسئلة حق=حقوق مهمة=مهام مصلحة=مصالح دور=أدوار طرف=أطراف=اطراف ركن=أركان صورة=صور قسم=أقسام فرع=فروع جزء=أجزاء
نظام=أنظمة دليل=أدلة=دلايل أثر=آثار=آثارا حرب=حروب معركة=معارك جثة=جثث قمة=قمم ضغط=ضغوط حد=حدود قرار=قرارات بعد=أبعاد مسألة=مسائل=مسايل
يوم=أيام شهر=أشهر=شهور أسبوع=أسابيع سنة=سنوات=سنين عام=أعوام ليلة=ليالي ألف=آلاف مليون=ملايين راتب=رواتب سعر=أسعار مصرف=مصارف بنك=بنوك دينار=دنانير
مورد=موارد مبلغ=مبالغ رقم=أرقام عدد=أعداد نسبة=نسب قناة=قنوات صحيفة=صحف برنامج=برامج=برامه تاريخ=تواريخ خط=خطوط ضابطه=ضوابط
`;

/**
 * Nouns that speeches and news put a possessive behind: کشورمان, دولتش, سيادتنا. Of any word these endings can't be taken (سازمان,
 * آرامش), so only of words that are known.
 */
const OWNED = `
کشور دولت ملت سفر مردم ارتش سخن سخنان پیام دیدار گفتگو سیاست نیرو وطن سرزمین خاک مرز امنیت منافع رهبر فرمانده سرباز وزارت سفارت پایگاه حمله اقدام
تصمیم بیانیه اظهارات حضور خروج موضع نامه خانواده فرزند پدر مادر برادر دوست دشمن همسایه متحد موشک پهپاد جنگنده ناو شهر روستا حریم آسمان قدرت پارلمان
نماینده جنبش گروه جبهه مقاومت خون انتقام پاسخ استقلال حاکمیت اراده عزت پرچم همتا خبرنگار سخنگو معاون جانشین
دولة حكومة سيادة أرض=أراضي بلد بلاد وطن سماء أجواء قوات طائرات تصريح=تصريحات بيان=بيانات زيارة لقاء كلمة خطاب مقاومة أمن استقلال كرامة دماء مجاهد=مجاهدين
سفارة وزارة عملية=عمليات مسيرة=مسيرات ميليشيا=ميليشيات=مليشيا=مليشيات حلفاء شركاء رد حضور وجود انسحاب خروج بقاء اتفاق اتفاقية سياسة علاقة=علاقات
`;

const stems = new Map<string, string>();
const members = new Map<string, readonly string[]>();
for (const family of `${FAMILIES}${OWNED}`.trim().split(/\s+/)) {
  const forms = family.split('=').map(foldPhrase);
  const stem = deepStem(forms[0]!);
  for (const form of forms) if (!stems.has(form)) stems.set(form, stem);
  members.set(stem, [...(members.get(stem) ?? []), ...forms]);
}

/** The folded words of the families that share this stem. */
export const familyOf = (stem: string): readonly string[] => members.get(stem) ?? [];

/** Possessives of both languages, and what Persian puts behind a plural. */
const ENDINGS = ['هما', 'شان', 'مان', 'تان', 'ها', 'هم', 'نا', 'كم', 'ه', 'ي', 'ش'] as const;

function stemOfBare(word: string): string | null {
  const known = stems.get(word);
  if (known) return known;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const bare = word.slice(0, -ending.length);
    const found = stems.get(bare) ?? (bare.endsWith('ت') ? stems.get(`${bare.slice(0, -1)}ه`) : undefined);
    if (found) return found;
  }
  return null;
}

/** The stem of the family that a folded word is of, behind the article, a clitic or both; null where it is of none. */
export function familyStem(word: string): string | null {
  const bare = withoutArticle(word);
  const found = stemOfBare(bare);
  if (found || bare !== word) return found;
  for (const rest of withoutClitics(word)) {
    const behind = stemOfBare(rest);
    if (behind) return behind;
  }
  return null;
}
