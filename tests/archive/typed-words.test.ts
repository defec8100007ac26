import { describe, expect, it } from 'vitest';
import { nameResolver } from '../../core/search/name-resolver.ts';
import { loadProjectLexicon } from '../../tools/lexicon/load.ts';
import { archiveOf, found } from './ask-archive.ts';

/** Words as they are typed and as they are printed: signs in them, numbers, possessives, names in Latin letters. */
describe('a word with a sign in it', () => {
  it('is found by those who type it so, and by those who do not', async () => {
    const archive = await archiveOf(
      { text: "Iraq's prime minister met Kata'ib Hezbollah for in-depth talks" },
      { note: "The President's visit; don't cite" },
      { text: 'طائرات MQ-9 و F-16 في قاعدة بلد قرب U.S. troops' },
    );
    for (const query of [
      "Iraq's",
      'Iraq',
      "Kata'ib",
      'Kataib',
      'Kataʾib',
      '"Iraq\'s prime minister"',
      'in-depth',
    ])
      expect(await found(archive, query), query).toEqual([0]);
    for (const query of ["President's visit", "don't", 'President’s'])
      expect(await found(archive, query), query).toEqual([1]);
    for (const query of ['F16', 'f-16', 'MQ9', 'US troops', 'U.S. troops'])
      expect(await found(archive, query), query).toEqual([2]);
  });

  it('with a Latin article finds the name alone', async () => {
    const archive = await archiveOf({ text: 'said Tikriti on Sunday' }, { text: 'said nobody' });
    expect(await found(archive, 'al-Tikriti')).toEqual([0]);
  });

  it('may be begun only', async () => {
    const archive = await archiveOf({ text: 'a pro-Iranian group' }, { text: 'a group in Iran' });
    expect(await found(archive, 'pro-Ira*')).toEqual([0]);
  });
});

describe('a number', () => {
  it('is one in all its spellings, and behind what Arabic joins to it', async () => {
    const archive = await archiveOf(
      { text: 'نحو 2500 جندي' },
      { text: 'نحو 2,500 جندي' },
      { text: 'نحو ٢٬٥٠٠ جندي' },
      { text: '۲،۵۰۰نفر' },
      { text: 'يقدر بـ2500 عسكري' },
      { text: 'ضباط و2500 جندي' },
      { text: 'نحو 250 أو 12,500 جندي' },
      { text: 'الـ40 جندياً' },
    );
    for (const query of ['2500', '2,500', '2٬500', '۲۵۰۰', '٢،٥٠٠'])
      expect(await found(archive, query), query).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await found(archive, '40')).toEqual([7]);
    expect(await found(archive, '500')).toEqual([]);
  });
});

describe('a noun', () => {
  it.each([
    ['کشور', ['منافع کشورمان', 'خاک کشورش', 'مردم کشورشان', 'کشورها']],
    ['دولت', ['دولتش', 'دولتمان']],
    ['سيادة', ['سيادتنا', 'بسيادته', 'السيادة']],
    ['أرض', ['أرضنا', 'أراضيهم']],
    ['طائرات', ['طائراتنا', 'بطائراتهم']],
    ['المليشيات', ['ميليشيا', 'ميليشياته']],
  ])('is found with a possessive: %s', async (typed, printed) => {
    const archive = await archiveOf(...printed.map((text) => ({ text })), { text: 'سازمان و آرامش و فرمان' });
    expect(await found(archive, typed)).toEqual([...printed.keys()]);
  });
});

describe('a name in Latin letters', () => {
  const names = nameResolver(loadProjectLexicon({ samples: false }));

  it('does not find small words that have its consonants', async () => {
    const archive = await archiveOf(
      { text: 'قال بايدن أمس' },
      { text: 'قرار بدون نتائج' },
      { text: 'انفجار في الموصل' },
      { text: 'دول مثل الأردن' },
      { text: 'ميناء البصرة' },
      { text: 'خبری بسیار مهم' },
    );
    expect(await found(archive, 'Biden', names)).toEqual([0]);
    expect(await found(archive, 'Mosul', names)).toEqual([2]);
    expect(await found(archive, 'Basra', names)).toEqual([4]);
    expect(await found(archive, 'نتائج -Biden', names)).toEqual([1]);
    expect(await found(archive, 'مهم -Basra', names)).toEqual([5]);
    expect(await found(archive, 'أمس -Biden', names)).toEqual([]);
  });

  it('of a letter or two of which consonants are left is no other name', async () => {
    const archive = await archiveOf(
      { text: 'قاعدة عين الأسد' },
      { text: 'قال عيسى في قم' },
      { text: 'UN and US troops' },
    );
    expect(await found(archive, 'UN', names)).toEqual([2]);
    expect(await found(archive, 'US troops', names)).toEqual([2]);
    expect(await found(archive, 'come', names)).toEqual([]);
  });

  it('finds by its consonants what nobody has listed', async () => {
    const archive = await archiveOf({ text: 'زار قضاء الطارمية' }, { text: 'زار بغداد' });
    expect(await found(archive, 'Tarmiyah', names)).toEqual([0]);
  });

  it('that is an id means one outlet, or actor, not all that have it in their names', async () => {
    const archive = await archiveOf({ outlet: 'irna' }, { outlet: 'irna-arabic' });
    expect(await found(archive, 'outlet:irna', names)).toEqual([0]);
    expect(await found(archive, 'خبر -outlet:irna', names)).toEqual([1]);
    expect(await found(archive, 'outlet:IRNA', names)).toEqual([0, 1]);
  });
});
