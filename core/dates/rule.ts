// A rule is a named pattern over date words with an example beside it; a language's rules and words are its grammar.

import type { Expression } from './expression.ts';
import type { Item, Lexicon } from './lexicon.ts';
import type { NumericReading } from './numeric.ts';

/** What a pattern caught, by the element's name. */
export class Captures {
  readonly items = new Map<string, Item>();
  expression: Expression | null = null;
  numeric: NumericReading | null = null;
  /** A preposition or a word like "early" stands before: enough for a month or year alone. */
  evidence: Evidence = 'none';
  /** Whether more of a date stands right behind: "a year ago" must not be read into "before the year 2003". */
  goesOn = false;

  clear(): void {
    this.items.clear();
    this.expression = null;
    this.numeric = null;
  }

  has(name: string): boolean {
    return this.items.has(name);
  }
  item(name: string): Item | undefined {
    return this.items.get(name);
  }
  value(name: string): number {
    return this.items.get(name)?.value ?? Number.NaN;
  }
}

/** `dated`: behind بتاريخ, "on the date of". */
export type Evidence = 'none' | 'preposition' | 'between' | 'nested' | 'dated';

export interface Rule {
  readonly name: string;
  /** Kinds separated by spaces; `kind?` may be missing; `name=kind` renames; `@` is another expression. */
  readonly pattern: string;
  /** A phrase that this rule, and no other, must win on. */
  readonly example: string;
  readonly make: (caught: Captures) => Expression | null;
}

export interface Element {
  readonly name: string;
  readonly kind: string;
  readonly optional: boolean;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly elements: readonly Element[];
}

export interface Grammar {
  readonly lexicon: Lexicon;
  /** Rules by the kind of word that can begin them. */
  readonly byFirst: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly rules: readonly Rule[];
  /** Kinds of words that can begin a rule. */
  readonly opening: ReadonlySet<string>;
  /** Written word -> whether it can begin a rule, so far. */
  readonly opens: Map<string, boolean>;
}

export interface Parsed {
  readonly rule: string;
  readonly expression: Expression;
  /** Token indices, end exclusive. */
  readonly first: number;
  readonly next: number;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export function buildGrammar(lexicon: Lexicon, rules: readonly Rule[]): Grammar {
  const byFirst = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    const elements = rule.pattern.split(' ').map(readElement);
    const compiled = { rule, elements };
    for (const element of elements) {
      const known = byFirst.get(element.kind) ?? [];
      if (!known.includes(compiled)) known.push(compiled);
      byFirst.set(element.kind, known);
      if (!element.optional) break;
    }
  }
  const opening = new Set(byFirst.keys());
  // What is read as another kind at the beginning of a rule: see `Reader`.
  if (opening.has('day') || opening.has('num')) opening.add('ord').add('card');
  if (opening.has('uni')) opening.add('unit').add('this').add('relunit');
  return { lexicon, byFirst, rules, opening, opens: new Map() };
}

function readElement(source: string): Element {
  const optional = source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const [name, kind] = body.includes('=') ? body.split('=') : [body, body];
  return { name: name!, kind: kind!, optional };
}
