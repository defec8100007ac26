import { describe, expect, it } from 'vitest';
import { annotate } from '../../../core/annotate/annotate.ts';
import { loadProjectLexicon } from '../../../tools/lexicon/load.ts';

const lexicon = loadProjectLexicon({ samples: false });
const mentionsIn = (text: string, published = '2025-10-05') =>
  annotate({ text, title: '', published, country: 'IQ' }, lexicon).mentions;
/** How often a text names an actor. */
const times = (text: string, actor: string): number =>
  mentionsIn(text).filter((one) => one.actor === actor).length;

describe('a family name behind a titled stranger’s given name', () => {
  it.each([
    ['hadi-al-amiri', 'التقى هادي العامري وفدا في بغداد. وقال المحلل إحسان العامري إن الوضع هادئ.'],
    ['hadi-al-amiri', 'التقى هادي العامري وفدا في بغداد. وقال الدكتور رياض العامري إن الوضع هادئ.'],
    ['hadi-al-amiri', 'التقى هادي العامري وفدا في بغداد. وكتب اللاعب منتظر العامري ذلك.'],
    ['falih-al-fayyadh', 'قال فالح الفياض في بغداد. وقال الباحث إحسان الفياض ذلك.'],
    ['falih-al-fayyadh', 'قال فالح الفياض في بغداد. والنائب معين الفياض غائب.'],
    ['thabet-al-abbasi', 'ثابت العباسي وزير الدفاع العراقي. وقال النائب ياسر العباسي ذلك.'],
    ['thabet-al-abbasi', 'ثابت العباسي وزير الدفاع العراقي. وحضر المحلل نجم العباسي.'],
    ['thabet-al-abbasi', 'ثابت العباسي وزير الدفاع العراقي. والعصر العباسي والخليفة العباسي المأمون.'],
    ['mustafa-al-kadhimi', 'مصطفى الكاظمي في بغداد. وقال المحلل ضياء الكاظمي شيئا.'],
    ['nouri-al-maliki', 'نوري المالكي في بغداد. وقال الباحث إحسان المالكي ذلك في المذهب المالكي.'],
    ['abu-mahdi-al-muhandis', 'قتل أبو مهدي المهندس في بغداد. وقال المهندس حيدر علي مدير المطار ذلك.'],
    ['abu-mahdi-al-muhandis', 'قتل أبو مهدي المهندس في بغداد. وقال المهندس علي جبار مدير المطار ذلك.'],
    ['donald-trump', 'قال دونالد ترامب في واشنطن. ووصلت ميلانيا ترامب وإيريك ترامب ودونالد ترامب جونيور.'],
    ['joe-biden', 'قال جو بايدن في واشنطن. ووصل هنتر بايدن.'],
    ['tom-barrack', 'وصل توم باراك إلى بغداد. وعلق إيهود باراك رئيس وزراء إسرائيل الأسبق.'],
    ['george-w-bush', 'أمر جورج دبليو بوش بغزو العراق. وكان جورج بوش الأب رئيسا قبله.'],
  ])('is not %s: %s', (actor, text) => {
    expect(times(text, actor)).toBe(1);
  });

  it.each([
    [
      'hadi-al-amiri',
      'التقى هادي العامري وفدا في بغداد. وقال المتحدث باسم العامري إن النائب أكد أن العامري عاد.',
      3,
    ],
    [
      'hadi-al-amiri',
      'التقى هادي العامري وفدا في بغداد. وأكد المحلل أن العامري غائب، والتقى الشيخ مع العامري.',
      3,
    ],
    ['hadi-al-amiri', 'التقى هادي العامري وفدا في بغداد. وقال السيد العامري إن النائب يؤيد العامري.', 3],
    ['thabet-al-abbasi', 'ثابت العباسي وزير الدفاع العراقي. وقال وزير الدفاع العباسي ذلك. وقال العباسي.', 3],
    [
      'nouri-al-maliki',
      'نوري المالكي في بغداد. وقال رئيس الوزراء الأسبق المالكي. وزعيم دولة القانون المالكي.',
      3,
    ],
    ['abu-mahdi-al-muhandis', 'قتل أبو مهدي المهندس في بغداد. واغتيل المهندس على يد القوات الأميركية.', 2],
  ])('leaves %s his own: %s', (actor, text, count) => {
    expect(times(text, actor)).toBe(count);
  });
});

