import type { ReadLanguage } from '../text/language.ts';
import type { Tier } from './actor.ts';

/**
 * What the neighbours of a form decide, for the forms that mean other things too. Words are in ordinary spelling and
 * compared folded; `*` stands for any letters, `_` for the space between two words. Each rule has the passage that made it necessary.
 * One table, and so longer than a file should be.
 */
export interface FormRule {
  /** Ids of the actors it is for; all that the form may name where absent. */
  readonly actors?: readonly string[];
  /** The forms it is for, ordinary spelling; all forms of `actors` where absent. */
  readonly forms?: readonly string[];
  /** The language of the texts it is for; all where absent. */
  readonly language?: ReadLanguage;
  /** Not directly behind, or before, one of these words. */
  readonly notBehind?: string;
  readonly notBefore?: string;
  /** Only directly behind one of these words. */
  readonly onlyBehind?: string;
  /** The rule is lifted once the article names the actor in full. */
  readonly unlessNamed?: true;
  /** Not in an article of before this ISO day: the name, or the thing, did not exist. */
  readonly since?: string;
  /** Not in an article of after this ISO day: by then the form means something else. */
  readonly until?: string;
  /** Not without any of these actors in the article or its title. */
  readonly with?: readonly string[];
  /** … unless the article is set in Iraq, where nobody writes the country's name. */
  readonly orInIraq?: true;
  /** Not in an article that names any of these in full, for then the form is theirs as likely. */
  readonly notWith?: readonly string[];
  /** Only in an article that is set in Iraq. */
  readonly inIraq?: true;
  /** Not where one of these stems stands near and Iraq does not; folded by the rule's reader, `|` between them. */
  readonly notNear?: string;
  /** Only where one of these stems stands near; folded by the rule's reader. */
  readonly onlyNear?: string;
  /** Not in an outlet of these countries (ISO 3166-1), where the form means another. */
  readonly notFrom?: readonly string[];
  /** Directly behind a word with the article it is an adjective of that word, unless that is one of these. */
  readonly adjectiveUnlessBehind?: string;
  /** Never by a clitic: `بحماس` is "with zeal". */
  readonly noClitic?: true;
  readonly tier?: Tier;
  readonly example: string;
}

const NATIONS =
  'الأمريكي* الأميركي* السوري* اللبناني* الإيراني* التركي* الأردني* المصري* الليبي* اليمني* الفلسطيني* الروسي* الأفغاني* البريطاني* الفرنسي* الأوكراني* الإسرائيلي* الكويتي* السعودي* الإماراتي* الألماني* الهندي* الباكستاني* الصهيوني*';
const HEADS_OF_PLACES =
  'في إلى نحو باتجاه بينها منها قضاء مدينة قرب ناحية محافظة بلدة منطقة معبر منفذ قاعدة مطار معسكر جبل أطراف حدود منطقتي مدينتي عمليات شمال جنوب شرق غرب شرقي غربي شمالي جنوبي در شهر استان ولایت منطقه پایگاه گذرگاه نزدیکی شهرستان';
const HEADS_OF_MEDIA =
  'قناة صحيفة وكالة شبكة فضائية موقع جريدة إذاعة تلفزيون مراسل مراسلة لقناة لوكالة شبکه خبرگزاری روزنامه کانال گزارش تلویزیونی تلفزيونية';
/** What makes a bare Persian "coalition" one of somebody, with somebody, or of a kind. */
const COALITION_OF =
  '*ها *های *هایی *گان احزاب حاکم ملی شیعیان شیعه سنی کرد* نصر فتح دولت قانون سائرون انتخابات* پارلمان* سیاسی تازه جدید میان بین با ال* سعودی عربی چند مخالف* جریان* سه دو تقدم عزم جهانی کشور*';

/** Words with the article behind which a family name is one: titles, ranks, offices and days. */
const TITLES_BEFORE_NAMES =
  'السيد السيدة الوزراء الحاج الأستاذ المهندس الشيخ القائد القوات المسلحة الركن الفريق اللواء الرئيس العراقي السابق الأسبق الحالي الزعيم إلى الى الآن الان ' +
  'اليوم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الذي';

