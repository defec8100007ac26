import { describe, expect, it } from 'vitest';
import { findArticle } from '../../page/find-article.ts';
import { page, paragraph, paragraphs } from './read.ts';

/** Sentences, lists, tables and days of the article itself that look like what this press prints around one, and what they look like. */
const TITLE = 'وفد جديد يصل إلى العاصمة لبحث نتائج الجولة';
const OTHER = 'عنوان خبر آخر في مكان آخر من الموقع';
const url = 'https://news.test/politics/12';
const read = (body: string) =>
  findArticle(page(`<head><title>${TITLE}</title></head><body>${body}</body>`, url), { url });
const article = (inside: string, name = 'text') =>
  read(`<main><article><h1>${TITLE}</h1><div class="${name}">${inside}</div></article></main>`);
const between = (inside: string) => article(`${paragraphs(2)}${inside}${paragraphs(2, 3)}`).text;
const textOf = (...numbers: number[]) => numbers.map(paragraph).join('\n\n');
const ALL = textOf(1, 2, 3, 4);
const around = (...lines: string[]) => [textOf(1, 2), ...lines, textOf(3, 4)].join('\n\n');

describe('a sentence that begins with the words of a heading', () => {
  it.each([
    'انتهى الاجتماع من دون بيان مشترك.',
    'انتهى كل شيء.',
    'در همین رابطه سخنگوی ستاد گفت: نیروهای آمریکایی به توافق با دولت عراق پایبندند و شمار آنان تا شهریور ۱۴۰۴ کاهش می‌یابد.',
    'در همین زمینه، وزیر گفت: «دولت باید تاریخ خروج همه نیروهای خارجی را اعلام کند.»',
    'در همین رابطه، وزیر گفت: «می‌رویم»',
    'اشترك في العملية 300 مقاتل من الفصائل.',
    'لمتابعة أهم بنود الاتفاق شكل المجلس لجنة',
    'پیشنهاد ما به دولت عراق',
    'شارك هذا الفصيل في معارك تكريت',
    'المصدر: "لن ننسحب قبل اكتمال المهمة".',
    'منبع: خروج در دو مرحله انجام می‌شود.',
    'موضوعات مرتبط با خروج نیروها: در این نشست درباره برچیدن پایگاه‌ها و زمان‌بندی خروج گفت‌وگو شد و دو طرف بر ادامه نشست‌ها در پایتخت تأکید کردند.',
  ])('is body, and so is what follows it: %s', (line) => {
    const short = 'وأصيب 12 منهم بجروح';
    expect(between(`<p>${line}</p><p>${short}</p>`)).toBe(around(line, short));
  });

  it.each([
    ['انتهى', 'end-line'],
    ['انتهى/ م.ع 25', 'end-line'],
    ['انتهى.', 'end-line'],
    ['انتهى الخبر', 'end-line'],
    ['انتهای پیام/۱۲', 'end-line'],
    ['در همین رابطه', 'related'],
    ['در همین زمینه بخوانید:', 'related'],
    ['اشترك في النشرة البريدية ليصلك كل جديد.', 'newsletter'],
    ['لمتابعة آخر الأخبار عبر البريد', 'newsletter'],
    ['پیشنهاد ما', 'related'],
    ['شارك هذا الخبر على فيسبوك', 'share'],
    ['شارك هذا:', 'share'],
    ['موضوعات مرتبط: عراق، ائتلاف، پایگاه', 'tags'],
  ])('is none where it is the heading: %s', (line, kind) => {
    const found = article(`${paragraphs(4)}<p>${line}</p><p>سطر قصير بعده</p>`);
    expect(found.text).toBe(ALL);
    expect(found.leftOut.map((left) => left.kind)).toEqual([kind]);
  });
});

