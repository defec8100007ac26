import { describe, expect, it } from 'vitest';
import { annotate } from '../../../core/annotate/annotate.ts';
import type { Mention } from '../../../core/annotate/annotation.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });

interface Given {
  readonly published?: string | null;
  readonly country?: string | null;
}

function roles(text: string, { published = '2024-02-01', country = null }: Given = {}): Mention[] {
  const { mentions } = annotate({ text, title: '', published, country }, lexicon);
  return mentions.filter((one) => one.by === 'role');
}
const holders = (text: string, given?: Given): string[] => roles(text, given).map((one) => one.actor);

describe('an office with its country', () => {
  it.each<[string, string, string]>([
    ['رئيس الوزراء العراقي', '2021-04-08', 'mustafa-al-kadhimi'],
    ['رئيس الوزراء العراقي', '2024-01-26', 'mohammed-shia-al-sudani'],
    ['الرئيس العراقي', '2019-12-01', 'barham-salih'],
    ['وزير الدفاع الأمريكي', '2021-04-08', 'lloyd-austin'],
    ['وزير الدفاع الأميركي', '2016-10-17', 'ash-carter'],
    ['وزير الحرب الأمريكي', '2025-11-01', 'pete-hegseth'],
    ['الرئيس الأميركي', '2020-01-05', 'donald-trump'],
    ['المرشد الإيراني', '2024-01-26', 'ali-khamenei'],
    ['المرشد الإيراني', '2026-04-01', 'mojtaba-khamenei'],
    ['الرئيس السوري', '2019-10-27', 'bashar-al-assad'],
    ['الرئيس السوري الانتقالي', '2025-06-01', 'ahmad-al-sharaa'],
  ])('is its holder on the article’s day: %s on %s', (office, published, holder) => {
    const text = `وأضاف البيان أن ${office} بحث في بغداد ملف القوات الأجنبية`;
    expect(roles(text, { published })).toMatchObject([
      { text: office, actor: holder, tier: 'generic', by: 'role', type: 'person', alternatives: [] },
    ]);
  });

  it.each<[string, string, string]>([
    ['نخست‌وزیر عراق', '2021-07-31', 'mustafa-al-kadhimi'],
    ['نخستوزیر عراق', '2024-01-31', 'mohammed-shia-al-sudani'],
    ['وزیر دفاع آمریکا', '2024-01-31', 'lloyd-austin'],
    ['وزیر امور خارجه ایران', '2020-01-06', 'mohammad-javad-zarif'],
    ['صدر اعظم عراق', '2024-01-27', 'mohammed-shia-al-sudani'],
    ['رییس جمهور امریکا', '2024-01-27', 'joe-biden'],
  ])('leaves the country to its own mention: %s on %s', (office, published, holder) => {
    const text = `روز گذشته ${office} دربارهٔ خروج نیروهای خارجی از این کشور گفت‌وگو کرد.`;
    const { mentions } = annotate({ text, title: '', published, country: null }, lexicon);
    expect(mentions.map((one) => one.by)).toEqual(['role', 'name']);
    expect(mentions.map((one) => one.actor)[0]).toBe(holder);
    expect(mentions.map((one) => one.tier)).toEqual(['generic', 'state']);
    expect(mentions[0]!.end).toBeLessThan(mentions[1]!.start);
  });

  it('takes clitics, and the article that ل swallows', () => {
    expect(roles('سلم البيان لرئيس الوزراء العراقي أمس في العاصمة بغداد')).toMatchObject([
      { text: 'رئيس الوزراء العراقي', actor: 'mohammed-shia-al-sudani' },
    ]);
    expect(roles('قدم الشكر للرئيس الأمريكي على دعمه المتواصل')).toMatchObject([
      { text: 'لرئيس الأمريكي', actor: 'joe-biden' },
    ]);
  });

  it('keeps to its own words where the rest is a name', () => {
    const text = 'وصل قائد القيادة المركزية الأمريكية إلى العاصمة العراقية بغداد';
    const { mentions } = annotate({ text, title: '', published: '2024-02-01', country: null }, lexicon);
    expect(mentions.slice(0, 2)).toMatchObject([
      { text: 'قائد', actor: 'michael-kurilla', by: 'role' },
      { actor: 'centcom', by: 'name' },
    ]);
  });
});

