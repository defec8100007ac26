import { plain } from './plain.ts';

/**
 * What the topic model looks at: groups of terms, in the title, in the lead and in passages where they stand together.
 * Each feature is a number from 0 to 1, so that its weight can be read as what it is worth.
 */
const G = (source: string): RegExp => new RegExp(source, 'g');

const FORCE_WORD =
  '(?:قوات|قوه|القوات|قواتها?|قواتهم|الجنود|جنود|الجیش|جیش|القواعد|قواعد|قاعده|القاعده العسکریه|الوجود|التواجد|المحتل|الاحتلال|احتلال|ارتال?|رتل|مستشارین|المستشارین|نیروها?ی?|نظامیان|نظامی|سربازان|سرباز|پایگاه(?:ها)?ی?|ارتش|حضور|اشغالگران?|تروریستهای|تروریستی|کاروان(?:ها)?ی?|مستشاران|قوای|عساکر|اردوی|میدان|طایرات|طایره|الطیران|طیران|مقاتلات|مروحیات|جنگنده(?: ?ها)?ی?|بالگرد(?: ?ها)?ی?|طیاره(?: ?ها)?ی?)';
const POWER =
  '(?:ال)?(?:امریک|امیرک|ولایات المتحده|ایالات متحده|واشنطن|واشنگتن|اجنب|خارجی|بیگانه|تحالف|ایتلاف|ناتو|غربی|سنتکام|سنتکوم|اشغالگر)';
/** Terms by group, over text folded by `plain`. */
const GROUPS = {
  iraq: G('عراق|بغداد|اربیل|کرکوک|الانبار|نینوی'),
  base: G(
    'عین ?ال?اسد|قاعده حریر|پایگاه حریر|مطار اربیل|فرودگاه اربیل|معسکر فیکتوریا|قاعده فیکتوریا|ویکتوریا|قاعده التاجی|پایگاه تاجی|قاعده بلد|قاعده البکر|پایگاه بلد|کی ?وان|مطار بغداد|السفاره الامریکیه|السفاره الامیرکیه|سفارت (?:امریکا|ایالات)',
  ),
  force: G(
    `${FORCE_WORD}(?: \\S+){0,2}? (?:ب|ل|و)?${POWER}|قوات التحالف|التحالف الدولی|التحالف الذی تقوده|التحالف بقیاده|قوه المهام المشترکه|التحالف الامریکی|ایتلاف (?:بین ?المللی|به رهبری|امریکایی|ضد ?داعش|ضد داعش|جهانی)|سنتکام|سنتکوم|القیاده المرکزیه الامری|فرماندهی مرکزی (?:امریکا|ایالات)`,
  ),
  exit: G(
    'انسحاب|تنسحب|ینسحب|سحب قوات|یسحب|سیسحبون|اخراج|خروج|جدوله|انهاء (?:مهمه|وجود|مهام|تواجد|الوجود|التواجد|الاحتلال)|مغادره|جلاء|رحیل|عقب ?نشینی|پایان (?:دادن )?(?:به )?(?:ماموریت|حضور|کار ایتلاف)|ترک عراق|بیرون (?:شدن|رفتن|کردن)|تخلیه',
  ),
  talks: G(
    'الحوار الاستراتیجی|گفت ?و ?گو(?:ی|های)? ?(?:راهبردی|استراتژیک)|مذاکرات (?:راهبردی|استراتژیک|بغداد|عراق)|اللجنه العسکریه|کمیته (?:عالی )?نظامی|کمیسیون (?:عالی )?نظامی|اتفاقیه الاطار|الاتفاقیه الامنیه|توافق ?نامه (?:امنیتی|چارچوب)|مهمه التحالف|ماموریت ایتلاف|مهمه الناتو',
  ),
  faction: G(
    'المقاومه (?:الاسلامیه|العراقیه)|مقاومت (?:اسلامی )?عراق|گروه ?های مقاومت|کتایب|عصایب|النجباء|نجباء|حشد|الفصایل|فصایل|میلیشیا|ملیشیا|شبه ?نظامی|حزب ?الله عراق|سرایا اولیاء|کتایب سید الشهداء',
  ),
  attack: G(
    'استهداف|استهدف|تستهدف|قصف|هجوم|هجمات|صاروخ|صواریخ|مسیر(?:ه|ات)|کاتیوشا|عبوه|انفجار|حمله|حملات|موشک|راکت|پهپاد|بمب|هدف قرار|غارات|اغتیال|ترور',
  ),
  us: G('امریک|امیرک|واشنطن|واشنگتن|البنتاغون|پنتاگون|الولایات المتحده|ایالات متحده'),
  israel: G('اسراییل|صهیون|غزه|فلسطین|خان یونس'),
  iran: G('ایران|تهران|طهران|سپاه'),
  football: G(
    'مباراه|مونیال|منتخب|الدوری|لاعب|لیگ|تیم ملی|فوتبال|بازیکن|سرمربی|کره القدم|جام جهانی|مدرب|المباراه|ورزشگاه|هدف نخست',
  ),
  elsewhere: G(
    'الیمن|یمن|حوثی|صنعاء|افغانستان|کابل|طالبان|اوکرانیا|اوکراین|تایوان|لبنان|الفلبین|کوریا|کره (?:جنوبی|شمالی)|فنزویلا|ونزویلا|لیبیا|لیبی|هرمز|البحر الاحمر|دریای سرخ|قطر|البحرین|بحرین|کویت|امارات|خلیج',
  ),
  syria: G('سوریا|سوریه|دمشق|ادلب|حلب|الحسکه|دیر الزور|قسد|الفرات'),
  nuclear: G('نووی|هسته ?ای|فیینا|وین|تخصیب|غنی ?سازی|الوکاله الدولیه|اژانس|برجام|یورانیوم|اورانیوم'),
  economy: G(
    'دولار|دلار|النفط|نفت|تومان|برمیل|بشکه|الموازنه|بودجه|صادرات|واردات|الکهرباء|برق|گاز|الاقتصاد|اقتصاد|بورصه|بورس',
  ),
} as const satisfies Record<string, RegExp>;

