import type { FormRule } from './form-rule.ts';

const HEADS_OF_PLACES =
  'في إلى نحو باتجاه بينها منها قضاء مدينة قرب ناحية محافظة بلدة منطقة معبر منفذ قاعدة مطار معسكر جبل أطراف حدود منطقتي مدينتي عمليات شمال جنوب شرق غرب شرقي غربي شمالي جنوبي در شهر استان ولایت منطقه پایگاه گذرگاه نزدیکی شهرستان';

/** Forms of places' names, where other things and people are called so too. */
export const RULES_OF_PLACES: readonly FormRule[] = [
  {
    actors: ['al-qaim'],
    forms: ['القائم', 'قائم'],
    onlyBehind: HEADS_OF_PLACES,
    notBefore: 'بأعمال بالأعمال بين من_آل المهدي',
    example: 'الوضع القائم · القائم بالأعمال الأمريكي · والقائم على العمل',
  },
  {
    actors: ['tower-22'],
    forms: ['برج ۲۲', 'برج 22'],
    notBefore: 'طبقه طبقهٔ واحدی متری السكني السكنية مسکونی في_دبي',
    example: 'برج ۲۲ طبقه مسکونی · احترق برج 22 السكني',
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
    actors: ['iraq'],
    forms: ['جمهوری عراق'],
    notBehind: 'رئیس رییس ریاست',
    example: 'برهم صالح، رئیس جمهوری عراق',
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
