import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../page/extract-article.ts';
import { findArticle } from '../../page/find-article.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { page, paragraph, paragraphs, parsed } from './read.ts';

/**
 * The reader's `findArticle` and the save's `extractArticle` say the same, on pages that are made up of what goes wrong;
 * and what is saved is what was printed, letter by letter. The shared pages and the samples are in `corpus.test.ts`.
 */
const url = 'https://news.test/politics/12';
const words = (text: string): string[] => text.match(/[\p{L}\p{N}\u200c]+/gu) ?? [];

function expectAgreement(html: string): string {
  const document = page(html, url);
  const found = findArticle(document, { url });
  if (found.blocks.length === 0) return '';
  const { html: view, text } = extractArticle(document, found);
  expect(text).toBe(found.text);
  const { body } = parsed(view);
  expect(
    words(
      readBlocks(body.ownerDocument, body)
        .runs.map((run) => run.text)
        .join('\n'),
    ),
  ).toEqual(words(text));
  expect(
    body.querySelector('script,style,iframe,object,embed,form,input,link,meta,base,svg,math'),
  ).toBeNull();
  return text;
}

const prose = fc.integer({ min: 1, max: 60 }).map(paragraph);
const line = fc.constantFrom(
  'اقرأ أيضا',
  'التعليقات',
  'نظرات',
  'برچسب‌ها: عراق، آمریکا',
  'انتهای پیام',
  'XS SM MD LG',
  '۱۴۰۲/۱۱/۰۸ - ۱۰:۳۰',
  'المصدر: وكالات',
  '© رويترز',
  '2003',
  'https://news.test/short',
);
const tag = fc.constantFrom(
  ...'p div section article span b li ul td table blockquote h2 h3 figure form x-line xmp font main'.split(
    ' ',
  ),
);
const name = fc.constantFrom(
  '',
  'text',
  'related',
  'comments',
  'content',
  'share',
  'hidden',
  'article-body',
  'c1',
);
const trap = fc.constantFrom(
  '<script>alert(1)</script>',
  '<iframe src="https://evil.test"></iframe>',
  '<img src="https://t.test/pixel.gif"><img src=x onerror=alert(1)>',
  '<svg><p>في الرسم</p></svg>',
  '<template><p>قالب</p></template>',
  '<p hidden>مخفي</p>',
  '<div contenteditable="true">يكتب القارئ هنا</div>',
  '<a href="javascript:alert(1)">رابط إلى خبر آخر في الموقع نفسه</a>',
  '<style>p{color:red}</style>',
  '<p>كلمة<wbr>متصلة و<b>ك</b>لمة</p>',
  '</div></p></article>',
  '<!-- ملاحظة -->',
  '<br><br>',
);
const piece: fc.Memo<string> = fc.memo((depth) => {
  const leaf = fc.oneof({ weight: 4, arbitrary: prose }, line, trap);
  if (depth <= 1) return leaf;
  return fc.oneof(
    leaf,
    fc
      .tuple(tag, name, fc.array(piece(depth - 1), { minLength: 1, maxLength: 4 }))
      .map(([its, className, inside]) => `<${its} class="${className}">${inside.join('')}</${its}>`),
  );
});

describe('find-article and extract-article', () => {
  it('agree on pages made up of what goes wrong', () => {
    let articles = 0;
    fc.assert(
      fc.property(fc.array(piece(4), { minLength: 2, maxLength: 7 }), (parts) => {
        const text = expectAgreement(
          `<head><title>خبر اليوم من العاصمة</title></head><body><h1>خبر اليوم من العاصمة بعد الظهر</h1>${parts.join('\n')}</body>`,
        );
        if (text) articles += 1;
      }),
      { numRuns: 150 },
    );
    expect(articles).toBeGreaterThan(75);
  }, 120_000);

  it('keep ZWNJ, digits, letters, marks and direction signs as printed', () => {
    const letter = fc.constantFrom(
      ...'يیىكکةهأإآٱؤئءـًّٰ۱٤7۰٠\u200c\u200d\u200e\u200f\u00a0«»؛،؟…\u0654\u064b',
      'می\u200cگوید',
      'لا',
    );
    const odd = fc.array(letter, { minLength: 3, maxLength: 30 }).map((parts) => `ا${parts.join('')}ب`);
    fc.assert(
      fc.property(fc.array(odd, { minLength: 3, maxLength: 6 }), (lines) => {
        const printed = lines.map((its) => `${its} ${paragraph(its.length)}`);
        const html = `<main><h1>خبر اليوم من العاصمة</h1><div class="text">${paragraphs(3)}${printed.map((its) => `<p>${its}</p>`).join('')}</div></main>`;
        const document = page(html, url);
        const found = findArticle(document, { url });
        const { html: view, text } = extractArticle(document, found);
        for (const its of printed) {
          expect(text).toContain(its);
          expect(parsed(view).body.textContent).toContain(its);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