describe('an office is left alone', () => {
  it.each<[string, string, Given?]>([
    ['beside the name', 'قال رئيس الوزراء العراقي محمد شياع السوداني إن بلاده تريد ذلك'],
    ['beside the name and a rank', 'التقى قائد فيلق القدس في الحرس الثوري الإيراني اللواء قاسم سليماني بهم'],
    ['behind the name', 'قال محمد شياع السوداني، رئيس الوزراء العراقي، إن بلاده تريد ذلك'],
    ['of a former holder', 'حذر رئيس الوزراء العراقي الأسبق من بقاء القوات في البلاد'],
    ['of a former holder, Persian', 'سخنان نخست‌وزیر عراق سابق دربارهٔ خروج نیروهای خارجی از این کشور بود'],
    ['of a deputy', 'بحث نائب رئيس الوزراء العراقي ملف القوات الأجنبية في البلاد'],
    ['of a candidate', 'أعلن الإطار اسم مرشح منصب رئيس الوزراء العراقي بعد الانتخابات'],
    ['of one who was killed', 'شارك الآلاف في ذكرى اغتيال قائد فيلق القدس قرب مطار بغداد'],
    ['in the plural', 'نشست نخست‌وزیرهای عراق در سال‌های گذشته برگزار شد و آنان گفتند که'],
    [
      'on a day without a known holder',
      'وصل السفير الأمريكي لدى العراق إلى مدينة الموصل أمس',
      { published: '2025-03-01' },
    ],
    ['where the day is unknown', 'بحث رئيس الوزراء العراقي ملف القوات الأجنبية', { published: null }],
    ['of another country', 'قال رئيس الوزراء البريطاني إن القوات ستبقى في العراق'],
    ['of another country, Persian', 'نخست‌وزیر استرالیا دربارهٔ حضور نیروهای این کشور در عراق سخن گفت'],
    ['where the sentence tells of another time', 'في عام 2014 طلب رئيس الوزراء العراقي دعم التحالف الدولي'],
  ])('%s', (_, text, given) => {
    expect(holders(text, given)).toEqual([]);
  });

  it('but not beside the name of somebody else’s side', () => {
    expect(holders('اتصل رئيس الوزراء العراقي بقيس الخزعلي وطلب منه وقف الهجمات')).toEqual([
      'mohammed-shia-al-sudani',
    ]);
  });
});

describe('an office whose holder was killed', () => {
  it.each([
    'وسارت جنازة قائد فيلق القدس في شوارع النجف',
    'وتعهد بالثأر لقائد فيلق القدس',
    'ووصل نعش قائد فيلق القدس إلى الأهواز ظهراً',
    'كان قائد فيلق القدس الإيراني الذي اغتيل ليلاً في زيارة لبغداد',
    'وكان قائد فيلق القدس قد قتل في غارة قرب المطار',
    'مردم در خاکسپاری فرمانده نیروی قدس سپاه گرد آمدند و از جنگ سخن گفتند',
    'فرمانده نیروی قدس سپاه که بامداد جمعه در بغداد کشته شد مهمان دولت عراق بود',
  ])('is not his successor’s: %s', (text) => {
    expect(holders(text, { published: '2020-01-08' })).toEqual([]);
  });

  it('may be either’s for a month', () => {
    const text = 'وتحدث قائد فيلق القدس عن مستقبل القوات في العراق';
    expect(roles(text, { published: '2020-01-20' })).toMatchObject([
      { actor: 'esmail-qaani', alternatives: ['qasem-soleimani'], certainty: 0.5 },
    ]);
    expect(roles(text, { published: '2020-03-20' })).toMatchObject([
      { actor: 'esmail-qaani', alternatives: [], certainty: 0.85 },
    ]);
  });

  it('but its holder may speak of the killing of others', () => {
    expect(holders('رئیس‌جمهور آمریکا گفت که در این حمله یک سرباز کشته شد و دو تن زخمی شدند')).toEqual([
      'joe-biden',
    ]);
    expect(holders('وقال رئيس الوزراء العراقي إن الجندي الذي قتل أمس كان في إجازة')).toEqual([
      'mohammed-shia-al-sudani',
    ]);
  });
});

describe('a date in the sentence of an office', () => {
  it.each([
    'وقال رئيس الوزراء العراقي إن اتفاق عام 2008 ما زال نافذاً',
    'وأكد رئيس الوزراء العراقي أن الحرب التي بدأت عام 2014 انتهت',
    'وعلق رئيس الوزراء العراقي: قانون 2016 يكفي',
    'واستقبل رئيس الوزراء العراقي وفد التحالف الذي تشكل عام 2014',
    'نخست‌وزیر عراق گفت توافق سال ۲۰۰۸ هنوز پابرجاست و باید اجرا شود',
    'نخست‌وزیر عراق از نیروهایی که در سال ۲۰۱۴ آمدند تشکر کرد و آنان را ستود',
  ])('is of what the holder speaks of: %s', (text) => {
    expect(holders(text)).toEqual(['mohammed-shia-al-sudani']);
  });

  it.each([
    'وطلب رئيس الوزراء العراقي عام 2014 دعم التحالف',
    'ورفض رئيس الوزراء العراقي في 2011 منح الحصانة، كما قال وزير',
    'وكان رئيس الوزراء العراقي الذي تولى منصبه عام 2014 حاضراً',
    'ففي عام 2008 قال رئيس الوزراء العراقي إن الاتفاق ضروري',
    'نخست‌وزیر عراق در سال ۲۰۱۴ از ائتلاف کمک خواست و آمریکا پذیرفت',
    'نخست‌وزیر عراق که در سال ۲۰۱۴ روی کار آمد این را خواست و آمریکا پذیرفت',
  ])('is of the time when it was held: %s', (text) => {
    expect(holders(text)).toEqual([]);
  });
});

