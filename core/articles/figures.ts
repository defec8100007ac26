/**
 * Numbers as they are printed. Thousands stand in groups of three, each behind the same mark: a comma of either script, an
 * apostrophe, a blank, or a dot where there are two at least. Persian prints may have a slash before decimals.
 */
const MARKS = String.raw`[,٬،'’ \u00a0\u2009\u202f]`;
const FIRST = String.raw`[1-9١-٩۱-۹]\p{Nd}{0,2}`;
const GROUPED = [
  String.raw`(?<whole>${FIRST}(?<mark>${MARKS})\p{Nd}{3}(?:\k<mark>\p{Nd}{3})*)(?!\k<mark>?\p{Nd})(?:(?!\k<mark>)[.,٫](?<part>\p{Nd}+))?`,
  String.raw`(?<dotted>${FIRST}(?:\.\p{Nd}{3}){2,})(?!\.?\p{Nd})(?:[,٫](?<rest>\p{Nd}+))?`,
];
const OTHERS = [
  String.raw`(?<![\p{Nd}/])[۰-۹]+/[۰-۹]+(?![\p{Nd}/])`,
  String.raw`[0٠۰]،\p{Nd}+`,
  String.raw`\p{Nd}+(?:[.,٫٬]\p{Nd}+)*`,
];
const NUMBER = new RegExp([...GROUPED, ...OTHERS].join('|'), 'gu');

const ascii = (digits: string): string =>
  digits
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** In ASCII digits, without marks of thousands, with a dot before decimals. */
function written({ 0: printed, groups = {} }: RegExpExecArray): string {
  const { whole, part, dotted = whole, rest = part } = groups;
  if (dotted === undefined) return ascii(printed).replace(/[٫,٬،/]/g, '.');
  return ascii(dotted.replace(/\P{Nd}/gu, '') + (rest === undefined ? '' : `.${rest}`));
}

/** The numbers of a text for which `counts`, by their place. One that a blank parts may count in part. */
export function figuresIn(text: string, counts: (start: number, end: number) => boolean): string[] {
  return Array.from(text.matchAll(NUMBER)).flatMap((match) => {
    const start = match.index;
    if (counts(start, start + match[0].length)) return [written(match)];
    if (!/\s/u.test(match[0])) return [];
    return Array.from(match[0].matchAll(/\p{Nd}+/gu)).flatMap(({ 0: digits, index }) =>
      counts(start + index, start + index + digits.length) ? [ascii(digits)] : [],
    );
  });
}
