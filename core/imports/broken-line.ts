// A mark, a text, or another value; blanks before it.
const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next';

/** What may come behind a token; null where the token may not stand here. */
function behind(
  mark: string | undefined,
  isText: boolean,
  expected: Expected,
  open: string[],
): Expected | null {
  const isValue = expected === 'value' || expected === 'value-or-end';
  const isKey = expected === 'key' || expected === 'key-or-end';
  if (mark === undefined) return isValue ? 'next' : isKey && isText ? 'colon' : null;
  if (mark === ':') return expected === 'colon' ? 'value' : null;
  if (mark === ',')
    return expected === 'next' && open.length > 0 ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (mark === '{' || mark === '[') {
    if (!isValue) return null;
    open.push(mark);
    return mark === '{' ? 'key-or-end' : 'value-or-end';
  }
  const isEnd = expected === 'next' || expected === (mark === '}' ? 'key-or-end' : 'value-or-end');
  return isEnd && open.pop() === (mark === '}' ? '{' : '[') ? 'next' : null;
}

/** The line, from 1, in which a text stops being JSON: browsers name it in different ways, or not at all. Null where it is JSON. */
export function brokenLine(text: string): number | null {
  const token = new RegExp(TOKEN);
  const open: string[] = [];
  let expected: Expected | null = 'value';
  let end = 0;
  const last = text.trimEnd().length;
  while (expected && end < last) {
    const found = token.exec(text);
    expected = found && behind(found[1], found[2] !== undefined, expected, open);
    if (expected) end = token.lastIndex;
  }
  if (expected === 'next' && open.length === 0) return null;
  const at = last - text.slice(end, last).trimStart().length;
  return text.slice(0, at).split('\n').length;
}
