import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../core/annotate/annotate.ts';
import type { Mention } from '../core/annotate/annotation.ts';
import { loadProjectLexicon } from '../tools/lexicon/load.ts';

/**
 * Highlights in the shared corpus that somebody read and judged: core names drawn at random, one of an actor in a text.
 * A verdict is on what was highlighted on the day of reading; since then a right one must stay and a wrong one must be
 * gone. No text is kept: file, line, UTF-16 offsets into its text, actor, verdict.
 */
interface Verdict {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly actor: string;
  readonly right: boolean;
  /** Of a wrong one: what the passage means. */
  readonly why?: string;
}
interface CorpusText {
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
}

const corpus = join(process.cwd(), '../shared/corpus/text');
const missing = !existsSync(corpus);
if (missing) console.log('the shared corpus is missing: the verdicts on its highlights are not checked');

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);
const verdicts = linesOf(join(process.cwd(), 'tests/fixtures/corpus-verdicts.jsonl')).map(
  (line) => JSON.parse(line) as Verdict,
);

it('are of at least 150 passages, and a wrong one tells why', () => {
  expect(verdicts.length).toBeGreaterThanOrEqual(150);
  expect(verdicts.filter((one) => !one.right && !one.why)).toEqual([]);
  const places = verdicts.map((one) => `${one.file}:${one.line}:${one.start}`);
  expect(new Set(places).size).toBe(places.length);
});

describe.skipIf(missing)('highlights in the shared corpus that were read', () => {
  const lexicon = loadProjectLexicon({ samples: false });
  const texts = new Map<string, string[]>();
  const found = new Map<string, readonly Mention[]>();
  function mentionsIn(file: string, line: number): readonly Mention[] {
    const lines = texts.get(file) ?? readFileSync(join(corpus, file), 'utf8').split('\n');
    texts.set(file, lines);
    const key = `${file}:${line}`;
    const known = found.get(key);
    if (known) return known;
    const { text, title = '', date = '' } = JSON.parse(lines[line - 1]!) as CorpusText;
    const published = /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : null;
    const { mentions } = annotate({ text, title, published, country: null }, lexicon);
    found.set(key, mentions);
    return mentions;
  }
  /** The verdict's highlight stands where it stood, and may be longer by now. */
  const stands = (one: Verdict): boolean =>
    mentionsIn(one.file, one.line).some(
      (mention) =>
        mention.tier === 'core' &&
        mention.actor === one.actor &&
        mention.start <= one.start &&
        mention.end >= one.end,
    );
  const places = (some: readonly Verdict[]): string[] =>
    some.map((one) => `${one.file}:${one.line}:${one.start} ${one.actor}`);

  it('stay where they were right, and are gone where they were wrong', () => {
    const right = verdicts.filter((one) => one.right);
    const rate = ((100 * right.length) / verdicts.length).toFixed(1);
    console.log(`corpus: ${right.length} of ${verdicts.length} highlights right when first read, ${rate} %`);
    expect(places(right.filter((one) => !stands(one)))).toEqual([]);
    expect(places(verdicts.filter((one) => !one.right && stands(one)))).toEqual([]);
  });
});