describe('the end of an article', () => {
  const end = (inside: string) => article(`${paragraphs(4)}${inside}`).text;

  it('is a list, a table, or numbered lines as well as a paragraph', () => {
    expect(end('<ul><li>قاعدة الوادي</li><li>معسكر النهر</li></ul>')).toBe(
      `${ALL}\n\nقاعدة الوادي\n\nمعسكر النهر`,
    );
    const table =
      '<h3>مراحل الانسحاب</h3><table><tr><th>القاعدة</th><th>العدد</th></tr><tr><td>الوادي</td><td>النصف</td></tr></table>';
    expect(end(table)).toBe([ALL, 'مراحل الانسحاب', 'القاعدة', 'العدد', 'الوادي', 'النصف'].join('\n\n'));
    expect(end('<p>۱- خروج کامل</p><p>۲- تحویل پایگاه</p>')).toBe(
      `${ALL}\n\n۱- خروج کامل\n\n۲- تحویل پایگاه`,
    );
    expect(end('<p>النهر: 300 جندي</p>')).toBe(`${ALL}\n\nالنهر: 300 جندي`);
    expect(end('<p>قاسم الأعرجي</p><p>ثابت العباسي</p>')).toBe(`${ALL}\n\nقاسم الأعرجي\n\nثابت العباسي`);
  });

  it('is no heading, label or day with nothing under it', () => {
    expect(end('<h3>خلفيات</h3>')).toBe(ALL);
    expect(end('<p>وثائق الاتفاق:</p>')).toBe(ALL);
    expect(end('<p>القسم السياسي</p>')).toBe(ALL);
    expect(end('<p><time>20 مارس 2003</time></p>')).toBe(ALL);
    expect(end('<p>گروه</p><p>XS</p><p>SM</p><p>MD</p>')).toBe(ALL);
    // Who signs a short one.
    expect(article(`${paragraphs(2)}<p>سعاد كامل</p>`).text).toBe(`${textOf(1, 2)}\n\nسعاد كامل`);
  });
});

describe('a heading of the first rank', () => {
  it('is a sub-heading where it stands beside paragraphs that the headline does not stand beside', () => {
    expect(between('<h1>موقف الفصائل</h1>')).toBe(around('موقف الفصائل'));
  });

  it('is the headline of another article elsewhere', () => {
    const other = `<h1>${OTHER}</h1>${paragraphs(3, 50)}`;
    expect(read(`<main><h1>${TITLE}</h1>${paragraphs(4)}${other}</main>`).text).toBe(ALL);
    expect(article(`${paragraphs(4)}<div>${other}</div>`).text).toBe(ALL);
  });
});

describe('names of markup', () => {
  it('take no paragraph for a button because of how it is to be printed', () => {
    const set = [1, 2, 3, 4].map((number) => `<p class="print:text-sm">${paragraph(number)}</p>`).join('');
    expect(article(set).text).toBe(ALL);
    expect(article(`${paragraphs(4)}<div class="print-button"><p>${paragraph(9)}</p></div>`).text).toBe(ALL);
  });

  it.each([
    'article-content no-comments',
    'article-content comments-closed',
    'has-comments',
    'with-comments',
  ])('take no body for comments: %s', (name) => expect(article(paragraphs(4), name).text).toBe(ALL));

  it('tell comments, however many', () => {
    for (const name of ['comments', 'entry-comments']) {
      const comments = `<div class="${name}">${paragraphs(6, 50)}</div>`;
      expect(article(`${paragraphs(4)}${comments}`).text).toBe(ALL);
    }
  });

  it.each(['blog-intro', 'design-inner', 'views-field views-field-field-summary'])(
    'take no lead for something else: %s',
    (name) => {
      const lead = `<div class="${name}"><p>${paragraph(1)}</p></div>`;
      expect(article(`${lead}${paragraphs(3, 2)}`).text).toBe(ALL);
    },
  );

  it('are told of where they stand over the body, too', () => {
    const box = `<div class="related"><p>${paragraph(9)}</p></div>`;
    const found = read(`<main><h1>${TITLE}</h1>${box}<div class="text">${paragraphs(4)}</div></main>`);
    expect(found.text).toBe(ALL);
    expect(found.leftOut).toEqual([{ kind: 'related', chars: paragraph(9).length }]);
  });

  it.each(['read-more-content', 'readmore-text'])('take no rest of an article for others: %s', (name) => {
    expect(article(`${paragraphs(3)}<div class="${name}"><p>${paragraph(4)}</p></div>`).text).toBe(ALL);
  });

  it.each([
    'read-more',
    'read-more-box',
    'login-box',
    'user-login',
    'sign-in',
    'comments',
    'post-views',
    'read-more-container',
  ])('tell what is none of it all the same: %s', (name) => {
    const box = `<div class="${name}"><p>${paragraph(9)}</p></div>`;
    expect(article(`${paragraphs(2)}${box}${paragraphs(2, 3)}`).text).toBe(ALL);
  });
});

