import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasOtherLetters } from '../../../core/text/other-letters.ts';

describe('letters that ours do without', () => {
  it.each([
    ['Urdu', 'عراق سے امریکی فوجیوں کے انخلا پر بات چیت جاری ہے، بغداد میں حکام نے بتایا۔', true],
    ['Pashto', 'په عراق کې د امریکا د ځواکونو د وتلو په اړه خبرې روانې دي.', true],
    ['Sorani', 'گفتوگۆکان لەسەر کشانەوەی هێزەکانی ئەمریکا لە عێراق بەردەوامن.', true],
    ['Arabic', 'تستمر المحادثات بشأن انسحاب القوات الأميركية من العراق، وقالت بغداد إن ڤيتو لن يكون.', false],
    ['Persian', 'گفت‌وگوها دربارۀ خروج نیروهای آمریکایی از عراق ادامه دارد، چنان‌که بغداد می‌گوید.', false],
    [
      'Persian of a keyboard that writes ھ',
      'گفتگوھا دربارہ خروج نیروھای آمریکایی از عراق ادامه دارد و ھنوز ھیچ نتیجه‌ای نداده است.',
      false,
    ],
    [
      'English that quotes Arabic',
      'The committee on the coalition in Iraq («اللجنة العسكرية العليا») met in Baghdad on Sunday, both governments said. A second round is to follow within two weeks, after the working groups have looked at the danger of the Islamic State.',
      true,
    ],
    [
      'Arabic with names in Latin',
      'وقالت القيادة المركزية (CENTCOM) على منصة X إن USS Bataan ومجموعتها غادرت البحر الأحمر.',
      false,
    ],
    [
      'Arabic of a keyboard that writes ە',
      'قالت الحكومە العراقيە إن المحادثە الثانيە بشأن القاعدە ستكون في بغداد.',
      false,
    ],
    [
      'Arabic in presentation forms',
      'ﻗﺎﻟﺖ ﺍﻟﺤﻜﻮﻣﺔ ﺍﻟﻌﺮﺍﻗﻴﺔ ﺇﻥ ﺍﻟﻤﺤﺎﺩﺛﺎﺕ ﻣﺴﺘﻤﺮﺓ ﻓﻲ ﺑﻐﺪﺍﺩ ﻣﻊ ﻭﻓﺪ ﺍﻟﺘﺤﺎﻟﻒ',
      false,
    ],
    ['nothing', '', false],
  ])('are told: %s', (_, text, other) => {
    expect(hasOtherLetters(text)).toBe(other);
  });

  it('of a name or a line in a text of ours tell nothing', () => {
    const ours = 'وقالت بغداد إن المحادثات بشأن انسحاب القوات الأميركية مستمرة. ';
    expect(hasOtherLetters(`${ours.repeat(40)}عراق سے امریکی فوجیوں کا انخلا۔`)).toBe(false);
  });

  const corpus = join(process.cwd(), '../shared/corpus/text');
  it.skipIf(!existsSync(corpus))('part the languages of the shared corpus (needs it)', () => {
    const wrong: string[] = [];
    for (const file of readdirSync(corpus)) {
      const lines = readFileSync(join(corpus, file), 'utf8').split('\n').filter(Boolean);
      const other = /^(?:ckb|ps|ur)_/.test(file);
      // Five sentences together: an article's start.
      const texts = file.endsWith('.txt')
        ? lines.flatMap((_, at) => (at % 5 === 0 ? [lines.slice(at, at + 5).join(' ')] : []))
        : lines.map((line) => String((JSON.parse(line) as { text: string }).text));
      // An address alone is in no language.
      const isOther = (text: string) => other || !/[ء-ي]/.test(text);
      wrong.push(
        ...texts.filter((text) => hasOtherLetters(text) !== isOther(text)).map((text) => `${file}: ${text}`),
      );
    }
    expect(wrong).toEqual([]);
  });
});
