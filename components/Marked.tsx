import type { ComponentChildren } from 'preact';
import type { MarkedText } from './article-line.ts';
import { directionIn } from './Printed.tsx';

/** Printed text with the words that were looked for in `<mark>`. */
export function Marked(props: { snippet: MarkedText; lang: string | null }) {
  const { text, marks } = props.snippet;
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <bdi dir={directionIn(props.lang)} lang={props.lang ?? undefined} class="snippet">
      {parts}
    </bdi>
  );
}
