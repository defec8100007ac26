import { JSDOM, VirtualConsole } from 'jsdom';

/** A page in jsdom, quiet about style sheets that it cannot parse. Scripts do not run. */
export function page(html: string, url = 'https://news.test/politics/12'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

const { DOMParser } = new JSDOM('').window;

/** Markup as a document without a window: quicker than a page, for what is only looked at. */
export const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Prose of our own, different for each number. */
export const paragraph = (number: number): string =>
  `الفقرة رقم ${number} من هذا الخبر تقول إن الوفد وصل صباحا إلى العاصمة، وإن المباحثات استمرت ${number} ساعات قبل أن يعلن المتحدث نتائجها.`;

export const paragraphs = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, index) => `<p>${paragraph(from + index)}</p>`).join('\n');
