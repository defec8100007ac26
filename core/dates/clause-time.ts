// Of which time the clause around a date speaks, by the verb that is the date's own: in Arabic before it with no other clause
// between, in Persian the first one behind it.
import { foldWord } from './fold-dates.ts';
import { isAhead, isAheadPair, sentenceAround } from './outlook.ts';
import type { Reader } from './reader.ts';

const folded = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** Between a verb of the future and the day that it does not speak of: "will discuss what was signed in September". */
const ANOTHER_CLAUSE = folded('الذي التي الذين اللذين اللتين بعدما الموقع الموقعة المبرم المبرمة الموقعين');
/** What went on, in Arabic: behind it "until" is of the past. */
const WENT_ON = folded(
  'استمر استمرت استمروا واستمر واستمرت ظل ظلت ظلوا وظل وظلت بقي بقيت بقوا وبقي وبقيت دام دامت امتد امتدت وامتدت بلغ بلغت وبلغ وبلغت قتل قتلت سجل سجلت',
);
/** What happened, in Arabic; what was announced may be about what is to come. */
const HAPPENED = folded(
  'زار زارت وزار وزارت وصل وصلت ووصل ووصلت التقى التقت والتقى والتقت عقد عقدت وعقد وعقدت غادر غادرت وغادر وغادرت قتل قتلت اغتال اغتالت ' +
    'شن شنت قصف قصفت وقصفت استهدف استهدفت واستهدف انسحب انسحبت وانسحب وانسحبت تعرض تعرضت وتعرضت انفجر انفجرت نفذ نفذت ونفذت سلم سلمت تسلم تسلمت',
);
/** Between such a verb and a day that is another's: "signed that", "met to prepare for". */
const ANOTHERS = folded(
  'أن إن على إجراء لإجراء موعد حول بشأن للتحضير تحضيرا استعدادا لمناقشة للمشاركة لحضور قبل قبيل انطلاق لقمة قمة',
);
/** Words between such a verb and its day, at most. */
const NEAR = 8;
/** Verbs of Persian end the clause: the first one behind a day tells its time. */
const TO_COME = folded(
  'خواهد خواهند خواهیم نخواهد نخواهند می‌یابد می‌یابند می‌رسد می‌رسند می‌شود می‌شوند می‌گردد می‌گردند می‌کند می‌کنند می‌رود می‌روند می‌گیرد ' +
    'می‌ماند می‌مانند شود شوند کند کنند یابد یابند برسد برسند برود بروند بماند بمانند گیرد گیرند نماید نمایند',
);
const PAST = folded(
  'شد شدند کرد کردند داد دادند گرفت گرفتند رسید رسیدند گفت گفتند آمد آمدند رفت رفتند زد زدند نوشت دید شده کرده داده گرفته رسیده رفته ' +
    'آمده یافته گذشت افتاد نمود نمودند',
);
const LASTED = folded('بود بودند داشت داشتند ماند ماندند کشید یافت یافتند کشته');

/** Of these, in Arabic, a weekday is the day on which they were: what is told, not when it will be. */
const TOLD = folded(
  'قال قالت قاله قالته وقال وقالت أعلن أعلنت أعلنه أعلنته وأعلن وأعلنت أكد أكدت وأكد وأكدت ذكر ذكرت وذكر وذكرت صرح صرحت أفاد أفادت وأفاد وأفادت أوضح أوضحت ' +
    'كشف كشفت نقل نقلت نشر نشرت صدر صدرت وقع وقعت جرى جرت حدث حدثت كان كانت بعد عقب إثر اثر منذ بحسب حسب وفق وفقا ' +
    'هجوم هجمات ضربة ضربات قصف تفجير انفجار غارة غارات أحداث قرار بيان تصريحات تصريح',
);

/** Whether a word of the future, as `ahead` knows them, is the Arabic verb of a weekday behind it: "will meet in Baghdad on Thursday". */
export function isAwaited(reader: Reader, first: number, next: number, ahead = isAhead): boolean {
  const { tokens, grammar } = reader;
  if (!grammar.lexicon.clitics) return false;
  const [from] = sentenceAround(reader, first, next);
  for (let at = first - 1; at >= from; at -= 1) {
    const { kind, text } = tokens[at]!;
    if (ahead(text)) return true;
    if (kind === 'punct' && /[،,:]/.test(text)) return false;
    if (TOLD.has(text) || HAPPENED.has(text) || WENT_ON.has(text) || ANOTHER_CLAUSE.has(text)) return false;
  }
  return false;
}

type Time = 'past' | 'lasted' | 'to-come' | null;

/** What the verb of the sentence around the tokens `[first, next)` says of their time; `ahead` knows the words of the future in Arabic. */
export function timeOf(reader: Reader, first: number, next: number, ahead = isAhead): Time {
  const sentence = sentenceAround(reader, first, next);
  return reader.grammar.lexicon.clitics
    ? timeInArabic(reader, first, next, sentence, ahead)
    : timeInPersian(reader, first, next, sentence);
}

function timeInArabic(
  { tokens }: Reader,
  first: number,
  next: number,
  [from, to]: [number, number],
  ahead: (word: string) => boolean,
): Time {
  let others = false;
  for (let at = first - 1; at >= from; at -= 1) {
    const { text } = tokens[at]!;
    if (ahead(text)) return 'to-come';
    if (WENT_ON.has(text)) return 'lasted';
    if (ANOTHER_CLAUSE.has(text)) return null;
    if (ANOTHERS.has(text)) others = true;
    if (!others && first - at <= NEAR && HAPPENED.has(text)) return 'past';
  }
  // "And in September will …": the day stands before its verb.
  const begins = first - 1 <= from || [1, 2].some((back) => tokens[first - back]?.kind === 'punct');
  return begins && tokens.slice(next, Math.min(to, next + 2)).some(({ text }) => ahead(text))
    ? 'to-come'
    : null;
}

function timeInPersian({ tokens }: Reader, first: number, next: number, [from, to]: [number, number]): Time {
  for (let at = next; at < to; at += 1) {
    const { text } = tokens[at]!;
    if (TO_COME.has(text)) return 'to-come';
    if (LASTED.has(text)) return 'lasted';
    if (PAST.has(text)) return 'past';
  }
  for (let at = from; at < first - 1; at += 1)
    if (isAheadPair(tokens[at]!.text, tokens[at + 1]!.text)) return 'to-come';
  return null;
}
