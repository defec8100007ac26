// "Returned three days ago from Washington" reads like "three days before …": who comes away from a place is told by the verb.
import { foldWord } from './fold-dates.ts';
import { sentenceAround } from './outlook.ts';
import type { Reader } from './reader.ts';
import type { Parsed } from './rule.ts';

const folded = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** Before the count in Arabic, behind it in Persian. */
const COMES_AWAY = folded(
  'عاد عادت عادوا وعاد وعادت رجع رجعت انسحب انسحبت انسحبوا وانسحبت خرج خرجت خرجوا وصل وصلت وصلوا قدم قدمت هرب هربت فر استقال أقيل ' +
    'بازگشت بازگشتند برگشت برگشتند بازگشته برگشته آمد آمدند آمده رفت رفتند رفته خارج استعفا برکنار عزل گریخت گریختند فرار آزاد بیرون',
);
/** What things are done before: an event, or "that". */
const EVENTS = folded(
  'آن این انتخابات حمله حملات سفر دیدار نشست جلسه آغاز شروع پایان جنگ مرگ ترور قتل کشته سقوط اشغال عملیات برگزاری اعلام ورود خروج امضا ' +
    'توافق مراسم تشکیل انفجار شهادت درگذشت انتشار موعد مهلت ماه رمضان عید بازگشت تحویل عقب‌نشینی استعفا برکناری ' +
    'ذلك هذا هذه الانتخابات الهجوم الهجمات هجوم زيارة الزيارة زيارته لقاء اللقاء لقائه اجتماع الاجتماع بدء بداية انتهاء نهاية انطلاق اندلاع الحرب حرب ' +
    'مقتل اغتيال وفاة وفاته سقوط احتلال عملية العملية عقد إعلان وصول وصوله خروج مغادرة مغادرته توقيع التوقيع الاتفاق اتفاق الموعد موعد موعده المهلة ' +
    'جلسة الجلسة القمة قمة انعقاد تشكيل التفجير انفجار الانفجار رمضان عيد العيد تسليم انسحاب الانسحاب استقالته إقالته',
);
/** Words between the count and the verb, at most. */
const REACH = 6;

/** The count alone, from today; null where what stands behind it is what it is counted from. */
export function awayFrom(reader: Reader, parsed: Parsed): Parsed | null {
  const { expression, first, next } = parsed;
  if (expression.kind !== 'from-event' || expression.count > 0) return null;
  const { tokens, grammar } = reader;
  const behind = tokens[next];
  if (behind?.kind !== 'word' || EVENTS.has(behind.text)) return null;
  const [from, to] = sentenceAround(reader, first, next);
  const near = grammar.lexicon.clitics
    ? tokens.slice(Math.max(from, first - REACH), first)
    : tokens.slice(next + 1, Math.min(to, next + REACH));
  if (!near.some(({ text }) => COMES_AWAY.has(text))) return null;
  const { count, unit } = expression;
  return {
    ...parsed,
    expression: { kind: 'ago', count, unit, loose: true },
    next: next - 1,
    end: tokens[next - 2]!.end,
  };
}
