import type { Lexicon } from '../../../core/actors/lexicon.ts';
import { sampleFile, samplePages } from '../../sample-pages.ts';
import type { ServedPage } from '../../serve-samples.ts';
import { madeUpText } from '../made-up-news.ts';

/** An article of any length that nobody wrote, in a sample's page; and the same where Siyaq does not run. */
export interface LongPage {
  readonly read: ServedPage;
  readonly unread: ServedPage;
}

const PARAGRAPH = 300;
/** A host of no outlet. */
const ELSEWHERE = 'elsewhere.test';

/** Notes when highlights are there, and the longest task after loading. */
const WATCHER = `<script>
  window.__long = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) window.__long = Math.max(window.__long, task.duration);
  }).observe({ type: 'longtask' });
  addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    const look = () => {
      if (CSS.highlights.size > 0) window.__painted = performance.now() - start;
      else requestAnimationFrame(look);
    };
    look();
  });
</script>`;

/** Names that a highlighter would be given: the first Arabic one of so many actors. */
export const namesOf = (lexicon: Lexicon, count: number): string[] =>
  [...new Set(lexicon.actors.flatMap((actor) => actor.names.ar[0] ?? []))].slice(0, count);

/** A paragraph with a link, a mark of emphasis and attributes, as this press prints them: some ten nodes each. */
function paragraph(text: string, index: number): string {
  const words = text.split(' ');
  const part = (from: number, to?: number): string => words.slice(from, to).join(' ');
  return `<p class="story-text__paragraph block-${index}" data-block="${index}" data-track='{"position":${index},"kind":"paragraph","view":"article"}' style="text-align: justify">
    ${part(0, 8)} <a href="/topic/${index}" class="story-text__link">${part(8, 11)}</a> ${part(11, 20)} <span lang="ar" dir="rtl">${part(20, 24)}</span> <strong>${part(24, 26)}</strong> ${part(26)}.
  </p>`;
}

export function longPage(chars: number, names: readonly string[]): LongPage {
  const sample = samplePages().find((one) => one.id === 'ar-json-ld');
  if (!sample) throw new Error('The sample ar-json-ld is gone.');
  const source = sampleFile(sample);
  const last = source.match(/<p>[\s\S]{120,}?<\/p>/g)?.at(-1);
  if (!last) throw new Error('The sample ar-json-ld has no paragraphs.');
  const text = madeUpText(chars, names);
  const more: string[] = [];
  for (let at = 0; at < text.length; at += PARAGRAPH)
    more.push(paragraph(text.slice(at, at + PARAGRAPH).trim(), more.length));
  const body = source.replace(/<head[^>]*>/i, `$&${WATCHER}`).replace(last, `${last}\n${more.join('\n')}`);
  const path = `/bench/${chars}`;
  return { read: { host: sample.host, path, body }, unread: { host: ELSEWHERE, path, body } };
}
