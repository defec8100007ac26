import { describe, expect, it } from 'vitest';
import { findArticle } from '../../page/find-article.ts';
import { page, paragraph, paragraphs } from './read.ts';

/** Pages that something could be read from and that are no article, and articles that look like them. */
const TITLE = 'وفد جديد يصل إلى العاصمة لبحث نتائج الجولة';
const OTHER = 'عنوان خبر آخر في مكان آخر من الموقع';
const url = 'https://news.test/politics/12';
const read = (body: string, head = '') =>
  findArticle(page(`<head><title>${TITLE}</title>${head}</head><body>${body}</body>`, url), { url });
/** Whether the same page is an article under an address. */
const isArticleAt = (address: string): boolean =>
  findArticle(page(`<main><h1>${TITLE}</h1>${paragraphs(4)}</main>`, address), { url: address }).isArticle;
const textOf = (...numbers: number[]) => numbers.map(paragraph).join('\n\n');

const card = (number: number) =>
  `<div class="c"><h4><a href="/${number}">${OTHER} ${number}</a></h4><p>${paragraph(number)}</p><span>28/01/2024</span></div>`;

describe('pages that are none', () => {
  it('are not seen in the addresses of an archive', () => {
    expect(isArticleAt('https://news.test/archives/1022')).toBe(true);
    expect(isArticleAt('https://news.test/archives/')).toBe(false);
    expect(isArticleAt('https://news.test/tag/12')).toBe(false);
    expect(isArticleAt('https://news.test/2017/09/')).toBe(false);
    expect(isArticleAt('https://news.test/2017/09/19')).toBe(true);
  });

  it('are what a site says of its readers’ data, and not news of a law of that name', () => {
    expect(isArticleAt('https://news.test/privacy')).toBe(false);
    expect(isArticleAt('https://news.test/ar/privacy-policy/')).toBe(false);
    expect(isArticleAt('https://news.test/privacy-law-passed')).toBe(true);
  });

  it('are not seen in an article with a long table', () => {
    const row = (number: number) => `<tr><td>قاعدة ${number}</td><td>${number * 10} جنديا</td></tr>`;
    const table = `<table>${Array.from({ length: 18 }, (_, index) => row(index + 1)).join('')}</table>`;
    const found = read(`<h1>${TITLE}</h1><div>${paragraphs(4)}${table}</div>`);
    expect(found.reason).toBeNull();
    expect(found.text).toContain('قاعدة 18');
    // A table and next to nothing beside it, and short lines that are no cells.
    expect(read(`<h1>${TITLE}</h1><div>${paragraphs(2)}${table}</div>`).reason?.code).toBe(
      'not-an-article.list',
    );
    const lines = table.replaceAll('td>', 'p>');
    expect(read(`<h1>${TITLE}</h1><div>${paragraphs(4)}${lines}</div>`).isArticle).toBe(false);
  });

  it('are sections that call themselves articles: their prose stands with headlines that lead away', () => {
    const head = '<meta property="og:type" content="article">';
    const cards = [40, 41, 42, 43, 44, 45].map(card).join('');
    const at = (body: string, address = 'https://news.test/category/iraq/') =>
      findArticle(page(`<head>${head}</head><body><h1>العراق اليوم</h1>${body}</body>`, address), {
        url: address,
      }).reason?.code;
    const more = [50, 51, 52, 53, 54, 55, 56, 57].map(card).join('');
    expect(at(`${cards}${more}`)).toBe('not-an-article.list');
    expect(at(`<div class="text">${paragraphs(30)}</div>${cards}`)).toBeUndefined();
    // Posts of one page, each with a place of its own in it.
    expect(at(cards.replaceAll('href="/', 'href="#'), url)).toBeUndefined();
    expect(at(cards, url)).toBe('not-an-article.list');
    const plain = cards.replaceAll('h4>', 'div>');
    expect(at(plain, url)).toBe('not-an-article.list');
  });

  it('are not seen in an article whose address names it by a number behind the path of the front page', () => {
    expect(isArticleAt('https://news.test/?p=311')).toBe(true);
    expect(isArticleAt('https://news.test/index.php?option=com_content&id=12')).toBe(true);
    for (const named of ['?q=node/1234', 'index.php?page=show&aid=98'])
      expect(isArticleAt(`https://news.test/${named}`), named).toBe(true);
    for (const none of ['?lang=ar', '?q=node', '?q=taxonomy/term/4', 'index.php?cid=5'])
      expect(isArticleAt(`https://news.test/${none}`), none).toBe(false);
    for (const list of ['category/iraq?cid=5', 'tag/iraq?page_id=2', '?msclkid=1a2b', 'category/iraq?p=2'])
      expect(isArticleAt(`https://news.test/${list}`), list).toBe(false);
    expect(isArticleAt('https://news.test/index.php')).toBe(false);
  });

  it('are the beginning of an article that only subscribers may read, and not the article that tells of them', () => {
    const wall = '<div><h2>هذا المحتوى متاح لمشتركي «النهر» فقط</h2></div>';
    const stub = `<main><h1>${TITLE}</h1><p>${paragraph(1)}</p>${wall}</main>`;
    expect(read(stub).reason).toEqual({
      code: 'not-an-article.paywall',
      params: { chars: expect.any(Number) },
    });
    expect(read(`<main><h1>${TITLE}</h1>${paragraphs(8)}${wall}</main>`).isArticle).toBe(true);
    const short = `<main><h1>${TITLE}</h1>${paragraphs(3)}</main>`;
    const menu = '<nav><a href="/p">متاح للمشتركين</a></nav><ul><li>متاح للمشتركين</li></ul>';
    expect(read(`${menu}${short}`).isArticle).toBe(true);
    for (const appeal of [
      'اشترك الآن لمتابعة آخر الأخبار',
      'اشترك في نشرتنا لقراءة المزيد من الأخبار',
      'برای خواندن خبرهای بیشتر عضو کانال تلگرام ما شوید',
      'برای مطالعه اخبار بیشتر این مطلب را به اشتراک بگذارید',
    ])
      expect(read(`${short}<div><p>${appeal}</p></div>`).isArticle, appeal).toBe(true);
    const news = '<p>اشترك 180 نائبا في القراءة الأولى لقانون متاح للمشتركين في الجلسة، كما قال المقرر.</p>';
    expect(read(`<main><h1>${TITLE}</h1>${paragraphs(2)}${news}</main>`).isArticle).toBe(true);
  });

  it('are not seen in news of what somebody said on a social network', () => {
    const html = `<head><title>الوزير على تويتر: "${TITLE}"</title></head><main><h1>الوزير على تويتر: "${TITLE}"</h1>${paragraphs(3)}</main>`;
    expect(findArticle(page(html, url), { url }).isArticle).toBe(true);
  });

  it('are not live pages whose entries lead elsewhere: a headline, a lead, then entries by the hour', () => {
    const entry = (number: number, hour: string) =>
      `<div class="e"><time>${hour}</time><h3><a href="/${number}">${OTHER} ${number}</a></h3><p>${paragraph(number)}</p></div>`;
    const live = (hours: readonly string[], { title = TITLE, lead = `<p>${paragraph(1)}</p>` } = {}) =>
      read(
        `<main><h1>${title}</h1>${lead}${hours.map((hour, index) => entry(40 + index, hour)).join('')}</main>`,
        '<meta property="og:type" content="article">',
      );
    const HOURS = ['14:30', '۱۳:۰۵', '12:10 م', '9:45'];
    const found = live(HOURS);
    expect(found.reason).toBeNull();
    expect(found.text).toBe(textOf(1, 40, 41, 42, 43));
    // Lists: of the latest news, under a section's name, of days, with an hour here and there.
    const LIST = 'not-an-article.list';
    expect(live(HOURS, { lead: '' }).reason?.code).toBe(LIST);
    expect(live(HOURS, { title: 'آخر الأخبار' }).reason?.code).toBe(LIST);
    expect(live(HOURS.map((hour) => `28/01/2024 ${hour}`)).reason?.code).toBe(LIST);
    expect(live(['14:30', '', '', '']).reason?.code).toBe(LIST);
    expect(live(HOURS.map(() => 'فيديو:')).reason?.code).toBe(LIST);
  });

  it('are long lists of beginnings that break off, and no column that likes to end its paragraphs so', () => {
    const broken = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `<li>${paragraph(from + index)} ...`).join('');
    expect(read(`<h1>${TITLE}</h1><ul>${broken(1, 10)}</ul>`).reason?.code).toBe('not-an-article.list');
    const column = `<main><h1>${TITLE}</h1><ul>${broken(1, 10)}</ul>${paragraphs(3)}</main>`;
    expect(read(column).isArticle).toBe(true);
  });

  it('are a Telegram channel and a writer’s own page', () => {
    const refused = (html: string, address: string) =>
      findArticle(page(html, address), { url: address }).reason?.code;
    expect(refused(paragraphs(5), 'https://t.me/s/channel/12')).toBe('not-an-article.social-post');
    const profile = '<meta property="og:type" content="profile">';
    expect(refused(`<head>${profile}</head><body>${paragraphs(5)}</body>`, 'https://news.test/w/5')).toBe(
      'not-an-article.list',
    );
  });
});

