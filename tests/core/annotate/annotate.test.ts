import { describe, expect, it } from 'vitest';
import { annotate, type TextToAnnotate } from '../../../core/annotate/annotate.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const run = (text: string, more: Partial<TextToAnnotate> = {}) =>
  annotate({ text, title: '', published: '2024-01-27', country: null, ...more }, lexicon);

describe('annotate', () => {
  it('finds the language, the actors and the dates of one text, with offsets into it', () => {
    const text =
      'ایالات متحده و عراق روز شنبه ۲۷ جنوری (هفتم دلو) در بغداد به هدف پایان ماموریت ایتلاف به رهبری ایالات متحده در عراق نشست رسمی برگزار کردند.';
    const seen = run(text);
    expect(seen.language).toBe('prs');
    expect(seen.mentions.map((one) => one.actor)).toEqual([
      'united-states',
      'iraq',
      'baghdad',
      'global-coalition',
      'iraq',
    ]);
    expect(seen.dates).toMatchObject([{ from: '2024-01-27', to: '2024-01-27' }]);
    for (const one of [...seen.mentions, ...seen.dates])
      expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it('leaves a text in a language that it does not read', () => {
    const urdu = 'عراق میں امریکی فوج کے اڈے پر حملے کے بعد بغداد نے کہا ہے کہ یہ خودمختاری کی خلاف ورزی ہے۔';
    expect(run(urdu)).toEqual({ language: 'ur', mentions: [], dates: [], events: [] });
  });

  it('tells a short block’s language with the help of the title', () => {
    const seen = run('واشنطن', {
      title: 'السوداني يلتقي بايدن في البيت الأبيض لبحث إنهاء مهمة التحالف الدولي',
    });
    expect(seen).toMatchObject({ language: 'ar', mentions: [{ actor: 'washington' }] });
  });

  it('dates what is part of a name too: the reader may ask about either', () => {
    const seen = run('قدمت الحكومة العراقية البيان المشترك الصادر في 27 أيلول 2024 إلى مجلس النواب العراقي', {
      published: '2025-01-01',
    });
    expect(seen.mentions.map((one) => one.actor)).toContain('joint-statement-2024-09-27');
    expect(seen.dates).toMatchObject([{ from: '2024-09-27', to: '2024-09-27' }]);
  });

  it('says nothing of an empty text', () => {
    expect(run('')).toEqual({ language: null, mentions: [], dates: [], events: [], titled: [] });
  });

  it('tells whom the title names, and annotates nothing in it', () => {
    const found = run('قال مسؤول عراقي إن القاعدة تعرضت لهجوم.', { title: 'طائرة مسيرة قرب عين الأسد' });
    expect(found.titled).toEqual(['ain-al-asad']);
    expect(found.mentions.map((one) => one.actor)).not.toContain('ain-al-asad');
  });

  it('gives a block alone what the whole page gave it', () => {
    const lead = 'قال رئيس الوزراء العراقي محمد شياع السوداني في بغداد إن مهمة التحالف ستنتهي.';
    const block = 'وأضاف السوداني أن بلاده تريد علاقات ثنائية مع واشنطن.';
    const whole = run(`${lead}\n\n${block}`);
    const alone = run(block, { knownActors: [...new Set(whole.mentions.map((one) => one.actor))] });
    const behind = whole.mentions.filter((one) => one.start >= lead.length + 2).map((one) => one.actor);
    expect(alone.mentions.map((one) => one.actor)).toEqual(behind);
    expect(run(block).mentions.map((one) => one.actor)).not.toContain('mohammed-shia-al-sudani');
  });

  it.each([
    ['events as dates', 'منذ مقتل سليماني بعد '],
    ['counts from events', 'بعد يومين من مقتل سليماني '],
    ['named events', 'سقوط الموصل '],
    ['offices', 'رئيس الوزراء العراقي '],
    ['offices and days', 'رئيس الوزراء العراقي في 3 أيلول، '],
    ['days', '3 أيلول، '],
  ])('a text of one sentence full of %s costs no more than its length', (_name, piece) => {
    const lead = 'قال رئيس الوزراء العراقي محمد شياع السوداني إن التحالف الدولي سيغادر بغداد. ';
    const cost = (chars: number): number => {
      const long = lead + piece.repeat(Math.ceil(chars / piece.length));
      const before = process.cpuUsage();
      run(long);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    cost(1000);
    // Were it quadratic, the longer one would cost sixteen times as much.
    expect(cost(40_000)).toBeLessThan(9 * cost(10_000) + 300);
  });
});
