// Reads one text with the rules of one language. Patterns are short sequences of word kinds, so trying all rules at a word
// costs a constant: no regular expression that could run away.
import { hasKind, type Item, itemsAt, MOST_REMEMBERED } from './lexicon.ts';
import { numericDate } from './numeric.ts';
import {
  Captures,
  type CompiledRule,
  type Element,
  type Evidence,
  type Grammar,
  type Parsed,
} from './rule.ts';
import { yearInWords } from './spelled-years.ts';
import type { Token } from './tokens.ts';
import { relativeUnits, wholeMonth } from './wholes.ts';

/** Expressions within expressions: the end of the first decade of a century. */
const DEEPEST = 2;

/** Reads one text with one grammar; keeps what it has looked up, for many rules ask for the same. */
export class Reader {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  private readonly senses: (readonly Item[] | undefined)[];
  private readonly byKind: (Map<string, readonly Item[]> | undefined)[];
  private readonly nested = new Map<number, Parsed | null>();
  /** One a depth of nesting, used again and again: most rules fail, and what they caught is not asked for. */
  private readonly scratch: Captures[] = [];

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.senses = new Array(tokens.length);
    this.byKind = new Array(tokens.length);
  }

  /** Senses of the word at a token. */
  items(index: number): readonly Item[] {
    const known = this.senses[index];
    if (known) return known;
    let found = itemsAt(this.grammar.lexicon, this.tokens, index);
    // "The Monday before": پیش and قبل are "last" only where no "than" follows.
    if (found.length > 0 && found.some(isBefore) && this.tokens[index + 1]?.text === 'از')
      found = found.filter((item) => !isBefore(item));
    if (index < this.tokens.length) this.senses[index] = found;
    return found;
  }

  has(index: number, kind: string): boolean {
    if (index < 0) return false;
    for (const item of this.items(index)) if (item.kind === kind) return true;
    return false;
  }

  /** The longest expression that begins at a token; the earlier rule wins a tie. */
  parse(index: number, depth = 0): Parsed | null {
    const token = this.tokens[index];
    if (!token) return null;
    if (token.kind === 'word' && !this.mayBegin(token.text)) return null;
    const kinds = this.firstKinds(index);
    if (kinds === NO_KINDS) return null;
    const evidence = depth > 0 ? 'nested' : this.evidenceBefore(index);
    let best: Parsed | null = null;
    for (const kind of kinds) {
      const rules = this.grammar.byFirst.get(kind);
      if (!rules) continue;
      for (const compiled of rules) {
        const parsed = this.tryRule(compiled, index, depth, evidence);
        if (parsed && (!best || parsed.next > best.next)) best = parsed;
      }
    }
    return best;
  }

  /** Most words can't, and little words like "in" and "of" least of all: they are passed over before their senses are made. */
  private mayBegin(word: string): boolean {
    const { lexicon, opening, opens } = this.grammar;
    let known = opens.get(word);
    if (known !== undefined) return known;
    known = hasKind(lexicon, word, opening);
    if (opens.size >= MOST_REMEMBERED) opens.clear();
    opens.set(word, known);
    return known;
  }

  private firstKinds(index: number): Iterable<string> {
    const token = this.tokens[index]!;
    if (token.kind === 'number')
      return NUMBER_KINDS.filter((kind) => this.candidates(kind, index).length > 0);
    if (token.kind === 'cluster') return CLUSTER_KINDS;
    if (token.kind === 'punct') return token.text === '(' ? BRACKET_KINDS : NO_KINDS;
    const items = this.items(index);
    if (items.length === 0) return NO_KINDS;
    const kinds = new Set<string>();
    for (const { kind } of items) {
      kinds.add(kind);
      if (kind === 'ord' || kind === 'card') kinds.add('day').add('num');
      if (kind === 'unit' || kind === 'this' || kind === 'relunit') kinds.add('uni');
    }
    return kinds;
  }

  private tryRule(
    { rule, elements }: CompiledRule,
    index: number,
    depth: number,
    evidence: Evidence,
  ): Parsed | null {
    const caught = this.scratch[depth] ?? new Captures();
    this.scratch[depth] = caught;
    caught.clear();
    caught.evidence = evidence;
    const next = this.matchFrom(elements, 0, index, caught, depth);
    if (next <= index) return null;
    caught.goesOn =
      this.tokens[next]?.kind === 'number' ||
      this.items(next).some(goesOn) ||
      this.candidates('year', next).length > 0;
    const expression = rule.make(caught);
    if (!expression) return null;
    let start = this.tokens[index]!.start;
    for (const item of caught.items.values()) {
      if (item.start > start && item.start < this.tokens[index]!.end) start = item.start;
    }
    return { rule: rule.name, expression, first: index, next, start, end: this.tokens[next - 1]!.end };
  }

  private evidenceBefore(index: number): Evidence {
    if (this.has(index - 1, 'between')) return 'between';
    if (this.has(index - 1, 'prep')) return 'preposition';
    const clitic = this.items(index)[0]?.clitic ?? '';
    // "In January and February": the second month is as well told as the first.
    const listed =
      (clitic.startsWith('و') && this.has(index - 1, 'month')) ||
      (this.has(index - 1, 'and') && this.has(index - 2, 'month'));
    return listed || /[بل]/.test(clitic) ? 'preposition' : 'none';
  }

  /** @returns the token after the match, or -1. */
  private matchFrom(
    elements: readonly Element[],
    at: number,
    index: number,
    caught: Captures,
    depth: number,
  ): number {
    const element = elements[at];
    if (!element) return index;
    if (element.kind === '@') return this.matchNested(elements, at, index, caught, depth);
    for (const item of this.candidates(element.kind, index)) {
      caught.items.set(element.name, item);
      const next = this.matchFrom(elements, at + 1, item.next, caught, depth);
      if (next >= 0) {
        if (item.numeric) caught.numeric = item.numeric;
        return next;
      }
      caught.items.delete(element.name);
    }
    return element.optional ? this.matchFrom(elements, at + 1, index, caught, depth) : -1;
  }

  private matchNested(
    elements: readonly Element[],
    at: number,
    index: number,
    caught: Captures,
    depth: number,
  ): number {
    const nested = depth < DEEPEST ? this.parseNested(index, depth + 1) : null;
    if (!nested || nested.expression.kind === 'no-date') return -1;
    caught.expression = nested.expression;
    return this.matchFrom(elements, at + 1, nested.next, caught, depth);
  }

  /** Kept, for several rules ask for the same one: else texts of dates within dates would cost far more than their length. */
  private parseNested(index: number, depth: number): Parsed | null {
    const key = index * (DEEPEST + 1) + depth;
    const known = this.nested.get(key);
    if (known !== undefined) return known;
    const parsed = this.parse(index, depth);
    this.nested.set(key, parsed);
    return parsed;
  }

  /** What the word at a token is, of one kind of a pattern's element. */
  candidates(kind: string, index: number): readonly Item[] {
    const token = this.tokens[index];
    if (!token) return NOTHING;
    if (kind === 'year' && token.kind === 'word') return yearInWords(this, index);
    // Most words of most patterns have no sense at all.
    if (token.kind === 'word' && this.items(index).length === 0) return NOTHING;
    const known = this.byKind[index] ?? new Map<string, readonly Item[]>();
    this.byKind[index] = known;
    let found = known.get(kind);
    if (found === undefined) {
      found = this.readAs(kind, index, token);
      known.set(kind, found);
    }
    return found;
  }

  private readAs(kind: string, index: number, token: Token): readonly Item[] {
    const items = this.items(index);
    if (kind === 'month')
      return items.flatMap((item) => (item.kind === 'month' ? wholeMonth(this, item) : NOTHING));
    if (kind === 'uni') return [...relativeUnits(this, index)];
    // "Today, the first of September" is no first day.
    if (kind === 'dayname' && this.parseNested(index, DEEPEST)?.expression.kind === 'day') return NOTHING;
    // Arabic writes "and" onto the next word.
    if (kind === 'and' && items[0]?.clitic.startsWith('و')) return [plain(kind, 0, index, token.start)];
    if (token.kind === 'number')
      return kind === 'numdate' ? this.spacedDate(index, token) : this.numbers(kind, index, token);
    if (token.kind === 'cluster') {
      const numeric = numericDate(token.text);
      return numeric?.kind === kind ? [{ ...plain(kind, 0, index + 1, token.start), numeric }] : NOTHING;
    }
    if (token.kind === 'punct') return this.punctuation(kind, index, token);
    return items.flatMap((item) => {
      if (item.kind === kind) return item;
      if (kind === 'day' && (item.kind === 'ord' || item.kind === 'card')) return { ...item, tag: item.kind };
      return kind === 'num' && item.kind === 'card' ? item : NOTHING;
    });
  }

  /** "27 / 9 / 2024", as some sites print it. */
  private spacedDate(index: number, { start, text }: Token): readonly Item[] {
    const [separator, month, again, last] = this.tokens.slice(index + 1, index + 5);
    if (!separator || !/^[/-]$/.test(separator.text) || again?.text !== separator.text) return NOTHING;
    if (month?.kind !== 'number' || last?.kind !== 'number') return NOTHING;
    if (text.length !== 4 && last.text.length !== 4) return NOTHING;
    const numeric = numericDate([text, month.text, last.text].join(separator.text));
    return numeric?.kind === 'numdate' && numeric.year >= 1300
      ? [{ ...plain('numdate', 0, index + 5, start), numeric }]
      : NOTHING;
  }

  private numbers(kind: string, index: number, token: Token): readonly Item[] {
    const { value, text } = token;
    if (Number.isNaN(value)) return NOTHING;
    const fits =
      kind === 'day'
        ? text.length <= 2 && value >= 1 && value <= 31
        : kind === 'year'
          ? this.isYear(index, text.length)
          : kind === 'yy'
            ? text.length === 2 && !this.has(index + 1, 'counted') && !this.has(index + 1, 'unit')
            : kind === 'num';
    if (!fits) return NOTHING;
    const next = kind === 'day' && this.isOrdinal(index) ? index + 2 : index + 1;
    return [{ ...plain(kind, value, next, token.start), tag: 'digits' }];
  }

  /** ۲۷ام: the ending of an ordinal, written onto the digits. */
  private isOrdinal(index: number): boolean {
    const [number, ending] = [this.tokens[index]!, this.tokens[index + 1]];
    return ending?.text === 'ام' && ending.start - number.end <= 1 && !this.grammar.lexicon.clitics;
  }

  /** Four digits, or fewer before an era; what is counted has no year, unless the word "year" stands before. */
  private isYear(index: number, digits: number): boolean {
    const named = this.has(index - 1, 'yw') || this.has(index - 1, 'yws');
    const least = named ? 1 : 3;
    const long = digits === 4 || (digits >= least && digits < 4 && this.has(index + 1, 'era'));
    // "2003 of them" counts; "March 2003, from the south" and "since 2003 from" do not.
    const counted =
      this.has(index + 1, 'counted') ||
      (this.has(index + 1, 'of') && this.has(index - 1, 'prep') && !SINCE.test(this.tokens[index - 1]!.text));
    return long && (named || !counted);
  }

  /** `(28)` may stand for a day; brackets, commas and dashes may be named in a pattern. */
  private punctuation(kind: string, index: number, token: Token): readonly Item[] {
    if (kind === token.text) return [plain(kind, 0, index + 1, token.start)];
    if (kind === 'comma' && (token.text === '،' || token.text === ','))
      return [plain(kind, 0, index + 1, token.start)];
    if (kind === 'to' && token.text === '-')
      return [{ ...plain(kind, 0, index + 1, token.start), tag: 'dash' }];
    if (kind !== 'day' || token.text !== '(' || this.tokens[index + 2]?.text !== ')') return NOTHING;
    const inner = this.tokens[index + 1]!;
    return inner.kind === 'number' && inner.value >= 1 && inner.value <= 31
      ? [{ ...plain(kind, inner.value, index + 3, token.start), tag: 'digits' }]
      : NOTHING;
  }
}

function plain(kind: string, value: number, next: number, start: number): Item {
  return { kind, value, next, start, clitic: '' };
}

const isBefore = ({ kind, tag }: Item): boolean => kind === 'rel' && tag === 'than';
const SINCE = /^(?:و?منذ|حتی|بحلول)$/;

const GOING_ON: ReadonlySet<string> = new Set(['month', 'wd', 'rel', 'ord', 'offset', 'otheryear', 'feast']);
const goesOn = ({ kind }: Item): boolean => GOING_ON.has(kind);

const NUMBER_KINDS = ['day', 'num', 'year', 'yy', 'numdate'];
const CLUSTER_KINDS = ['numdate', 'days', 'years'];
const BRACKET_KINDS = ['day', '('];
const NO_KINDS: readonly string[] = [];
const NOTHING: readonly Item[] = [];
