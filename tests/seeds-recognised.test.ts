import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayBeOurs } from '../core/topic/gate.ts';
import { inspectRecord } from '../tools/inspect-record.ts';
import { loadProjectLexicon } from '../tools/lexicon/load.ts';

/** The five articles that the project began with (`../shared/seeds`), as texts and as pages. */
const folder = join(process.cwd(), '../shared/seeds');
const missing = !existsSync(folder);
if (missing) console.warn(`${folder} is missing: the seeds are not tried`);

/** Language, headline's line and the article's lines, counted among those that are not blank; the rest is junk. */
const SEEDS: Readonly<Record<string, { language: string; title?: number; body: readonly number[] }>> = {
  '000': { language: 'fa', body: [1, 2, 3, 4, 7, 8, 9] },
  '001': { language: 'ar', title: 2, body: [3, 4, 5, 6, 7, 8, 9, 10] },
  '002': { language: 'prs', title: 3, body: [4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] },
  '003': { language: 'ar', title: 2, body: [5, 6, 7, 8, 9, 10, 11, 12, 13] },
  '004': {
    language: 'ar',
    body: Array.from({ length: 23 }, (_, index) => index + 2).filter((at) => at !== 4),
  },
};
const names = missing ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
/** White space as a browser prints it; a bullet's own mark is no word of the line. */
const printed = (line: string) => line.replace(/[ \t\r]+/g, ' ').trim();

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const BESIDE = {
  menu: '<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>',
  related:
    '<aside><h4>الأكثر قراءة</h4><ul><li><a href="/2">منتخب العراق يفوز على منتخب اليمن في المباراة الأولى</a></li></ul></aside>',
  comments:
    '<div id="comments"><h3>نظرات کاربران</h3><p>ناشناس: این خبر درباره فوتبال لبنان و اسرائیل است یا درباره چیز دیگری، کسی می‌داند؟</p></div>',
  foot: '<footer>جميع الحقوق محفوظة</footer>',
};

describe.skipIf(missing)('the seeds (need the shared corpus)', () => {
  const lexicon = loadProjectLexicon({ samples: false });

  it('are all expected', () => {
    expect(names.map((name) => name.slice(0, 3)).sort()).toEqual(Object.keys(SEEDS));
  });

  it.each(names)('%s as a text', (name) => {
    const text = textOf(name);
    expect(mayBeOurs(text)).toBe(true);
    const seen = inspectRecord({ id: name, text }, lexicon);
    console.log(`${name}: about ${seen.topic.about}, score ${seen.topic.score}`);
    expect(seen.topic.about).toBe(true);
    expect(seen.annotations.language).toBe(SEEDS[name.slice(0, 3)]?.language);
    expect(seen.text).toBe(text);
  });

  it.each(names)('%s as a page, all its lines in one column with more junk around', (name) => {
    const seed = SEEDS[name.slice(0, 3)];
    if (!seed) throw new Error(`no expectation for ${name}`);
    // A line that is blank but for a no-break space is a line of the text.
    const lines = textOf(name)
      .split('\n')
      .filter((line) => line.replace(/[ \t\r]/g, '') !== '');
    const title = seed.title ? printed(lines[seed.title - 1] ?? '') : 'خبر اليوم';
    const column = lines
      .map((line, index) =>
        index + 1 === seed.title ? `<h1>${escaped(title)}</h1>` : `<p>${escaped(line)}</p>`,
      )
      .join('\n');
    const html = `<html><head><title>${escaped(title)}</title></head><body>${BESIDE.menu}<div id="page">${BESIDE.related}<div class="news">${seed.title ? '' : `<h1>${title}</h1>`}${column}</div>${BESIDE.comments}</div>${BESIDE.foot}</body></html>`;
    const seen = inspectRecord({ id: name, html, url: 'https://example.test/news/1' }, lexicon);
    expect(seen).toMatchObject({ isArticle: true, topic: { about: true } });
    expect(seen.annotations.language).toBe(seed.language);
    expect(seen.text.split('\n\n').map(printed)).toEqual(seed.body.map((at) => printed(lines[at - 1] ?? '')));
  });
});
