import { describe, expect, it } from 'vitest';
import { findArticle } from '../../page/find-article.ts';
import { page, paragraph, paragraphs } from './read.ts';

/** Posts, players, appeals and notes between paragraphs, beside the sentences of news that look like them. */
const TITLE = 'وفد جديد يصل إلى العاصمة لبحث نتائج الجولة';
const OTHER = 'عنوان خبر آخر في مكان آخر من الموقع';
const url = 'https://news.test/politics/12';
const read = (body: string, head = '') =>
  findArticle(page(`<head><title>${TITLE}</title>${head}</head><body>${body}</body>`, url), { url });
const article = (inside: string) =>
  read(`<main><article><h1>${TITLE}</h1><div class="text">${inside}</div></article></main>`);
const textOf = (...numbers: number[]) => numbers.map(paragraph).join('\n\n');
const kindsIn = ({ leftOut }: ReturnType<typeof read>) => leftOut.map(({ kind }) => kind);

describe('what other sites and the outlet’s own shows put between paragraphs', () => {
  it.each([
    [
      'a post',
      'widget',
      `<blockquote class="twitter-tweet"><p dir="rtl">${paragraph(77)}</p>— وكالة (@agency) <a href="https://twitter.test/1">February 3, 2024</a></blockquote>`,
    ],
    ['a player', 'widget', '<div class="c-video-player"><p>لا يتوفر حاليا مصدر لهذا المقطع</p></div>'],
    [
      'a podcast',
      'related',
      `<section class="x-podcast"><strong>بودكاست</strong><p>${paragraph(78)}</p></section>`,
    ],
    ['a heading', 'related', `<p>در این مورد بیشتر بخوانید:</p><p><a href="/3">${OTHER}</a></p>`],
    ['a short address', 'share', '<p>لینک کوتاه خبر: news.test/fa/tiny/88214</p>'],
    ['an appeal', 'advert', '<p>تابعونا على قناة التليجرام ليصلكم كل جديد</p>'],
    ['another', 'advert', '<p>للمزيد من الأخبار تابعوا قناتنا على تيليغرام</p>'],
    [
      'a player that failed',
      'advert',
      '<p>To view this video please enable JavaScript, and consider another browser</p>',
    ],
    ['its address', 'share', `<p>رابط الخبر : http://www.news.test/2015/ec9.htm ${'رقم '.repeat(20)}</p>`],
    ['whose it is', 'widget', '<p>جميع الحقوق محفوظة لمؤسسة النهر للصحافة © 2015</p>'],
    [
      'a question about cookies',
      'widget',
      '<div><p>نستخدم في هذا الموقع، نحن ومن يعمل معنا، ملفات تعريف الارتباط لقياس الأداء وعرض إعلانات تهمك، فهل توافق؟</p></div>',
    ],
    [
      'a box of Elementor’s that holds no text of the article',
      'navigation',
      `<div class="elementor-widget elementor-widget-call-to-action"><p>${paragraph(79)}</p></div>`,
    ],
    [
      'a long line of days',
      'meta',
      '<p>واشنطن - بندر نشر في: 04 فبراير ,2024: 12:32 ص آخر تحديث: 04 فبراير ,2024: 01:00 م 3 دقائق للقراءة</p>',
    ],
    ['an advert', 'advert', '<p>- Advertisement -</p>'],
    [
      'a day with other facts',
      'meta',
      '<p><time>۲۱ مهر ۱۴۰۱</time> <b>کد: ۸۸۲۱۴</b> <i>خبرنگار: مهسا رضوانی</i></p>',
    ],
  ])('%s is left out', (_, kind, inserted) => {
    const found = article(`${paragraphs(2)}${inserted}${paragraphs(2, 3)}`);
    expect(found.text).toBe(textOf(1, 2, 3, 4));
    expect(kindsIn(found)).toEqual([kind]);
  });

  it('ends with a number or address behind a label, and before a heading that stands over a paragraph', () => {
    const code = '<p>کد خبر: ۱۳۱۱۰۷</p>';
    const lead = `<h3>${paragraph(70)}</h3>`;
    expect(article(`${code}${lead}${paragraphs(4)}`).text).toBe(textOf(70, 1, 2, 3, 4));
    const heading = '<h2>المباحثات في يومها الثاني</h2>';
    expect(article(`${paragraphs(2)}<p>نسخ الرابط</p>${heading}${paragraphs(2, 3)}`).text).toBe(
      `${textOf(1, 2)}\n\nالمباحثات في يومها الثاني\n\n${textOf(3, 4)}`,
    );
    // The heading of what is left out.
    const other = '<h2><a href="/7">المباحثات في يومها الثالث</a></h2>';
    expect(article(`${paragraphs(2)}<p>اقرأ أيضا</p>${other}${paragraphs(2, 3)}`).text).toBe(
      textOf(1, 2, 3, 4),
    );
  });

  it.each(['article-text has-audio-player', 'col with-media-player', 'article article--video-player'])(
    'and a box of the class “%s” holds the body',
    (name) => {
      expect(read(`<h1>${TITLE}</h1><div class="${name}">${paragraphs(5)}</div>`).text).toBe(
        textOf(1, 2, 3, 4, 5),
      );
    },
  );

  it('keeps the label of an advert out, though a paragraph follows', () => {
    const advert = `<p>اقرأ أيضا</p><p><a href="/3">${OTHER}</a></p><h3>إعلان</h3>`;
    expect(article(`${paragraphs(2)}${advert}${paragraphs(2, 3)}`).text).toBe(textOf(1, 2, 3, 4));
  });

  it('and a sentence that speaks of them, or has a time in it, is body', () => {
    const lines = [
      `<p>وقال الوزير: شارك الوفد في المحادثات التي استمرت <time>ثلاث ساعات</time> في العاصمة.</p>`,
      '<h3><time>10:30</time> الوفد يصل</h3>',
      `<p>كافة حقوق العاملين في القواعد محفوظة، كما قالت الوزارة التي أضافت: ${paragraph(60)}</p>`,
      `<p>تمامی حقوق کارگران این پایگاه محفوظ است، به گفتهٔ وزارتخانه‌ای که افزود: ${paragraph(61)}</p>`,
      `<p>با ادامه عملیات پاکسازی، نیروهای امنیتی عراق افراد مشکوکی را بازداشت کردند. ${paragraph(62)}</p>`,
      '<p>مشاركة: 12 دولة في التدريب</p><p>شارك: النائب محمد</p>',
      `<p>انضموا إلى القتال ضد داعش واتسعت رقعة المعارك. ${paragraph(63)}</p>`,
      // The entries of a live page, and of a chronicle.
      '<p><time>11:45</time> بدء الجلسة في القصر الحكومي</p>',
      '<ul><li><time>2020-01-05</time> البرلمان يصوت على إخراج القوات الأجنبية من البلاد كلها</li></ul>',
    ];
    const found = article(`${paragraphs(2)}${lines.join('')}${paragraphs(2, 3)}`);
    expect(found.text).toContain('ثلاث ساعات');
    expect(found.text).toContain('الوفد يصل');
    for (const words of ['حقوق العاملين', 'حقوق کارگران', 'مشکوکی', '12 دولة', 'النائب محمد', 'واتسعت'])
      expect(found.text).toContain(words);
    expect(found.text).toContain('بدء الجلسة');
    expect(found.text).toContain('البرلمان يصوت');
  });
});

