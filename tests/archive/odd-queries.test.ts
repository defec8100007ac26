import { describe, expect, it } from 'vitest';
import { countRows } from '../../core/overview/facets.ts';
import { toggled } from '../../core/search/edit-query.ts';
import { archiveOf, found } from './ask-archive.ts';
import { at, makeArticle } from './make-article.ts';

/** Queries that a reader types without thinking of an index: a search and the archive's list answer them alike. */
describe('words that are names, too', () => {
  it('are looked for: Ali, and the Kurds', async () => {
    const archive = await archiveOf(
      { text: 'المرجع علي السيستاني يستقبل الوفد' },
      { text: 'زعيم كرد العراق يزور أنقرة' },
      { text: 'اقلیم کردستان میزبان نشست شد' },
    );
    expect(await found(archive, 'علي')).toEqual([0]);
    expect(await found(archive, 'علی')).toEqual([0]);
    expect(await found(archive, 'كرد')).toEqual([1]);
    expect(await found(archive, 'کرد*')).toEqual([1, 2]);
  });

  it('make a phrase also where no other word is in it, among those of a time as well', async () => {
    const archive = await archiveOf({ text: 'قيل هذا من قبل' }, { text: 'قبل هذا من العام' });
    expect(await found(archive, '"هذا من قبل"')).toEqual([0]);
    expect(await found(archive, 'after:2024 "هذا من قبل"')).toEqual([0]);
  });
});

describe('the beginning of a word', () => {
  // Fresh articles keep their terms in order, so each of these words comes to be first, between others, or last.
  it('finds each of the words that begin like it, before a flush and after', async () => {
    const archive = await archiveOf(
      { text: 'جدول انسحابات انسجام' },
      { text: 'وثيقة انسحبوا' },
      { text: 'انسحبنا' },
      { text: 'جدول اخر' },
    );
    for (let flushed = 0; flushed < 2; flushed += 1) {
      expect(await found(archive, 'انس*')).toEqual([0, 1, 2]);
      expect(await found(archive, 'انسح*')).toEqual([0, 1, 2]);
      expect(await found(archive, 'انسج*')).toEqual([0]);
      const [hit] = await archive.search('انس* جدول', { limit: 1 });
      expect(hit?.snippet.marks.map(([start, end]) => hit.snippet.text.slice(start, end))).toEqual([
        'جدول',
        'انسحابات',
        'انسجام',
      ]);
      await archive.flushIndex();
    }
  });
});

describe('a beginning that many words have', () => {
  it('finds 200 of them and says so, the last ones first, unless all are asked for', async () => {
    const letter = (n: number): string => String.fromCharCode(0x628 + (n % 16));
    const words = Array.from({ length: 240 }, (_, n) => `زرق${letter(n)}${letter(n >> 4)}ط`);
    const archive = await archiveOf(
      { text: words.slice(0, 100).join(' ') },
      { text: words.slice(100, 239).join(' ') },
    );
    await archive.flushIndex();
    await archive.save(makeArticle({ url: 'https://rawi-agency.test/2', text: words[239]! }), at(9));
    await archive.save(makeArticle({ url: 'https://rawi-agency.test/3', text: 'نص' }), at(10));
    const rows = await archive.rows();
    const found = async (query: string, all: boolean) => {
      const { docs, wordsPassedOver } = await archive.matching(query, rows, { all });
      return [
        docs
          .map((doc) => rows.get(doc)!.id.at(-1))
          .sort()
          .join(''),
        wordsPassedOver,
      ];
    };
    expect(await found('زرق*', false)).toEqual(['012', 40]);
    expect(await found('زرق*', true)).toEqual(['012', 0]);
    expect(await found('lang:ar -زرق*', true)).toEqual(['3', 0]);
    expect(await found('نص -زرق*', false)).toEqual(['3', 40]);
    expect(await found('زرقك*', false)).toEqual(['', 0]);
    archive.close();
  });
});

