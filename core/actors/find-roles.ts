import type { DateMention, Mention } from '../annotate/annotation.ts';
import { type FoundPhrase, findPhrases } from '../text/find-phrases.ts';
import { type Folded, foldPhrase } from '../text/fold.ts';
import { firstEndingBehind, keepLongest, touching } from '../text/sorted-spans.ts';
import { readBits } from './compile-lexicon.ts';
import { holdersOn } from './holders.ts';
import type { Lexicon } from './lexicon.ts';
import { wordAfter, wordBefore } from './look-around.ts';
import type { Office } from './office.ts';
import type { ActorContext } from './reading.ts';

/**
 * Persons named by their office alone ("رئيس الوزراء العراقي", "وزیر دفاع آمریکا"): whoever held it on the article's day.
 * A name beside the office says more than the office does, so there the office is left to the name.
 */
export interface RoleContext extends Pick<ActorContext, 'language' | 'published' | 'country'> {
  /** Whether the article is set in Iraq, so that an office without a country is an Iraqi one. */
  readonly setInIraq: boolean;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldPhrase));

/** Before an office, these speak of another one, of the office itself, or of a holder who was killed. */
const NOT_THE_HOLDER = wordSet(
  'نائب نائبة نائبا نواب منصب لمنصب بمنصب منصبي مرشح مرشحا مرشحي مرشحين ترشيح انتخاب اختيار تعيين تكليف تسمية خلفا انتخابات ' +
    'اغتيال باغتيال لاغتيال مقتل بمقتل قتل استشهاد باستشهاد استهداف اغتيل ' +
    'ترور شهادت قتل کشتن معاون قائم‌مقام جانشین نامزد نامزدی کاندیدای پست سمت مقام منصب انتخاب تعیین',
);
/** Behind an office, these speak of somebody who held it before, will hold it, or holds it elsewhere. */
const ANOTHER_HOLDER = wordSet(
  'السابق السابقة الأسبق الأسبقين السابقين الراحل الراحلة المخلوع المقبل القادم الجديد الجديدة المكلف المنتخب آنذاك حينها المؤقت المستقيل الانتقالي ' +
    'سابق سابقش پیشین اسبق وقت آینده جدید منتخب مکلف فقید مخلوع موقت مستعفی شهید مرحوم بعدی قبلی',
);
/** The same in more words, and "then": whoever held it at the time that is told of. */
const THEN = new RegExp(
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
/** The longest of these, with what may stand before it, in folded units. */
const THEN_REACH = 40;
/** What may stand between an office and the name of its holder. */
const HONORIFICS = wordSet(
  'السيد السيدة القائد الحاج الفريق أول الركن اللواء الدكتور الجنرال العميد المهندس الشيخ الأستاذ الشهيد الراحل المرشد الإمام ' +
    'آقای خانم سردار سرلشکر سرتیپ دریادار دکتر سید شیخ حاج ژنرال جنرال آیت الله آیت‌الله العظمی شهید امیر مهندس دگرجنرال محترم حجت الاسلام و ' +
    'في لدى در الإيراني الإيرانية العراقي العراقية الأمريكي الأميركي الأمريكية الأميركية حرس الثورة الحرس الثوري انقلاب',
);
/** An office without a country goes on like a person, not like one of another country. */
const GOES_ON = wordSet(
  'في من إلى على عن أن إن قد لم لن لا مع بعد قبل خلال كان قال أكد أعلن أضاف أشار دعا شدد بحث التقى استقبل وصل غادر ترأس وجه أمر اليوم أمس بشأن حول هو الذي لدى ' +
    'در با از به که و را این گفت اعلام تأکید نیز هم روز اظهار افزود درباره برای تا است بود خواستار',
);

const BESIDE = /[ "“”„«»‹›(),،\u200c]/;
const SENTENCE_END = /[.!?؟؛\n]/;

/** Whether the text goes on from `at` with a person's name, past honorifics and the names of bodies. */
function nameFollows(raw: string, at: number, mentions: readonly Mention[]): boolean {
  let here = at;
  for (let words = 0; words < 8; words += 1) {
    while (here < raw.length && BESIDE.test(raw[here]!)) here += 1;
    const mention = mentions[firstEndingBehind(mentions, here)];
    const begins = mention && mention.start >= here - 1 && mention.start <= here;
    if (begins && mention.type === 'person') return true;
    if (begins) {
      here = mention.end;
      continue;
    }
    let end = here;
    while (end < raw.length && !BESIDE.test(raw[end]!) && !SENTENCE_END.test(raw[end]!)) end += 1;
    if (end === here || !HONORIFICS.has(foldPhrase(raw.slice(here, end)))) return false;
    here = end;
  }
  return false;
}

/** Whether a person's name ends right before `at`. */
function nameLeads(raw: string, at: number, mentions: readonly Mention[]): boolean {
  let here = at;
  while (here > 0 && BESIDE.test(raw[here - 1]!)) here -= 1;
  const last = mentions[firstEndingBehind(mentions, here - 1)];
  return last?.type === 'person' && last.end === here;
}

/** The ends of a text's sentences, in order. */
function sentencesOf(raw: string): { readonly end: number }[] {
  const ends = [...raw.matchAll(new RegExp(SENTENCE_END, 'g'))].map(({ index }) => ({ end: index }));
  return [...ends, { end: raw.length }];
}

/** Whether a sentence, by its first and last unit, speaks of a time when somebody else held the office. */
function speaksOfAnotherTime(
  start: number,
  end: number,
  dates: readonly DateMention[],
  holds: (from: string, to: string) => boolean,
  published: string,
): boolean {
  for (let at = firstEndingBehind(dates, start); at < dates.length; at += 1) {
    const { start: begins, from, to } = dates[at]!;
    if (begins >= end) return false;
    if (from !== null && from <= published && !holds(from, to ?? from)) return true;
  }
  return false;
}

/** Of a phrase, what no name covers: its first words. `[start, end)` in raw units, or null where nothing is left. */
function uncovered(
  raw: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
): [number, number] | null {
  const covering = touching(mentions, start, end);
  if (covering && covering.start <= start) return null;
  const cut = covering?.start ?? end;
  if (cut === end) return [start, end];
  // A clitic of the name behind it, or a preposition, is no part of the office's own words.
  const own = raw
    .slice(start, cut)
    .replace(/[^\s"“”«»]{1,2}$/u, '')
    .replace(/[\s"“”«»]+(?:لدى|في|إلى|در|به)?[\s"“”«»]*$/u, '');
  return own === '' ? null : [start, start + own.length];
}

function mayBeHolder(candidate: FoundPhrase, text: Folded, bare: boolean): boolean {
  if (candidate.plural) return false;
  const behind = wordBefore(text.text, candidate.wordStart);
  const next = wordAfter(text.text, candidate.end);
  if (NOT_THE_HOLDER.has(behind) || ANOTHER_HOLDER.has(next)) return false;
  if (THEN.test(text.text.slice(candidate.end, candidate.end + THEN_REACH))) return false;
  return !bare || next === '' || GOES_ON.has(next) || next.startsWith('و');
}

function belongs(office: Office, bare: boolean, context: RoleContext): boolean {
  if (!bare) return true;
  return context.country === office.country || (office.country === 'IQ' && context.setInIraq);
}

/**
 * Mentions by office, sorted, none overlapping another or one of `mentions`. Where two held the office on the article's
 * day, one is named and the other is an alternative; where nobody known did, or the day is unknown, there is none.
 * Offsets are UTF-16 code units into the raw text.
 */
export function findRoles(
  folded: Folded,
  context: RoleContext,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  lexicon: Lexicon,
): Mention[] {
  const { published, language } = context;
  if (published === null) return [];
  const read = readBits(language);
  const text = folded.raw;
  const sentences = sentencesOf(text);
  // The same for every mention of an office in one sentence.
  const told = new Map<string, boolean>();
  const isOfAnotherTime = (office: Office, holder: string, start: number, end: number): boolean => {
    const first = firstEndingBehind(sentences, start - 1);
    const last = firstEndingBehind(sentences, end - 1);
    const key = `${first} ${last} ${office.id} ${holder}`;
    const known = told.get(key);
    if (known !== undefined) return known;
    const holds = (from: string, to: string): boolean =>
      holdersOn(lexicon, office, from, to).includes(holder);
    const [from, to] = [first === 0 ? 0 : sentences[first - 1]!.end + 1, sentences[last]?.end ?? text.length];
    const made = speaksOfAnotherTime(from, to, dates, holds, published);
    told.set(key, made);
    return made;
  };
  return keepLongest(findPhrases(folded, lexicon.officeNames, language)).flatMap((candidate) => {
    const [meaning] = lexicon.officeMeanings[candidate.phrase]!.filter(([, languages]) => languages & read);
    if (!meaning) return [];
    const office = lexicon.offices[meaning[0]]!;
    const bare = meaning[2] === 1;
    if (!belongs(office, bare, context) || !mayBeHolder(candidate, folded, bare)) return [];
    const start = folded.rawStart(candidate.start);
    const end = folded.rawEnd(candidate.end - 1);
    const [holder, ...others] = holdersOn(lexicon, office, published, published);
    if (!holder || nameLeads(text, start, mentions) || nameFollows(text, end, mentions)) return [];
    if (isOfAnotherTime(office, holder, start, end)) return [];
    const span = uncovered(text, start, end, mentions);
    if (!span) return [];
    return [
      {
        start: span[0],
        end: span[1],
        text: text.slice(...span),
        actor: holder,
        type: 'person',
        tier: 'generic',
        by: 'role',
        certainty: others.length > 0 ? 0.5 : 0.85,
        alternatives: others,
        reason: { code: 'actor.role', params: { actor: holder } },
      },
    ];
  });
}