describe('the adjective of Sudan', () => {
  const SUDANI = 'mohammed-shia-al-sudani';
  const LEAD = 'محمد شياع السوداني أمر بالتحقيق في بغداد، والعراق بخير. ';

  it.each([
    'وأكد وزير الخارجية السوداني ذلك.',
    'وقتل السائق السوداني أحمد.',
    'وقال المواطن السوداني إن بيته احترق.',
    'والمنتخب السوداني فاز، والجالية السودانية.',
    'وحضر اللاجئ السوداني.',
    'وسلم الرسالة للأمين السوداني.',
    'وشارك في المؤتمر حزب البعث السوداني.',
    'والتقى المبعوث السوداني الوفد.',
  ])('is not the Prime Minister: %s', (text) => {
    expect(times(LEAD + text, SUDANI)).toBe(1);
  });

  it.each([
    'وقال رئيس الوزراء السوداني إن ذلك حق.',
    'والتقى العامري والسوداني أمس.',
    'واستقبل اليوم السوداني وفدا.',
    'وأضاف السيد السوداني ذلك.',
    'ووصل الوفد إلى السوداني.',
    'وقال رئيس الوزراء العراقي السوداني ذلك.',
    'ثم التقى السوداني قائد القوات.',
    'والتزم السوداني الصمت.',
    'والتحق السوداني بالجلسة.',
    'وألغى السوداني سفره، وفي الصين معرض.',
    'وألحق السوداني به وزيرين.',
    'والقى السوداني كلمة.',
    'وفي مؤتمر صحفي انتقد نوري المالكي السوداني.',
    'وسمى الإطار التنسيقي السوداني لهذا المنصب.',
  ])('is he: %s', (text) => {
    expect(times(LEAD + text, SUDANI)).toBe(2);
  });

  it('in Persian', () => {
    const lead = 'محمد شیاع السودانی نخست‌وزیر عراق در بغداد دستور تحقیق داد. ';
    expect(times(`دو شهروند سودانی در بغداد بازداشت شدند. ${lead}کارگران سودانی اعتراض کردند.`, SUDANI)).toBe(
      1,
    );
    expect(times(`${lead}سودانی گفت که این دیدار میان سودانی و نیروها بود.`, SUDANI)).toBe(3);
  });
});

describe('three of one family name', () => {
  it('are all offered', () => {
    const text =
      'مسعود بارزاني ونيجيرفان بارزاني ومسرور بارزاني في أربيل مع الوفد العراقي. وقال بارزاني إن الوضع هادئ.';
    const last = mentionsIn(text).findLast((one) => one.text === 'بارزاني')!;
    expect([last.actor, ...last.alternatives].sort()).toEqual([
      'masoud-barzani',
      'masrour-barzani',
      'nechirvan-barzani',
    ]);
  });
});

describe('the holder of that time', () => {
  const office = (text: string): string[] =>
    mentionsIn(text)
      .filter((one) => one.by === 'role')
      .map((one) => one.text);

  it.each([
    'في حينه',
    'وقتها',
    'وقتذاك',
    'حينذاك',
    'حينئذ',
    'آنئذ',
    'في ذلك الوقت',
    'في تلك الفترة',
    'المُقال',
    'المنتهية ولايته',
    'بالوكالة',
    '(آنذاك)',
    'آنذاك',
  ])('is not today’s: … %s', (then) => {
    expect(office(`وقال وزير الدفاع الأميركي ${then} إن القوات باقية في العراق.`)).toEqual([]);
    expect(office(`وقال وزير الدفاع الأميركي ${then} آشتون كارتر إن القوات باقية في العراق.`)).toEqual([]);
  });

  it.each(['در آن زمان', 'آن زمان', 'وقت', 'در آن دوره'])('nor in Persian: … %s', (then) => {
    expect(office(`نخست‌وزیر عراق ${then} گفت که نیروهای آمریکایی در بغداد می‌مانند.`)).toEqual([]);
  });

  it('but today’s is without them', () => {
    expect(office('وقال وزير الدفاع الأميركي إن القوات باقية في العراق.')).toHaveLength(1);
    expect(office('وقال وزير الدفاع الأميركي في مؤتمر إن القوات باقية في العراق.')).toHaveLength(1);
    expect(office('نخست‌وزیر عراق در بغداد گفت که نیروهای آمریکایی می‌مانند.')).toHaveLength(1);
  });
});

