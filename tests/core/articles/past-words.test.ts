import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeTags, type OwnWords } from '../../../core/articles/own-words.ts';
import { changedWords, type LivedWords, mergeWords, NO_PAST } from '../../../core/articles/past-words.ts';

const NONE: LivedWords = { tags: [], note: '', gloss: '', past: NO_PAST };
const said = (before: LivedWords, words: Partial<OwnWords>): LivedWords =>
  changedWords(before, { ...before, ...words });
const tagged = (before: LivedWords, add: string[], remove: string[] = []): LivedWords =>
  said(before, { tags: changeTags(before.tags, { add, remove }) });

/** What both sides have after each has taken the other's. */
function both(one: LivedWords, other: LivedWords): LivedWords {
  const [here, there] = [mergeWords(one, other), mergeWords(other, one)];
  expect(here.note).toBe(there.note);
  expect(here.gloss).toBe(there.gloss);
  expect([...here.tags].sort()).toEqual([...there.tags].sort());
  // Once as twice.
  expect(mergeWords(here, other)).toEqual(here);
  expect(mergeWords(here, there)).toEqual(here);
  return here;
}

describe('a note that two archives have', () => {
  const shared = said(NONE, { note: 'Check the source' });

  it.each([
    ['that was written anew here', 'Checked: it holds'],
    ['that became shorter here', 'Check'],
    ['that became longer here', 'Check the source with Ali'],
  ])('%s is the later one, here and there', (_what, note) => {
    expect(both(said(shared, { note }), shared).note).toBe(note);
  });

  it('that was written in both apart stays as both', () => {
    const [here, there] = [said(shared, { note: 'Ali says yes' }), said(shared, { note: 'Omar says no' })];
    const joined = both(here, there);
    expect(joined.note).toBe('Ali says yes\n\nOmar says no');
    // Who knows only one of them, or the one of before, takes what both became.
    for (const earlier of [here, there, shared]) expect(both(joined, earlier).note).toBe(joined.note);
    expect(both(said(joined, { note: 'Omar was right' }), there).note).toBe('Omar was right');
  });

  it('that one of them never had is there in both', () => {
    expect(both(shared, NONE).note).toBe('Check the source');
    expect(both(said(shared, { note: '' }), shared).note).toBe('Check the source');
  });

  it('that went back to what it said is the later one still', () => {
    const there = said(shared, { note: 'Wrong' });
    expect(both(said(there, { note: 'Check the source' }), there).note).toBe('Check the source');
  });

  it('of which nothing before is known stays as both, unless one holds the other', () => {
    const old = (note: string): LivedWords => ({ ...NONE, note });
    expect(both(old('a'), old('b')).note).toBe('a\n\nb');
    expect(both(old('a b'), old('b')).note).toBe('a b');
  });

  it('is told by its last states alone, once they are very many', () => {
    let here = shared;
    for (let time = 0; time < 500; time += 1) here = said(here, { note: `state ${time}` });
    expect(here.past.notes).toHaveLength(200);
    expect(both(here, said(NONE, { note: 'state 400' })).note).toBe('state 499');
    expect(both(here, shared).note).toBe('Check the source\n\nstate 499');
  });

  it('is kept by each side as it is where both together would be cut', () => {
    const [here, there] = ['x', 'y'].map((text) => said(NONE, { note: text.repeat(15_000) }));
    expect(mergeWords(here!, there!)).toEqual(here);
    expect(mergeWords(there!, here!)).toEqual(there);
  });

  it('goes for the title translated as well, on one line', () => {
    const title = said(NONE, { gloss: 'A title' });
    expect(both(said(title, { gloss: 'A better one' }), title).gloss).toBe('A better one');
    expect(both(said(NONE, { gloss: 'Two' }), said(NONE, { gloss: 'One' })).gloss).toBe('One / Two');
  });
});

describe('a tag that two archives have', () => {
  const shared = tagged(NONE, ['desk', 'Iraq']);

  it('and one took off is off in both, until it is added again', () => {
    const here = tagged(shared, [], ['desk']);
    expect(both(here, shared).tags).toEqual(['Iraq']);
    expect(both(tagged(here, ['desk']), shared).tags.toSorted()).toEqual(['Iraq', 'desk'].sort());
    expect(both(tagged(here, ['desk']), here).tags.toSorted()).toEqual(['Iraq', 'desk'].sort());
  });

  it('stays where the other has never had it', () => {
    expect(both(shared, tagged(NONE, ['mine'])).tags.toSorted()).toEqual(['desk', 'Iraq', 'mine'].sort());
  });

  it('may have any name', () => {
    for (const tag of ['__proto__', 'constructor', '1', 'وسم'])
      expect(both(tagged(tagged(NONE, [tag]), [], [tag]), tagged(NONE, [tag])).tags).toEqual([]);
  });
});

const act = fc.record({
  kind: fc.constantFrom('note', 'gloss', 'add', 'remove', 'cross'),
  word: fc.constantFrom('a', 'b', 'c', 'ab'),
  side: fc.nat(2),
  from: fc.nat(2),
});

it('three archives agree once each has taken the others’, in whatever order and however often', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
      const sides = [NONE, NONE, NONE];
      for (const { kind, word, side, from } of acts) {
        const mine = sides[side]!;
        sides[side] =
          kind === 'note' || kind === 'gloss'
            ? said(mine, { [kind]: word })
            : kind === 'cross'
              ? mergeWords(mine, sides[from]!)
              : kind === 'add'
                ? tagged(mine, [word])
                : tagged(mine, [], [word]);
      }
      both(sides[0]!, sides[1]!);
      both(sides[1]!, sides[2]!);
    }),
    { numRuns: 2_000 },
  );
});