describe('the days of a chronology', () => {
  const [first, second] = ['20 مارس 2003', '18 ديسمبر 2011'];
  const kept = [textOf(1, 2), first, paragraph(3), second, paragraph(4)].join('\n\n');

  it.each([(day: string) => `<p><time>${day}</time></p>`, (day: string) => `<div class="date">${day}</div>`])(
    'stay over their paragraphs',
    (made) => {
      const entry = (day: string, number: number) => `<li>${made(day)}<p>${paragraph(number)}</p></li>`;
      expect(article(`${paragraphs(2)}<ul>${entry(first, 3)}${entry(second, 4)}</ul>`).text).toBe(kept);
    },
  );

  it('are not the article’s own day, before or after its lead', () => {
    const day = '<div class="date">20 مارس 2003</div>';
    expect(article(`${day}${paragraphs(1)}${day}${paragraphs(3, 2)}`).text).toBe(ALL);
    expect(article(`${paragraphs(1)}${day}${paragraphs(3, 2)}`).text).toBe(ALL);
    const time = '<p><time>20 مارس 2003</time></p>';
    expect(article(`${paragraphs(1)}${time}${paragraphs(3, 2)}`).text).toBe(ALL);
    // Entries of a live page have hours.
    const hour = '<div class="time">20 مارس 2003 14:30</div>';
    expect(article(`${paragraphs(2)}${hour}${paragraphs(1, 3)}${hour}${paragraphs(1, 4)}`).text).toBe(ALL);
  });
});

describe('what is said twice', () => {
  it('stays in the cells of a table, and as who has the floor', () => {
    const [place, one, two] = ['قاعدة الوادي الجوية في الغرب', 'صاروخ واحد', 'طائرة مسيرة'];
    const row = (what: string) => `<tr><td>${place}</td><td>${what}</td></tr>`;
    expect(between(`<table>${row(one)}${row(two)}</table>`)).toBe(around(place, one, place, two));
    const speaker = 'جمال عبد الكريم (مقدم البرنامج):';
    expect(between(`<p>${speaker}</p><p>نعم</p><p>${speaker}</p><p>لا</p>`)).toBe(
      around(speaker, 'نعم', speaker, 'لا'),
    );
    const caption = 'الوفد في طريقه إلى القاعة الكبرى';
    expect(between(`<div>${caption}</div><div>${caption}</div>`)).toBe(around(caption));
    const old = `<table><tr><td><div><span><p>${caption}</p></span></div></td></tr></table>`;
    expect(between(`<div>${caption}</div>${old}`)).toBe(around(caption));
  });
});

