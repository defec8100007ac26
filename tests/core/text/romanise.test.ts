import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise } from '../../../core/text/romanise.ts';

/** Examples by the tables of the ALA and the Library of Congress; words that stand in their tables are marked so. */
describe('romanisation of Arabic', () => {
  it.each([
    // What the word list knows has its vowels.
    [
      'السوداني يستقبل وفد التحالف الدولي في بغداد',
      'al-Sūdānī yastaqbilu wafd al-taḥāluf al-dawlī fī Baghdād',
    ],
    ['القوات الأميركية', 'al-Qūwāt al-Amīrkīyah'],
    ['مقتل قاسم سليماني وأبو مهدي المهندس', 'Maqtal Qāsim Sulaymānī wa-Abū Mahdī al-Muhandis'],
    // Sun letters are not assimilated; particles are parted by a hyphen.
    ['الشمس', 'al-Shms'],
    ['والجبل بالعراق للحكومة', 'wa-al-Jbl bi-al-ʻIrāq lil-ḥukūmah'],
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
    ['واشنطن وبغداد تعلنان', 'Wāshinṭun wa-Baghdād tuʻlināni'],
    ['يبحثون', 'Yabḥathūna'],
    ['فتوى', 'Ftwá'],
    ['رأس', 'Rʼs'],
    ['رواية', 'Rwāyah'],
    // Digits and punctuation have Latin counterparts; other scripts stay.
    ['«بغداد»، ٢٠٢٤؟ NATO', '“Baghdād”, 2024? NATO'],
    ['العـــراق', 'al-ʻIrāq'],
  ])('%s', (printed, latin) => {
    expect(romanise(printed, 'ar')).toBe(latin);
  });
});

