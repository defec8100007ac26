import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBegin } from '../../../core/text/beginnings.ts';
import { buildTrie } from '../../../core/text/build-trie.ts';
import { findPhrases } from '../../../core/text/find-phrases.ts';
import { fold, foldPhrase } from '../../../core/text/fold.ts';
import type { ReadLanguage } from '../../../core/text/language.ts';
import { NONE, step, walk } from '../../../core/text/phrase-trie.ts';
import {
  decodeLists,
  decodeTrie,
  encodeLists,
  encodeTrie,
  NumberFile,
} from '../../../core/text/trie-transport.ts';

function found(names: readonly string[], text: string, language: ReadLanguage): string[] {
  const folded = fold(text);
  const trie = buildTrie(names.map(foldPhrase));
  return findPhrases(folded, trie, language).map(({ start, end }) =>
    text.slice(folded.rawStart(start), folded.rawEnd(end - 1)),
  );
}

describe('findPhrases', () => {
  it.each([
    ['a lost space', 'عبد المهدي', 'قال عبدالمهدي أمس', 'عبدالمهدي'],
    ['quotation marks inside', 'تنظيم داعش', 'قاتل تنظيم "داعش" هناك', 'تنظيم "داعش'],
    ['an attached و', 'واشنطن', 'بين بغداد وواشنطن', 'واشنطن'],
    ['a first letter that is no clitic', 'واشنطن', 'في واشنطن', 'واشنطن'],
    ['ب and ال', 'القائم', 'جرى بالقائم', 'القائم'],
    ['ل and ال, whose alef is gone', 'البيت الأبيض', 'قال للبيت الأبيض', 'لبيت الأبيض'],
    ['the chain ول', 'العراق', 'وللعراق حق', 'لعراق'],
    ['marks', 'محمد شياع السوداني', 'مُحمّد شيّاع السوداني', 'مُحمّد شيّاع السوداني'],
  ])('forgives %s in Arabic', (_, name, text, expected) => {
    expect(found([name], text, 'ar')).toEqual([expected]);
  });

  it.each([
    ['a pronoun behind', 'الحشد', 'حشدهم الكبير'],
    ['a longer word', 'بدر', 'البدري'],
    ['a comma inside', 'علي لاريجاني', 'علي، لاريجاني'],
    ['a line end inside', 'علي لاريجاني', 'علي\nلاريجاني'],
    ['س of a verb', 'عراق', 'سعراق'],
    ['a syllable joined', 'كي وان', 'كيوان خسروي'],
  ])('does not forgive %s in Arabic', (_, name, text) => {
    expect(found([name], text, 'ar')).toEqual([]);
  });

  it.each([
    ['ZWNJ dropped', 'گروه‌های مقاومت', 'با گروههای مقاومت بود', 'گروههای مقاومت'],
    ['ezafe behind a long vowel', 'جنبش نجبا', 'جنبش نجبای عراق', 'جنبش نجبا'],
    ['a fused preposition', 'عراق', 'حضور درعراق', 'عراق'],
    ['و that lost its space', 'واشنگتن', 'بغداد وواشنگتن', 'واشنگتن'],
    ['Arabic letters', 'مصطفی الکاظمی', 'مصطفي الكاظمي گفت', 'مصطفي الكاظمي'],
  ])('forgives %s in Persian', (_, name, text, expected) => {
    expect(found([name], text, 'fa')).toEqual([expected]);
  });

  it.each([
    ['an adjective ending', 'صدر', 'صدری'],
    ['a nationality', 'آمریکا', 'نیروهای آمریکایی'],
    ['a nationality with ZWNJ', 'آمریکا', 'آمریکا‌یی'],
    ['a preposition before a short name', 'قطر', 'ازقطر'],
  ])('does not forgive %s in Persian', (_, name, text) => {
    expect(found([name], text, 'fa')).toEqual([]);
  });

  it('tells a plural, which a judge of persons has to know', () => {
    const text = 'پوتین‌ها';
    const [phrase] = findPhrases(fold(text), buildTrie([foldPhrase('پوتین')]), 'fa');
    expect(phrase?.plural).toBe(true);
  });

  it('finds every phrase that stands between spaces, whatever the others are', () => {
    const word = fc
      .array(fc.constantFrom(...'درسمنطعق'), { minLength: 3, maxLength: 6 })
      .map((letters) => letters.join(''));
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 }), fc.nat(), (names, pick) => {
        const name = names[pick % names.length]!;
        expect(found(names, `ئئئ ${name} ئئئ`, 'ar')).toContain(name);
      }),
    );
  });
});

describe('the beginnings of a trie', () => {
  const letter = fc.constantFrom(...'ابتلمنوي', ...'ال', ' ', '1');
  const phrase = fc
    .array(letter, { minLength: 1, maxLength: 12 })
    .map((letters) => foldPhrase(letters.join('')))
    .filter((one) => one !== '');
  const printed = fc
    .array(fc.oneof({ weight: 8, arbitrary: letter }, fc.constantFrom('"', '«', '\u200c', '.', '\n', 'ـ')), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));
  const phrases = fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 });

  it('pass over nothing that a walk would tell', () => {
    fc.assert(
      fc.property(
        phrases,
        printed,
        fc.constantFrom('drop' as const, 'keep' as const),
        (names, text, joiner) => {
          const trie = buildTrie(names);
          // Names in the text as they are, and with their spaces lost, so that there is something to tell.
          const { units } = fold(`${names[0]} ${text} ${names.at(-1)!.replaceAll(' ', '')}`, { joiner });
          const alef = step(trie, 0, 0x627);
          for (let at = 0; at < units.length; at += 1) {
            let told = 0;
            walk(trie, units, at, 0, () => (told += 1));
            if (told > 0) expect(mayBegin(trie.beginnings, units, at)).toBe(true);
            told = 0;
            if (alef !== NONE) walk(trie, units, at, alef, () => (told += 1));
            if (told > 0) expect(mayBegin(trie.beginnings, units, at, 0x627)).toBe(true);
          }
        },
      ),
      { numRuns: 400, examples: [[['ا'], '\u200cا', 'keep']] },
    );
  });

  it('pass over what begins nothing', () => {
    const trie = buildTrie(['محمد شياع', 'بغداد']);
    const units = fold('قال بغداد محمود بغد').units;
    const starts = [0, 4, 10, 16];
    expect(starts.map((at) => mayBegin(trie.beginnings, units, at))).toEqual([false, true, false, false]);
  });

  it('and the trie are the same behind the way to the extension', () => {
    fc.assert(
      fc.property(phrases, phrases, (first, second) => {
        const file = new NumberFile();
        const tries = [buildTrie(first), buildTrie(second)];
        const compiled = tries.map((trie) => encodeTrie(trie, file));
        expect(compiled.map((one) => decodeTrie(one, file.bytes().buffer))).toEqual(tries);
      }),
      { numRuns: 50 },
    );
  });

  it('and lists are, and a file that was cut short is refused', () => {
    const file = new NumberFile();
    const compiled = encodeLists([[1, 2], [], [4_000_000_000]], file);
    const lists = decodeLists(compiled, file.bytes().buffer);
    expect([0, 1, 2].map((at) => [...lists(at)])).toEqual([[1, 2], [], [4_000_000_000]]);
    expect(() => decodeLists(compiled, file.bytes().buffer.slice(0, -4))).toThrow(RangeError);
  });
});
