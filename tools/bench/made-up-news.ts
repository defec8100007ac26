import { sampleFile, samplePages } from '../sample-pages.ts';

/**
 * Names that nobody bears and news that nobody wrote, for timing: the clauses of our own Arabic samples in random order,
 * made-up names between them. The same numbers give the same names and the same text.
 */
const GIVEN =
  'أحمد إبراهيم إسماعيل أكرم أمجد أنور إياد باسم بشار بهاء ثامر جابر جاسم جبار جعفر جليل جمال حاتم حازم حامد حبيب حسام حسن حسين حكمت حميد حيدر خالد خليل داود رائد رافد رحيم رشيد رعد رياض زكي زهير زياد سالم سامي سجاد سعد سعدون سعيد سلام سلمان سلمى سليم سمير سنان سيف شاكر شهاب صادق صالح صباح صفاء ضياء طارق طالب طاهر عادل عارف عامر عباس عدنان عصام عقيل علاء علي عماد عمر عمار غازي غسان فارس فاضل فالح فائق فراس فلاح قاسم قحطان قيس كاظم كامل كريم لؤي ليث ماجد مازن مثنى محسن محمود مروان مصطفى مظفر معن منذر منير مهند موفق ميثم ناصر نبيل نجم نزار نصير نوري هادي هاشم هشام هيثم وائل وسام وليد ياسر ياسين يوسف يونس'.split(
    ' ',
  );
const ENDINGS = 'وي اني اوي ري لي مي بي دي سي ني'.split(' ');
const ROOTS =
  'بصر كوف عبيد جبور شمر دليم جنب زبيد خزرج تميم ربيع خفاج سامر تكريت حلب موصل عان راوي حديث هيت فلوج كربل نجف حل ديوان ناصر عمار كوت بدر نعم سعدون غزال فرات دجل شط اهوار كرد فيل سنجار تلعفر داقوق طوز كفر زاخ دهوك عقر شقلاو كويسنج قره خان جلول مندل بلد دجيل طارم اسحاق شرقاط بيج حويج رشاد داس'.split(
    ' ',
  );

/** Numbers in [0, 1), the same ones for the same seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(from: readonly T[], next: () => number): T => from[Math.floor(next() * from.length)]!;

/** Distinct names of a given name, often a father's, and a surname. */
export function madeUpNames(count: number): string[] {
  const next = numbers(count);
  const names = new Set<string>();
  while (names.size < count) {
    const surname = `ال${pick(ROOTS, next)}${pick(ENDINGS, next)}`;
    names.add([pick(GIVEN, next), ...(next() < 0.5 ? [pick(GIVEN, next)] : []), surname].join(' '));
  }
  return [...names];
}

/** The clauses of the samples' paragraphs. */
function sampleClauses(): string[] {
  return samplePages()
    .filter((page) => page.ours && page.language === 'ar' && !page.needsScript)
    .flatMap((page) => [...sampleFile(page).matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map((match) => match[1]!))
    .map((paragraph) => paragraph.replace(/<[^>]+>/g, '').replace(/&[a-z#0-9]+;/g, ' '))
    .flatMap((paragraph) => paragraph.split(/(?<=[.،؟!:])\s+/))
    .filter((clause) => clause.length > 20);
}

/** So many UTF-16 units of news, with a name in every sixty or so, as real news about Iraq has. */
export function madeUpText(length: number, names: readonly string[]): string {
  const next = numbers(length);
  const clauses = sampleClauses();
  const parts: string[] = [];
  for (let units = 0; units < length; units += parts.at(-1)!.length + 1)
    parts.push(next() < 0.5 ? pick(names, next) : pick(clauses, next));
  return parts.join(' ').slice(0, length);
}
