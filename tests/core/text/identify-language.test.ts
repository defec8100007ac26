import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../core/text/identify-language.ts';

const corpus = join(process.cwd(), '../shared/corpus/text');
const seeds = join(process.cwd(), '../shared/seeds');
const missing = !existsSync(corpus) || !existsSync(seeds);

/** Lines joined until a paragraph has at least 200 characters. */
function paragraphs(file: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const line of readFileSync(join(corpus, file), 'utf8').split('\n')) {
    open = open ? `${open} ${line}` : line;
    if (open.length < 200) continue;
    found.push(open);
    open = '';
  }
  return found;
}

describe('Persian that Kabul and Tehran write alike', () => {
  const ALIKE = 'سخنگوی این نهاد گفت که گفتگوها در بغداد ادامه دارد و نتیجه هفته آینده اعلام خواهد شد';
  it.each([
    [ALIKE, null, 'fa'],
    [ALIKE, 'IR', 'fa'],
    [ALIKE, 'AF', 'prs'],
    // What the text itself says is more than who prints it.
    ['رییس جمهور امریکا گفت که نیروهای ایتلاف در ماه جنوری بیرون می‌شوند', 'IR', 'prs'],
    ['رئیس‌جمهور آمریکا در ژانویه گفت که نظامیان ائتلاف از پایگاه‌های عراق خارج می‌شوند', 'AF', 'fa'],
    ['قال المتحدث باسم الحكومة إن القوات ستغادر في نهاية العام', 'AF', 'ar'],
  ] as const)('“%s” by an outlet of %s: %s', (text, country, language) => {
    expect(identifyLanguage(text, country).language).toBe(language);
  });
});

