import type { FormRule } from './form-rule.ts';
import { OTHER_AIMS } from './other-coalitions.ts';

const NATIONS =
  'الأمريكي* الأميركي* السوري* اللبناني* الإيراني* التركي* الأردني* المصري* الليبي* اليمني* الفلسطيني* الروسي* الأفغاني* البريطاني* الفرنسي* الأوكراني* الإسرائيلي* الكويتي* السعودي* الإماراتي* الألماني* الهندي* الباكستاني* الصهيوني*';

const HEADS_OF_MEDIA =
  'قناة صحيفة وكالة شبكة فضائية موقع جريدة إذاعة تلفزيون مراسل مراسلة لقناة لوكالة شبکه خبرگزاری روزنامه کانال گزارش تلویزیونی تلفزيونية';

/** What makes a bare Persian "coalition" one of somebody, with somebody, or of a kind. */
const COALITION_OF =
  '*ها *های *هایی *گان احزاب حاکم ملی شیعیان شیعه سنی کرد* نصر فتح دولت قانون سائرون انتخابات* پارلمان* سیاسی تازه جدید میان بین با ال* سعودی عربی چند مخالف* جریان* سه دو تقدم عزم جهانی کشور*';

/** Forms that name organisations, and what they agreed on or did, where other things are called so too. */
export const RULES_OF_BODIES: readonly FormRule[] = [
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
    actors: ['state-of-law'],
    forms: ['دولة القانون'],
    notBehind:
      'بناء لبناء ترسيخ لترسيخ مبدأ مبادئ إقامة لإقامة قيام أسس إرساء لإرساء تعزيز مفهوم هيبة أركان تأسيس لتأسيس منطق سقف',
    notBefore: 'والمؤسسات والعدالة والحق والدستور والمواطنة والحريات',
    example: 'أهمية بناء دولة القانون · دولة القانون والمؤسسات',
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
      'العربي السعودي* الحاكم الشيعي* الكردستاني* السني* الوطني* الثلاثي* الانتخابي* المدني* الإسلامي* سعودی عربی',
    example: 'التحالف العربي لدعم الشرعية',
  },
  {
    actors: ['global-coalition'],
    notBefore: OTHER_AIMS.map((aim) => aim.replace(' ', '_')).join(' '),
    example: 'التحالف الدولي لتنفيذ حل الدولتين · انضم العراق إلى التحالف الدولي لمواجهة الجفاف',
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
    vouchedBehind:
      'مهمة مهام بعثة جنود مستشاري مستشارو مدربي مدربو عسكريي طيران طائرات مقاتلات غارات قواعد أرتال رتل مقر دول وجود بقاء انسحاب خروج رحيل',
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
    actors: ['global-coalition'],
    forms: ['التحالف العالمي'],
    onlyNear: 'داعش|تنظيم الدولة|الدولة الإسلامية',
    example: 'انضم العراق إلى التحالف العالمي للصحة',
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
    actors: ['pentagon'],
    forms: ['وزارة الدفاع'],
    notBefore: NATIONS,
    notWith: ['iraqi-defence-ministry'],
    example: 'وزارة الدفاع الروسية',
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
];
