import { describe, expect, it } from 'vitest';
import { findActors } from '../../../core/actors/find-actors.ts';
import type { ActorContext } from '../../../core/actors/reading.ts';
import type { Mention } from '../../../core/annotate/annotation.ts';
import { fold } from '../../../core/text/fold.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });

function find(text: string, more: Partial<ActorContext> = {}): Mention[] {
  const context: ActorContext = {
    language: 'ar',
    title: '',
    published: '2024-02-01',
    country: null,
    knownActors: [],
    ...more,
  };
  return findActors(fold(text), context, lexicon);
}
const named = (text: string, more?: Partial<ActorContext>) => find(text, more).map((one) => one.actor);
const printed = (text: string, actor: string, more?: Partial<ActorContext>) =>
  find(text, more)
    .filter((one) => one.actor === actor)
    .map((one) => one.text);
const fa = { language: 'fa' } as const;
const prs = { language: 'prs' } as const;

describe('a form that means other things too', () => {
  it.each<[string, string, string, string, Partial<ActorContext>?]>([
    [
      'السوداني',
      'mohammed-shia-al-sudani',
      'قال محمد شياع السوداني في العراق. وأضاف السوداني أن',
      'في العراق قتل الجيش السوداني عشرات. وقال الرئيس السوداني إن',
    ],
    [
      'الصدر',
      'muqtada-al-sadr',
      'دعا مقتدى الصدر أنصاره، ثم عاد الصدر إلى النجف',
      'جاثمة على صدر العراق، وقال نجل موسى الصدر',
    ],
    ['صدر', 'muqtada-al-sadr', 'مقتدی صدر گفت', 'مقتدی‌ها گفتند و صدر اعظم در صدر جلسه بود', fa],
    [
      'القائم',
      'al-qaim',
      'قصف مواقع في القائم قرب الحدود العراقية',
      'الوضع القائم في العراق، والتقى القائم بالأعمال الأمريكي',
    ],
    [
      'بدر',
      'badr-organization',
      'قال هادي العامري زعيم بدر إن العراق',
      'قال بدر البوسعيدي في العراق عن غزوة بدر',
    ],
    [
      'المقاومة',
      'islamic-resistance-in-iraq',
      'أعلنت المقاومة الإسلامية في العراق. وأضافت المقاومة أن قواعد الاحتلال',
      'قالت المقاومة الفلسطينية في غزة، وأكدت المقاومة في خان يونس',
    ],
    [
      'التحالف',
      'global-coalition',
      'أنهى التحالف الدولي ضد داعش مهمته في العراق. وقال التحالف في بيان',
      'شكل التحالف الحاكم في العراق حكومة، وقال التحالف العربي في اليمن',
    ],
    [
      'ایتلاف',
      'global-coalition',
      'نیروهای ایتلاف به رهبری ایالات متحده در عراق اند. سربازان در ایتلاف کشته شدند',
      'ایتلاف گروههای مرتبط با ایران در عراق',
      prs,
    ],
    [
      'الأسد',
      'bashar-al-assad',
      'التقى بشار الأسد الوفد، وشدد الأسد على',
      'استهدفت قاعدة عين الأسد في العراق، وكان حافظ الأسد',
    ],
    ['العالم', 'al-alam', 'ذكرت قناة العالم أن', 'في كل دول العالم، ونقلت قناة الجزيرة عن العالم'],
    [
      'الحشد',
      'pmf',
      'قصف الحشد الشعبي في العراق، ونعى الحشد مقاتليه',
      'الحشد العسكري الأمريكي في المنطقة قرب العراق',
    ],
    ['حماس', 'hamas', 'قالت حركة حماس، وردت حماس', 'استقبلته الجماهير بحماس كبير'],
    ['القاعدة', 'al-qaeda', 'قتل تنظيم القاعدة جنودا', 'استهدفت القاعدة العسكرية في العراق'],
  ])('%s', (_form, actor, meant, other, more = {}) => {
    expect(named(meant, more).filter((one) => one === actor).length).toBeGreaterThan(0);
    expect(named(other, more)).not.toContain(actor);
  });

  it('counts each time once the article bears it out', () => {
    const text = 'قال السوداني في بغداد. وأكد محمد شياع السوداني. وأضاف السوداني';
    expect(printed(text, 'mohammed-shia-al-sudani')).toEqual(['السوداني', 'محمد شياع السوداني', 'السوداني']);
  });

  it('is borne out by the title, and by what is known of the page', () => {
    const text = 'وأضاف الكاظمي أن';
    expect(named(text)).toEqual([]);
    expect(named(text, { title: 'مصطفى الكاظمي يزور واشنطن' })).toEqual(['mustafa-al-kadhimi']);
    expect(named(text, { knownActors: ['mustafa-al-kadhimi'] })).toEqual(['mustafa-al-kadhimi']);
  });

  it('is borne out by an office or an affiliation beside it, and says so', () => {
    const [office] = find('استقبل رئيس الوزراء العراقي الكاظمي الوفد', { published: '2021-04-08' });
    expect(
      find('استقبل رئيس الوزراء العراقي الكاظمي الوفد', { published: '2021-04-08' }).at(-1),
    ).toMatchObject({
      actor: 'mustafa-al-kadhimi',
      by: 'surname',
      reason: { code: 'actor.office' },
    });
    expect(office?.certainty).toBeGreaterThan(0.5);
    expect(find('قال العامري زعيم منظمة بدر').find((one) => one.actor === 'hadi-al-amiri')?.reason).toEqual({
      code: 'actor.linked',
      params: { other: 'badr-organization' },
    });
  });

  it('is another person’s behind another given name', () => {
    expect(named('قال نوري المالكي. وحضر اللاعب خالد المالكي')).toEqual(['nouri-al-maliki']);
  });

  it('only refers back, never ahead', () => {
    expect(printed('قيس المحمداوي قائد، وقال المحمداوي', 'qais-al-muhammadawi')).toHaveLength(2);
    expect(printed('وقال المحمداوي، وقيس المحمداوي قائد', 'qais-al-muhammadawi')).toEqual(['قيس المحمداوي']);
  });

  it('belongs to its time', () => {
    const text = 'هاجمت المقاومة العراقية القوات في الفلوجة في العراق';
    expect(named(text, { published: '2004-11-08' })).not.toContain('islamic-resistance-in-iraq');
    expect(named(text)).toContain('islamic-resistance-in-iraq');
  });

  it('belongs to its place', () => {
    const text = 'شنت قوات التحالف غارات في العراق';
    expect(named(text, { country: 'YE' })).not.toContain('global-coalition');
    expect(named(text, { country: 'IQ' })).toContain('global-coalition');
  });
});

