import { describe, expect, it } from 'vitest';
import { annotate } from '../../../core/annotate/annotate.ts';
import type { Mention } from '../../../core/annotate/annotation.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const persons = (text: string, published: string | null, title = ''): Mention[] =>
  annotate({ text, title, published, country: null }, lexicon).mentions.filter(
    (one) => one.type === 'person' && one.by !== 'role',
  );
const ids = (text: string, published: string | null, title?: string): string[] =>
  persons(text, published, title).map((one) => one.actor);

describe('a family name alone, in an article set in Iraq', () => {
  it.each<[string, string, string]>([
    ['الكاظمي: العراق لن يكون ساحة لتصفية الحسابات', '2021-03-01', 'mustafa-al-kadhimi'],
    ['وصل العبادي إلى الموصل لإعلان نصر العراق', '2017-07-09', 'haider-al-abadi'],
    ['تأخر إعلان النصر في العراق، فردّ العبادي على المشككين', '2017-07-09', 'haider-al-abadi'],
    ['سقطت صواريخ في العراق واستنكر الكاظمي ذلك', '2021-03-01', 'mustafa-al-kadhimi'],
    ['مستشار الكاظمي: العراق لن يكون ساحة للحرب', '2021-03-01', 'mustafa-al-kadhimi'],
    ['ودان مكتب السوداني القصف على قاعدة عين الأسد', '2023-12-26', 'mohammed-shia-al-sudani'],
    ['قصف قاعدة عين الأسد يثير غضب واشنطن. وقال أوستن إن الرد قادم', '2024-08-06', 'lloyd-austin'],
    ['زار الحلبوسي جنوب العراق أمس', '2020-01-04', 'mohammed-al-halbousi'],
    ['بوش يعلن إرسال عشرين ألف جندي إلى العراق', '2007-01-11', 'george-w-bush'],
    ['وقال جورج بوش إن القوات باقية في العراق', '2007-01-11', 'george-w-bush'],
    [
      'السودانی: عراق به نیروهای خارجی نیاز ندارد و این را همه می‌دانند',
      '2024-02-01',
      'mohammed-shia-al-sudani',
    ],
  ])('is whoever was in office: %s', (text, published, actor) => {
    const found = persons(text, published);
    expect(found.map((one) => one.actor)).toEqual([actor]);
    expect(found[0]!.reason).toEqual({ code: 'actor.in-office', params: { actor } });
  });

  it('is borne out by another beside it', () => {
    const [first] = persons('لقاء المالكي والحكيم في بغداد', '2023-05-01');
    expect(first).toMatchObject({ actor: 'nouri-al-maliki', reason: { code: 'actor.together' } });
  });

  it('stands in the title as well', () => {
    expect(ids('وأكد السوداني أن أمن العراق مستقر', '2024-02-01', 'السوداني يصل إلى واشنطن')).toEqual([
      'mohammed-shia-al-sudani',
    ]);
  });

  it.each<[string, string, string | null]>([
    ['the day is unknown', 'الكاظمي: العراق لن يكون ساحة للحرب', null],
    ['he was not in office', 'الكاظمي: العراق لن يكون ساحة للحرب', '2024-02-01'],
    ['the article is set elsewhere', 'بوش يفوز في مهرجان كان', '2007-05-20'],
    ['a stranger bears it', 'العامري هداف الدوري في العراق. وسجل منتظر العامري هدفين', '2024-02-01'],
    ['a word before may be a given name', 'قال هيثم الحلبوسي في بغداد إن السوق هادئة', '2020-02-01'],
    [
      'a title and a name are before it',
      'وفي بغداد قال الخبير لؤي الخزعلي ذلك. وأضاف الخزعلي أن العراق',
      '2024-02-01',
    ],
    ['he is not in office yet', 'سقط صاروخ في العراق. وقال أوستن إن الرد قادم', '2020-08-06'],
    ['it is a town', 'وصل وفد من أوستن إلى العراق لشراء النفط', '2024-08-06'],
    ['it is a town that somebody goes to', 'غادر وفد العراق إلى أوستن', '2024-08-06'],
    ['it is an adjective, in a base of Iraq', 'أعلن الجيش السوداني رفضه قصف قاعدة عين الأسد', '2023-12-26'],
    ['the verb is a given name too', 'في العراق قال صادق الكاظمي إن السوق هادئة', '2021-03-01'],
    ['Sudan is spoken of', 'السوداني: جئت إلى العراق من السودان قبل الحرب', '2024-02-01'],
    ['it is an adjective', 'غادر المدرب السوداني العراق', '2024-02-01'],
    ['one beside it is a stranger’s', 'حضر هيثم المالكي والحكيم في بغداد', '2023-05-01'],
    ['Persian', 'دو کارگر سودانی در بغداد بازداشت شدند و به زندان رفتند', '2024-02-01'],
  ])('but not where %s', (_, text, published) => {
    expect(ids(text, published)).toEqual([]);
  });
});

describe('Soleimani by the family name', () => {
  it.each<[string, string[]]>([
    ['خرج آلاف في بغداد ثأراً لسليماني', ['qasem-soleimani']],
    ['وطالب المتظاهرون في بغداد بالثأر لسليماني، وهتفوا', ['qasem-soleimani']],
    ['وأحيا العراقيون ذكرى سليماني في النجف', ['qasem-soleimani']],
    ['وتوعدت الفصائل في العراق بملاحقة قتلة سليماني', ['qasem-soleimani']],
    ['وقال سليماني صاحب متجر في بغداد إن السوق هادئة', []],
    ['وفاز في بغداد اللاعب سليماني', []],
    ['وشارك في العراق عالم الآثار سليماني', []],
    ['وأقيمت في طهران ذكرى سليماني الشاعر', []],
  ])('where he is mourned in Iraq: %s', (text, actors) => {
    expect(ids(text, '2021-01-03')).toEqual(actors);
  });
});

describe('the phrase of an event', () => {
  it.each<[string, string[]]>([
    ['تظاهر الآلاف بعد اغتيال سليماني والمهندس', ['qasem-soleimani', 'abu-mahdi-al-muhandis']],
    ['وتحدث عن مقتل أبو خديجة', ['abu-khadija']],
    ['وكان مقتل البغدادي في إدلب، أما ناحية البغدادي فهادئة', ['abu-bakr-al-baghdadi']],
  ])('bears out its persons: %s', (text, actors) => {
    expect(ids(text, '2025-03-20')).toEqual(actors);
  });

  it('bears out nobody else, and nobody further on', () => {
    expect(ids('بعد اغتيال سليماني بيوم حضر كبير المهندسين مع المهندس', '2020-01-05')).toEqual([
      'qasem-soleimani',
    ]);
  });
});

it('takes time in proportion to a page full of family names', () => {
  const passage = 'السوداني والعامري في العراق، وقال الخزعلي ذلك. ';
  const best = (text: string): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        persons(text, '2024-02-01');
        return performance.now() - start;
      }),
    );
  best(passage.repeat(100));
  // Ten times the page in ten times the time would be 10; what grows with its square takes a hundred.
  expect(best(passage.repeat(1500)) / best(passage.repeat(150))).toBeLessThan(40);
});
