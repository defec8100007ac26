import { samplePages } from '../sample-pages.ts';
import type { SampleServer, ServedPage } from '../serve-samples.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);

/** The first page of the demo: what to try, and a link to every sample. Siyaq itself does not look at it. */
export function startPage(server: SampleServer): ServedPage {
  const link = (page: ReturnType<typeof samplePages>[number]): string =>
    `<li><a href="${escaped(server.url(page))}" target="_blank"><bdi lang="${escaped(page.language)}">${escaped(
      page.title || page.path,
    )}</bdi></a><small>${escaped(page.shows)}</small></li>`;
  const pages = samplePages();
  const list = (ours: boolean): string =>
    pages
      .filter((page) => page.ours === ours)
      .map(link)
      .join('\n');
  const body = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Siyaq: samples</title>
<meta name="viewport" content="width=device-width">
<style>
  :root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
  body { max-inline-size: 46rem; margin: 2rem auto; padding-inline: 1rem; }
  li { margin-block: .5rem; } small { display: block; opacity: .75; }
</style>
<h1>Siyaq: samples</h1>
<p>Open one of these invented news pages. Point at a highlighted name or date to see its card. Press Siyaq's button in
the toolbar (or Alt+Shift+Y) for the list, <b>Save</b> and related coverage; the archive opens from there. Save two or
three pages of one story, then look at the related coverage of another.</p>
<h2>About the mission</h2><ul>${list(true)}</ul>
<h2>To be left alone</h2><ul>${list(false)}</ul>
</html>`;
  return { host: 'samples.test', path: '/', body };
}
