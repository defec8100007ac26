// Words that belong together before any rule looks at them: a month under two names, "last" and its unit.
import type { Item } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What is needed of the reader. */
interface Words {
  readonly tokens: readonly Token[];
  items(index: number): readonly Item[];
}

/** A month under two names is one: تموز/يوليو, كانون الثاني (يناير), يوليو تموز; only within one calendar. دی ماه. */
export function wholeMonth(words: Words, month: Item): Item {
  let whole = month;
  const sameAt = (index: number): Item | undefined =>
    words
      .items(index)
      .find(
        (item) => item.kind === 'month' && item.value === month.value && item.calendar === month.calendar,
      );
  const separator = words.tokens[month.next];
  if (separator?.kind === 'punct' && '/-(\\|'.includes(separator.text)) {
    const other = sameAt(month.next + 1);
    const closed = separator.text !== '(' || (other && words.tokens[other.next]?.text === ')');
    if (other && closed) whole = { ...month, weight: 3, next: other.next + (separator.text === '(' ? 1 : 0) };
  } else {
    const other = sameAt(month.next);
    if (other) whole = { ...month, weight: 3, next: other.next };
  }
  const suffix = words.items(whole.next).find((item) => item.kind === 'monthsuffix');
  return suffix ? { ...whole, weight: 3, tag: 'named-month', next: suffix.next } : whole;
}

/**
 * Last week, this month, next year: unit + adjective, "this" + unit, or one word; the unit's calendar may stand between.
 * `value` the shift, `tag` the unit.
 */
export function* relativeUnits(words: Words, index: number): Iterable<Item> {
  for (const item of words.items(index)) {
    if (item.kind === 'relunit') yield item;
    else if (item.kind === 'unit') {
      yield* related(words, item, item.next);
      for (const era of words.items(item.next))
        if (era.kind === 'era' && era.calendar)
          yield* related(words, { ...item, calendar: era.calendar }, era.next);
    } else if (item.kind === 'this') {
      for (const unit of words.items(item.next)) {
        if (unit.kind === 'unit') yield { ...unit, value: 0, next: unit.next, start: item.start };
      }
    }
  }
}

function* related(words: Words, unit: Item, at: number): Iterable<Item> {
  for (const rel of words.items(at))
    if (rel.kind === 'rel') yield { ...unit, value: rel.value, next: rel.next };
}
