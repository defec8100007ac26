import { describe, expect, it } from 'vitest';
import { IN_IRAQ } from '../../../core/actors/of-iraq.ts';
import { annotate } from '../../../core/annotate/annotate.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const actors = (text: string, title = ''): string[] =>
  annotate({ text, title, published: '2024-03-01', country: null }, lexicon).mentions.map((one) => one.actor);

it('what is in Iraq is in the lexicon', () => {
  expect([...IN_IRAQ].filter((id) => !lexicon.actorById.has(id))).toEqual([]);
});

describe('an article that does not say "Iraq" is set there', () => {
  it.each<[string, string, string, string?]>([
    ['a province', 'global-coalition', 'انفجرت عبوة برتل للتحالف الدولي في محافظة الأنبار مساء أمس.'],
    ['a base', 'us-forces-iraq', 'قال مصدر إن القوات الأمريكية أخلت جزءاً من قاعدة عين الأسد.'],
    ['a body', 'global-coalition', 'بحثت خلية الإعلام الأمني مع قوات التحالف الدولي خطة الانتشار.'],
    ['the army', 'global-coalition', 'تسلمت القوات العراقية المعسكر من قوات التحالف الدولي.'],
    ['who is in office', 'global-coalition', 'استقبل ثابت العباسي قائد قوات التحالف الدولي.'],
    ['an envoy', 'global-coalition', 'الأعرجي يبحث مع السفيرة رومانوسكي إنهاء مهمة التحالف الدولي'],
    ['an envoy of the UN', 'global-coalition', 'بلاسخارت تبحث مع قائد التحالف الدولي ملف المخيم'],
    ['the title', 'global-coalition', 'أكد التحالف الدولي أن المهمة تنتهي.', 'مسيرة تستهدف معسكر فيكتوريا'],
    [
      'a body, for an office without its country',
      'mohammed-shia-al-sudani',
      'وأكد رئيس الوزراء أن أمن الأنبار مستقر.',
    ],
    [
      'Persian',
      'global-coalition',
      'نیروهای ائتلاف بین‌المللی از پایگاه عین‌الاسد بیرون رفتند و این پایگاه را تحویل دادند.',
    ],
  ])('by %s: %s', (_, actor, text, title) => {
    expect(actors(text, title)).toContain(actor);
  });

  it.each<[string, string, string]>([
    [
      'the coalition in Yemen',
      'global-coalition',
      'قصفت قوات التحالف الدولي صنعاء، وعلق ثابت العباسي على ذلك.',
    ],
    ['an envoy to another country', 'global-coalition', 'باراك يبحث مع الشرع عمل التحالف الدولي'],
    ['one who was envoy once', 'global-coalition', 'دوغلاس سيليمان يتحدث عن التحالف الدولي في محاضرة'],
    ['a coalition of no country', 'global-coalition', 'انضمت الشركة إلى التحالف الدولي لمكافحة السرطان.'],
    ['forces in Syria', 'us-forces-iraq', 'عبرت القوات الأمريكية إلى دير الزور، ونفى الحشد الشعبي ذلك.'],
    [
      'another parliament that a minister visits',
      'iraqi-parliament',
      'وصل محمد شياع السوداني إلى الأردن. واجتمع مجلس النواب في عمان، وقال نواب في الأردن إن الأردن شريك.',
    ],
    [
      'a ruler of the past',
      'iraqi-parliament',
      'كتب المؤرخ عن صدام حسين، ثم اجتمع مجلس النواب وأقر الموازنة.',
    ],
    ['an armed group abroad', 'iraqi-parliament', 'حضر وفد عصائب أهل الحق، واجتمع مجلس النواب.'],
  ])('but not by %s', (_, actor, text) => {
    expect(actors(text)).not.toContain(actor);
  });
});

describe('in a paper of another country', () => {
  const abroad = (text: string): string[] =>
    annotate({ text, title: '', published: '2024-03-01', country: 'AE' }, lexicon).mentions.map(
      (one) => one.actor,
    );

  it.each([
    'أعلن رئيس الوزراء عن منحة لإعمار جامع النوري في الموصل خلال لقاء في أبوظبي.',
    'وأكد رئيس الوزراء أن بلاده تدعم إعمار الموصل. وقال إن الموصل مدينة عريقة.',
  ])('one town sets no article in Iraq: %s', (text) => {
    expect(abroad(text)).not.toContain('mohammed-shia-al-sudani');
  });

  it.each([
    'وأكد رئيس الوزراء أن أمن الأنبار ونينوى مستقر.',
    'وأكد رئيس الوزراء أن قاعدة عين الأسد آمنة.',
    'وأكد رئيس الوزراء أن خلية الإعلام الأمني تتابع.',
  ])('two do, or a base or a body: %s', (text) => {
    expect(abroad(text)).toContain('mohammed-shia-al-sudani');
  });
});

it('forces on their way to Kuwait are those that were in Iraq', () => {
  const forces = (text: string): string[] => actors(text).filter((id) => id === 'us-forces-iraq');
  const here = 'هذا خبر من العراق. ';
  const more = '، وقد طالت رحلة الرتل الأخير في تلك الليلة الباردة من ليالي الشتاء. ';
  expect(forces(`${here}${more}انسحبت القوات الأمريكية إلى الكويت${more}`)).toHaveLength(1);
  expect(forces(`${here}${more}تدربت القوات الأمريكية في الكويت${more}`)).toHaveLength(0);
});
