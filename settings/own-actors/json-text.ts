import { type DocumentNode, evaluate, parse, type ValueNode } from '@humanwhocodes/momoa';

type Path = readonly (string | number)[];

const keyOf = (name: { readonly type: string; readonly value?: unknown; readonly name?: string }): string =>
  String(name.type === 'Identifier' ? name.name : name.value);

/** Strict JSON that knows on which line each of its values stands. */
export class JsonText {
  readonly value: unknown;
  /** Keys that stand twice in one object, of which JSON would drop one in silence; and those that no data needs. */
  readonly oddKeys: readonly { readonly path: Path; readonly code: 'repeated-key' | 'unknown-field' }[];
  readonly #root: ValueNode;

  private constructor(document: DocumentNode) {
    this.#root = document.body;
    const odd: { path: Path; code: 'repeated-key' | 'unknown-field' }[] = [];
    const look = (node: ValueNode, path: Path): void => {
      if (node.type === 'Array')
        for (const [at, one] of node.elements.entries()) look(one.value, [...path, at]);
      if (node.type !== 'Object') return;
      const seen = new Set<string>();
      for (const { name, value } of node.members) {
        const key = keyOf(name);
        if (key === '__proto__') odd.push({ path: [...path, key], code: 'unknown-field' });
        else if (seen.has(key)) odd.push({ path: [...path, key], code: 'repeated-key' });
        seen.add(key);
        look(value, [...path, key]);
      }
    };
    look(document.body, []);
    this.oddKeys = odd;
    this.value = evaluate(document);
  }

  /** The text as values, or the line on which it stops being JSON. A byte order mark before it is passed over. */
  static read(text: string): JsonText | { readonly line: number } {
    try {
      return new JsonText(parse(text.replace(/^\ufeff/, ''), { mode: 'json' }));
    } catch (error) {
      return { line: Number(Object(error).line ?? 1) };
    }
  }

  /** Line of a value, from 1; of what is not there, that of the innermost value that should have had it. */
  lineOf(path: Path): number {
    let node = this.#root;
    let line = node.loc.start.line;
    for (const key of path) {
      if (node.type === 'Array' && typeof key === 'number' && node.elements[key])
        node = node.elements[key].value;
      else if (node.type === 'Object') {
        // Of a repeated key the last one counts.
        const member = node.members.findLast(({ name }) => keyOf(name) === key);
        if (!member) break;
        line = member.loc.start.line;
        node = member.value;
        continue;
      } else break;
      line = node.loc.start.line;
    }
    return line;
  }
}
