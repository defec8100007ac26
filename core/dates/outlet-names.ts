// Outlets that have "today" or "tomorrow" in their name: بغداد اليوم, المصري اليوم, رادیو فردا. What stands around it tells the
// name from the day: "Baghdad saw today …" has the same words.
import { foldWord } from './fold-dates.ts';
import { enclosed, QUOTED } from './quotes.ts';
import type { Reader } from './reader.ts';
import type { Parsed } from './rule.ts';

const folded = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

const ENCLOSED = /^["«“„‹([]["»”›)\]]$/;
/** Before "today" in an outlet's name. */
const NAMES = folded(
  'بغداد العراق عراق المصري القدس فلسطين الإمارات سوريا لبنان الأردن تونس روسيا أخبار رأي وطنا',
);
/** What an outlet is, or where it is quoted: "the paper …", "according to …", "received by …". */
const HEADS = folded(
  'وكالة لوكالة موقع لموقع شبكة لشبكة قناة لقناة صحيفة لصحيفة جريدة لجريدة منصة لمنصة مراسل مراسلة مراسلي ل حسب بحسب وفق ' +
    'تابعته تابعتها وتابعته وتابعتها تلقته تلقتها وتلقته وتلقتها رصدته رصدتها نشرته نشرتها نقلته نقلتها أجرته أوردته عليه عليها',
);
const SAID = folded(
  'قال وقال قالت وقالت صرح وصرح أكد وأكد أكدت ذكر وذكر أوضح وأوضح بين وبين كشف وكشف أفاد وأفاد أشار وأشار أضاف وأضاف حديث ' +
    'حديثه حديثها تصريح تصريحه تصريحات مقابلة حوار خص',
);
/** "On a visit to Baghdad today." */
const TRAVEL = /^(?:و?ال|[وفبل])?(?:زیار|زار|وصول|وصل|توج|سفر|قدوم|عود|مغادر|دخول)/;
/** Behind these is what somebody says, not to whom. */
const THAT = folded('أن إن بأن أنه إنه بأنه أنها إنها بأنها');
/** Words before the name in which somebody says something to it. */
const REACH = 6;

/** لبغداد, للمصري: without the "to". */
function withoutTo(word: string): string | null {
  const bare = word.startsWith('و') && !NAMES.has(word) ? word.slice(1) : word;
  if (bare.startsWith('لل')) return `ال${bare.slice(2)}`;
  return bare.startsWith('ل') && !NAMES.has(bare) ? bare.slice(1) : null;
}

function isToldTo({ tokens }: Reader, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const said = before.findLastIndex(({ text }) => SAID.has(text));
  return (
    said >= 0 &&
    !before.slice(said).some(({ text }) => THAT.has(text)) &&
    !before.some(({ text }) => TRAVEL.test(text))
  );
}

function isArabicOutlet(reader: Reader, first: number, next: number): boolean {
  const { tokens } = reader;
  const [name, before, behind] = [tokens[first - 1], tokens[first - 2], tokens[next]];
  if (name?.kind !== 'word') return false;
  const told = withoutTo(name.text);
  if (told !== null && NAMES.has(told)) return isToldTo(reader, first - 1);
  if (!NAMES.has(name.text.replace(/^و(?=ال|بغ)/, ''))) return false;
  if (enclosed(tokens, first - 1, next, ENCLOSED)) return true;
  if (!before || before.kind === 'line') return behind?.text === '-';
  return HEADS.has(before.text);
}

/** Radio Farda; Farda itself only where it is clear that it writes. */
const TOMORROW_HEADS = folded('سایت وبسایت روزنامه');
const WRITES = folded('نوشت نوشته گزارش خبر');
const NEWS = foldWord('نیوز');

function isPersianOutlet({ tokens }: Reader, first: number, next: number): boolean {
  const [before, behind] = [tokens[first - 1]?.text ?? '', tokens[next]?.text ?? ''];
  if (behind === NEWS || before === 'رادیو') return true;
  return TOMORROW_HEADS.has(before) && WRITES.has(behind);
}

/** Whether a counted day is part of an outlet's name, or alone in quotation marks, as the names of papers are. */
export function isOutlet(reader: Reader, { expression, first, next }: Parsed): boolean {
  if (expression.kind !== 'offset' || next !== first + 1) return false;
  if (enclosed(reader.tokens, first, next, QUOTED)) return true;
  if (reader.grammar.lexicon.clitics) return expression.days === 0 && isArabicOutlet(reader, first, next);
  return expression.days === 1 && isPersianOutlet(reader, first, next);
}
