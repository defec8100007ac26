import { foldPhrase } from '../text/fold.ts';
import { holdsOn } from './describe-actor.ts';
import { type Evidence, inOffice, type Named, together } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { wordBefore } from './look-around.ts';
import type { Reading } from './reading.ts';
import { isSomebodyElse } from './somebody-else.ts';

/**
 * Persons whom an article set in Iraq names by the family name alone, as headlines and short news do with those whom
 * everybody knows there. Only behind these words or none, for a word that is not known may be a stranger's given name.
 */
const INTRODUCING: ReadonlySet<string> = new Set(
  (
    'قال وقال أكد وأكد أعلن وأعلن أضاف وأضاف أوضح طلب طالب وطالب دعا ودعا التقى والتقى استقبل يستقبل بحث ويبحث يبحث وصل يصل زار يزور ' +
    'وجه يوجه أمر يأمر رفض يرفض حذر يحذر كشف شدد أشار اتهم هدد هاجم انتقد اجتمع ترأس يترأس اتصل هاتف يهاتف عين كلف قرر وقع نفى رحب دان ' +
    'أدان بارك هنأ غادر عاد يعود يلتقي يؤكد يدعو يعلن تسلم سلم أبلغ تعهد جدد توعد يتوعد رد أقال ' +
    'انسحب علق استنكر اعتبر اعترض يعترض وافق يوافق افتتح يفتتح ألقى خاطب ناقش يناقش تلقى بعث أرسل أوعز استدعى اقترح استقال ترشح فاز شارك حضر ' +
    'تفقد يتفقد استعرض نجا نجح فشل ينفي يرد يعلق يتهم يهدد يطالب يحضر يقترح يكلف يقيل يغادر يتسلم يترأس يرحب يدين يوضح يشدد يشير يتابع تابع ' +
    'لقاء زيارة اجتماع حكومة مكتب إلى على من مع بين عن لدى أن إن بأن لكن قبل بعد ضد عهد ولاية إدارة ' +
    'مستشار مستشارو مستشاري موقف رسالة كلمة خطاب تصريح تصريحات دعوة طلب قرار رد مبادرة حديث ائتلاف كتلة أنصار حلفاء خصوم برئاسة بزعامة بقيادة ' +
    'بحضور بحسب وفق حول أمام استقالة إقالة تكليف ترشيح ' +
    'به از با که و دیدار سفر دولت گفته سخنان نشست آقای سخنگوی کابینه نامزدی مشاور'
  )
    .split(' ')
    .map(foldPhrase),
);
/** Whose countrymen are called by his family name. */
const ELSEWHERE: ReadonlyMap<string, RegExp> = new Map([
  ['mohammed-shia-al-sudani', /سودان(?!ي(?!\p{L}))|خرطوم|سودانيي/u],
]);
/** "And" and "so" are written together with the verb: «فردّ العبادي». */
const introduces = (word: string): boolean =>
  INTRODUCING.has(word) || (/^[وف]../.test(word) && INTRODUCING.has(word.slice(1)));
/** Offices abroad whose holder news from Iraq calls by the family name, where that is a word of other things as well. */
const ABROAD: ReadonlySet<string> = new Set(['us-president', 'us-secretary-of-defense']);
const POLITICIANS = /^(?:iraqi-politician|iraqi-cleric|faction-leader|kurdish-politician)$/;
/** Titles and rulers of the past: their names mean others as often. */
const NOT_THESE: ReadonlySet<string> = new Set(['abu-mahdi-al-muhandis', 'saddam-hussein']);
/** How far apart two may stand that are named together, in folded units. */
const TOGETHER = 20;
const NOBODY: Named = { first: new Map(), times: new Map(), places: [] };

function isBare(reading: Reading, lexicon: Lexicon): boolean {
  const { candidate, folded } = reading;
  if (candidate.plural || isSomebodyElse(reading, lexicon, NOBODY)) return false;
  if (
    candidate.start > candidate.wordStart ||
    folded.text.slice(candidate.start, candidate.end).includes(' ')
  )
    return true;
  const before = wordBefore(folded.text, candidate.wordStart);
  if (before === '' || introduces(before)) return true;
  return lexicon.givenNames.get(before)?.has(reading.actor.id) ?? false;
}

/** Whether a person of Iraq's politics, or the holder of an office abroad, was in office on a day. */
function isInOffice({ actor }: Reading, lexicon: Lexicon, day: string): boolean {
  return lexicon.offices.some(
    ({ id, titles }) =>
      (ABROAD.has(id) || POLITICIANS.test(actor.subtype)) &&
      actor.roles.some((role) => titles.includes(role.title.en) && holdsOn(role, day)),
  );
}

/**
 * Actor -> why a bare family name is enough: the person was in office on the article's day, or another one is named
 * beside. `readings` are those of the title, then of the text. None where the family name stands somewhere behind what
 * may be a stranger's given name.
 */
export function findIntroduced(
  readings: readonly Reading[],
  lexicon: Lexicon,
  day: string | null,
): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>();
  if (day === null) return found;
  const strangers = new Set<string>();
  const bare: Reading[] = [];
  for (const reading of readings) {
    const { actor, meaning } = reading;
    if (actor.type !== 'person' || meaning.policy !== 'needs-context' || NOT_THESE.has(actor.id)) continue;
    if (strangers.has(actor.id)) continue;
    if (isBare(reading, lexicon)) bare.push(reading);
    else strangers.add(actor.id);
  }
  // Texts are looked through once, however often the name stands in them.
  const texts = new Set(bare.map(({ folded }) => folded.text));
  for (const [id, elsewhere] of ELSEWHERE)
    if ([...texts].some((text) => elsewhere.test(text))) strangers.add(id);
  const told = bare.filter(({ actor }) => !strangers.has(actor.id));
  const inOfficeThen = new Map<string, boolean>();
  for (const [at, reading] of told.entries()) {
    const { actor, candidate, folded } = reading;
    if (found.has(actor.id)) continue;
    const held = inOfficeThen.get(actor.id) ?? isInOffice(reading, lexicon, day);
    inOfficeThen.set(actor.id, held);
    if (held) found.set(actor.id, inOffice(actor.id));
    else if (POLITICIANS.test(actor.subtype)) {
      const other = [told[at - 1], told[at + 1]].find(
        (one) =>
          one?.folded === folded &&
          one.actor !== actor &&
          POLITICIANS.test(one.actor.subtype) &&
          one.candidate.start < candidate.end + TOGETHER &&
          candidate.start < one.candidate.end + TOGETHER,
      );
      if (other) found.set(actor.id, together(other.actor.id));
    }
  }
  return found;
}
