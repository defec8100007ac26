import type { FormRule } from './form-rule.ts';

/** Words with the article behind which a family name is one: titles, ranks, offices and days. */
const TITLES_BEFORE_NAMES =
  'السيد السيدة الوزراء الحاج الأستاذ المهندس الشيخ القائد القوات المسلحة الركن الفريق اللواء الرئيس العراقي السابق الأسبق الحالي الزعيم إلى الى الآن الان ' +
  'اليوم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الذي';

/** Forms of persons' names: family names that are also words, adjectives or other people's. */
export const RULES_OF_PEOPLE: readonly FormRule[] = [
  {
    actors: ['muqtada-al-sadr'],
    forms: ['صدر'],
    onlyBehind: 'مقتدی دستگیری طرفداران هواداران حامیان پیروان جریان آقای سخنان بیانیه شبه‌نظامیان',
    example: 'صدر اعظم عراق · در صدر اخبار',
  },
  {
    actors: ['muqtada-al-sadr'],
    forms: ['الصدر'],
    notBehind:
      'موسى باقر محمد صادق مدينة حسن إسماعيل شهرک جعفر آمنة *أمراض طب جراحة لجراحة لطب مستشفى ألم آلام عظم عظام أشعة',
    example: 'الشهيد محمد باقر الصدر · طبيب أمراض الصدر',
  },
  {
    actors: ['ammar-al-hakim'],
    forms: ['حکیم'],
    notBehind: 'دکتر پزشک طبیب شاعر مرد پیر *سینای فردوسی خدای',
    notBefore: 'شیرازی ابوالقاسم فردوسی عمر سبزواری نظامی',
    example: 'دکتر حکیم شیرازی · ابن‌سینای حکیم',
  },
  {
    actors: ['bashar-al-assad'],
    forms: ['الأسد'],
    notBehind: 'حافظ ماهر باسل أسماء آل',
    example: 'حافظ الأسد',
  },
  {
    actors: ['ash-carter'],
    forms: ['اش کارتر'],
    notBehind: 'خانه همسر پدر مادر کتاب دولت زمان دوره ریاست دوست خانواده نامه',
    example: 'خانه اش کارتر را به موزه سپرد',
  },
  {
    actors: ['taliban'],
    forms: ['طالبان'],
    language: 'fa',
    notBefore: 'علم علوم حقیقت معرفت کمال صلح دین حق جوان_علم هدایت دیدار',
    example: 'طالبان علم در حوزه نجف',
  },
  {
    actors: ['mohammed-shia-al-sudani'],
    forms: ['السوداني', 'سودانی', 'السودانی'],
    notBehind:
      'الجيش الرئيس الدينار الشعب الجنيه المنتخب النظام المجلس الجانب الوفد الفريق الانتقالي السيادة الأعلى السفير المواطن اللاعب ارتش مردم رئیس‌جمهور مهاجر کودک',
    unlessNamed: true,
    with: ['iraq', 'baghdad', 'iraqi-government'],
    orInIraq: true,
    example: 'أعلن الجيش السوداني',
  },
  {
    actors: ['mohammed-shia-al-sudani'],
    forms: ['السوداني'],
    notBefore: 'الجنسية الأصل المقيم الهارب المتهم الموقوف المعتقل المهاجر اللاجئ البالغ',
    example: 'وصل السوداني الهارب إلى العراق · اعتقل السوداني المقيم في بغداد',
  },
  {
    actors: ['mohammed-shia-al-sudani'],
    forms: ['السوداني'],
    language: 'ar',
    adjectiveUnlessBehind: `${TITLES_BEFORE_NAMES} الحكومة`,
    example: 'وأكد وزير الخارجية السوداني · قتل السائق السوداني أحمد',
  },
  {
    actors: ['mohammed-shia-al-sudani'],
    forms: ['سودانی'],
    notBehind:
      '*ندان *گران *جویان *نان *دان *ران *یانی *های *ها شهروند کارگر نفر راننده دانشجو پزشک خبرنگار سرباز مقام وزیر سفیر دیپلمات ارتش ژنرال نیروی پناهجو مهاجر کودک زن مرد جوان بازیکن تیم مردم رئیس‌جمهور شرکت هواپیمای تبعه اتباع خانواده جامعه طرف‌های',
    example: 'دو شهروند سودانی بازداشت شدند · کارگران سودانی اعتراض کردند',
  },
  {
    actors: ['thabet-al-abbasi'],
    forms: ['العباسي'],
    adjectiveUnlessBehind: `${TITLES_BEFORE_NAMES} الدفاع`,
    example: 'العصر العباسي · الخليفة العباسي المأمون',
  },
  {
    actors: ['nouri-al-maliki'],
    forms: ['المالكي'],
    adjectiveUnlessBehind: `${TITLES_BEFORE_NAMES} القانون الدعوة`,
    example: 'المذهب المالكي · الفقيه المالكي',
  },
  {
    actors: ['abu-mahdi-al-muhandis'],
    forms: ['المهندس'],
    notBefore: 'المعماري المدني الزراعي المقيم الاستشاري الكهربائي الميكانيكي المشرف المسؤول المنفذ',
    example: 'وكتب المهندس المعماري حسن',
  },
  {
    actors: ['mohammad-javad-zarif'],
    forms: ['ظريف', 'ظریف'],
    notBehind: 'موقف رجل شخص شيء أمر أسلوب تعليق صنایع هنر هنرهای نکته طنز کار بسیار خیلی',
    notBefore: 'جدا للغاية',
    example: 'وهو موقف ظريف · صنایع ظریف',
  },
  {
    actors: ['ebrahim-raisi'],
    forms: ['رئیسی'],
    notBehind: 'علت علل عامل عوامل دلیل دلایل نقش مشکل محور هدف بازیگر عنصر',
    example: 'علت رئیسی تورم است',
  },
  {
    actors: ['donald-trump', 'joe-biden'],
    notBefore: 'جونيور جونیور الابن الحفيد',
    example: 'دونالد ترامب جونيور',
  },
  {
    actors: ['george-w-bush'],
    notBefore: 'الأب پدر',
    example: 'جورج بوش الأب',
  },
  {
    actors: ['qasem-soleimani'],
    forms: ['سليماني'],
    vouchedBehind:
      'ثأر ثأرا الثأر بالثأر انتقاما انتقام الانتقام قتلة اغتيال مقتل استشهاد دم دماء ذكرى نهج لواء',
    example: 'توعد القيادي بالثأر لسليماني',
  },
  {
    actors: ['lloyd-austin'],
    forms: ['أوستن', 'اوستن'],
    notBehind: 'في من إلى وسط قرب عمدة شرطة سكان جامعة',
    unlessNamed: true,
    example: 'عاد الوفد العراقي من أوستن · وصل إلى أوستن',
  },
  {
    actors: ['masoud-barzani'],
    forms: ['بارزاني', 'البارزاني', 'بارزانی'],
    with: ['masoud-barzani'],
    example: 'دیدار عراقچی با بارزانی',
  },
  {
    actors: ['jalal-talabani', 'masoud-barzani', 'hoshyar-zebari'],
    forms: ['طالباني', 'بارزاني', 'البارزاني', 'زيباري', 'طالبانی', 'بارزانی', 'زیباری'],
    notBehind: 'مسرور نيجيرفان نيجرفان بافل قوباد لاهور نچیروان نیچیروان نیچروان قباد',
    example: 'نيجيرفان بارزاني',
  },
  {
    actors: ['vladimir-putin'],
    forms: ['پوتین'],
    with: ['vladimir-putin', 'russia', 'united-states', 'donald-trump', 'us-government', 'nato', 'syria'],
    example: 'سفیر انگلیس پوتین بلند قرمز به پا داشت',
  },
  {
    actors: ['vladimir-putin'],
    forms: ['پوتین'],
    notBefore: 'بلند سربازی نظامی چرمی قرمز سیاه مشکی به_پا',
    example: 'پوتین سربازی',
  },
];
