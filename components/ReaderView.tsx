import { type ComponentChildren, h } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Annotations, DateMention, Mention } from '../core/annotate/annotation.ts';
import { directionOf } from '../core/text/language.ts';
import { carrySpans } from './carry-spans.ts';
import { type ReadNode, type ReadText, readingTree, textOfTree } from './rebuild-html.ts';

export type Highlight = Mention | DateMention;

interface Placed {
  readonly span: Highlight;
  readonly start: number;
  readonly end: number;
}

const isActor = (span: Highlight): span is Mention => 'actor' in span;

/** Sorted, the earlier one kept where two overlap: a date and a name may claim the same words. */
function settle(placed: readonly Placed[]): Placed[] {
  const sorted = [...placed].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Placed[] = [];
  for (const one of sorted) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

function Mark(props: { placed: Placed; text: string; first: boolean; onChoose: (span: Highlight) => void }) {
  const { span } = props.placed;
  const open = (): void => props.onChoose(span);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> is an atomic box and would break lines inside a name
    <span
      class="hl"
      role="button"
      tabIndex={props.first ? 0 : -1}
      aria-haspopup="dialog"
      data-start={span.start}
      data-type={isActor(span) ? span.type : 'date'}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        open();
      }}
    >
      {props.text}
    </span>
  );
}

/**
 * A saved article, read: its sanitised view rebuilt as Preact elements from lists of what may stay (never as markup), or
 * its text blocks where there is no view, with its names and dates as buttons that ask for a card.
 */
export function ReaderView(props: {
  text: string;
  html: string;
  language: string | null;
  annotations: Annotations;
  /** Which of the annotations are marked. */
  marked: (span: Highlight) => boolean;
  onChoose: (span: Highlight) => void;
}) {
  const { text, html, annotations, marked, onChoose } = props;
  const tree = useMemo(() => readingTree({ html, text }), [html, text]);
  const placed = useMemo(() => {
    const spans: Highlight[] = [...annotations.mentions, ...annotations.dates].filter(marked);
    return settle(carrySpans(text, textOfTree(tree), spans));
  }, [tree, text, annotations, marked]);

  const renderText = (node: ReadText): ComponentChildren => {
    const end = node.start + node.text.length;
    const parts: ComponentChildren[] = [];
    let at = node.start;
    for (const one of placed) {
      if (one.end <= at || one.start >= end) continue;
      const from = Math.max(one.start, at);
      const to = Math.min(one.end, end);
      parts.push(node.text.slice(at - node.start, from - node.start));
      parts.push(
        <Mark
          key={from}
          placed={one}
          text={node.text.slice(from - node.start, to - node.start)}
          first={from === one.start}
          onChoose={onChoose}
        />,
      );
      at = to;
    }
    parts.push(node.text.slice(at - node.start));
    return parts;
  };
  const render = (node: ReadNode, index: number): ComponentChildren =>
    'text' in node
      ? renderText(node)
      : h(node.tag, { ...node.attributes, key: index }, node.children.map(render));

  return (
    <div class="reading" lang={props.language ?? undefined} dir={directionOf(props.language)}>
      {tree.map(render)}
    </div>
  );
}
