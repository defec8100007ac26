import { describe, expect, it } from 'vitest';
import { findArticle } from '../../page/find-article.ts';
import { page, paragraph, paragraphs } from './read.ts';

/** What this press prints around and inside its articles, each as a page of ours. */
const TITLE = 'وفد جديد يصل إلى العاصمة لبحث نتائج الجولة';
const OTHER = 'عنوان خبر آخر في مكان آخر من الموقع';
const url = 'https://news.test/politics/12';
const read = (body: string, head = '') =>
  findArticle(page(`<head><title>${TITLE}</title>${head}</head><body>${body}</body>`, url), { url });
const article = (inside: string) =>
  read(`<main><article><h1>${TITLE}</h1><div class="text">${inside}</div></article></main>`);
const textOf = (...numbers: number[]) => numbers.map(paragraph).join('\n\n');
const kindsIn = ({ leftOut }: ReturnType<typeof read>) => leftOut.map(({ kind }) => kind);

const card = (number: number) =>
  `<div class="c"><h4><a href="/${number}">${OTHER} ${number}</a></h4><p>${paragraph(number)}</p><span>28/01/2024</span></div>`;

describe('other articles', () => {
  it.each(['أخبار ذات صلة', 'اخبار مرتبط', 'المزيد من الأخبار'])(
    'shown with whole sentences under “%s” are left out',
    (heading) => {
      const found = read(
        `<div class="page"><h1>${TITLE}</h1>${paragraphs(4)}<h3>${heading}</h3>${[90, 91, 92].map(card).join('')}</div>`,
      );
      expect(found.text).toBe(textOf(1, 2, 3, 4));
      expect(kindsIn(found)).toEqual(['related']);
    },
  );

  it('told in one line with their headlines are left out under their heading', () => {
    const one = (number: number) =>
      `<div class="col"><a href="/${number}">${OTHER} ${number}</a> <small>${paragraph(number)}</small></div>`;
    const found = read(
      `<div class="page"><h1>${TITLE}</h1>${paragraphs(4)}<div class="h4">مطالب مشابه</div>${[90, 91].map(one).join('')}</div>`,
    );
    expect(found.text).toBe(textOf(1, 2, 3, 4));
  });

  it('do not take what follows a box between paragraphs with them', () => {
    const box = '<div class="more"><h3>اقرأ أيضا</h3><a href="/9">عنوان خبر آخر</a></div>';
    expect(article(`${paragraphs(1)}${box}${paragraphs(3, 2)}`).text).toBe(textOf(1, 2, 3, 4));
    // The link and the paragraphs in one box.
    const link = `<h3>اقرأ أيضا</h3><p><a href="/9">${OTHER}</a></p>`;
    expect(article(`${link}${paragraphs(6)}`).text).toBe(textOf(1, 2, 3, 4, 5, 6));
  });

  it('under the first one are known by the linked headline in a box like its own', () => {
    const item = (headline: string, from: number) =>
      `<div class="item">${headline}<div class="text">${paragraphs(5, from)}</div></div>`;
    const found = read(
      `<div class="feed">${item(`<h1>${TITLE}</h1>`, 1)}${item(`<h2><a href="/2">${OTHER}</a></h2>`, 50)}</div>`,
    );
    expect(found.text).toBe(textOf(1, 2, 3, 4, 5));
    expect(kindsIn(found)).toEqual(['second-article']);
  });

  it('are not seen in the parts of one long article', () => {
    const part = (headline: string, from: number) =>
      `<section class="part">${headline}${paragraphs(5, from)}</section>`;
    const found = read(`<div>${part(`<h1>${TITLE}</h1>`, 1)}${part('<h2>ما الذي قاله الوفد</h2>', 6)}</div>`);
    expect(found.text).toContain(paragraph(10));
  });

  it('are passed over where a screen reader may pass over them, and only there', () => {
    const skip = `<a href="#e">تخطى قصص مقترحة وواصل القراءة</a><h2>قصص مقترحة</h2><p>شرح قصير</p><a href="/2">${OTHER}</a><p id="e">قصص مقترحة نهاية</p>`;
    const short = 'سطر قصير يتبعها';
    expect(article(`${paragraphs(2)}${skip}<p>${short}</p>${paragraphs(2, 3)}`).text).toBe(
      `${textOf(1, 2)}\n\n${short}\n\n${textOf(3, 4)}`,
    );
  });
});

