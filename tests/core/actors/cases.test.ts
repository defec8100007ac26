import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../core/annotate/annotate.ts';
import type { Mention } from '../../../core/annotate/annotation.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

/**
 * Sentences of our own with all that is to be found in them: core names, and offices that stand for their holder.
 * `{printed|actor}` is a name, `{printed|actor|role}` an office, `{printed|actor|loaded}` the outlet's own wording;
 * what is not marked must not be found. Countries and what else is of a lower tier is not asked for. A trap is a
 * sentence with a word that could be taken for a name.
 */
interface Case {
  readonly case: string;
  readonly trap: boolean;
  readonly published: string;
  readonly text: string;
}
type Found = readonly [start: number, printed: string, actor: string, by: string];

const LANGUAGES = ['ar', 'fa', 'prs'] as const;
const MARK = /\{([^|}]*)\|([^|}]*)(?:\|(role|loaded))?\}/;

/** The plain sentence, and what is marked in it. */
function unmark(marked: string): { text: string; wanted: Found[] } {
  const wanted: Found[] = [];
  let text = marked;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const [whole, printed, actor, by = 'name'] = match as unknown as [string, string, string, string?];
    wanted.push([match.index, printed, actor, by]);
    text = text.slice(0, match.index) + printed + text.slice(match.index + whole.length);
  }
  return { text, wanted };
}

const lexicon = loadProjectLexicon({ samples: false });
const found = (mentions: readonly Mention[]): Found[] =>
  mentions
    .filter((one) => one.tier === 'core' || one.by === 'role')
    .map(({ start, text, actor, by }) => [start, text, actor, by === 'surname' ? 'name' : by]);

const cases = LANGUAGES.map((language) => ({
  language,
  lines: readFileSync(`tests/name-cases/${language}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case),
}));

describe('the sentences with names', () => {
  it('are at least 200, 100 of them traps, and every mark in them is of an actor', () => {
    const all = cases.flatMap(({ lines }) => lines);
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(all.filter((one) => one.trap).length).toBeGreaterThanOrEqual(100);
    expect(all.filter((one) => one.trap && one.text.includes('|'))).toEqual([]);
    const marked = all.flatMap((one) => unmark(one.text).wanted.map(([, , actor]) => actor));
    expect(marked.filter((id) => !lexicon.actorById.has(id))).toEqual([]);
  });

  for (const { language, lines } of cases)
    it.each(lines.map((one) => [one.case, one] as const))(
      `in ${language}: %s`,
      (_name, { text, published }) => {
        const plain = unmark(text);
        const { mentions } = annotate({ text: plain.text, title: '', published, country: null }, lexicon);
        expect(found(mentions)).toEqual(plain.wanted);
      },
    );
});
