// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { WholeCapture } from '../../archive/whole-article.ts';
import { savedPages } from '../../entrypoints/archive/saved-pages.ts';
import { ARTICLE, NAMES } from '../core/export/sample.ts';

/** What a reader of a web archive sees of a capture. */
const html =
  '<h1>عنوان</h1><p>قبل <img src="https://rawi-agency.test/photo.jpg" alt="صورة الوفد"> بعد</p>' +
  '<figure><img src="https://rawi-agency.test/2.jpg"></figure><script>x()</script>';

async function shown(
  over: { language?: string | null; html?: string; url?: string; published?: string | null } = {},
) {
  const language = over.language === undefined ? 'ar' : over.language;
  const capture = {
    ...ARTICLE,
    meta: {
      ...ARTICLE.meta,
      url: over.url ?? ARTICLE.meta.url,
      published: over.published === undefined ? ARTICLE.meta.published : over.published,
    },
    html: over.html ?? html,
    annotations: { ...ARTICLE.annotations, language },
  } as unknown as WholeCapture;
  const pages = await savedPages(NAMES, 'en', '2024-02-01T08:00:00.000Z');
  const page = new DOMParser().parseFromString(pages.html(capture), 'text/html');
  const notes = [...page.querySelectorAll<HTMLElement>('header p[lang]')];
  return { page, notes: notes.map((note) => [note.lang, note.textContent ?? '']) };
}

describe('a capture in a web archive', () => {
  it.each([
    ['ar', 'ar', /الصور والتصميم غير موجودة/, /٢٨ كانون الثاني\/يناير ٢٠٢٤|28 كانون الثاني\/يناير 2024/],
    ['fa', 'fa', /تصویرها و صفحه‌آرایی در آن نیست/, /۲۸ ژانویهٔ ۲۰۲۴/],
    ['prs', 'fa', /تصویرها و صفحه‌آرایی در آن نیست/, /۲۸ ژانویهٔ ۲۰۲۴/],
  ])(
    'says in English and to readers of %s that images are absent, and when it was saved',
    async (language, served, absent, day) => {
      const { page, notes } = await shown({ language });
      expect(page.documentElement.lang).toBe(language);
      expect(notes.map(([lang]) => lang)).toEqual(['en', served]);
      expect(notes[0]![1]).toMatch(/images and layout are absent/);
      expect(notes[0]![1]).toContain('January 28, 2024');
      expect(notes[1]![1]).toMatch(absent);
      expect(notes[1]![1]).toMatch(day);
    },
  );

  it.each([null, 'de'])('says it in English alone where the language is %s', async (language) => {
    expect((await shown({ language })).notes.map(([lang]) => lang)).toEqual(['en']);
  });

  it('has words where images were: what they showed and where they lay', async () => {
    const { page } = await shown();
    expect(page.querySelector('main p')?.textContent).toBe(
      'قبل [صورة لم تُحفظ: \u2068صورة الوفد\u2069 \u2068https://rawi-agency.test/photo.jpg\u2069] بعد',
    );
    expect(page.querySelector('main figure')?.textContent).toBe(
      '[صورة لم تُحفظ: \u2068https://rawi-agency.test/2.jpg\u2069]',
    );
    expect(page.querySelectorAll('img, script')).toHaveLength(0);
  });

  it('names the outlet, the day and the address, where there are any', async () => {
    const facts = ({ page }: { page: Document }) => page.querySelector('header p:not([lang])')?.textContent;
    expect(facts(await shown())).toContain(`وكالة راوي · ${ARTICLE.meta.byline} · 2024-01-27 · https://`);
    const bare = await shown({ url: 'file:///home/reader/page.html', published: null });
    expect(facts(bare)).toBe(`وكالة راوي · ${ARTICLE.meta.byline}`);
  });

  it('has the text where there is no view', async () => {
    const { page } = await shown({ html: '' });
    expect([...page.querySelectorAll('main p')].map((block) => block.textContent)).toEqual(
      ARTICLE.text.split('\n\n'),
    );
  });
});