describe('a box between paragraphs', () => {
  it.each(['مقالات ذات صلة', 'بیشتر بخوانید'])(
    '“%s” does not take a short paragraph after it along',
    (heading) => {
      const box = `<div class="in"><span>${heading}</span><ul><li><a href="/2">${OTHER}</a></li></ul></div>`;
      const short = 'وأكد الوفد أن الجولة المقبلة ستعقد خلال أيام قليلة.';
      expect(article(`${paragraphs(2)}${box}<p>${short}</p>${paragraphs(2, 3)}`).text).toBe(
        `${textOf(1, 2)}\n\n${short}\n\n${textOf(3, 4)}`,
      );
    },
  );

  it.each(['side-column', 'article__stocks', 'ticker'])('is left out by its name: %s', (name) => {
    const box = `<div class="${name}"><h4>الأسعار</h4><p>الدولار 47.25</p></div>`;
    expect(article(`${paragraphs(2)}${box}${paragraphs(2, 3)}`).text).toBe(textOf(1, 2, 3, 4));
  });

  it('of contents is left out, and the headings that it names are not', () => {
    const contents = '<div><p>فهرست مطالب</p><ul><li><a href="#a">پیشینه ماجرا</a></li></ul></div>';
    const part = '<h2 id="a">پیشینه ماجرا</h2>';
    expect(article(`${paragraphs(2)}${contents}${part}${paragraphs(2, 3)}`).text).toBe(
      `${textOf(1, 2)}\n\nپیشینه ماجرا\n\n${textOf(3, 4)}`,
    );
  });
});

describe('a sub-heading that is wholly a link', () => {
  const PART = 'خلفيات الاتفاق الأمني';
  const under = (heading: string) => article(`${paragraphs(2)}${heading}${paragraphs(2, 3)}`).text;
  const kept = `${textOf(1, 2)}\n\n${PART}\n\n${textOf(3, 4)}`;

  it.each([
    ['to itself', '#part-2'],
    ['to itself, with the whole address', `${url}#part-2`],
    ['to the page', '/politics/12'],
    ['to a subject', '/tag/security'],
    ['to a subject, under another name', 'https://news.test/topics/42/'],
  ])('stays: %s', (_where, href) => {
    expect(under(`<h3><a href="${href}">${PART}</a></h3>`)).toBe(kept);
  });

  it('stays where it is a place to jump to', () => {
    expect(under(`<h2><a name="part-2">${PART}</a></h2>`)).toBe(kept);
  });

  it.each([
    ['the headline of another article', `<h3><a href="/politics/13">${OTHER}</a></h3>`],
    ['a short one', `<h3><a href="/politics/13">${PART}</a></h3>`],
    ['one of another site', `<h3><a href="https://other.test/2">${PART}</a></h3>`],
    ['two subjects', `<h3><a href="/tag/a">${PART}</a></h3><h3><a href="/tag/b">${OTHER}</a></h3>`],
    ['a link around a heading', `<a href="/politics/13"><h3>${OTHER}</h3></a>`],
    [
      'a box of a section',
      `<div><h3><a href="/tag/a">${PART}</a></h3><ul><li><a href="/politics/13">${OTHER}</a></li></ul></div>`,
    ],
    ['a line of subjects', `<p><a href="/tag/a">${PART}</a></p>`],
  ])('is none: %s', (_what, markup) => {
    expect(under(markup)).toBe(textOf(1, 2, 3, 4));
  });

  it('is none over the first paragraph or under the last one', () => {
    const subject = `<h4><a href="/tag/security">${PART}</a></h4>`;
    expect(article(`${subject}${paragraphs(4)}${subject}`).text).toBe(textOf(1, 2, 3, 4));
  });
});

describe('teasers beside the article', () => {
  it('make its column no wider', () => {
    const teaser = (number: number) =>
      `<div class="item"><a href="/${number}"><h2>${OTHER} ${number}</h2></a><p>${[0, 10].map((more) => paragraph(number + more)).join(' ')}</p><time>11 مارس</time></div>`;
    const found = read(
      `<main><div class="row"><div class="col"><h1>${TITLE}</h1><div class="article-body">${paragraphs(8)}</div></div></div><div class="list">${[90, 91, 92].map(teaser).join('')}</div></main>`,
    );
    expect(found.text).toBe(textOf(1, 2, 3, 4, 5, 6, 7, 8));
  });
});