describe('news in brief', () => {
  const LIST = 'not-an-article.list';
  const five = [1, 2, 3, 4, 5];
  it('of other sites, in a list with a link in each item, is no article', () => {
    const item = (number: number) =>
      `<li><span>وكالة ${number}</span> <b>${OTHER}</b> ${paragraph(number)} <a href="https://a${number}.test/n">المصدر</a></li>`;
    expect(read(`<main><h1>${TITLE}</h1><ul>${five.map(item).join('')}</ul></main>`).reason?.code).toBe(LIST);
    const inside = (number: number) =>
      `<li><p>${paragraph(number)} <a href="/n/${number}">المزيد</a></p></li>`;
    expect(read(`<main><h1>${TITLE}</h1><ul>${five.map(inside).join('')}</ul></main>`).reason?.code).toBe(
      LIST,
    );
  });

  it.each([
    [
      'with a paragraph over them',
      `<p>${paragraph(9)}</p>`,
      (n: number) => `<li>${paragraph(n)} <a href="/${n}">نص</a></li>`,
    ],
    [
      'where some have no link',
      '',
      (n: number) => `<li>${paragraph(n)} ${n > 2 ? '' : '<a href="/1">نص</a>'}</li>`,
    ],
    ['that are paragraphs with links', '', (n: number) => `<p>${paragraph(n)} <a href="/${n}">نص</a></p>`],
  ])('is not seen in points %s', (_, lead, item) => {
    const found = read(`<main><h1>${TITLE}</h1>${lead}<ul>${five.map(item).join('')}</ul></main>`);
    expect(found.reason).toBeNull();
  });

  it('under its hours is no article where a section has its name there', () => {
    const row = (number: number) =>
      `<div><span>1${number}:2${number}</span><div>${paragraph(number)}</div></div>`;
    const at = (title: string, rows = five) =>
      findArticle(
        page(
          `<title>${title}</title><main><h1>${title}</h1><div>${rows.map(row).join('')}</div></main>`,
          url,
        ),
        { url },
      ).reason?.code;
    for (const name of ['آخر الأخبار', 'لحظه به لحظه', 'عاجل الآن', 'تازه‌ها']) expect(at(name)).toBe(LIST);
    // A live report has a headline, and so few hours are a report's own.
    expect(at(TITLE)).toBeUndefined();
    expect(at('تسلسل الهجوم', [1, 2])).toBeUndefined();
  });
});