describe('a hashtag', () => {
  it.each([
    ['#الحشد_الشعبي في العراق', 'الحشد_الشعبي', 'pmf'],
    ['قال #محمد_شياع_السوداني في العراق', 'محمد_شياع_السوداني', 'mohammed-shia-al-sudani'],
    ['هجوم على #عين_الأسد في العراق', 'عين_الأسد', 'ain-al-asad'],
    ['في العراق #كتائب_حزب_الله أعلنت', 'كتائب_حزب_الله', 'kataib-hezbollah'],
    ['در #حشد_الشعبی عراق گفت', 'حشد_الشعبی', 'pmf'],
  ])('names with underscores: %s', (text, printed, actor) => {
    const found = mentionsIn(text).find((one) => one.actor === actor);
    expect(found?.text).toBe(printed);
  });
});

describe('a word of the news that is somebody’s given name', () => {
  const LEAD = 'محمد شياع السوداني ومقتدى الصدر ونوري المالكي في بغداد، والعراق بخير. ';

  it.each([
    ['mohammed-shia-al-sudani', 'وينبغي على السوداني أن يوضح ذلك.'],
    ['mohammed-shia-al-sudani', 'وضغطت واشنطن على السوداني.'],
    ['mohammed-shia-al-sudani', 'ثم طالب السوداني الوفد بجدول زمني.'],
    ['mohammed-shia-al-sudani', 'وبات السوداني أمام خيارين.'],
    ['mohammed-shia-al-sudani', 'وأكد مصدر بأن السوداني سيزور أنقرة.'],
    ['mohammed-shia-al-sudani', 'وبارك السوداني هذا النصر.'],
    ['mohammed-shia-al-sudani', 'وهذا رأي السوداني، وفيه نجاح كبير.'],
    ['muqtada-al-sadr', 'وجاء في بيان الصدر أن الأمر انتهى.'],
    ['muqtada-al-sadr', 'واجتمعوا في بيت الصدر.'],
    ['nouri-al-maliki', 'ودان المالكي القصف.'],
    ['nouri-al-maliki', 'وجاء خلف المالكي رجل من حزبه.'],
  ])('leaves %s his family name: %s', (actor, text) => {
    expect(times(LEAD + text, actor)).toBe(2);
  });

  it.each([
    ['mohammed-shia-al-sudani', 'وحضر علي السوداني وعلي المالكي.'],
    ['mohammed-shia-al-sudani', 'وقال طالب السوداني إن المعمل مغلق.'],
    ['mohammed-shia-al-sudani', 'وكرم الوزير المهندسة بيان السوداني.'],
    ['mohammed-shia-al-sudani', 'وفاز محمد طالب السوداني بالجائزة.'],
    ['muqtada-al-sadr', 'وقالت النائبة بيان الصدر ذلك.'],
    ['nouri-al-maliki', 'وكان للمحلل نجاح المالكي رأي آخر.'],
  ])('is the name behind a title, another name, or a verb of saying, and not %s: %s', (actor, text) => {
    expect(times(LEAD + text, actor)).toBe(1);
  });

  it('tells nothing by the last letter where all of them are printed ى', () => {
    expect(
      times('محمد شياع السودانى فى بغداد والعراق. وحضر على السودانى الحفل.', 'mohammed-shia-al-sudani'),
    ).toBe(1);
  });

  it('in Persian', () => {
    const lead = 'محمد شیاع السودانی نخست‌وزیر عراق در بغداد سخن گفت. ';
    expect(times(`${lead}در بیان السودانی آمده است که این جنگ نیست.`, 'mohammed-shia-al-sudani')).toBe(2);
    expect(times(`${lead}علی السودانی در این نشست نبود.`, 'mohammed-shia-al-sudani')).toBe(1);
  });
});

describe('a family name behind a Persian given name', () => {
  const LEAD = 'قاسم سلیمانی و علی لاریجانی در بغداد دیدار کردند و از عراق گفتند. ';

  it.each([
    ['qasem-soleimani', 'غلامرضا سلیمانی هم آمد.'],
    ['qasem-soleimani', 'نرجس سلیمانی و محمدرضا سلیمانی هم بودند.'],
    ['qasem-soleimani', 'سهراب سلیمانی گفت که می‌رود.'],
    ['ali-larijani', 'صادق لاریجانی رئیس مجمع بود.'],
    ['qasem-soleimani', 'نێچیرڤان سلیمانی هم آمد.'],
    ['ali-larijani', 'باقر لاریجانی و محمدجواد لاریجانی نیز گفتند.'],
  ])('is not %s: %s', (actor, text) => {
    expect(times(LEAD + text, actor)).toBe(1);
  });

  it.each([
    ['qasem-soleimani', 'سردار سلیمانی و شهید سلیمانی یکی‌اند.'],
    ['qasem-soleimani', 'دیدار سلیمانی با ترور سلیمانی پایان یافت.'],
    ['ali-larijani', 'سفر لاریجانی و سخنان لاریجانی مهم بود.'],
  ])('and is behind titles and nouns: %s, %s', (actor, text) => {
    expect(times(LEAD + text, actor)).toBe(3);
  });
});