describe('an office without its country', () => {
  const text = 'اجتمع المجلس في بغداد. وأكد رئيس الوزراء أن العراق ماض في إنهاء مهمة التحالف.';

  it('is Iraqi where the article is set in Iraq', () => {
    expect(holders(text)).toEqual(['mohammed-shia-al-sudani']);
  });

  it.each([
    'رئيس الوزراء يترأس اجتماعاً أمنياً في بغداد',
    'ورئيس الوزراء سيلتقي قادة التحالف في العراق',
    'وذكر رئيس الوزراء أنه باق في بغداد، وقال رئيس الوزراء إنه باق',
    'وفي بغداد استقبل رئيس الوزراء السفيرة الأمريكية',
    'في العراق: رئيس الوزراء يوعز بفتح تحقيق',
  ])('goes on with what he does: %s', (one) => {
    expect(new Set(holders(one))).toEqual(new Set(['mohammed-shia-al-sudani']));
  });

  it.each([
    'في العراق وبغداد، قال رئيس الوزراء السنيورة إن لبنان',
    'في العراق وبغداد، قال رئيس الوزراء يائير لابيد ذلك',
    'في العراق وبغداد، قال رئيس الوزراء سيف الدين ذلك',
    'في العراق وبغداد، قال رئيس الوزراء المصري ذلك',
  ])('but not with a name or a country: %s', (one) => {
    expect(holders(one)).toEqual([]);
  });

  it('is nobody’s elsewhere', () => {
    expect(holders('اجتمع المجلس في عمان. وأكد رئيس الوزراء أن الأردن ماض في الإصلاح.')).toEqual([]);
  });

  it('is nobody’s before another word that may be a name or a country', () => {
    expect(holders('اجتمع المجلس في بغداد. وأكد رئيس الوزراء ريشي سوناك أن العراق شريك.')).toEqual([]);
    expect(holders('في العراق وبغداد، قال رئيس الوزراء الياباني إن القوات باقية')).toEqual([]);
  });
});

it('names both who held an office on the day it changed hands', () => {
  const [role] = roles('وأعلن مكتب رئيس الوزراء العراقي في بيان له أن الجلسة عقدت', {
    published: '2022-10-27',
  });
  expect(role).toMatchObject({
    actor: 'mohammed-shia-al-sudani',
    alternatives: ['mustafa-al-kadhimi'],
    certainty: 0.5,
  });
});

it('never overlaps a name, in any order of names and offices', () => {
  const parts = [
    'رئيس الوزراء العراقي',
    'بغداد',
    'قائد القيادة المركزية الأمريكية',
    'وزير خارجية العراق',
    'قيس الخزعلي',
    'قال',
    '،',
  ];
  for (const first of parts)
    for (const second of parts)
      for (const third of parts) {
        const { mentions } = annotate(
          {
            text: `في العراق ${first} ${second} ${third} قال`,
            title: '',
            published: '2024-02-01',
            country: null,
          },
          lexicon,
        );
        for (const [at, one] of mentions.entries()) {
          expect(one.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
          expect(one.text.trim()).toBe(one.text);
        }
      }
});

describe('an office without its country, behind what its holder did', () => {
  it.each<[string, string[]]>([
    ['سقطت قذائف في بغداد. وأمر القائد العام للقوات المسلحة بإعفاء ضباط الفوج.', ['mohammed-shia-al-sudani']],
    ['وفي بغداد وجه رئيس الوزراء بفتح تحقيق.', ['mohammed-shia-al-sudani']],
    ['وفي بغداد أوعز رئيس مجلس الوزراء بتشكيل لجنة.', ['mohammed-shia-al-sudani']],
    ['ورأى قيس الخزعلي في بغداد أن رئيس الوزراء يسوّف.', ['mohammed-shia-al-sudani']],
    ['وقال نائب في بغداد إن رئيس الوزراء يواجه ضغوطا.', ['mohammed-shia-al-sudani']],
    ['استقبل رئيس الوزراء بوريس جونسون وفد العراق في لندن.', []],
    ['وفي العراق تحدث رئيس الوزراء بيدرو سانشيز.', []],
    ['قال الخبير في بغداد إن رئيس الوزراء يائير لابيد تحدث عن العراق.', []],
    ['وأعلن رئيس الوزراء بالإنابة ذلك في بغداد.', []],
    ['وفي القاهرة أمر القائد العام للقوات المسلحة بإعفاء ضباط.', []],
  ])('%s', (text, expected) => {
    expect(holders(text)).toEqual(expected);
  });
});