describe('Arabic by the rules of its table', () => {
  it.each([
    // A spelling is looked up as it is before hamzah seats and yehs are taken for one.
    ['على الحدود وعلي الخزعلي', 'ʻAlá al-ḥudūd wa-ʻAlī al-Khazʻalī'],
    ['الى العراق', 'Ilá al-ʻIrāq'],
    ['صدر بيان عن الصدر', 'Ṣdr bayān ʻan al-Ṣadr'],
    ['قرار فعلي', 'Qarār fʻlī'],
    ['لعلي لحسن', 'Lʻlī lḥsn'],
    // What looks like particles and the article is a part of some words.
    ['وكالات', 'Wikālāt'],
    ['صاروخ باليستي وصاروخ بالستي', 'Ṣārūkh bālīstī wa-ṣārūkh bālistī'],
    ['التقى والد الجندي والتي', 'Iltaqá wālid al-jundī wa-allatī'],
    ['التزام الالتزام', 'Iltizām al-iltizām'],
    ['وكالته والدهم والدته والدول', 'Wkāltʹh wāldʹhm wāldtʹh wa-al-duwal'],
    ['والإيرانيون والبريطانيات', 'wa-al-Īrānīyūn wa-al-Barīṭānīyāt'],
    ['بالونات والتيار والتجار', 'Bālūnāt wa-al-tayyār wa-al-tjār'],
    ['قال والله الحمد لله وبالله', 'Qāla wa-Allāh al-ḥamd lillāh wa-billāh'],
    // Names keep their vowels behind particles.
    [
      'والكويت بالبصرة للسعودية والأنبار للعراق',
      'wa-al-Kuwayt bi-al-Baṣrah lil-Saʻūdīyah wa-al-Anbār lil-ʻIrāq',
    ],
    ['كالعراق فالعراق ببغداد وببغداد لبغداد', 'ka-al-ʻIrāq fa-al-ʻIrāq bi-Baghdād wa-bi-Baghdād li-Baghdād'],
    ['سيلتقي وسيعلن', 'sa-Yaltaqī wa-sa-yuʻlinu'],
    ['و2025 بـ100 لـ«بغداد» و بغداد', 'wa-2025 bi-100 li-“Baghdād” wa Baghdād'],
    // Rule 9: the alif of waṣlah is i but for that of the article.
    ['ابتسم ٱبن', 'Ibtsm ibn'],
    ['اسم ابن الاتحاد انتخابات', 'Ism ibn al-ittiḥād intikhābāt'],
    ['أيمن أوضاع إيقاف ايقاف اوكرانيا', 'Aymn awḍāʻ īqāf īqāf Ūkrāniyā'],
    // Rule 12: the strokes of -an stand before or upon their alif, which is not said.
    ['زمنيًا زمنياً خلفيًا', 'Zamanīyan zamanīyan khlfīyan'],
    ['شكرًا شكراً', 'Shukran shukran'],
    ['فجأةً قاضٍ معنىً', 'Fjʼatan qāḍin mʻnan'],
    // Rule 11: doubled wāw and yāʼ.
    ['عَدُوّ قُوّة شَوّال أَيّام', 'ʻAdūw qūwah shawwāl ayyām'],
    ['مِصْرِيّ مِصْرِيّة، الرَّحيم', 'Miṣrī miṣrīyah, al-raḥīm'],
    ['القوة القوات النواب', 'al-Qūwah al-qūwāt al-nūwāb'],
    // Rule 21: a prime where two letters would be taken for one.
    ['أدهم دهشة، أسهم', 'Adʹhm dʹhshah, asʹhum'],
    ['اجتهد تهم كهوف زهور', 'Ijtʹhd tʹhm kʹhwf zʹhūr'],
    // Rule 10 and rule 19.
    ['مآثر خلفآء', 'Mʼāthr khlfāʼ'],
    // Rule 7: t before a genitive of any kind, h before adjectives and all else.
    ['قاعدة عين الأسد وقاعدة بغداد', 'Qāʻidat ʻAyn al-Asad wa-qāʻidat Baghdād'],
    ['قاعدة «عين الأسد»', 'Qāʻidat “ʻAyn al-Asad”'],
    ['زيارة ترامب زيارة وفد', 'Ziyārat Trāmb ziyārat wafd'],
    ['مهمة إنهاء الوجود', 'Muhimmat inhāʼ al-wujūd'],
    ['بداية هذا الشهر', 'Bidāyat hādhā al-shahr'],
    ['قاعدة عسكرية قاعدة أميركية قاعدة في بغداد', 'Qāʻidah ʻaskarīyah qāʻidah Amīrkīyah qāʻidah fī Baghdād'],
    ['مهمة، بغداد', 'Muhimmah, Baghdād'],
    ['غارة اليوم غارة التي', 'Ghārah al-yawm ghārah allatī'],
    ['مُهِمَّةُ التَّحَالُفِ', 'Muhimmat al-taḥāluf'],
    // Forms with one reading.
    ['انسحاب استهداف اعتراف انقلاب', 'Insiḥāb istihdāf iʻtirāf inqilāb'],
    ['إعلان إقالة، تدمير مشروع استيلاء', 'Iʻlān iqālah, tadmīr mashrūʻ istīlāʼ'],
    // و and ي are vowels only where they can hardly be anything else.
    ['تطور يغير موسم', 'Tṭwr yghyr mwsm'],
    ['ظهور عميل مظلومون', 'Ẓhūr ʻmīl mẓlūmūn'],
    ['قرية ناحية نظرية', 'Qryah nāḥyah nẓrīyah'],
    // Letters of other alphabets.
    ['هەولێر گوڵ ڕۆژ', 'Hewlêr gwł rozh'],
    // Ligatures and letters of old encodings.
    ['ﺍﻟﻌﺮﺍﻕ ﷲ', 'al-ʻIrāq Allāh'],
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
    ['ذخیره ثابت ضربه', 'Ẕakhīrah s̱ābit z̤arbah'],
    ['خواستن', 'Khvāstn'],
    ['ایران و اردن', 'Īrān va Urdun'],
    ['مأموریت ماموریت', 'Maʼmūrīyat māmūrīyat'],
    // Rule 8: iz̤āfah where it is written, and rule 4d: the article, where no word follows.
    ['حملهٔ ایران به خانۀ بزرگ', 'Ḥamlah-ʼi Īrān bih khānah-ʼi buzurg'],
    ['خانه\u200Cی ایران خانۀ', 'Khānah-yi Īrān khānahʼi'],
    ['خانه\u200Cای خانه\u200Cهای\u200Cشان', 'Khānahʹī khānahʹhāyʹshān'],
    ['درس های ایران می شود', 'Darsʹhā-yi Īrān mīʹshavad'],
    ['امضای ایران', 'Imz̤ā-yi Īrān'],
    // Rule 12: the prime.
    ['مرزها مرزهای ایران', 'Marzʹhā marzʹhā-yi Īrān'],
    ['السودانی الگو', 'al-Sūdānī algū'],
    ['استقبال تحریم استفاده', 'Istiqbāl taḥrīm istifādah'],
    ['فعالیت نقلیه توصیه', 'Fʻālīyat nqlīyah tvṣyah'],
    ['ولسوالۍ ښار ټول', 'Vlsvāly shār ṭūl'],
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
  const languages = fc.constantFrom('ar' as const, 'fa' as const, 'prs' as const);
  const anyScript = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىءأإؤئآةپچژگکی ۀٱ\u200C\u0640َُِّْ\u0653\u0654\u0655،.ێەۆڵڕ',
      ),
      fc.integer({ min: 0x620, max: 0x6d5 }).map((code) => String.fromCodePoint(code)),
    ),
    maxLength: 20,
  });

  it('leaves no letter of the script behind, of any of its alphabets', () => {
    fc.assert(
      fc.property(anyScript, languages, (printed, language) => {
        expect(romanise(printed, language)).not.toMatch(/[\u0620-\u06D5\u0750-\u077F\u08A0-\u08C7]/);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no letter of the script', () => {
    const letters = Array.from({ length: 0x8c8 - 0x620 }, (_, at) => String.fromCodePoint(0x620 + at)).filter(
      (char) =>
        /\p{Script=Arabic}/u.test(char) &&
        /\p{Lo}/u.test(char) &&
        // Alifs of old manuscripts alone.
        !/[\u0870-\u089F]/.test(char),
    );
    expect(letters.length).toBeGreaterThan(200);
    for (const char of letters)
      for (const language of ['ar', 'fa'] as const)
        expect(`${char} ${romanise(`ب${char}ب`, language)}`).toMatch(/^. B.+b$/u);
  });

  it('keeps all consonants, in their order', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'برزسفقلم'), minLength: 1, maxLength: 8 });
    const latin = { ب: 'b', ر: 'r', ز: 'z', س: 's', ف: 'f', ق: 'q', ل: 'l', م: 'm' } as const;
    fc.assert(
      fc.property(plain, languages, (word, language) => {
        const consonants = Array.from(word, (char) => latin[char as keyof typeof latin]).join('');
        const printed = romanise(word, language)
          .toLowerCase()
          .replace(/[^brzsfqlm]/g, '');
        // A listed word may have a letter said twice.
        expect(printed.replace(/(.)\1+/g, '$1')).toBe(consonants.replace(/(.)\1+/g, '$1'));
      }),
    );
  });

  it('keeps Latin, digits and signs as they were', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abzABZ059 .-+()!🚨é\u200C'), maxLength: 15 });
    fc.assert(
      fc.property(latin, languages, (printed, language) => {
        expect(romanise(`X${printed}X عراق`, language).slice(0, printed.length + 2)).toBe(
          `X${printed}X`.normalize('NFC'),
        );
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(text, languages, (printed, language) => void romanise(printed, language)));
  });
});