export type Group = keyof typeof GROUPS;

export interface TopicFeatures {
  /** Feature name -> 0 to 1. */
  readonly values: Readonly<Record<string, number>>;
  /** The first form found of each group, folded, for the reasons. */
  readonly seen: Readonly<Partial<Record<Group, string>>>;
}

const LEAD = 320;
const PASSAGE = 260;
const LOOKED = 12_000;

const saturate = (count: number, enough: number): number => Math.min(1, count / enough);

/** Sentences and lines, joined until each is a passage of some length. */
function passages(text: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const piece of text.split(/(?<=[.!؟?])\s+|\n+/)) {
    open = open ? `${open} ${piece}` : piece;
    if (open.length < PASSAGE) continue;
    found.push(open);
    open = '';
  }
  if (open.trim()) found.push(open);
  return found;
}

const PAIRS: readonly (readonly [string, readonly Group[]])[] = [
  ['force+iraq', ['force', 'iraq']],
  ['force+exit', ['force', 'exit']],
  ['us+iraq', ['us', 'iraq']],
  ['us+faction', ['us', 'faction']],
  ['iraq+exit', ['iraq', 'exit', 'us']],
  ['iraq+us+attack', ['iraq', 'us', 'attack']],
  ['force+attack', ['force', 'attack']],
  ['base+attack', ['base', 'attack']],
  ['faction+force', ['faction', 'force']],
];

/** Closer than this, in UTF-16 units, a force and a place belong together. */
const NEAR = 60;

/** Whether the two stand near each other, and how often, one for three. */
function near(text: string, one: Group, other: Group): number {
  const places = [...text.matchAll(GROUPS[other])].map((match) => match.index);
  let count = 0;
  for (const { index, 0: form } of text.matchAll(GROUPS[one]))
    if (places.some((at) => at >= index - NEAR && at <= index + form.length + NEAR)) count += 1;
  return saturate(count, 3);
}

/** Features of a title and a text, as printed. */
export function topicFeatures(title: string, text: string): TopicFeatures {
  const head = plain(title);
  const body = plain(text.slice(0, LOOKED));
  const lead = `${head} ${body.slice(0, LEAD)}`;
  const whole = `${head}\n${body}`;
  const size = Math.max(1, whole.length / 1200);
  const parts = passages(body);
  if (head) parts.unshift(head);
  const values: Record<string, number> = {};
  const seen: Partial<Record<Group, string>> = {};
  for (const group of Object.keys(GROUPS) as Group[]) {
    const found = whole.match(GROUPS[group]);
    if (found?.[0]) seen[group] = found[0];
    values[group] = saturate((found?.length ?? 0) / size, 3);
    values[`${group}@lead`] = lead.search(GROUPS[group]) >= 0 ? 1 : 0;
  }
  for (const [name, groups] of PAIRS) {
    const holds = (part: string) => groups.every((group) => part.search(GROUPS[group]) >= 0);
    values[name] = saturate(parts.filter(holds).length / Math.max(1, parts.length), 0.6);
    values[`${name}@lead`] = holds(lead) ? 1 : 0;
  }
  values['force~iraq'] = near(whole, 'force', 'iraq');
  values['force~elsewhere'] = near(whole, 'force', 'elsewhere');
  // Nobody foreign is named: whatever it is about, it is not the mission.
  values.nobody = seen.us || seen.force || seen.base || seen.talks ? 0 : 1;
  return { values, seen };
}
