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