describe('what is not wanted', () => {
  it('alone leaves the rest, that without a day too', async () => {
    const archive = await archiveOf({}, { language: 'fa' }, { published: null });
    expect(await found(archive, '-lang:fa')).toEqual([0, 2]);
    expect(await found(archive, '')).toEqual([]);
  });

  it('may be a time: not after a day is before it', async () => {
    const archive = await archiveOf({ published: '2023-12-31' }, { published: '2024-01-01' });
    expect(await found(archive, '-after:2024')).toEqual([0]);
    expect(await found(archive, '-before:2024')).toEqual([1]);
  });

  it('as a word with a sign in it is one thing, and no part of it by itself', async () => {
    const archive = await archiveOf(
      { text: 'troops of pro-Iran groups' },
      { text: 'troops in Iran' },
      { text: 'troops, 500 of them' },
    );
    expect(await found(archive, 'troops -pro-Iran')).toEqual([1, 2]);
    expect(await found(archive, 'troops -2,500')).toEqual([0, 1, 2]);
  });
});

describe('a tag of several words', () => {
  it('is a whole, asked for and not wanted', async () => {
    const archive = await archiveOf({ tags: ['to read'] }, { tags: ['read later'] }, {});
    expect(await found(archive, 'tag:"to read"')).toEqual([0]);
    expect(await found(archive, 'خبر -tag:"to read"')).toEqual([1, 2]);
    expect(await found(archive, '-tag:"to read"')).toEqual([1, 2]);
  });

  it('is found by its words where it is not quoted, and one word that is chosen finds itself alone', async () => {
    const archive = await archiveOf(
      { tags: ['Iraq'] },
      { tags: ['IRAQ'] },
      { tags: ['Iraq war'] },
      { tags: ['C++'] },
      { tags: ['C#'] },
      { tags: ["Iraq's exit"] },
    );
    expect(await found(archive, 'tag:iraq')).toEqual([0, 1, 2, 5]);
    expect(await found(archive, toggled('', 'tag', 'Iraq'))).toEqual([0, 1]);
    expect(await found(archive, '-tag:"Iraq"')).toEqual([2, 3, 4, 5]);
    expect(await found(archive, toggled('', 'tag', 'C++'))).toEqual([3]);
    expect(await found(archive, toggled('', 'tag', "Iraq's exit"))).toEqual([5]);
  });

  it.each([
    ['a word that is written apart', ['گفت و گو'], ['گفت و گو']],
    ['the same in a longer one', ['دور اول گفت و گو'], ['دور اول گفت و گو']],
    ['letters with points, in two cases', ['U.S.'], ['u.s.']],
    ['a sign, with its mark of variation and without', ['❤️'], ['❤']],
  ])('of %s is found as often as it is counted', async (_what, tags, others) => {
    const archive = await archiveOf({ tags }, { tags: others }, {});
    const [facet] = countRows((await archive.rows()).values(), 'tag');
    expect(facet?.count).toBe(2);
    expect(await found(archive, toggled('', 'tag', facet!.value))).toEqual([0, 1]);
    expect(await found(archive, `خبر -tag:"${tags[0]}"`)).toEqual([2]);
  });

  it('is found without quotation marks by any of its writings', async () => {
    const archive = await archiveOf({ tags: ['گفت و گو'] }, { tags: ['U.S.'] });
    expect(await found(archive, 'tag:گفتگو')).toEqual([0]);
    expect(await found(archive, 'tag:گفت و گو')).toEqual([0]);
    expect(await found(archive, 'tag:us')).toEqual([1]);
  });

  it('that is not wanted takes none of the hits’ places', async () => {
    const archive = await archiveOf({}, {}, { tags: ['two words'] }, { tags: ['two words'] });
    expect(await archive.search('-tag:"two words"', { limit: 2 })).toHaveLength(2);
  });
});

describe('a tag of a sign alone', () => {
  it('is found as a tag', async () => {
    const archive = await archiveOf({ tags: ['⭐'] }, { tags: ['later'] }, {});
    expect(await found(archive, 'tag:⭐')).toEqual([0]);
    expect(await found(archive, toggled('', 'tag', '⭐'))).toEqual([0]);
    expect(await found(archive, 'خبر -tag:⭐')).toEqual([1, 2]);
  });
});

describe('a phrase of Persian', () => {
  it('is one, however its words are joined', async () => {
    const archive = await archiveOf(
      { text: 'نیروهای مسلح ایران' },
      { text: 'نیرو‌های مسلح ایران' },
      { text: 'نیرو های مسلح ایران' },
    );
    for (const typed of ['"نیروهای مسلح"', '"نیرو‌های مسلح"', '"نیرو های مسلح"'])
      expect(await found(archive, typed), typed).toEqual([0, 1, 2]);
    expect(await found(archive, 'ایران -"نیروهای مسلح"')).toEqual([]);
  });
});
