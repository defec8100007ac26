// Ordinals and cardinals up to what dates need, in words.
import type { WordList } from './lexicon.ts';

function list(kind: string, forms: readonly string[], first = 1): WordList {
  return forms.map((form, i) => [form, { kind, value: first + i }] as const);
}

const UNITS_AR = 'الحادي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع'.split('|');
const TEENS_AR = UNITS_AR.map((unit) => `${unit} عشر|${unit}ة عشرة|${unit} عشرة`);

/** السابع, السابع عشر, السابع والعشرين … (the tens in both cases); feminine forms for centuries' halves and rounds. */
export const ARABIC_ORDINALS: WordList = [
  ...list('ord', [
    'الأول|الأولى|أول|غرة|فاتح|الفاتح',
    'الثاني|الثانية|ثاني',
    'الثالث|الثالثة|ثالث',
    'الرابع|الرابعة|رابع',
    'الخامس|الخامسة|خامس',
    'السادس|السادسة|سادس',
    'السابع|السابعة|سابع',
    'الثامن|الثامنة|ثامن',
    'التاسع|التاسعة|تاسع',
    'العاشر|العاشرة|عاشر',
  ]),
  ...list('ord', TEENS_AR, 11),
  ['العشرين|العشرون', { kind: 'ord', value: 20 }],
  ...list(
    'ord',
    ['الواحد', ...UNITS_AR.slice(1)].map((unit) => `${unit} والعشرين|${unit} والعشرون|${unit} و العشرين`),
    21,
  ),
  ['الحادي والعشرين|الحادي والعشرون|الحادى و العشرين', { kind: 'ord', value: 21 }],
  ['الثلاثين|الثلاثون', { kind: 'ord', value: 30 }],
  ['الحادي والثلاثين|الحادي والثلاثون|الواحد والثلاثين', { kind: 'ord', value: 31 }],
];

export const ARABIC_CARDINALS: WordList = [
  ...list('card', [
    'واحد|واحدة',
    'اثنين|اثنتين|اثنان',
    'ثلاث|ثلاثة',
    'أربع|أربعة',
    'خمس|خمسة',
    'ست|ستة',
    'سبع|سبعة',
    'ثماني|ثمانية|ثمان',
    'تسع|تسعة',
    'عشر|عشرة',
    'أحد عشر|إحدى عشرة',
    'اثني عشر|اثنتي عشرة|اثنا عشر',
  ]),
  ...'عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين|تسعين'
    .split('|')
    .map((form, i) => [`${form}|${form.slice(0, -2)}ون`, { kind: 'card', value: 20 + 10 * i }] as const),
];

const FA_ONES = ['یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم'];
const compound = (tens: string) => FA_ONES.map((one) => `${tens} و ${one}|${tens}و${one}|${tens} ${one}`);

export const PERSIAN_ORDINALS: WordList = [
  ...list('ord', [
    'یکم|اول|نخست|نخستین روز|اوّل',
    'دوم|دویم|دوّم',
    'سوم|سیوم|سوّم|سیم',
    'چهارم',
    'پنجم',
    'ششم|شیشم',
    'هفتم',
    'هشتم',
    'نهم',
    'دهم',
    'یازدهم',
    'دوازدهم',
    'سیزدهم',
    'چهاردهم',
    'پانزدهم',
    'شانزدهم',
    'هفدهم',
    'هجدهم|هیجدهم|هژدهم',
    'نوزدهم|نزدهم',
    'بیستم',
  ]),
  ...list('ord', compound('بیست'), 21),
  ['سی‌ام|سی ام|سیم|سی اُم', { kind: 'ord', value: 30 }],
  ['سی و یکم|سی‌ویکم|سیو یکم|سی یکم', { kind: 'ord', value: 31 }],
];

/** چهارمین, بیست و سومین: before the noun that they count. */
export const PERSIAN_NTH: WordList = [
  ...PERSIAN_ORDINALS.map(
    ([forms, { value }]) =>
      [
        forms
          .split('|')
          .filter((form) => form.endsWith('م') || /^(?:اول|نخست)$/.test(form))
          .map((form) => `${form}ین`)
          .join('|'),
        { kind: 'nth', value },
      ] as const,
  ),
  ['چهلمین', { kind: 'nth', value: 40 }],
  ['پنجاهمین', { kind: 'nth', value: 50 }],
];

export const PERSIAN_CARDINALS: WordList = [
  ...list('card', [
    'یک',
    'دو',
    'سه',
    'چهار|چار',
    'پنج',
    'شش',
    'هفت',
    'هشت',
    'نه',
    'ده',
    'یازده',
    'دوازده',
    'سیزده',
    'چهارده',
    'پانزده',
    'شانزده',
    'هفده',
    'هجده|هیجده|هژده',
    'نوزده|نزده',
    'بیست',
  ]),
  ...['بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'].flatMap((tens, i) =>
    'یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه'
      .split('|')
      .map((one, k) => [`${tens} و ${one}`, { kind: 'card', value: 21 + 10 * i + k }] as const),
  ),
  ['سی', { kind: 'card', value: 30 }],
  ['چهل', { kind: 'card', value: 40 }],
  ['پنجاه', { kind: 'card', value: 50 }],
  ['شصت', { kind: 'card', value: 60 }],
  ['هفتاد', { kind: 'card', value: 70 }],
  ['هشتاد', { kind: 'card', value: 80 }],
  ['نود', { kind: 'card', value: 90 }],
];
