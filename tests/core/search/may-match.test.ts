import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { skeletonTerm, wordTerm } from '../../../core/search/index-terms.ts';
import { mayMatch } from '../../../core/search/may-match.ts';
import { familyOf } from '../../../core/text/word-families.ts';
import { skeletonOf, stemOf, wordsOf } from '../../../core/text/word-forms.ts';

const FILES = ['ar_topic_labelled', 'fa_topic_labelled'].map((name) => `../shared/corpus/text/${name}.jsonl`);

/** All words of the shared corpus's labelled texts. */
function forms(): string[] {
  const texts = FILES.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n')).map(
    (line) => (JSON.parse(line) as { text: string }).text,
  );
  return [
    ...new Set(texts.flatMap((text) => [...wordsOf(text)].flatMap(({ form, parts }) => [form, ...parts]))),
  ];
}

const termsOf = (form: string): string[] => [
  wordTerm(form),
  wordTerm(stemOf(form)),
  ...(skeletonOf(form) ? [skeletonTerm(skeletonOf(form))] : []),
];
const lets = (term: string, form: string): boolean => mayMatch(new Set([term]))(form);

describe('whether a word may have a term', () => {
  it('is never denied of a word that has it, of the shared corpus', () => {
    const all = forms();
    expect(all.length).toBeGreaterThan(10_000);
    const denied = all.filter((form) => !termsOf(form).every((term) => lets(term, form)));
    expect(denied).toEqual([]);
  });

  it('is not denied of a broken plural, behind a clitic and before a possessive', () => {
    const stem = stemOf('قاعده');
    for (const member of familyOf(stem))
      for (const form of [member, `وال${member}`, `ب${member}`, `${member.replace(/ه$/, 'ت')}هم`])
        if (stemOf(form) === stem) expect(lets(wordTerm(stem), form), form).toBe(true);
    expect(stemOf('وقواعدهم')).toBe(stem);
    expect(lets(wordTerm(stem), 'وقواعدهم')).toBe(true);
    expect(lets(wordTerm(stem), 'قاعدتهم')).toBe(true);
  });

  it('is denied of most others', () => {
    const all = forms();
    const may = mayMatch(new Set(['سليماني', 'قاعده'].flatMap(termsOf)));
    expect(all.filter(may).length / all.length).toBeLessThan(0.1);
    expect(may('بغداد')).toBe(false);
  });

  it('is not told of words in Latin letters', () => {
    expect(lets(skeletonTerm('slmn'), 'soleimani')).toBe(true);
    expect(lets(skeletonTerm('slmn'), 'baghdad')).toBe(true);
  });
});