describe('a paragraph that is wholly a link', () => {
  const linked = (line: string) => between(`<p><a href="https://source.test/x">${line}</a></p>`);

  it.each([
    '«لن نسمح لأي جهة بتهديد قواتنا، وسنرد في الوقت والمكان اللذين نختارهما»',
    'وقال المتحدث إن القوات سترد في الوقت والمكان المناسبين.',
  ])('stays where it is a quotation or a sentence: %s', (line) => expect(linked(line)).toBe(around(line)));

  it('is another article’s headline otherwise, or with others', () => {
    expect(linked(`${OTHER}: تفاصيل وأسماء وأرقام`)).toBe(ALL);
    expect(linked(`${OTHER} وتفاصيل وأسماء وأرقام...`)).toBe(ALL);
    expect(linked(`"النهر": ${OTHER} "من دون شروط"`)).toBe(ALL);
    const sentence = '<p><a href="/13">وقال المتحدث إن القوات سترد في الوقت والمكان المناسبين.</a></p>';
    expect(between(sentence.repeat(2))).toBe(ALL);
  });
});

describe('elements that HTML does not know', () => {
  it('are words of the line in which they stand', () => {
    const line = (name: string) =>
      `<p>وقال <${name}>التحالف</${name}> الدولي إن القوات ستنسحب من <${name}>القاعدة</${name}>.</p>`;
    const said = 'وقال التحالف الدولي إن القوات ستنسحب من القاعدة.';
    expect(between(`${line('glossary-term')}${line('st1:place').replace('وقال', 'كما قال')}`)).toBe(
      around(said, said.replace('وقال', 'كما قال')),
    );
  });

  it('are lines of their own elsewhere', () => {
    const lines = [1, 2, 3, 4].map((number) => `<x-line>${paragraph(number)}</x-line>`).join('');
    expect(article(lines).text).toBe(ALL);
  });
});

describe('a lead without a full stop that has a number of four digits', () => {
  it.each([
    'واشنطن تعتزم سحب 2500 جندي من العراق على مرحلتين',
    'أعلن التحالف الدولي انتهاء مهمته في العراق مطلع أيلول 2025',
    'خروج ۲۵۰۰ نظامی آمریکایی تا پایان سال ۱۴۰۵',
  ])('is body: %s', (line) => {
    expect(article(`<p>${line}</p>${paragraphs(4)}`).text).toBe([line, ALL].join('\n\n'));
  });

  it.each([
    'الأربعاء 27 سبتمبر 2024',
    'الجمعة 3 كانون الثاني/يناير 2020',
    'بغداد، 27 سبتمبر، 2024',
    'سبتمبر 27, 2024',
    'دوشنبه ۷ مهر ۱۴۰۳ - ۱۰:۲۰',
    'نشر: 2024/09/27',
  ])('is a date line, where it is nothing else: %s', (line) => {
    expect(article(`<p>${line}</p>${paragraphs(4)}`).text).toBe(ALL);
  });
});

describe('a statement', () => {
  it.each(['بسم الله الرحمن الرحيم', 'بسمه تعالى', 'بسمه‌تعالی'])(
    'keeps «%s» over its first paragraph',
    (line) => {
      expect(article(`<p>${line}</p>${paragraphs(3)}`).text).toBe(`${line}\n\n${textOf(1, 2, 3)}`);
    },
  );

  it.each(['بيان صحفي', 'باسم السعدي', 'بغداد / واع'])('does not keep «%s» there', (line) => {
    expect(article(`<p>${line}</p>${paragraphs(3)}`).text).toBe(textOf(1, 2, 3));
  });
});

describe('what is not shown', () => {
  it.each([
    'hidden',
    'aria-hidden="true"',
    'contenteditable',
    'contenteditable="true"',
    'style="display:none"',
    'style="color:red;DISPLAY: none !important"',
    'style="visibility:hidden"',
  ])('has %s, and is not read', (attribute) => {
    expect(between(`<p ${attribute}>${paragraph(9)}</p>`)).toBe(ALL);
  });

  it.each([
    'aria-hidden="false"',
    'contenteditable="false"',
    'style="float: none"',
    'style="overflow:hidden"',
    'style="overflow-y: hidden; text-decoration:none"',
  ])('has no %s', (attribute) => {
    expect(between(`<p ${attribute}>${paragraph(9)}</p>`)).toBe(around(paragraph(9)));
  });
});