describe('lines parted by single breaks', () => {
  const other = `<a href="/3">${OTHER}</a>`;
  const body = (...lines: string[]) => article(lines.join('<br>'));
  it.each([
    ['an address to read besides', `اقرأ أيضا: ${other}`],
    ['the same with its label in bold', `<b>بیشتر بخوانید:</b> ${other}`],
    ['a label over its links', `اقرأ أيضا<br>${other}<br><a href="/4">${OTHER} الثاني</a>`],
    ['a headline that leads away', other],
    ['buttons', '<a href="#">طباعة الخبر</a> <a href="#">ارسل الى صديق</a>'],
  ])('leave out %s', (_, line) => {
    const found = body(paragraph(1), paragraph(2), line, paragraph(3));
    expect(found.text).toBe(textOf(1, 2, 3).replaceAll('\n\n', '\n'));
    expect(body(paragraph(1), paragraph(2), line).text).toBe(textOf(1, 2).replace('\n\n', '\n'));
    // Where each stretch of it stands on the page is known as before.
    for (const { text, start, nodes } of found.blocks)
      for (const span of nodes)
        expect(text.slice(span.start - start, span.start - start + span.length)).toBe(
          span.node.data.slice(span.offset, span.offset + span.length),
        );
  });

  it('keep a short text over a longer headline that is left out', () => {
    const found = body('غادر الوفد العسكري بغداد مساء أمس بعد ساعات.', `<a href="/3">${OTHER} ${OTHER}</a>`);
    expect(found.blocks.map(({ text }) => text)).toEqual(['غادر الوفد العسكري بغداد مساء أمس بعد ساعات.']);
  });

  it.each([
    ['a link in a sentence that a break parts', `وقال المتحدث باسم<br>${other}<br>إن الوفد غادر.`],
    ['a quotation that is a link', '<a href="/3">«لن نبقى يوما واحدا بعد الموعد»</a>'],
    ['a sentence that is a link', '<a href="/3">وكان الوفد قد زار أربيل قبل ذلك بيومين.</a>'],
    ['a sentence with a link', `وأشار إلى ${other} الذي نشر أمس.`],
    ['a sentence that begins like a heading', `في همين رابطه وزير گفت ${other} درست است.`],
    ['verses without links', 'يا دجلة الخير يا نبعا أفارقه<br>على الكراهة بين الحين والحين'],
  ])('keep %s', (_, line) => {
    const found = body(paragraph(1), line, paragraph(2));
    for (const part of line.split('<br>')) expect(found.text).toContain(part.replace(/<[^>]*>/g, ''));
  });
});