describe('lines of the site’s own', () => {
  it.each([
    ['comments', 'الآراء الواردة أدناه لا تعبر عن رأي الموقع بل عن وجهات نظر أصحابها فقط.'],
    ['comments', 'لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها'],
    ['comments', 'نظرات حاوی توهین و هرگونه نسبت ناروا به اشخاص حقیقی منتشر نمی‌شود.'],
    ['advert', 'نظر شما درباره این خبر چیست؟ دیدگاه خود را با ما در میان بگذارید.'],
    ['advert', 'شاركنا رأيك في التعليقات'],
    ['advert', 'تابع جريدة الرافدين على أخبار جوجل Google News'],
    ['advert', 'ونقدم لكم من خلال موقع الرافدين تغطية مستمرة لأسعار الذهب وأخبار الرياضة.'],
    ['advert', 'مساحة إعلانية'],
    ['navigation', 'جدول المحتويات'],
    ['share', 'امتیاز: ۰'],
    ['related', 'موضوعات مقترحة'],
    ['related', 'این مطلب را هم ببینید: خبر دیگر'],
    ['advert', 'إعلان'],
    ['advert', 'تابعوا آخر أخبارنا عبر قناتنا على تلغرام'],
    ['advert', 'برای دریافت تازه‌ترین خبرها به کانال تلگرام ما بپیوندید.'],
    ['advert', 'انتشار این مطلب با ذکر منبع بلامانع است.'],
    ['caption', 'صدر الصورة، Getty Images'],
    ['caption', 'منبع تصویر، Getty Images'],
    ['caption', 'التعليق على الصورة،'],
    ['meta', 'المصدر: وكالات'],
    ['meta', '10:15'],
    ['meta', 'سعاد كامل | ٢٨ كانون الثاني ٢٠٢٤'],
  ])('are left out as %s: %s', (kind, line) => {
    const found = article(`${paragraphs(2)}<p>${line}</p>${paragraphs(2, 3)}`);
    expect(found.text).toBe(textOf(1, 2, 3, 4));
    expect(kindsIn(found)).toEqual([kind]);
  });

  it.each([
    'نظر شما درباره خروج نیروها چیست؟',
    'دیدگاه شما درباره ادامه گفت‌وگوها چه بود؟',
    'تابعت قناة العراقية وصول الوفد إلى بغداد',
    'المصدر قال إن الوفد غادر العاصمة مساء أمس إلى جهة لم تُحدد.',
    'تابع الوفد محادثاته على مدى يومين في العاصمة',
    'دیدگاه دولت درباره این طرح هنوز روشن نیست',
    'التعليقات على القرار جاءت من واشنطن ولندن في وقت واحد.',
    '2003',
  ])('are not seen in the article’s own: %s', (line) => {
    expect(article(`${paragraphs(2)}<p>${line}</p>${paragraphs(2, 3)}`).text).toBe(
      `${textOf(1, 2)}\n\n${line}\n\n${textOf(3, 4)}`,
    );
  });

  it('are left out at the start, at any length of a date line', () => {
    const date = 'نشر في: آخر تحديث: الجمعة 10 جمادي الثاني 1440 هـ - 15 فبراير 2019 KSA 13:10 - GMT 10:10';
    expect(article(`<div>${date}</div>${paragraphs(4)}`).text).toBe(textOf(1, 2, 3, 4));
  });
});

describe('a headline that is printed as none', () => {
  it('is the line that is most of the declared title', () => {
    const html = `<head><title>جريدة الوطن : ${TITLE}</title></head><body><table><tr><td><font size="5">${TITLE}</font></td></tr><tr><td><font>2014/03/02</font></td></tr><tr><td>${[1, 2, 3, 4].map(paragraph).join('<br><br>')}</td></tr></table></body>`;
    const found = findArticle(page(html, url), { url });
    expect(found.title).toBe(TITLE);
    expect(found.titleElement?.tagName).toBe('TD');
    expect(found.text).toBe(textOf(1, 2, 3, 4));
  });
});

describe('what K2 prints under an article', () => {
  it('in its foot is none of it, and the box that holds the article is no foot', () => {
    const foot =
      '<div class="itemContentFooter"><span class="itemHits">قراءة <b>433</b> مرات</span><span>آخر تعديل على الخميس, 08 كانون1/ديسمبر 2022 09:00</span></div>';
    const found = read(
      `<div class="itemView"><h2 class="itemTitle">${TITLE}</h2><div class="itemBody"><div class="itemFullText">${paragraphs(4)}</div>${foot}</div></div>`,
    );
    expect(found.text).toBe(textOf(1, 2, 3, 4));
  });
});