export const FORM_RULES: readonly FormRule[] = [
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
    actors: ['taliban'],
    language: 'ar',
    forms: ['طالبان'],
    unlessNamed: true,
    onlyNear: 'كابل|كابول|أفغان|قندهار|هلمند|باكستان|الدوحة',
    example: 'فاز طالبان من بغداد بالجائزة',
  },
  {
    actors: ['pmf', 'sdf', 'kdp', 'puk', 'operation-inherent-resolve'],
    forms: ['PMF', 'PMU', 'SDF', 'KDP', 'PUK', 'OIR', 'الPMF', 'الPMU', 'الSDF', 'الKDP', 'الPUK', 'الOIR'],
    with: ['iraq', 'baghdad', 'syria', 'turkey', 'isis', 'global-coalition', 'peshmerga'],
    orInIraq: true,
    example:
      'خدمة KDP للنشر الذاتي · يراهن المغاربة عبر PMU كل أحد · اختبار PMF لتدفق البول · قالب SDF للبيانات',
  },
  {
    actors: ['bashar-al-assad'],
    forms: ['الأسد'],
    notBehind: 'حافظ ماهر باسل أسماء آل',
    example: 'حافظ الأسد',
  },
  {
    actors: ['mohammed-shia-al-sudani'],
    forms: ['السوداني', 'سودانی', 'السودانی'],
    notBehind:
      'الجيش الرئيس الدينار الشعب الجنيه المنتخب النظام المجلس الجانب الوفد الفريق الانتقالي السيادة الأعلى السفير المواطن اللاعب ارتش مردم رئیس‌جمهور مهاجر کودک',
    unlessNamed: true,
    with: ['iraq', 'baghdad', 'iraqi-government'],
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
    actors: ['al-qaim'],
    forms: ['القائم', 'قائم'],
    onlyBehind: HEADS_OF_PLACES,
    notBefore: 'بأعمال بالأعمال بين من_آل المهدي',
    example: 'الوضع القائم · القائم بالأعمال الأمريكي · والقائم على العمل',
  },
  {
    actors: ['badr-organization'],
    forms: ['بدر'],
    notBehind: 'غزوة معركة مدينة يوم ليلة طريق محافظة شهدا* جنگ غزوه',
    notBefore: 'ال* عبد بن محمد',
    example: 'بدر البوسعيدي وزير خارجية عمان',
  },
  {
    actors: ['pmf'],
    forms: ['الحشد'],
    notBefore: 'العسكري* العشائري* الجماهيري* الدولي* الكبير الأمريكي* الغفير',
    example: 'الحشد العسكري الأمريكي في المنطقة',
  },
  {
    actors: ['islamic-resistance-in-iraq'],
    since: '2023-10-17',
    forms: ['المقاومة', 'المقاومة الإسلامية', 'مقاومت اسلامی'],
    notBefore:
      'الفلسطيني* اللبناني* الشعبي* الوطني* السوري* اليمني* الإيراني* المسلح* الأوكراني* حماس فلسطین لبنان یمن ملی مردم* در_غزه در_لبنان در_فلسطین در_یمن في_غزة في_لبنان في_فلسطين في_اليمن في_الضفة في_القطاع ضد_الاحتلال',
    example: 'المقاومة الفلسطينية في غزة',
  },
  {
    actors: ['islamic-resistance-in-iraq'],
    forms: ['المقاومة', 'المقاومة الإسلامية', 'مقاومت اسلامی'],
    notNear: 'فلسطين|القسام|نابلس|خان يونس|لبنان|الضفة|حماس|حزب الله|صنعاء|نصر الله',
    example: 'استهدفت المقاومة آليات العدو في خان يونس',
  },
  {
    actors: ['islamic-resistance-in-iraq'],
    forms: ['المقاومة'],
    notBefore: 'العربي* والمقاوم*',
    notBehind: 'محور فصائل حركة جيش خط خيار ثقافة فصيل قوى نهج تيار',
    tier: 'generic',
    example: 'خيار المقاومة',
  },
  {
    actors: ['islamic-resistance-in-iraq'],
    forms: ['المقاومة العراقية', 'مقاومت عراق'],
    since: '2012-01-01',
    example: 'المقاومة العراقية في الفلوجة عام 2004',
  },
  {
    actors: ['hamas'],
    forms: ['حماس'],
    noClitic: true,
    notBefore: 'كبير شديد الجماهير الشباب وطني',
    example: 'استقبلوه بحماس كبير',
  },
  {
    actors: ['hezbollah-lebanon'],
    forms: ['حزب الله'],
    notBehind: 'كتائب کتائب کتایب حركة جنبش گردان‌های',
    notBefore: 'العراقي* عراق النجباء',
    example: 'حزب الله العراقي',
  },
  {
    actors: ['tower-22'],
    forms: ['برج ۲۲', 'برج 22'],
    notBefore: 'طبقه طبقهٔ واحدی متری السكني السكنية مسکونی في_دبي',
    example: 'برج ۲۲ طبقه مسکونی · احترق برج 22 السكني',
  },
  {
    actors: ['badr-organization'],
    forms: ['سپاه بدر'],
    notBefore: 'در_نبرد در_جنگ در_غزوه',
    example: 'سپاه بدر در نبرد احد',
  },
  {
    actors: ['al-qaeda'],
    forms: ['القاعدة', 'القاعده'],
    onlyBehind:
      'تنظيم ضد عناصر زعيم مقاتلي مسلحي إرهابيي قادة داعش مع تنظيمي لتنظيم شبکه گروه اعضای رهبر سرکرده',
    example: 'استهدفت القاعدة العسكرية',
  },
  {
    actors: ['global-coalition'],
    since: '2014-08-01',
    notBefore:
      'العربي السعودي* لتنفيذ الحاكم الشيعي* الكردستاني* السني* الوطني* الثلاثي* الانتخابي* المدني* الإسلامي* سعودی عربی',
    example: 'التحالف الدولي لتنفيذ حل الدولتين',
  },
  {
    actors: ['global-coalition'],
    forms: ['التحالف', 'قوات التحالف'],
    notFrom: ['YE', 'SA'],
    unlessNamed: true,
    example: 'غارات التحالف على صنعاء',
  },
  {
    actors: ['global-coalition'],
    forms: ['التحالف'],
    notBefore: 'ال* مع بين',
    notBehind: 'هذا بناء تشكيل',
    example: 'التحالف الحاكم · التحالف مع روسيا',
  },
  {
    actors: ['global-coalition'],
    forms: ['ائتلاف', 'ایتلاف'],
    notBefore: COALITION_OF,
    notBehind: 'یک تشکیل دولت بزرگترین این',
    example: 'ایتلاف گروه‌های مرتبط با ایران',
  },
  {
    actors: ['al-jazeera', 'al-mayadeen', 'alsumaria', 'tasnim'],
    forms: ['الجزيرة', 'الميادين', 'السومرية', 'تسنيم', 'الجزیره', 'المیادین'],
    onlyBehind: HEADS_OF_MEDIA,
    unlessNamed: true,
    notBefore: 'العربية الفراتية',
    example: 'شبه الجزيرة العربية · نزل إلى الميادين',
  },
  {
    actors: ['al-arabiya'],
    forms: ['العربية'],
    language: 'ar',
    onlyBehind: HEADS_OF_MEDIA,
    example: 'جامعة الدول العربية',
  },
  {
    actors: ['al-arabiya'],
    forms: ['العربیه'],
    language: 'fa',
    onlyBehind: HEADS_OF_MEDIA,
    unlessNamed: true,
    example: 'اتحادیه دول العربیه',
  },
  {
    actors: ['al-alam', 'asharq-al-awsat', 'fars-news', 'ina-iraq'],
    forms: ['العالم', 'الشرق الاوسط', 'فارس', 'واع'],
    onlyBehind: HEADS_OF_MEDIA,
    example: 'دول العالم · خلیج فارس · منطقة الشرق الأوسط',
  },
  {
    actors: [
      'camp-victoria',
      'makhmour',
      'harir',
      'babil',
      'al-baghdadi-town',
      'musayyib',
      'anbar',
      'salahuddin',
      'ramadi',
    ],
    forms: [
      'مخمور',
      'حرير',
      'حریر',
      'بابل',
      'البغدادي',
      'بغدادی',
      'المسيب',
      'انبار',
      'صلاح الدين',
      'الرمادي',
    ],
    onlyBehind: HEADS_OF_PLACES,
    unlessNamed: true,
    example: 'قماش من حرير · انبار مهمات',
  },
  {
    actors: ['camp-victoria'],
    forms: ['فيكتوريا', 'ویکتوریا'],
    onlyBehind: `${HEADS_OF_PLACES} من داخل مجمع موقع على استهدفت استهدف قصف به از کمپ اردوگاه مجتمع`,
    notBefore:
      'نولاند نولند بيكهام بکهام ستاركي الأسترالية بأستراليا في_أستراليا الكندية بكندا استرالیا کانادا',
    example: 'قالت فيكتوريا نولاند · وصلوا إلى فيكتوريا الأسترالية · بحيرة فيكتوريا · ویکتوریا نولاند گفت',
  },
  {
    actors: ['salahuddin'],
    forms: ['صلاح الدين'],
    notBefore: 'الأيوبي ديميرتاش دمیرتاش ایوبی',
    example: 'في صلاح الدين الأيوبي',
  },
  {
    actors: ['saudi-arabia'],
    forms: ['السعودية'],
    notBehind: 'ال* لل* بال* وال*',
    example: 'الحكومة السعودية',
  },
  {
    actors: ['syria'],
    language: 'ar',
    forms: ['سورية'],
    onlyBehind: 'في إلى من على عن بين و داخل شمال جنوب شرق شرقي غرب دولة',
    example: 'قوات سورية',
  },
  { actors: ['tehran', 'baghdad'], notBehind: 'بتوقيت توقيت وقت', example: 'بتوقيت طهران' },
  {
    actors: ['united-states'],
    notBefore: 'اللاتينية الجنوبية الوسطى الشمالية لاتین جنوبی شمالی مرکزی',
    notBehind: 'صوت صدای',
    example: 'دول أمريكا اللاتينية',
  },
  {
    actors: ['un-security-council'],
    notBefore: 'القومي* الوطني* ملی کشور* عراق',
    example: 'مجلس الأمن القومي',
  },
  {
    forms: [
      'البرلمان',
      'مجلس النواب',
      'القوات الأمنية',
      'الأجهزة الأمنية',
      'المحكمة الاتحادية',
      'قرار البرلمان',
      'قرار مجلس النواب',
      'جهاز مكافحة الإرهاب',
      'مجلس القضاء الأعلى',
      'الشرطة الاتحادية',
      'الفصائل',
      'الفصائل المسلحة',
      'القيادة المركزية',
      'قيادة العمليات المشتركة',
      'العمليات المشتركة',
      'الحكومة',
      'الميليشيات',
      'المليشيات',
      'الجماعات المسلحة',
    ],
    notBefore: `${NATIONS} التابعة الفيدرالي* المحلية المؤقتة`,
    example: 'مجلس النواب اللبناني',
  },
  {
    actors: ['iraqi-government'],
    forms: ['الحكومة'],
    notBefore: 'ال*',
    tier: 'generic',
    example: 'الحكومة الألمانية',
  },
  {
    actors: ['irgc'],
    forms: ['سپاه', 'پاسداران'],
    notBefore: 'بدر محمد اسلام دانش صحابه چهارم پنجم یکم دوم بهداشت',
    notBehind: 'یک چند هر',
    example: 'سپاه چهارم ارتش',
  },
  {
    actors: ['axis-of-resistance'],
    forms: ['المحور'],
    notBefore: 'ال* الأول الثاني',
    example: 'المحور الثاني من البرنامج',
  },
  {
    actors: ['us-forces-iraq'],
    inIraq: true,
    notNear: 'سوري|افغان|كابل|هرمز|خليج|اليمن|(?<!إلى )(?<!نحو )الكويت|قطر|البحرين|دير الزور|الحسكة|ليبيا',
    example: 'القوات الأمريكية في دير الزور',
  },
  {
    actors: ['global-coalition'],
    with: ['iraq', 'baghdad', 'isis', 'syria', 'erbil'],
    orInIraq: true,
    notNear: 'افغان|كابل|صنعاء|اليمن|الحوثي',
    example: 'قوات التحالف الدولية في كابل',
  },
  {
    actors: ['islamic-resistance-in-iraq'],
    forms: ['مقاومت اسلامی'],
    notBehind: 'جنبش گروه',
    notBefore: 'نجبا* حزب* لبنان فلسطین حماس',
    example: 'جنبش مقاومت اسلامی نجباء',
  },
  {
    actors: ['us-iraq-sofa-2008'],
    forms: ['الاتفاقية الأمنية', 'توافقنامه امنیتی', 'قرارداد امنیتی', 'توافقنامهٔ امنیتی'],
    until: '2011-12-31',
    example: 'تنفيذ الاتفاقية الأمنية الأخيرة بين إيران والعراق',
  },
  {
    actors: ['masoud-barzani'],
    forms: ['بارزاني', 'البارزاني', 'بارزانی'],
    with: ['masoud-barzani'],
    example: 'دیدار عراقچی با بارزانی',
  },
  {
    actors: ['us-embassy-baghdad'],
    forms: ['السفارة الأمريكية', 'السفارة الأميركية', 'سفارت آمریکا', 'سفارت امریکا'],
    notBefore: 'في_(?!المنطقة|العاصمة)* لدى_* ب* در_*',
    example: 'السفارة الأميركية في الكويت',
  },
  {
    actors: ['us-embassy-baghdad'],
    forms: ['السفارة الأمريكية', 'السفارة الأميركية'],
    notNear: 'في العاصمة|في المنطقة(?! الخضراء)',
    example: 'السفارة الأميركية في العاصمة الأردنية',
  },
  {
    actors: ['iraq'],
    forms: ['جمهوری عراق'],
    notBehind: 'رئیس رییس ریاست',
    example: 'برهم صالح، رئیس جمهوری عراق',
  },
  {
    actors: ['pentagon'],
    forms: ['وزارة الدفاع'],
    notBefore: NATIONS,
    notWith: ['iraqi-defence-ministry'],
    example: 'وزارة الدفاع الروسية',
  },
  {
    actors: ['jalal-talabani', 'masoud-barzani', 'hoshyar-zebari'],
    forms: ['طالباني', 'بارزاني', 'البارزاني', 'زيباري', 'طالبانی', 'بارزانی', 'زیباری'],
    notBehind: 'مسرور نيجيرفان نيجرفان بافل قوباد لاهور نچیروان نیچیروان نیچروان قباد',
    example: 'نيجيرفان بارزاني',
  },
  {
    actors: ['saudi-led-coalition'],
    forms: ['التحالف العربي'],
    notBefore: 'الدولي ضد_داعش الانتخابي الكردي الكوردي',
    example: 'قوى التحالف العربي الدولي ضد داعش',
  },
  {
    actors: ['qasim-al-jabbarin'],
    forms: ['قاصم الجبارين', 'قاصم الجبارین'],
    notBehind: 'الله يا یا هو',
    example: 'بسم الله قاصم الجبارین',
  },
  {
    actors: ['us-iraq-sofa-2008'],
    forms: ['سوفا', 'صوفا'],
    notBehind: 'ورزشگاه استادیوم ملعب استاد ملعبه لملعب',
    notBefore: 'استادیوم لس‌آنجلس ی_لس‌آنجلس',
    example: 'در ورزشگاه سوفای لس‌آنجلس',
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
  {
    actors: [
      'anbar',
      'baghdad',
      'basra',
      'mosul',
      'nineveh',
      'kirkuk',
      'erbil',
      'najaf',
      'karbala',
      'tehran',
    ],
    notBehind: 'جامعة دانشگاه پوهنتون مستشفى بیمارستان',
    example: 'جامعة الأنبار · دانشگاه تهران',
  },
];
