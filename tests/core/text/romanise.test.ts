import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise } from '../../../core/text/romanise.ts';
import { ARABIC_WORDS, PERSIAN_WORDS } from '../../../core/text/romanised-words.ts';

/** Examples by the tables of the ALA and the Library of Congress; words that stand in their tables are marked so. */
describe('romanisation of Arabic', () => {
  it.each([
    // What the word list knows has its vowels.
    [
      'السوداني يستقبل وفد التحالف الدولي في بغداد',
      'al-Sūdānī yastaqbilu wafd al-taḥāluf al-dawlī fī Baghdād',
    ],
    ['القوات الأميركية', 'al-Quwwāt al-Amīrkīyah'],
    ['مقتل قاسم سليماني وأبو مهدي المهندس', 'Maqtal Qāsim slīmānī wa-Abū Mahdī al-Muhandis'],
    // Sun letters are not assimilated; particles are parted by a hyphen.
    ['الشمس', 'al-Shms'],
    ['والشعب بالعراق للحكومة', 'wa-al-Shʻb bi-al-ʻIrāq lil-ḥukūmah'],
    // ة: h, and t in the construct state.
    ['مهمة التحالف', 'Muhimmat al-taḥāluf'],
    ['المهمة الجديدة', 'al-Muhimmah al-jadīdah'],
    ['غزة الجديدة', 'Ghazzah al-jadīdah'],
    ['حياة', 'Ḥyāh'],
    // Marks that the text has are used.
    ['كِتَاب', 'Kitāb'],
    ['مُحَمَّد', 'Muḥammad'],
    ['دَوْلَة', 'Dawlah'],
    ['قالوا', 'Qālū'],
    ['فتوى', 'Ftwá'],
    ['رأس', 'Rʼs'],
    ['بداية', 'Bdāyah'],
    // Digits and punctuation have Latin counterparts; other scripts stay.
    ['«بغداد»، ٢٠٢٤؟ NATO', '“Baghdād”, 2024? NATO'],
    ['العـــراق', 'al-ʻIrāq'],
  ])('%s', (printed, latin) => {
    expect(romanise(printed, 'ar')).toBe(latin);
  });
});

describe('romanisation of Persian', () => {
  it.each([
    ['حمله موشکی سپاه به پایگاه عین‌الاسد در عراق', 'Ḥamlah mūshakī Sipāh bih pāygāh ʻAyn al-Asad dar ʻIrāq'],
    ['نخست‌وزیر عراق: ۱۴۰۴', 'Nukhustʹvazīr ʻIrāq: 1404'],
    ['گروه‌های مقاومت', 'Gurūhʹhā-yi muqāvamat'],
    // From the tables: دانا, دوا (here without its unwritten vowel), خانه in its pausal form.
    ['دانا', 'Dānā'],
    ['دوا', 'Dvā'],
    ['خانه', 'Khānah'],
    ['راه', 'Rāh'],
    ['ذخیره ثابت ضربه', 'Ẕkhīrah s̱ābt z̤rbah'],
    ['خواستن', 'Khvāstn'],
    ['ایران و اردن', 'Īrān va ardn'],
    ['صدراعظم', 'Ṣdrāʻẓm'],
    // Arabic letters that a keyboard put in are the same letters.
    ['عراق علي ایران', 'ʻIrāq ʻAlī Īrān'],
  ])('%s', (printed, latin) => {
    expect(romanise(printed, 'fa')).toBe(latin);
    expect(romanise(printed, 'prs')).toBe(latin);
  });
});

describe('romanisation of anything', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const arabicText = fc.string({
    unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىءأإؤئآةپچژگکی ۀٱ\u200C\u0640َُِّْ،.'),
    maxLength: 20,
  });

  it('leaves no Arabic letter behind, and no text without one changed', () => {
    fc.assert(
      fc.property(
        arabicText,
        fc.constantFrom('ar' as const, 'fa' as const, 'prs' as const),
        (printed, language) => {
          expect(romanise(printed, language)).not.toMatch(/[\u0620-\u06D3]/);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(text, (printed) => void romanise(printed, 'ar')));
  });

  it('knows words in the Latin letters of the tables alone', () => {
    expect(ARABIC_WORDS.size).toBeGreaterThan(200);
    expect(PERSIAN_WORDS.size).toBeGreaterThan(150);
    for (const [word, latin] of [...ARABIC_WORDS, ...PERSIAN_WORDS]) {
      expect(word).toMatch(/^[\u0620-\u06D3]+$/);
      expect(latin.normalize('NFC')).toMatch(/^[a-zA-ZāīūáḥṣḍṭẓẕĀĪŪḤṢḌṬẒ\u0331\u0324ʻʼʹ -]+$/u);
    }
  });
});