describe('a wall', () => {
  const end = (line: string, count = 2) =>
    read(`<main><h1>${TITLE}</h1><div>${paragraphs(count)}<div>${line}</div></div></main>`).reason?.code;
  it.each([
    '<h3>بقية المقال لأعضاء نادي القراء</h3><p>ادفع خمسة آلاف دينار.</p>',
    '<p>باقي التقرير للمشتركين فقط</p>',
    '<p>هذا محتوى للمشتركين</p>',
    '<p>ادامه این گزارش ویژه اعضای سایت است</p>',
  ])('is known by %s', (line) => {
    expect(end(line)).toBe('not-an-article.paywall');
    expect(end(line, 8)).toBeUndefined();
  });

  it.each([
    'سجل دخولك لتتمكن من التعليق',
    'وقال إن بقية الأعضاء للمشتركين في الاجتماع حق التصويت عليه.',
    'برای نظر دادن وارد شوید',
    'وتبحث اللجنة باقي البنود مع أعضاء الوفد في جلسة الغد.',
    'انضم وزير الدفاع إلى الاجتماع لمتابعة الملف.',
    'کمیسیون برای مطالعه طرح عضویت عراق نشست ویژه‌ای برگزار کرد.',
    'لمتابعة آخر الأخبار اشترك في نشرتنا',
    'برای خواندن خبرهای دیگر عضو کانال ما شوید',
    'لقراءة المقالات السابقة في الأرشيف',
  ])('is not seen in «%s»', (line) => {
    expect(end(`<p>${line}</p>`)).toBeUndefined();
  });
});