describe('the longest registered name', () => {
  it.each([
    ['كتائب حزب الله في العراق', 'kataib-hezbollah', 'كتائب حزب الله في العراق'],
    ['قاعدة عين الأسد الجوية', 'ain-al-asad', 'قاعدة عين الأسد الجوية'],
    ['تنظيم "الدولة الإسلامية" في العراق', 'isis', 'تنظيم "الدولة الإسلامية'],
    ['هيئة الحشد الشعبي', 'pmf', 'هيئة الحشد الشعبي'],
    ['مدينة الصدر', 'sadr-city', 'مدينة الصدر'],
    ['اتفاقية الإطار الاستراتيجي', 'strategic-framework-agreement', 'اتفاقية الإطار الاستراتيجي'],
  ])('of %s', (text, actor, expected) => {
    expect(printed(text, actor)).toEqual([expected]);
    expect(find(text).filter((one) => one.tier === 'core')).toHaveLength(1);
  });

  it('does not take half of an office for the country', () => {
    expect(printed('برهم صالح، رئیس جمهوری عراق، و ریاست جمهوری عراق', 'iraq', fa)).toEqual(['عراق', 'عراق']);
    expect(printed('میان جمهوری عراق و ایالات متحده', 'iraq', fa)).toEqual(['جمهوری عراق']);
  });

  it('never overlaps another mention, and is sorted', () => {
    const mentions = find(
      'اتفق العراق والولايات المتحدة الأمريكية وحلف شمال الأطلسي وكتائب حزب الله وعصائب أهل الحق',
    );
    expect(mentions.length).toBeGreaterThan(4);
    for (const [at, one] of mentions.entries())
      expect(one.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
  });
});

describe('what stays outside', () => {
  it.each<[string, string, string, Partial<ActorContext>?]>([
    ['للبيت الأبيض', 'white-house', 'لبيت الأبيض'],
    ['وللحشد الشعبي', 'pmf', 'لحشد الشعبي'],
    ['وبالعراق', 'iraq', 'العراق'],
    ['شیخ قیس الخزعلی', 'qais-al-khazali', 'قیس الخزعلی', fa],
    ['نجبای عراق', 'iraq', 'عراق', fa],
    ['حوثی‌ها', 'ansar-allah-yemen', 'حوثی‌ها', fa],
  ])('of %s', (text, actor, expected, more = {}) => {
    expect(printed(text, actor, more)).toEqual([expected]);
  });

  it.each<[string, Partial<ActorContext>?]>([
    ['الرئيس العراقي والوفد الأمريكي والصحف الإيرانية'],
    ['الحكومة السعودية والقوات السورية'],
    ['نیروهای عراقی‌تبار و شرکت‌های آمریکایی و ایرانی', fa],
    ['سربازان امریکایی‌ها نیستند، عراقی اند', prs],
    ['حشدهم وحماسه'],
    ['پوتین‌های سربازان', fa],
  ])('%s names nobody of the core', (text, more) => {
    expect(find(text, more).filter((one) => one.tier !== 'generic')).toEqual([]);
  });

  it('an Arabic text never matches a Persian form', () => {
    expect(named('مصطفى بعث برسالة إلى صدام مع الشرطة')).toEqual([]);
    expect(named('حزب بعث عراق', fa)).toContain('baath-party');
  });

  it('a time zone is no capital', () => {
    expect(named('في الساعة 10 بتوقيت طهران')).toEqual([]);
    expect(named('وصل إلى طهران')).toEqual(['tehran']);
  });
});

describe('how a mention is told', () => {
  it('as loaded, where the wording is the outlet’s', () => {
    expect(find('اتهمت حكومة الاحتلال الفارسي بالتدخل')).toMatchObject([
      { actor: 'iran-government', by: 'loaded', reason: { code: 'actor.loaded' } },
    ]);
  });

  it('with a lowered tier, where the form is a collective', () => {
    expect(find('المقاومة الإسلامية في العراق قالت، والمقاومة أكدت').map((one) => one.tier)).toEqual([
      'core',
      'generic',
    ]);
  });

  it('as printed, with offsets into the text', () => {
    const text = 'قال  «مُحمّد  شيّاع السوداني»:';
    for (const one of find(text)) expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(printed(text, 'mohammed-shia-al-sudani')).toEqual(['مُحمّد  شيّاع السوداني']);
  });
});

it('takes time in proportion to the page', () => {
  const passage =
    'قال محمد شياع السوداني إن التحالف الدولي في العراق، وأضاف الكاظمي أن القوات الأمريكية باقية. ';
  const best = (text: string): number => {
    const times = [1, 2, 3, 4].map(() => {
      const start = performance.now();
      find(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const small = best(passage.repeat(110));
  // Ten times the page in ten times the time would be 10; what grows with its square takes a hundred.
  expect(best(passage.repeat(1100)) / small).toBeLessThan(40);
});
