import { sampleFile } from '../../tools/sample-pages.ts';
import type { ServedPage } from '../../tools/serve-samples.ts';
import { sample } from './both-browsers.ts';

/** Pages of a sample's outlet that are made for one test: our own paragraphs in them, and a script that changes them. */

const page = sample('ar-json-ld');

/** Paragraphs of the sample's article, as text: it is on the mission and names actors. */
export const prose: readonly string[] = [...sampleFile(page).matchAll(/<p>([\s\S]{120,}?)<\/p>/g)].map(
  (match) =>
    match[1]!
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
);

export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

export const HEADLINE = 'بدء الحوار بشأن مستقبل التحالف الدولي في العراق';

/** One article, as most outlets print it. */
export const article = (inside: string, headline = HEADLINE): string =>
  `<article><h1>${headline}</h1><div class="text">${inside}</div></article>`;

/** A page at `/live/NAME` of an outlet that Siyaq knows. */
export const livePage = (name: string, body: string, script = '', head = ''): ServedPage => ({
  host: page.host,
  path: `/live/${name}`,
  body: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${HEADLINE} | نبض</title>${head}</head>
<body><main>${body}</main><script>${script}</script></body></html>`,
});

/** A paragraph of a second article: what only it names; and its headline. */
export const ASAIB =
  'وأعلنت حركة عصائب أهل الحق في بيان منفصل أنها ماضية في عملياتها حتى خروج القوات الأجنبية من قاعدة عين الأسد.';
export const isAsaib = (text: string): boolean => text.includes('عصائب أهل الحق');
export const SECOND = 'حركة عصائب أهل الحق تعلن المضي في عملياتها غربي البلاد';