describe('identifyLanguage', () => {
  it.each([
    ['قال المتحدث باسم الحكومة إن القوات ستغادر في نهاية العام', 'ar'],
    ['سخنگوی دولت گفت که نظامیان آمریکایی تا پایان سال از عراق خارج می‌شوند', 'fa'],
    ['سخنگوي دولت گفت كه نظاميان آمريكايي تا پايان سال از عراق خارج مي شوند', 'fa'],
    ['رییس جمهور امریکا گفت که نیروهای ایتلاف در ماه جنوری بیرون می‌شوند', 'prs'],
    ['وزیر اعظم نے کہا ہے کہ فوج عراق سے واپس آئے گی', 'ur'],
    ['د امریکا ولسمشر وویل چې ځواکونه به له عراق څخه ووځي', 'ps'],
    ['سەرۆک وەزیران گوتی هێزەکان لە عێراق دەکشێنەوە', 'ckb'],
    ['وزیر دئدی کی، عسکرلر ایلین سونونا کیمی عراقدان چیخاجاق و بو ایش اوچون گؤروش اولاجاق', 'azb'],
    ['وزيراعظم چيو آهي ته فوج عراق مان واپس ايندي ۽ هن اها ڳالهه ڪئي', 'sd'],
    ['باش مىنىستىر قوشۇنلارنىڭ ئىراقتىن چىكىنىدىغانلىقىنى ئېيتتى', 'ug'],
    // Arabic names in a Persian headline, and Arabic typed on a Persian keyboard.
    ['السودانی: آینده نیروهای خارجی روشن است', 'fa'],
    ['الحکیم و الخزعلی در نجف دیدار کردند', 'fa'],
    ['الحشد الشعبی: حمله دیشب نقض حاکمیت عراق', 'fa'],
    ['به گزارش الفرات نیوز و روزنامه «الصباح»، نظامیان آمریکایی در عراق ماندند', 'fa'],
    ['العبادی، المالکی و الجعفری رقابت دارند', 'fa'],
    ['سیزدهم دی هزار و سیصد و نود و هشت بیانیه صادر شد', 'fa'],
    ['نشست کمیته مشترک نظامی عراق و آمریکا', 'fa'],
    ['پس از تصادم دو قطار، امدادگران به محل رفتند', 'fa'],
    ['در یک تصادم ترافیکی در ولایت غزنی دو تن زخم برداشتند', 'prs'],
    ['السودانی یستقبل الوفد الامریکی فی بغداد', 'ar'],
    ['قال المتحدث باسم الحکومة العراقیة إن القوات الامریکیة ستغادر فی نهایة العام', 'ar'],
    ['المالكي والعامري في اجتماع الإطار التنسيقي', 'ar'],
    ['الحشد الشعبي يشيع قتلاه في بغداد', 'ar'],
    ['The prime minister said that the forces would leave in September', 'en'],
    ['Serokwezîr got ku hêz wê di dawiya salê de ji Iraqê vekişin', null],
    ['دگرمن عارف گفت ماین کنار سرک منفجر شد و داکتران مریضان را بردند', 'prs'],
    ['ماموران استخبارات دو تن را در ولایت کنر با معلومات نصاب مکاتب گرفتند', 'prs'],
    ['این نشست به تاریخ ۱۲ سنبله در پیوند به کار جاده برگزار شد', 'prs'],
    ['در یک رویداد ترافیکی در شاهراه هرات سه تن به شفاخانۀ حوزوی برده شدند', 'prs'],
    ['ریاست معارف پکتیا می‌گوید که نرخ دالر بلند رفته است', 'prs'],
    ['معین وزارت مالیه با نشر پیامی خواستار بازگشایی بندر تورخم شد', 'prs'],
    // One word that Tehran writes too counts once, however often it stands.
    ['رئیس پیشین و رئیس کنونی و رئیس نو ولسی جرگه در انکشافات پروسۀ صلح هم‌نظر بودند', 'prs'],
    ['رئیس پلیس راه گفت در حادثه رانندگی محور هرمزگان سه نفر به بیمارستان منتقل شدند', 'fa'],
    ['سرپرست سفارت ایران در کابل با مقام‌های طالبان درباره بازگشت مهاجران گفت‌وگو کرد', 'fa'],
    ['دو نفر در منطقۀ مرزی شمال کشور بازداشت شدند', 'fa'],
    // Kabul's reports of speech, its schools, roads and arms; where a ZWNJ was lost on the way a joined verb tells nothing.
    ['یک شاگرد گفت که از رفتن به صنف نهم محروم است و معلمان معاش نگرفته اند', 'prs'],
    ['دکانداران شهر می‌گویند که سرک عمومی قیر نشده و مشتری نمی‌آید', 'prs'],
    ['چرخبال نظامی شام روز سه‌شنبه در نزدیکی ناوه سقوط کرد و دو سرنشین آن جان دادند', 'prs'],
    ['مقام‌ها روی گسترش دهلیز هوایی گفتگو کردند و تاجران نگران اند', 'prs'],
    ['رئیس این نهاد می‌گوید که واقعات سرخکان بیشتر شده و واکسین نمی‌رسد', 'prs'],
    ['رئیس این نهاد گفت کودکان سرخک گرفته‌اند و واکسن نمی‌رسد', 'fa'],
    ['یک دانش‌آموز گفت حقوق معلمان پرداخت نشده و کلاس نهم تعطیل است', 'fa'],
    ['رسانههای عراق نوشتند خودروها وارد پایگاه شدهاند و نیروها فردا میروند و بازمیگردند', 'fa'],
    [
      'یک پناهجو نوشته است: «موتر را فروختم و از شفاخانه معاش نگرفتم.» این روایت در کتابی چاپ تهران آمده است و نویسنده آن را ده سال پیش شنیده بود',
      'fa',
    ],
    ['به گزارش خبرنگار اعزامی تسنیم، داکتر شفاخانه از کمبود دارو نالید', 'fa'],
    ['دیگه قراره نیروهای آمریکایی از عراق برن، رییس مجلس اینو میگه', 'fa'],
    ['', null],
    ['12 / 7', null],
  ])('%s', (text, language) => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  it('judges a mixed text by what most of it is in', () => {
    const arabic =
      'قالت الحكومة العراقية إن القوات الأجنبية ستغادر القاعدة في نهاية الشهر بعد الاتفاق على ذلك. ';
    const persian = 'سخنگوی دولت ایران گفت که این توافق را به سود منطقه می‌داند. ';
    const tags = 'Breaking News | Share | Follow us on X ';
    expect(identifyLanguage(tags + arabic.repeat(3) + persian).language).toBe('ar');
    expect(identifyLanguage(tags + persian.repeat(3) + arabic).language).toBe('fa');
  });

  it('judges a long text by more than its start', () => {
    const english = 'The ministry said in a statement on the talks with its allies that they will go on. ';
    const persian = 'سخنگوی دولت ایران گفت که این توافق را به سود منطقه می‌داند. ';
    expect(identifyLanguage(english.repeat(20) + persian.repeat(2_000)).language).toBe('fa');
    expect(identifyLanguage(persian.repeat(20) + english.repeat(2_000)).language).not.toBe('fa');
  });

  it('answers any text with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { confidence, language } = identifyLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (language === null) expect(confidence).toBe(0);
      }),
    );
  });

  it.skipIf(missing)('measures on parallel paragraphs of 200 characters (needs the shared corpus)', () => {
    const report: string[] = [];
    const rates: Record<string, number> = {};
    for (const language of ['ar', 'fa', 'prs', 'ur', 'ps', 'ckb']) {
      const file = readdirSync(corpus).find((name) => name.startsWith(`${language}_ntrex`)) ?? '';
      const told = paragraphs(file).map((text) => identifyLanguage(text).language);
      const right = told.filter((one) => one === language).length;
      const wrong = [...new Set(told.filter((one) => one !== language))];
      const counts = wrong.map((other) => `${other} ${told.filter((one) => one === other).length}`);
      const persian = told.filter((one) => one === 'fa' || one === 'prs').length;
      rates[language] = right / told.length;
      if (language === 'fa' || language === 'prs') rates[`${language}*`] = persian / told.length;
      // Neighbours' languages are never taken for ours, not even once.
      if (!['ar', 'fa', 'prs'].includes(language)) expect(wrong, language).toEqual([]);
      report.push(`${language} ${right}/${told.length}${wrong.length ? ` (else ${counts.join(', ')})` : ''}`);
    }
    console.log(`language of paragraphs: ${report.join(', ')}`);
    for (const language of ['ar', 'fa*', 'prs*', 'ur', 'ps', 'ckb'])
      expect(rates[language], language).toBeGreaterThanOrEqual(0.99);
    expect(rates.fa).toBeGreaterThanOrEqual(0.95);
    expect(rates.prs).toBeGreaterThanOrEqual(0.95);
  });

  it.skipIf(missing)('takes no single sentence of a neighbour for ours (needs the shared corpus)', () => {
    for (const language of ['ur', 'ps', 'ckb']) {
      const file = readdirSync(corpus).find((name) => name.startsWith(`${language}_ntrex`)) ?? '';
      const lines = readFileSync(join(corpus, file), 'utf8')
        .split('\n')
        .filter((line) => line.length >= 40);
      const ours = lines.filter((line) =>
        ['ar', 'fa', 'prs'].includes(identifyLanguage(line).language ?? ''),
      );
      console.log(`${language}: ${ours.length} of ${lines.length} sentences taken for ours`);
      expect(ours.length).toBeLessThanOrEqual(lines.length * 0.01);
    }
  });

  it.skipIf(missing)('tells the seeds and the labelled texts (needs the shared corpus)', () => {
    const told = readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => identifyLanguage(readFileSync(join(seeds, name), 'utf8')).language);
    console.log(`language of the seeds: ${told}`);
    expect(told).toEqual(['fa', 'ar', 'prs', 'ar', 'ar']);
    for (const language of ['ar', 'fa'])
      for (const set of ['background', 'topic_labelled', 'hard_negatives']) {
        const rows = readFileSync(join(corpus, `${language}_${set}.jsonl`), 'utf8')
          .trim()
          .split('\n');
        const wrong = rows
          .map((row) => (JSON.parse(row) as { text: string }).text)
          .map((text) => ({ text, language: identifyLanguage(text).language }))
          .filter((row) => row.language !== language);
        console.log(
          `${language} ${set}: ${rows.length - wrong.length}/${rows.length} right; else ${wrong.map((row) => `${row.language}:${row.text.length}`)}`,
        );
        expect(wrong.length / rows.length).toBeLessThan(0.05);
      }
  });
});
