// What a number in digits can be: a day, a year, a count; "27 / 9 / 2024". What stands beside it tells.
import type { Item } from './lexicon.ts';
import { numericDate } from './numeric.ts';
import type { Token } from './tokens.ts';

/** What is needed of the reader. */
interface Words {
  readonly tokens: readonly Token[];
  readonly grammar: { readonly lexicon: { readonly clitics: boolean } };
  has(index: number, kind: string): boolean;
}

const NOTHING: readonly Item[] = [];
const SINCE = /^(?:و?منذ|حتی|بحلول)$/;

export function plain(kind: string, value: number, next: number, start: number): Item {
  return { kind, value, next, start, clitic: '' };
}

/** "27 / 9 / 2024", as some sites print it. */
export function spacedDate({ tokens }: Words, index: number, { start, text }: Token): readonly Item[] {
  const [separator, month, again, last] = tokens.slice(index + 1, index + 5);
  if (!separator || !/^[/-]$/.test(separator.text) || again?.text !== separator.text) return NOTHING;
  if (month?.kind !== 'number' || last?.kind !== 'number') return NOTHING;
  if (text.length !== 4 && last.text.length !== 4) return NOTHING;
  const numeric = numericDate([text, month.text, last.text].join(separator.text));
  return numeric?.kind === 'numdate' && numeric.year >= 1300
    ? [{ ...plain('numdate', 0, index + 5, start), numeric }]
    : NOTHING;
}

export function numberSenses(words: Words, kind: string, index: number, token: Token): readonly Item[] {
  const { value, text } = token;
  if (Number.isNaN(value)) return NOTHING;
  const fits =
    kind === 'day'
      ? text.length <= 2 && value >= 1 && value <= 31
      : kind === 'year'
        ? isYear(words, index, text.length)
        : kind === 'yy'
          ? text.length === 2 && isShortYear(words, index)
          : kind === 'num';
  if (!fits) return NOTHING;
  const next = kind === 'day' && isOrdinal(words, index) ? index + 2 : index + 1;
  return [{ ...plain(kind, value, next, token.start), tag: 'digits' }];
}

/** «۹۸ ساعت» counts hours, «۹۸ ساعت ۱:۲۰» has a clock behind the year. */
function isShortYear(words: Words, index: number): boolean {
  if (words.has(index + 1, 'unit')) return false;
  return !words.has(index + 1, 'counted') || (words.has(index + 1, 'clock') && isNumber(words, index + 2));
}

function isNumber(words: Words, index: number): boolean {
  const kind = words.tokens[index]?.kind;
  return kind === 'number' || kind === 'cluster' || words.has(index, 'card');
}

/** ۲۷ام: the ending of an ordinal, written onto the digits. */
function isOrdinal({ tokens, grammar }: Words, index: number): boolean {
  const [number, ending] = [tokens[index]!, tokens[index + 1]];
  return ending?.text === 'ام' && ending.start - number.end <= 1 && !grammar.lexicon.clitics;
}

/** Four digits, or fewer before an era; what is counted has no year, unless the word "year" stands before. */
function isYear(words: Words, index: number, digits: number): boolean {
  const named = words.has(index - 1, 'yw') || words.has(index - 1, 'yws');
  const least = named ? 1 : 3;
  const long = digits === 4 || (digits >= least && digits < 4 && words.has(index + 1, 'era'));
  // "2003 of them" counts; "March 2003, from the south" and "since 2003 from" do not.
  const counted =
    words.has(index + 1, 'counted') ||
    (words.has(index + 1, 'of') &&
      words.has(index - 1, 'prep') &&
      !SINCE.test(words.tokens[index - 1]!.text));
  return long && (named || !counted);
}