describe('a street or a school', () => {
  it.each<[string, string, number]>([
    ['qasem-soleimani', 'قطع محتجون شارع قاسم سليماني في بغداد.', 0],
    ['abu-mahdi-al-muhandis', 'قطع محتجون شارع الشهيد أبو مهدي المهندس في بغداد.', 0],
    ['abu-mahdi-al-muhandis', 'قتل أبو مهدي المهندس في بغداد، وسمي بعده شارع أبو مهدي المهندس.', 1],
    ['ali-al-sistani', 'افتتحت في البصرة مدرسة علي السيستاني.', 0],
    ['qasem-soleimani', 'وقف المشيعون في الشارع، وقاسم سليماني في النعش في بغداد.', 1],
    ['qasem-soleimani', 'فتح الشارع الشهيد قاسم سليماني بنفسه في بغداد.', 1],
    ['barham-salih', 'وصل إلى مطار بغداد برهم صالح.', 1],
  ])('is not %s: %s', (actor, text, count) => {
    expect(times(text, actor)).toBe(count);
  });
});

describe('a family name that "and" is written together with', () => {
  it.each<[string, string, number]>([
    ['adil-abdul-mahdi', 'والتقى في بغداد برهم صالح وعبد المهدي أيضا.', 1],
    ['adil-abdul-mahdi', 'والتقى في بغداد هيثم عبد المهدي أيضا.', 0],
    ['falih-al-fayyadh', 'فالح الفياض في بغداد. وحضر قاسم والفياض.', 2],
    ['falih-al-fayyadh', 'فالح الفياض في بغداد. وحضر عامر الفياض.', 1],
  ])('does not go on the name before: %s, %s', (actor, text, count) => {
    expect(mentionsIn(text, '2019-05-08').filter((one) => one.actor === actor).length).toBe(count);
  });
});

describe('the coalition, by that word alone', () => {
  it.each<[string, number]>([
    ['وقال مستشار في بغداد إن إنهاء مهمة التحالف قريب.', 1],
    ['ويبلغ عدد جنود التحالف في العراق ألفين.', 1],
    ['وتنتظر بغداد خروج التحالف.', 1],
    ['وقال عضو تحالف الفتح في بغداد إن انسحاب التحالف من الانتخابات خيار.', 0],
    ['وفاوض الوفد التحالف في بغداد.', 0],
    [
      'زار الوفد بغداد ثم عاد إلى بلده. وقال ضابط في مدينة تعز اليمنية بعد يومين من ذلك إن طيران التحالف قصف المدينة.',
      0,
    ],
    ['وفي واشنطن أشاد التحالف العالمي ضد داعش بجهود العراق.', 1],
    ['واجتمعت في بغداد المجموعة المصغرة في التحالف العالمي للتصدي لتنظيم الدولة.', 1],
    ['وانضم العراق إلى التحالف العالمي للقاحات.', 0],
    ['وقال العراق إن التحالف العالمي للصحة مهم.', 0],
    ['ويستعد التحالف الدولي لتنفيذ ضربات في العراق.', 1],
    ['انضم العراق إلى التحالف الدولي لمواجهة الجفاف، وسيمول التحالف مشاريع الري.', 0],
    ['وأشاد العراق بدور التحالف الدولي لمكافحة داعش.', 1],
    ['لن ينضم العراق إلى التحالف الدولي لأمن الملاحة.', 0],
  ])('%s', (text, count) => {
    expect(times(text, 'global-coalition')).toBe(count);
  });
});

describe('a Latin name that a clitic is written together with', () => {
  it.each<[string, string, number]>([
    ['isis', 'وقال ضابط عراقي إن فلول وISIS في الكهف.', 1],
    ['nato', 'وأكد ضابط عراقي ثقته بNATO.', 1],
    ['isis', 'وقال ضابط عراقي إن wISIS كلمة.', 0],
    ['isis', 'وقال ضابط عراقي إن موقع ISISX مغلق.', 0],
  ])('is found: %s, %s', (actor, text, count) => {
    expect(times(text, actor)).toBe(count);
  });
});
